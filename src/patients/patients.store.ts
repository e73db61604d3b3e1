import type { Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { inList, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { PatientRow } from './patient.entity.js';

/** A patient as everybody knows them. */
export interface Patient {
  readonly id: string;
  readonly code: string;
}

/** The codes of the patients with these ids; unknown ids are simply not in the map. */
export async function patientCodes(
  db: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<Patient>(
    sql`SELECT id, code FROM patient WHERE id IN ${inList([...new Set(ids)])}`,
  );
  return new Map(rows.map(({ id, code }) => [id, code]));
}

/** One patient, or `undefined`. */
export async function findPatient(db: Reader, id: string): Promise<Patient | undefined> {
  const row = await db.manager.findOneBy(PatientRow, { id });
  return row ? { id: row.id, code: row.code } : undefined;
}

/** Patients by code, from a position on; `part` is looked for anywhere in the code. */
export function listPatients(
  db: Reader,
  part: string,
  after: Position | null,
  limit: number,
): Promise<Patient[]> {
  const pattern = `%${part.toUpperCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return db.query<Patient>(
    sql`SELECT id, code FROM patient ${where(
      part === '' ? null : sql`code LIKE ${pattern} ESCAPE '\\'`,
      after && sql`code > ${after[0]}`,
    )} ORDER BY code LIMIT ${limit}`,
  );
}

/** Writes a new patient. @returns whether the code was still free */
export async function insertPatient(tx: Tx, patient: Patient, at: Instant): Promise<boolean> {
  const written = await tx.execute(sql`INSERT INTO patient (id, code, created_at)
    VALUES (${patient.id}, ${patient.code}, ${at}) ON CONFLICT (code) DO NOTHING`);
  return written === 1;
}
