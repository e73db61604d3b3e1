import type { Instant } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import type { Position } from '../kernel/paging.js';
import { inList, rows, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { samePerson } from '../patients/patients.js';
import type { ProtocolKind } from '../protocols/protocols.js';

/** A recorded session; what it took stands in `answer`, the first answer it was given. */
export interface SessionRow {
  readonly id: string;
  readonly patient_id: string;
  readonly performed_at: Instant;
  readonly location_id: string;
  readonly protocol_id: string | null;
  readonly technique: string | null;
  readonly route: string | null;
  readonly zones: string;
  readonly notes: string | null;
  readonly incident: number;
  readonly movement_id: string;
  readonly logged_by: string;
  readonly recorded_at: Instant;
  readonly course_id: string | null;
  readonly checklist: string;
  readonly answer: string;
  readonly voided_at: Instant | null;
  readonly voided_by: string | null;
  readonly void_reason: string | null;
}

export type NewSession = Omit<
  SessionRow,
  'answer' | 'voided_at' | 'voided_by' | 'void_reason' | 'incident'
> & { readonly incident: boolean };

export async function insertSession(tx: Tx, row: NewSession): Promise<void> {
  await tx.execute(sql`INSERT INTO session (id, patient_id, performed_at, location_id, protocol_id,
    technique, route, zones, notes, incident, movement_id, logged_by, recorded_at, course_id,
    checklist) VALUES
    (${row.id}, ${row.patient_id}, ${row.performed_at}, ${row.location_id}, ${row.protocol_id},
     ${row.technique}, ${row.route}, ${row.zones}, ${row.notes}, ${row.incident ? 1 : 0},
     ${row.movement_id}, ${row.logged_by}, ${row.recorded_at}, ${row.course_id},
     ${row.checklist})`);
}

export async function insertDevices(
  tx: Tx,
  sessionId: string,
  deviceIds: readonly string[],
): Promise<void> {
  if (deviceIds.length === 0) return;
  const values = deviceIds.map((deviceId) => [sessionId, deviceId]);
  await tx.execute(sql`INSERT INTO session_device (session_id, device_id) VALUES ${rows(values)}`);
}

/** The devices each of these sessions was done with. */
export async function devicesOf(
  db: Reader,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const found = await db.query<{ session_id: string; device_id: string }>(
    sql`SELECT session_id, device_id FROM session_device
      WHERE session_id IN ${inList(sessionIds)} ORDER BY session_id, device_id`,
  );
  const grouped = groupBy(found, (row) => row.session_id);
  return new Map([...grouped].map(([id, used]) => [id, used.map((row) => row.device_id)]));
}

/** The kinds of the protocols these patients were treated under, from one moment until before another. */
export async function kindsBetween(
  db: Reader,
  patientIds: readonly string[],
  from: Instant,
  before: Instant,
): Promise<ProtocolKind[]> {
  const found = await db.query<{ kind: ProtocolKind }>(sql`SELECT DISTINCT protocol.kind
    FROM session JOIN protocol ON protocol.id = session.protocol_id
    WHERE session.patient_id IN ${inList(patientIds)}
      AND session.performed_at >= ${from} AND session.performed_at < ${before}
      AND NOT EXISTS (SELECT 1 FROM session_void WHERE session_id = session.id)`);
  return found.map(({ kind }) => kind);
}

const SELECT_SESSION = sql`SELECT session.*, document.answer,
    session_void.voided_at, session_void.voided_by, session_void.reason AS void_reason
  FROM session
  JOIN document ON document.id = session.id
  LEFT JOIN session_void ON session_void.session_id = session.id`;

export async function findSession(db: Reader, id: string): Promise<SessionRow | undefined> {
  const [row] = await db.query<SessionRow>(sql`${SELECT_SESSION} WHERE session.id = ${id}`);
  return row;
}

/** What a list of sessions may be narrowed to. */
export interface SessionFilter {
  readonly patientId: string | undefined;
  readonly courseId: string | undefined;
  readonly locationId: string | undefined;
  readonly voided: boolean | undefined;
  readonly from: Instant | undefined;
  readonly to: Instant | undefined;
  readonly after: Position | null;
}

/** Sessions, the newest first. */
export function listSessions(
  db: Reader,
  filter: SessionFilter,
  limit: number,
): Promise<SessionRow[]> {
  const { patientId, courseId, locationId, voided, from, to, after } = filter;
  return db.query<SessionRow>(
    sql`${SELECT_SESSION} ${where(
      patientId === undefined ? null : sql`session.patient_id IN ${samePerson(patientId)}`,
      courseId === undefined ? null : sql`session.course_id = ${courseId}`,
      locationId === undefined ? null : sql`session.location_id = ${locationId}`,
      voided === undefined ? null : voidedIs(voided),
      from === undefined ? null : sql`session.performed_at >= ${from}`,
      to === undefined ? null : sql`session.performed_at < ${to}`,
      after && sql`(session.performed_at, session.id) < (${after[0]}, ${after[1]})`,
    )} ORDER BY session.performed_at DESC, session.id DESC LIMIT ${limit}`,
  );
}

function voidedIs(voided: boolean) {
  return voided ? sql`session_void.session_id IS NOT NULL` : sql`session_void.session_id IS NULL`;
}

/** Whose last sessions under which protocol. */
export interface LastFilter {
  readonly patientIds: readonly string[] | undefined;
  readonly protocolId: string;
}

/** The last sessions under a protocol that still stand, the newest first. */
export function lastSessions(
  db: Reader,
  { patientIds, protocolId }: LastFilter,
  limit: number,
): Promise<SessionRow[]> {
  return db.query<SessionRow>(
    sql`${SELECT_SESSION} ${where(
      patientIds === undefined ? null : sql`session.patient_id IN ${inList(patientIds)}`,
      sql`session.protocol_id = ${protocolId}`,
      sql`session_void.session_id IS NULL`,
    )} ORDER BY session.performed_at DESC, session.id DESC LIMIT ${limit}`,
  );
}

/** The first answers of somebody's last sessions that still stand. */
export async function lastAnswers(
  db: Reader,
  author: string,
  patientId: string | undefined,
  limit: number,
): Promise<string[]> {
  const whose =
    patientId === undefined ? null : sql`session.patient_id IN ${samePerson(patientId)}`;
  const rows = await db.query<SessionRow>(
    sql`${SELECT_SESSION} ${where(
      whose ?? sql`session.logged_by = ${author}`,
      sql`session_void.session_id IS NULL`,
    )} ORDER BY session.performed_at DESC LIMIT ${limit}`,
  );
  return rows.map((row) => row.answer);
}

export async function insertVoid(
  tx: Tx,
  sessionId: string,
  entry: { readonly at: Instant; readonly by: string; readonly reason: string },
): Promise<void> {
  await tx.execute(sql`INSERT INTO session_void (session_id, voided_at, voided_by, reason)
    VALUES (${sessionId}, ${entry.at}, ${entry.by}, ${entry.reason})`);
}

/** A session that somebody has not finished. */
export interface DraftRow {
  readonly id: string;
  readonly author_id: string;
  readonly body: string;
  readonly updated_at: Instant;
}

export async function findDraft(db: Reader, id: string): Promise<DraftRow | undefined> {
  const [row] = await db.query<DraftRow>(
    sql`SELECT id, author_id, body, updated_at FROM session_draft WHERE id = ${id}`,
  );
  return row;
}

export function listDrafts(db: Reader, author: string, limit: number): Promise<DraftRow[]> {
  return db.query<DraftRow>(sql`SELECT id, author_id, body, updated_at FROM session_draft
    WHERE author_id = ${author} ORDER BY updated_at DESC, id DESC LIMIT ${limit}`);
}

/** @returns whether it was kept: not when the draft is somebody else's by now */
export async function saveDraft(tx: Tx, draft: DraftRow): Promise<boolean> {
  const kept = await tx.execute(sql`INSERT INTO session_draft (id, author_id, body, updated_at)
    VALUES (${draft.id}, ${draft.author_id}, ${draft.body}, ${draft.updated_at})
    ON CONFLICT (id) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at
      WHERE session_draft.author_id = excluded.author_id`);
  return kept > 0;
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx.execute(sql`DELETE FROM session_draft WHERE id = ${id}`);
}
