import type { Instant } from '../kernel/calendar.js';
import { sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Outcome, TaskState } from './recall.js';

/** Something that was done about one patient or one place of stock. */
export interface TaskEntryRow {
  readonly recall_id: string;
  readonly task_id: string;
  readonly kind: 'patient' | 'stock';
  readonly patient_id: string | null;
  readonly lot_id: string | null;
  readonly place_id: string | null;
  readonly state: TaskState;
  readonly outcome: Outcome | null;
  readonly symptoms: string | null;
  readonly note: string | null;
  readonly witness_id: string | null;
  readonly document_id: string | null;
  readonly taken_at: Instant;
  readonly taken_by: string;
}

export async function insertTaskEntry(tx: Tx, row: TaskEntryRow): Promise<void> {
  await tx.execute(sql`INSERT INTO recall_task_entry (recall_id, entry, task_id, kind, patient_id,
      lot_id, place_id, state, outcome, symptoms, note, witness_id, document_id, taken_at, taken_by)
    SELECT ${row.recall_id}, COALESCE(MAX(entry) + 1, 0), ${row.task_id}, ${row.kind},
      ${row.patient_id}, ${row.lot_id}, ${row.place_id}, ${row.state}, ${row.outcome},
      ${row.symptoms}, ${row.note}, ${row.witness_id}, ${row.document_id}, ${row.taken_at},
      ${row.taken_by}
    FROM recall_task_entry WHERE recall_id = ${row.recall_id}`);
}

/** Whether the document took stock out of the book, to the waste or back to a supplier. */
export async function isDisposal(db: Reader, documentId: string): Promise<boolean> {
  const found = await db.query(sql`SELECT 1 FROM document
    WHERE id = ${documentId} AND kind IN ('waste', 'return')`);
  return found.length > 0;
}

export function taskEntriesOf(db: Reader, recallId: string): Promise<TaskEntryRow[]> {
  return db.query<TaskEntryRow>(sql`SELECT * FROM recall_task_entry
    WHERE recall_id = ${recallId} ORDER BY entry`);
}

export interface NoteRow {
  readonly note: string;
  readonly noted_at: Instant;
  readonly noted_by: string;
}

export async function insertNote(tx: Tx, recallId: string, row: NoteRow): Promise<void> {
  await tx.execute(sql`INSERT INTO recall_note (recall_id, entry, note, noted_at, noted_by)
    SELECT ${recallId}, COALESCE(MAX(entry) + 1, 0), ${row.note}, ${row.noted_at}, ${row.noted_by}
    FROM recall_note WHERE recall_id = ${recallId}`);
}

export function notesOf(db: Reader, recallId: string): Promise<NoteRow[]> {
  return db.query<NoteRow>(sql`SELECT note, noted_at, noted_by FROM recall_note
    WHERE recall_id = ${recallId} ORDER BY entry`);
}

/** A session in which a device was used. */
export interface DeviceUse {
  readonly deviceId: string;
  readonly sessionId: string;
  readonly patientId: string;
  readonly code: string;
  readonly performedAt: Instant;
  readonly voidedAt: Instant | null;
  readonly voidReason: string | null;
}

/** Who was treated with a device; two codes of one person are that person. */
export function usesOfDevice(db: Reader, deviceId: string): Promise<DeviceUse[]> {
  return db.query<DeviceUse>(sql`SELECT used.device_id AS "deviceId", session.id AS "sessionId",
      person.id AS "patientId", person.code, session.performed_at AS "performedAt",
      session_void.voided_at AS "voidedAt", session_void.reason AS "voidReason"
    FROM session_device AS used JOIN session ON session.id = used.session_id
    JOIN patient ON patient.id = session.patient_id
    JOIN patient AS person ON person.id = COALESCE(patient.merged_into, patient.id)
    LEFT JOIN session_void ON session_void.session_id = session.id
    WHERE used.device_id = ${deviceId} ORDER BY session.performed_at, session.id`);
}
