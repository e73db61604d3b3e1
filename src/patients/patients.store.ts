import type { Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { inList, listed, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { merged } from './patients.problems.js';

/** A patient as everybody knows them. */
export interface Patient {
  readonly id: string;
  readonly code: string;
}

/** What is known of a patient's identity without opening it. */
export type IdentityState = 'none' | 'sealed' | 'erased';

/** A patient, and who stands for them when two codes turned out to be one person. */
export interface PatientFacts extends Patient {
  readonly mergedIntoId: string | null;
  readonly mergedIntoCode: string | null;
  readonly identity: IdentityState;
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

/** Somebody by the code that stands for all codes of theirs. */
export interface Person {
  readonly id: string;
  readonly code: string;
}

/** Who the patients are, by the ids asked for: two codes of one person are that person. */
export async function personsBehind(
  db: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Person>> {
  const rows = await db.query<Person & { readonly asked: string }>(
    sql`WITH asked (id) AS (${listed(db.engine, [...new Set(ids)])})
      SELECT patient.id AS asked, COALESCE(person.id, patient.id) AS id,
        COALESCE(person.code, patient.code) AS code
      FROM asked JOIN patient ON patient.id = asked.id
      LEFT JOIN patient AS person ON person.id = patient.merged_into`,
  );
  return new Map(rows.map(({ asked, id, code }) => [asked, { id, code }]));
}

const SELECT_FACTS = sql`SELECT p.id, p.code, s.id AS "mergedIntoId", s.code AS "mergedIntoCode",
    CASE WHEN e.patient_id IS NOT NULL THEN 'erased'
      WHEN EXISTS (SELECT 1 FROM patient_identity i JOIN patient o ON o.id = i.patient_id
        WHERE o.id = p.id OR o.merged_into = p.id) THEN 'sealed' ELSE 'none' END AS identity
  FROM patient p LEFT JOIN patient s ON s.id = p.merged_into
  LEFT JOIN patient_erasure e ON e.patient_id = p.id`;

/** One patient, or `undefined`. */
export async function findPatient(db: Reader, id: string): Promise<PatientFacts | undefined> {
  const [row] = await db.query<PatientFacts>(sql`${SELECT_FACTS} WHERE p.id = ${id}`);
  return row;
}

/** The patient's id and code. @throws Problem 404 */
export async function existing(db: Reader, id: string): Promise<Patient> {
  const [row] = await db.query<Patient>(sql`SELECT id, code FROM patient WHERE id = ${id}`);
  if (!row) throw unknown('patient', id);
  return row;
}

/** A patient who stands for themselves. @throws Problem 404, `merged` (409) */
export async function notMerged(db: Reader, id: string): Promise<Patient> {
  const patient = await findPatient(db, id);
  if (!patient) throw unknown('patient', id);
  const { code, mergedIntoId, mergedIntoCode } = patient;
  if (mergedIntoId !== null) {
    throw merged({ id, code }, { id: mergedIntoId, code: mergedIntoCode ?? '' });
  }
  return { id, code };
}

/** Keeps others from changing these patients until the end of the transaction, on both engines. */
export async function lockPatients(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`UPDATE patient SET code = code WHERE id IN ${inList(ids)}`);
}

/** Patients by code, from a position on; `part` is looked for anywhere in the code. */
export function listPatients(
  db: Reader,
  part: string,
  after: Position | null,
  limit: number,
): Promise<PatientFacts[]> {
  const pattern = `%${part.toUpperCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return db.query<PatientFacts>(
    sql`${SELECT_FACTS} ${where(
      part === '' ? null : sql`p.code LIKE ${pattern} ESCAPE '\\'`,
      after && sql`p.code > ${after[0]}`,
    )} ORDER BY p.code LIMIT ${limit}`,
  );
}

/** Writes a new patient. @returns whether the code was still free */
export async function insertPatient(tx: Tx, patient: Patient, at: Instant): Promise<boolean> {
  const written = await tx.execute(sql`INSERT INTO patient (id, code, created_at)
    VALUES (${patient.id}, ${patient.code}, ${at}) ON CONFLICT (code) DO NOTHING`);
  return written === 1;
}
