import { fold, likePatterns } from '../catalog/catalog.js';
import type { Position } from '../kernel/paging.js';
import { empty, inList, join, raw, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Device, DeviceKind } from './device.js';
import { serialTaken } from './devices.problems.js';

interface DeviceRow extends Omit<Device, 'active'> {
  readonly nameKey: string;
  readonly active: number;
}

export interface DeviceFilter {
  readonly search?: string | undefined;
  readonly kind?: DeviceKind | undefined;
  readonly active?: boolean | undefined;
}

const COLUMNS = raw(`id, name, name_key AS "nameKey", kind, serial_number AS "serialNumber",
  part_group_id AS "partGroupId", active`);

function deviceOf({ nameKey: _, active, ...row }: DeviceRow): Device {
  return { ...row, active: active === 1 };
}

/** The names of the devices with these ids; unknown ids are simply not in the map. */
export async function deviceNames(
  db: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const found = await db.query<{ id: string; name: string }>(
    sql`SELECT id, name FROM device WHERE id IN ${inList([...new Set(ids)])}`,
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** One device, or `undefined`; `lock` keeps others from changing it meanwhile. */
export async function findDevice(
  db: Reader,
  id: string,
  lock = false,
): Promise<Device | undefined> {
  const forUpdate = lock && db.engine === 'postgres' ? sql`FOR UPDATE` : empty;
  const [row] = await db.query<DeviceRow>(
    sql`SELECT ${COLUMNS} FROM device WHERE id = ${id} ${forUpdate}`,
  );
  return row && deviceOf(row);
}

/** Devices by folded name, from a position on. */
export async function listDevices(
  db: Reader,
  { search, kind, active }: DeviceFilter,
  after: Position | null,
  limit: number,
): Promise<{ readonly nameKey: string; readonly device: Device }[]> {
  const found = await db.query<DeviceRow>(
    sql`SELECT ${COLUMNS} FROM device ${where(
      ...likePatterns(search ?? '').map(
        (word) => sql`(name_key LIKE ${word} ESCAPE '\\' OR serial_key LIKE ${word} ESCAPE '\\')`,
      ),
      kind === undefined ? null : sql`kind = ${kind}`,
      active === undefined ? null : sql`active = ${active ? 1 : 0}`,
      after && sql`(name_key, id) > (${join(after)})`,
    )} ORDER BY name_key, id LIMIT ${limit}`,
  );
  return found.map((row) => ({ nameKey: row.nameKey, device: deviceOf(row) }));
}

/**
 * Writes a new device.
 * @throws Problem `/problems/devices/serial-taken` (409)
 */
export async function insertDevice(tx: Tx, device: Device): Promise<void> {
  const { id, name, kind, serialNumber, partGroupId, active } = device;
  const written = await tx.execute(sql`INSERT INTO device (id, name, name_key, kind, serial_number,
      serial_key, part_group_id, active)
    VALUES (${id}, ${name}, ${fold(name)}, ${kind}, ${serialNumber}, ${fold(serialNumber)},
      ${partGroupId}, ${active ? 1 : 0}) ON CONFLICT (kind, serial_key) DO NOTHING`);
  if (written === 0) throw serialTaken(kind, serialNumber);
}

/** Writes what a device has become; @throws as {@link insertDevice}. */
export async function updateDevice(tx: Tx, device: Device): Promise<void> {
  const { id, name, kind, serialNumber, partGroupId, active } = device;
  const written = await tx.execute(sql`UPDATE device SET name = ${name}, name_key = ${fold(name)},
      kind = ${kind}, serial_number = ${serialNumber}, serial_key = ${fold(serialNumber)},
      part_group_id = ${partGroupId}, active = ${active ? 1 : 0}
    WHERE id = ${id} AND NOT EXISTS (SELECT 1 FROM device other WHERE other.kind = ${kind}
      AND other.serial_key = ${fold(serialNumber)} AND other.id <> ${id})`);
  if (written === 0) throw serialTaken(kind, serialNumber);
}
