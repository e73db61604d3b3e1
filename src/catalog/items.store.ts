import type { Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { empty, inList, join, raw, rows, type Sql, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { identifierTaken } from './catalog.problems.js';
import { ItemRow } from './item.entity.js';
import type { Category, Item, ItemIdentifier } from './item.js';
import { identifierKey } from './items.rules.js';
import { fold, likePatterns, searchText } from './search-text.rules.js';

/** What is read of a row of `item`. */
type ReadRow = Omit<ItemRow, 'searchText' | 'createdAt' | 'updatedAt'>;

/** An item with the codes on its packages. */
export interface IdentifiedItem extends Item {
  readonly identifiers: readonly ItemIdentifier[];
}

export interface ItemFilter {
  readonly search?: string | undefined;
  readonly category?: Category | undefined;
  readonly active?: boolean | undefined;
}

const COLUMNS = raw(`i.id, i.name, i.name_key AS "nameKey", i.category,
  i.regulatory_class AS "regulatoryClass", i.origin, i.unit, i.container_kind AS "containerKind",
  i.container_quantity AS "containerQuantity", i.container_use AS "containerUse",
  i.in_use_hours AS "inUseHours", i.storage, i.manufacturer,
  i.registered_routes AS "registeredRoutes", i.substances, i.expiry_required AS "expiryRequired",
  i.expiry_warning_days AS "expiryWarningDays", i.needle_gauge AS "needleGauge",
  i.needle_length_um AS "needleLengthUm", i.reorder_point AS "reorderPoint",
  i.reorder_up_to AS "reorderUpTo", i.expected_loss AS "expectedLoss", i.notes, i.active`);

function itemOf(row: ReadRow): Item {
  const { nameKey: _, needleGauge, needleLengthUm, ...same } = row;
  return {
    ...same,
    registeredRoutes: JSON.parse(row.registeredRoutes) as string[],
    substances: JSON.parse(row.substances) as string[],
    expiryRequired: row.expiryRequired === 1,
    needle:
      needleGauge === null || needleLengthUm === null
        ? null
        : { gauge: needleGauge, lengthUm: needleLengthUm },
    active: row.active === 1,
  };
}

function rowOf(item: IdentifiedItem): Omit<ItemRow, 'createdAt' | 'updatedAt'> {
  const { identifiers, needle, ...same } = item;
  return {
    ...same,
    nameKey: fold(item.name),
    searchText: searchText(item.name, item.manufacturer, ...identifiers.map(({ value }) => value)),
    registeredRoutes: JSON.stringify(item.registeredRoutes),
    substances: JSON.stringify(item.substances),
    expiryRequired: item.expiryRequired ? 1 : 0,
    needleGauge: needle?.gauge ?? null,
    needleLengthUm: needle?.lengthUm ?? null,
    active: item.active ? 1 : 0,
  };
}

/** The items with these ids, in one query; unknown ids are simply not in the map. */
export async function itemsById(
  db: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Item>> {
  const found = await db.query<ReadRow>(
    sql`SELECT ${COLUMNS} FROM item i WHERE i.id IN ${inList([...new Set(ids)])}`,
  );
  return new Map(found.map((row) => [row.id, itemOf(row)]));
}

/** One item with its identifiers, or `undefined`; `lock` keeps others from changing it meanwhile. */
export async function findItem(
  db: Reader,
  id: string,
  lock = false,
): Promise<IdentifiedItem | undefined> {
  const forUpdate = lock && db.engine === 'postgres' ? sql`FOR UPDATE` : empty;
  const found = await db.query<ReadRow>(
    sql`SELECT ${COLUMNS} FROM item i WHERE i.id = ${id} ${forUpdate}`,
  );
  return (await identified(db, found))[0];
}

/** Items by folded name, from a position on. */
export async function listItems(
  db: Reader,
  filter: ItemFilter,
  after: Position | null,
  limit: number,
): Promise<{ readonly nameKey: string; readonly item: IdentifiedItem }[]> {
  const found = await db.query<ReadRow>(
    sql`SELECT ${COLUMNS} FROM item i ${where(
      ...conditionsOf(filter),
      after && sql`(i.name_key, i.id) > (${join(after)})`,
    )} ORDER BY i.name_key, i.id LIMIT ${limit}`,
  );
  const items = await identified(db, found);
  return items.map((item, index) => ({ nameKey: found[index]?.nameKey ?? '', item }));
}

/** All items the filter lets through, by folded name; for summaries that need each of them. */
export async function matchingItems(db: Reader, filter: ItemFilter): Promise<Item[]> {
  const found = await db.query<ReadRow>(
    sql`SELECT ${COLUMNS} FROM item i ${where(...conditionsOf(filter))} ORDER BY i.name_key, i.id`,
  );
  return found.map(itemOf);
}

function conditionsOf({ search, category, active }: ItemFilter): (Sql | null)[] {
  return [
    ...likePatterns(search ?? '').map(
      (pattern): Sql => sql`i.search_text LIKE ${pattern} ESCAPE '\\'`,
    ),
    category === undefined ? null : sql`i.category = ${category}`,
    active === undefined ? null : sql`i.active = ${active ? 1 : 0}`,
  ];
}

/** The codes of these items, each item's in its order. */
export async function identifiersOfItems(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ItemIdentifier[]>> {
  const found = await db.query<
    ItemIdentifier & { itemId: string }
  >(sql`SELECT item_id AS "itemId", scheme,
    value, containers FROM item_identifier WHERE item_id IN ${inList(ids)} ORDER BY item_id, position`);
  const byItem = new Map<string, ItemIdentifier[]>(ids.map((id) => [id, []]));
  for (const { itemId, ...identifier } of found) byItem.get(itemId)?.push(identifier);
  return byItem;
}

async function identified(db: Reader, found: readonly ReadRow[]): Promise<IdentifiedItem[]> {
  const ids = found.map(({ id }) => id);
  const byItem = await identifiersOfItems(db, ids);
  return found.map((row) => ({ ...itemOf(row), identifiers: byItem.get(row.id) ?? [] }));
}

/**
 * Writes a new item.
 * @throws Problem `/problems/catalog/identifier-taken` (409)
 */
export async function insertItem(tx: Tx, item: IdentifiedItem, at: Instant): Promise<void> {
  await tx.manager.insert(ItemRow, { ...rowOf(item), createdAt: at, updatedAt: at });
  await insertIdentifiers(tx, [item]);
}

/** So many rows go into one statement: SQLite binds at most 32,766 values. */
const ROWS_AT_ONCE = 500;

/**
 * Writes many new items, whose identifiers are known to be free.
 * @throws Problem `/problems/catalog/identifier-taken` (409) when one was taken meanwhile
 */
export async function insertItems(
  tx: Tx,
  items: readonly IdentifiedItem[],
  at: Instant,
): Promise<void> {
  for (let start = 0; start < items.length; start += ROWS_AT_ONCE) {
    const some = items.slice(start, start + ROWS_AT_ONCE);
    await tx.manager.insert(
      ItemRow,
      some.map((item) => ({ ...rowOf(item), createdAt: at, updatedAt: at })),
    );
  }
  const coded = items.filter((item) => item.identifiers.length > 0);
  for (let start = 0; start < coded.length; start += ROWS_AT_ONCE) {
    await insertIdentifiers(tx, coded.slice(start, start + ROWS_AT_ONCE));
  }
}

/** Which of these names, folded, an item has already. */
export async function itemsByFoldedNames(
  db: Reader,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (let start = 0; start < names.length; start += ROWS_AT_ONCE) {
    const found = await db.query<{ name_key: string }>(sql`SELECT name_key FROM item
      WHERE name_key IN ${inList(names.slice(start, start + ROWS_AT_ONCE))}`);
    for (const { name_key } of found) known.add(name_key);
  }
  return known;
}

/** Which items carry these codes; in the order of the codes, `null` where none does. */
export async function identifierOwners(
  db: Reader,
  identifiers: readonly Pick<ItemIdentifier, 'scheme' | 'value'>[],
): Promise<(KnownIdentifier | null)[]> {
  const keys = [...new Set(identifiers.map(identifierKey))];
  const found: (KnownIdentifier & { key: string })[] = [];
  for (let start = 0; start < keys.length; start += ROWS_AT_ONCE) {
    found.push(
      ...(await db.query<KnownIdentifier & { key: string }>(sql`SELECT item_id AS "itemId", scheme,
          value_key AS "key", containers FROM item_identifier
        WHERE value_key IN ${inList(keys.slice(start, start + ROWS_AT_ONCE))}`)),
    );
  }
  const byCode = new Map(found.map((row) => [`${row.scheme} ${row.key}`, row]));
  return identifiers.map((one) => byCode.get(`${one.scheme} ${identifierKey(one)}`) ?? null);
}

/** Whose code it is, and how many containers a package with it holds. */
export interface KnownIdentifier {
  readonly itemId: string;
  readonly scheme: string;
  readonly containers: number;
}

/**
 * Writes what an item has become.
 * @throws Problem `/problems/catalog/identifier-taken` (409)
 */
export async function updateItem(
  tx: Tx,
  item: IdentifiedItem,
  at: Instant,
  pointerOf = identifierPointer,
): Promise<void> {
  await tx.manager.update(ItemRow, { id: item.id }, { ...rowOf(item), updatedAt: at });
  await tx.execute(sql`DELETE FROM item_identifier WHERE item_id = ${item.id}`);
  await insertIdentifiers(tx, [item], pointerOf);
}

/** Where a description of an item names the value of its identifier. */
function identifierPointer(index: number): string {
  return `/identifiers/${index}/value`;
}

async function insertIdentifiers(
  tx: Tx,
  items: readonly IdentifiedItem[],
  pointerOf = identifierPointer,
): Promise<void> {
  const values = items.flatMap(({ id, identifiers }) =>
    identifiers.map((identifier, position) => [
      id,
      position,
      identifier.scheme,
      identifier.value,
      identifierKey(identifier),
      identifier.containers,
    ]),
  );
  if (values.length === 0) return;
  const written = await tx.execute(sql`INSERT INTO item_identifier
    (item_id, position, scheme, value, value_key, containers) VALUES ${rows(values)}
    ON CONFLICT (scheme, value_key) DO NOTHING`);
  if (written < values.length) {
    for (const item of items) await refuseTaken(tx, item, pointerOf);
    throw new Error('Not all identifiers were written');
  }
}

async function refuseTaken(
  tx: Tx,
  { id, identifiers }: IdentifiedItem,
  pointerOf: (index: number) => string,
): Promise<void> {
  for (const [index, identifier] of identifiers.entries()) {
    const [other] = await tx.query<{ item_id: string }>(sql`SELECT item_id FROM item_identifier
      WHERE scheme = ${identifier.scheme} AND value_key = ${identifierKey(identifier)}
      AND item_id <> ${id}`);
    if (other) throw identifierTaken(identifier, other.item_id, pointerOf(index));
  }
}

/** Whether stock of the item was ever recorded. */
export async function hasLots(db: Reader, itemId: string): Promise<boolean> {
  const found = await db.query(sql`SELECT 1 FROM lot WHERE item_id = ${itemId} LIMIT 1`);
  return found.length > 0;
}
