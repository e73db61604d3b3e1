import { locationTree } from '../catalog/catalog.js';
import type { Position } from '../kernel/paging.js';
import { join, sql, where } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { DeviceSessionAnswer } from './devices.dto.js';

export interface DeviceSessionFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * The sessions a device was used in, the newest first, those voided since included; read only, as
 * reports read.
 */
export async function sessionsWith(
  db: Reader,
  deviceId: string,
  { from, to }: DeviceSessionFilter,
  after: Position | null,
  limit: number,
): Promise<DeviceSessionAnswer[]> {
  const found = await db.query<Omit<DeviceSessionAnswer, 'locationName'>>(sql`SELECT
      s.id AS "sessionId", s.performed_at AS "performedAt",
      CASE WHEN v.session_id IS NULL THEN 'posted' ELSE 'voided' END AS status,
      s.patient_id AS "patientId", patient.code AS "patientCode",
      s.protocol_id AS "protocolId", protocol.name AS "protocolName",
      s.location_id AS "locationId"
    FROM session_device used JOIN session s ON s.id = used.session_id
    JOIN patient ON patient.id = s.patient_id
    LEFT JOIN protocol ON protocol.id = s.protocol_id
    LEFT JOIN session_void v ON v.session_id = s.id ${where(
      sql`used.device_id = ${deviceId}`,
      from === undefined ? null : sql`s.performed_at >= ${from}`,
      to === undefined ? null : sql`s.performed_at < ${to}`,
      after && sql`(s.performed_at, s.id) < (${join(after)})`,
    )} ORDER BY s.performed_at DESC, s.id DESC LIMIT ${limit}`);
  const places = await locationTree(db);
  return found.map((row) => ({ ...row, locationName: places.path(row.locationId) }));
}
