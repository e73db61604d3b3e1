import { groupBy } from '../kernel/group-by.js';
import type { Position } from '../kernel/paging.js';
import { empty, inList, join, raw, rows, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { groupNameTaken } from './catalog.problems.js';
import type { ItemGroup, MeasuredGroup } from './groups.rules.js';
import type { Unit } from './item.js';
import { fold, likePatterns } from './search-text.rules.js';

interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
}

interface MemberRow {
  readonly groupId: string;
  readonly itemId: string;
  readonly unit: Unit;
}

const COLUMNS = raw('id, name, name_key AS "nameKey"');

/** The members of these groups, each group's in its order; unknown groups are simply not in the map. */
export async function groupMembers(
  db: Reader,
  groupIds: Iterable<string>,
): Promise<ReadonlyMap<string, string[]>> {
  const groups = await groupsById(db, groupIds);
  return new Map([...groups].map(([id, { itemIds }]) => [id, [...itemIds]]));
}

/** The groups that each of these items belongs to; an item in no group is not in the map. */
export async function groupsOf(
  db: Reader,
  itemIds: Iterable<string>,
): Promise<ReadonlyMap<string, string[]>> {
  const found = await db.query<{ itemId: string; groupId: string }>(
    sql`SELECT item_id AS "itemId", group_id AS "groupId" FROM item_group_member
      WHERE item_id IN ${inList([...new Set(itemIds)])} ORDER BY item_id, group_id`,
  );
  const byItem = groupBy(found, ({ itemId }) => itemId);
  return new Map([...byItem].map(([id, of]) => [id, of.map(({ groupId }) => groupId)]));
}

/** The groups with these ids; unknown ids are simply not in the map. */
export async function groupsById(
  db: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, MeasuredGroup>> {
  const found = await db.query<GroupRow>(
    sql`SELECT ${COLUMNS} FROM item_group WHERE id IN ${inList([...new Set(ids)])}`,
  );
  return new Map((await withMembers(db, found)).map((group) => [group.id, group]));
}

/** One group, or `undefined`; nobody else changes it until the end of the work. */
export async function findGroup(tx: Tx, id: string): Promise<MeasuredGroup | undefined> {
  const forUpdate = tx.engine === 'postgres' ? sql`FOR UPDATE` : empty;
  const found = await tx.query<GroupRow>(
    sql`SELECT ${COLUMNS} FROM item_group WHERE id = ${id} ${forUpdate}`,
  );
  return (await withMembers(tx, found))[0];
}

/** Groups by folded name, from a position on. */
export async function listGroups(
  db: Reader,
  search: string | undefined,
  after: Position | null,
  limit: number,
): Promise<{ readonly nameKey: string; readonly group: MeasuredGroup }[]> {
  const found = await db.query<GroupRow>(
    sql`SELECT ${COLUMNS} FROM item_group ${where(
      ...likePatterns(search ?? '').map((word) => sql`name_key LIKE ${word} ESCAPE '\\'`),
      after && sql`(name_key, id) > (${join(after)})`,
    )} ORDER BY name_key, id LIMIT ${limit}`,
  );
  const groups = await withMembers(db, found);
  return groups.map((group, index) => ({ nameKey: found[index]?.nameKey ?? '', group }));
}

/** A group has at least one member, and all of one unit: the service sees to both. */
async function withMembers(db: Reader, found: readonly GroupRow[]): Promise<MeasuredGroup[]> {
  const members = await db.query<MemberRow>(sql`SELECT m.group_id AS "groupId",
      m.item_id AS "itemId", i.unit FROM item_group_member m JOIN item i ON i.id = m.item_id
    WHERE m.group_id IN ${inList(found.map(({ id }) => id))} ORDER BY m.group_id, m.position`);
  const byGroup = groupBy(members, ({ groupId }) => groupId);
  return found.map(({ id, name }) => {
    const of = byGroup.get(id) ?? [];
    return { id, name, itemIds: of.map(({ itemId }) => itemId), unit: of[0]?.unit ?? 'piece' };
  });
}

/**
 * Writes a new group.
 * @throws Problem `/problems/catalog/group-name-taken` (409) when the name differs from another's in case
 *   or accents at most
 */
export async function insertGroup(tx: Tx, { id, name, itemIds }: ItemGroup): Promise<void> {
  const written = await tx.execute(sql`INSERT INTO item_group (id, name, name_key)
    VALUES (${id}, ${name}, ${fold(name)}) ON CONFLICT (name_key) DO NOTHING`);
  if (written === 0) throw groupNameTaken(name);
  await insertMembers(tx, id, itemIds);
}

/** Writes what a group has become; @throws as {@link insertGroup}. */
export async function updateGroup(tx: Tx, { id, name, itemIds }: ItemGroup): Promise<void> {
  const written = await tx.execute(sql`UPDATE item_group SET name = ${name},
    name_key = ${fold(name)} WHERE id = ${id} AND NOT EXISTS (
      SELECT 1 FROM item_group other WHERE other.name_key = ${fold(name)} AND other.id <> ${id})`);
  if (written === 0) throw groupNameTaken(name);
  await tx.execute(sql`DELETE FROM item_group_member WHERE group_id = ${id}`);
  await insertMembers(tx, id, itemIds);
}

async function insertMembers(tx: Tx, id: string, itemIds: readonly string[]): Promise<void> {
  const values = itemIds.map((itemId, position) => [id, position, itemId]);
  await tx.execute(
    sql`INSERT INTO item_group_member (group_id, position, item_id) VALUES ${rows(values)}`,
  );
}
