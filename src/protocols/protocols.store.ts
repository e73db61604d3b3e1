import { fold, likePatterns } from '../catalog/catalog.js';
import type { Position } from '../kernel/paging.js';
import { inList, join, rows, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { ProtocolRow } from './protocol.entity.js';
import type { Material, Protocol } from './protocols.rules.js';

export interface ProtocolFilter {
  readonly search?: string | undefined;
  readonly active?: boolean | undefined;
}

function rowOf({ materials: _, ...protocol }: Protocol): ProtocolRow {
  return {
    ...protocol,
    nameKey: fold(protocol.name),
    zones: JSON.stringify(protocol.zones),
    active: protocol.active ? 1 : 0,
  };
}

/** The names of the protocols with these ids; unknown ids are simply not in the map. */
export async function protocolNames(
  db: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const found = await db.query<{ id: string; name: string }>(
    sql`SELECT id, name FROM protocol WHERE id IN ${inList([...new Set(ids)])}`,
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** One protocol, or `undefined`; nobody else changes it until the end of the work. */
export async function findProtocol(tx: Tx, id: string): Promise<Protocol | undefined> {
  const lock = tx.engine === 'postgres' ? { mode: 'pessimistic_write' as const } : undefined;
  const row = await tx.manager.findOne(ProtocolRow, { where: { id }, ...(lock && { lock }) });
  return row ? (await withMaterials(tx, [row]))[0] : undefined;
}

/** Protocols by folded name, from a position on. */
export async function listProtocols(
  db: Reader,
  { search, active }: ProtocolFilter,
  after: Position | null,
  limit: number,
): Promise<{ readonly nameKey: string; readonly protocol: Protocol }[]> {
  const found = await db.query<ProtocolRow>(sql`SELECT id, name, name_key AS "nameKey", technique,
    route, zones, active FROM protocol ${where(
      ...likePatterns(search ?? '').map((word) => sql`name_key LIKE ${word} ESCAPE '\\'`),
      active === undefined ? null : sql`active = ${active ? 1 : 0}`,
      after && sql`(name_key, id) > (${join(after)})`,
    )} ORDER BY name_key, id LIMIT ${limit}`);
  const protocols = await withMaterials(db, found);
  return protocols.map((protocol, index) => ({ nameKey: found[index]?.nameKey ?? '', protocol }));
}

async function withMaterials(db: Reader, found: readonly ProtocolRow[]): Promise<Protocol[]> {
  const ids = found.map(({ id }) => id);
  const materials = await db.query<Material & { readonly protocolId: string }>(
    sql`SELECT protocol_id AS "protocolId", item_id AS "itemId", quantity FROM protocol_material
      WHERE protocol_id IN ${inList(ids)} ORDER BY protocol_id, position`,
  );
  const byProtocol = new Map<string, Material[]>(ids.map((id) => [id, []]));
  for (const { protocolId, ...material } of materials) byProtocol.get(protocolId)?.push(material);
  return found.map(({ nameKey: _, ...row }) => ({
    ...row,
    zones: JSON.parse(row.zones) as string[],
    materials: byProtocol.get(row.id) ?? [],
    active: row.active === 1,
  }));
}

export async function insertProtocol(tx: Tx, protocol: Protocol): Promise<void> {
  await tx.manager.insert(ProtocolRow, rowOf(protocol));
  await insertMaterials(tx, protocol);
}

export async function updateProtocol(tx: Tx, protocol: Protocol): Promise<void> {
  await tx.manager.update(ProtocolRow, { id: protocol.id }, rowOf(protocol));
  await tx.execute(sql`DELETE FROM protocol_material WHERE protocol_id = ${protocol.id}`);
  await insertMaterials(tx, protocol);
}

async function insertMaterials(tx: Tx, { id, materials }: Protocol): Promise<void> {
  if (materials.length === 0) return;
  const values = materials.map(({ itemId, quantity }, position) => [
    id,
    position,
    itemId,
    quantity,
  ]);
  await tx.execute(sql`INSERT INTO protocol_material (protocol_id, position, item_id, quantity)
    VALUES ${rows(values)}`);
}
