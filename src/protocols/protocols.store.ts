import { fold, likePatterns } from '../catalog/catalog.js';
import type { Instant } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import type { Position } from '../kernel/paging.js';
import { empty, inList, join, raw, rows, type Sql, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { type Material, PROTOCOL_DEFAULTS, type Protocol, type ProtocolKind } from './protocol.js';

export interface ProtocolFilter {
  readonly search?: string | undefined;
  readonly active?: boolean | undefined;
}

/** A version with who wrote it when; `null` when it stood there before versions were kept. */
export interface WrittenProtocol {
  readonly protocol: Protocol;
  readonly recordedAt: Instant | null;
  readonly recordedBy: string | null;
}

interface VersionRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly nameKey: string;
  readonly technique: string | null;
  readonly route: string | null;
  readonly zones: string;
  readonly active: number;
  readonly details: string;
  readonly recordedAt: Instant | null;
  readonly recordedBy: string | null;
}

interface MaterialRow extends Omit<Material, 'optional'> {
  readonly id: string;
  readonly version: number;
  readonly optional: number;
}

/** Versions with the name their protocol has today, by which lists are ordered. */
const VERSIONS = raw(`SELECT v.protocol_id AS id, v.version, v.name, p.name_key AS "nameKey",
    v.technique, v.route, v.zones, v.active, v.details, v.recorded_at AS "recordedAt",
    v.recorded_by AS "recordedBy"
  FROM protocol_version v JOIN protocol p ON p.id = v.protocol_id`);
const IN_FORCE = sql`v.version = p.version`;

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

/** What kind of treatment these protocols are; unknown ids are simply not in the map. */
export async function protocolKinds(
  db: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ProtocolKind>> {
  const found = await db.query<{ id: string; kind: ProtocolKind }>(
    sql`SELECT id, kind FROM protocol WHERE id IN ${inList([...new Set(ids)])}`,
  );
  return new Map(found.map(({ id, kind }) => [id, kind]));
}

/** A protocol as it stands, or `undefined`; `lock` keeps others from changing it meanwhile. */
export async function protocolInForce(
  db: Reader,
  id: string,
  lock = false,
): Promise<Protocol | undefined> {
  if (lock && db.engine === 'postgres') {
    await db.query(sql`SELECT 1 FROM protocol WHERE id = ${id} FOR UPDATE`);
  }
  return (await written(db, sql`v.protocol_id = ${id} AND ${IN_FORCE}`))[0]?.protocol;
}

/** Names one version of a protocol. */
export interface VersionKey {
  readonly protocolId: string;
  readonly version: number;
}

/** These versions, whatever became of their protocols since; unknown ones are simply not there. */
export async function protocolVersions(
  db: Reader,
  keys: readonly VersionKey[],
): Promise<Protocol[]> {
  if (keys.length === 0) return [];
  const found = await written(db, oneOf('v', keys));
  return found.map(({ protocol }) => protocol);
}

/** One version of a protocol, whatever became of it since; `undefined` when there is none. */
export async function protocolVersion(
  db: Reader,
  protocolId: string,
  version: number,
): Promise<Protocol | undefined> {
  return (await protocolVersions(db, [{ protocolId, version }]))[0];
}

/** The versions of a protocol, the latest first, from below a version on. */
export function listVersions(
  db: Reader,
  id: string,
  below: number | null,
  limit: number,
): Promise<WrittenProtocol[]> {
  const earlier = below === null ? empty : sql`AND v.version < ${below}`;
  return written(db, sql`v.protocol_id = ${id} ${earlier} ORDER BY v.version DESC LIMIT ${limit}`);
}

/** Protocols as they stand, by folded name, from a position on. */
export async function listProtocols(
  db: Reader,
  { search, active }: ProtocolFilter,
  after: Position | null,
  limit: number,
): Promise<{ readonly nameKey: string; readonly protocol: Protocol }[]> {
  const found = await db.query<VersionRow>(
    sql`${VERSIONS} ${where(
      IN_FORCE,
      ...likePatterns(search ?? '').map((word) => sql`p.name_key LIKE ${word} ESCAPE '\\'`),
      active === undefined ? null : sql`p.active = ${active ? 1 : 0}`,
      after && sql`(p.name_key, p.id) > (${join(after)})`,
    )} ORDER BY p.name_key, p.id LIMIT ${limit}`,
  );
  const protocols = await withMaterials(db, found);
  return protocols.map(({ protocol }, index) => ({
    nameKey: found[index]?.nameKey ?? '',
    protocol,
  }));
}

async function written(db: Reader, condition: Sql): Promise<WrittenProtocol[]> {
  return withMaterials(db, await db.query<VersionRow>(sql`${VERSIONS} WHERE ${condition}`));
}

async function withMaterials(db: Reader, found: readonly VersionRow[]): Promise<WrittenProtocol[]> {
  if (found.length === 0) return [];
  const versions = found.map(({ id, version }) => ({ protocolId: id, version }));
  const materials = await db.query<MaterialRow>(sql`SELECT protocol_id AS id, version,
      item_id AS "itemId", group_id AS "groupId", quantity, optional
    FROM protocol_version_material m WHERE ${oneOf('m', versions)}
    ORDER BY protocol_id, version, position`);
  const byVersion = groupBy(materials, keyOf);
  return found.map((row) => writtenOf(row, byVersion.get(keyOf(row)) ?? []));
}

/** PostgreSQL does not guess the types of a list of pairs, so each is spelled out. */
function oneOf(table: 'v' | 'm', keys: readonly VersionKey[]): Sql {
  const [protocolId, version] = [raw(`${table}.protocol_id`), raw(`${table}.version`)];
  const conditions = keys.map(
    (key) => sql`(${protocolId} = ${key.protocolId} AND ${version} = ${key.version})`,
  );
  return sql`(${join(conditions, ' OR ')})`;
}

function keyOf({ id, version }: Pick<VersionRow, 'id' | 'version'>): string {
  return `${id} ${version}`;
}

function writtenOf(row: VersionRow, materials: readonly MaterialRow[]): WrittenProtocol {
  const { nameKey: _, details, recordedAt, recordedBy, ...columns } = row;
  const protocol = {
    ...PROTOCOL_DEFAULTS,
    techniques: columns.technique === null ? [] : [columns.technique],
    ...(JSON.parse(details) as Partial<Protocol>),
    ...columns,
    zones: JSON.parse(columns.zones) as string[],
    active: columns.active === 1,
    materials: materials.map(({ itemId, groupId, quantity, optional }) => ({
      itemId,
      groupId,
      quantity,
      optional: optional === 1,
    })),
  };
  return { protocol, recordedAt, recordedBy };
}

interface Writing {
  readonly at: Instant;
  readonly by: string;
}

/** Writes a new protocol, as its first version. */
export async function insertProtocol(tx: Tx, protocol: Protocol, writing: Writing): Promise<void> {
  const { id, version, name, kind, technique, route, zones, active } = protocol;
  await tx.execute(sql`INSERT INTO protocol (id, version, name, name_key, kind, technique, route,
      zones, active) VALUES (${id}, ${version}, ${name}, ${fold(name)}, ${kind}, ${technique},
      ${route}, ${JSON.stringify(zones)}, ${active ? 1 : 0})`);
  await insertVersion(tx, protocol, writing);
}

/** Writes the next version of a protocol, which is the one in force from now on. */
export async function insertNextVersion(
  tx: Tx,
  protocol: Protocol,
  writing: Writing,
): Promise<void> {
  const { id, version, name, kind, technique, route, zones, active } = protocol;
  await tx.execute(sql`UPDATE protocol SET version = ${version}, name = ${name},
    name_key = ${fold(name)}, kind = ${kind}, technique = ${technique}, route = ${route},
    zones = ${JSON.stringify(zones)}, active = ${active ? 1 : 0} WHERE id = ${id}`);
  await insertVersion(tx, protocol, writing);
}

async function insertVersion(tx: Tx, protocol: Protocol, { at, by }: Writing): Promise<void> {
  const { id, version, name, technique, route, zones, active, materials, ...details } = protocol;
  await tx.execute(sql`INSERT INTO protocol_version (protocol_id, version, name, technique, route,
      zones, active, details, recorded_at, recorded_by)
    VALUES (${id}, ${version}, ${name}, ${technique}, ${route}, ${JSON.stringify(zones)},
      ${active ? 1 : 0}, ${JSON.stringify(details)}, ${at}, ${by})`);
  if (materials.length === 0) return;
  const values = materials.map(({ itemId, groupId, quantity, optional }, position) => [
    id,
    version,
    position,
    itemId,
    groupId,
    quantity,
    optional ? 1 : 0,
  ]);
  await tx.execute(sql`INSERT INTO protocol_version_material (protocol_id, version, position,
    item_id, group_id, quantity, optional) VALUES ${rows(values)}`);
}
