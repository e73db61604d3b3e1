import type { Instant } from '../../kernel/calendar.js';
import { inList, rows, sql } from '../../kernel/sql.js';
import type { Reader, Tx } from '../../kernel/unit-of-work.js';
import { samePerson } from '../standing.store.js';

/** Whether anything is sealed, and by which master key. */
export interface Sealed {
  readonly checkValue: string | null;
  readonly inUse: boolean;
}

export async function sealedBy(db: Reader): Promise<Sealed> {
  const [row] = await db.query<{ value: string | null; used: number }>(sql`SELECT
    (SELECT value FROM identity_key_check WHERE id = 1) AS value,
    (SELECT count(*) FROM (SELECT 1 AS one FROM patient_key LIMIT 1) AS first) AS used`);
  return { checkValue: row?.value ?? null, inUse: Number(row?.used) > 0 };
}

/** Keeps the check value of the first key that seals; one that sealed nothing any more gives way. */
export async function keepCheckValue(tx: Tx, value: string): Promise<void> {
  await tx.execute(sql`INSERT INTO identity_key_check (id, value) VALUES (1, ${value})
    ON CONFLICT (id) DO UPDATE SET value = excluded.value
      WHERE NOT EXISTS (SELECT 1 FROM patient_key)`);
}

export async function wrappedKey(db: Reader, patientId: string): Promise<string | undefined> {
  const [row] = await db.query<{ wrapped_key: string }>(
    sql`SELECT wrapped_key FROM patient_key WHERE patient_id = ${patientId}`,
  );
  return row?.wrapped_key;
}

export async function insertKey(
  tx: Tx,
  patientId: string,
  wrapped: string,
  at: Instant,
): Promise<void> {
  await tx.execute(sql`INSERT INTO patient_key (patient_id, wrapped_key, made_at)
    VALUES (${patientId}, ${wrapped}, ${at})`);
}

export async function saveIdentity(
  tx: Tx,
  patientId: string,
  sealed: string,
  at: Instant,
): Promise<void> {
  await tx.execute(sql`INSERT INTO patient_identity (patient_id, sealed, sealed_at)
    VALUES (${patientId}, ${sealed}, ${at})
    ON CONFLICT (patient_id) DO UPDATE
      SET sealed = excluded.sealed, sealed_at = excluded.sealed_at`);
}

/** Makes these the only tokens by which a patient is found. */
export async function saveTokens(
  tx: Tx,
  patientId: string,
  tokens: readonly string[],
): Promise<void> {
  await tx.execute(sql`DELETE FROM patient_index WHERE patient_id = ${patientId}`);
  if (tokens.length === 0) return;
  const values = rows(tokens.map((token) => [token, patientId]));
  await tx.execute(sql`INSERT INTO patient_index (token, patient_id) VALUES ${values}`);
}

/** A sealed identity with the key it is sealed with. */
export interface SealedIdentity {
  readonly patientId: string;
  readonly sealed: string;
  readonly sealedAt: Instant;
  readonly wrappedKey: string;
}

/** The patient's own identity, or else the last one of a code that was merged into theirs. */
export async function findIdentity(
  db: Reader,
  patientId: string,
): Promise<SealedIdentity | undefined> {
  const [row] = await db.query<SealedIdentity>(sql`SELECT i.patient_id AS "patientId", i.sealed,
      i.sealed_at AS "sealedAt", k.wrapped_key AS "wrappedKey"
    FROM patient_identity i JOIN patient_key k ON k.patient_id = i.patient_id
    WHERE i.patient_id IN ${samePerson(patientId)}
    ORDER BY CASE WHEN i.patient_id = ${patientId} THEN 0 ELSE 1 END, i.sealed_at DESC LIMIT 1`);
  return row;
}

export async function isErased(db: Reader, patientId: string): Promise<boolean> {
  const found = await db.query(sql`SELECT 1 FROM patient_erasure
    WHERE patient_id IN ${samePerson(patientId)}`);
  return found.length > 0;
}

/** The patients who have all these tokens; of merged ones the survivor, by code. */
export function patientsWithTokens(
  db: Reader,
  tokens: readonly string[],
  limit: number,
): Promise<{ id: string; code: string }[]> {
  return db.query(sql`SELECT id, code FROM patient WHERE id IN (
      SELECT COALESCE(p.merged_into, p.id) FROM patient p WHERE p.id IN (
        SELECT patient_id FROM patient_index WHERE token IN ${inList(tokens)}
        GROUP BY patient_id HAVING count(*) = ${tokens.length}))
    ORDER BY code LIMIT ${limit}`);
}

/** Whether one of these tokens is of the person. */
export async function hasToken(
  db: Reader,
  patientId: string,
  tokens: readonly string[],
): Promise<boolean> {
  if (tokens.length === 0) return false;
  const found = await db.query(sql`SELECT 1 FROM patient_index
    WHERE patient_id IN ${samePerson(patientId)} AND token IN ${inList(tokens)} LIMIT 1`);
  return found.length > 0;
}

/** Whoever has a key. */
export async function sealedPatients(db: Reader): Promise<string[]> {
  const rows = await db.query<{ patient_id: string }>(sql`SELECT patient_id FROM patient_key`);
  return rows.map(({ patient_id }) => patient_id);
}

/** Destroys the keys of these patients with all they seal, and leaves no copy on the page. */
export async function destroyKeys(tx: Tx, patientIds: readonly string[]): Promise<void> {
  const these = inList(patientIds);
  const onSqlite = tx.engine === 'sqlite';
  if (onSqlite) await tx.query(sql`PRAGMA secure_delete = ON`);
  await tx.execute(sql`DELETE FROM patient_index WHERE patient_id IN ${these}`);
  await tx.execute(sql`DELETE FROM patient_identity WHERE patient_id IN ${these}`);
  await tx.execute(sql`DELETE FROM patient_key WHERE patient_id IN ${these}`);
  if (onSqlite) await tx.query(sql`PRAGMA secure_delete = OFF`);
}

export async function insertErasures(
  tx: Tx,
  patientIds: readonly string[],
  { at, by, reason }: { readonly at: Instant; readonly by: string; readonly reason: string },
): Promise<void> {
  const values = rows(patientIds.map((id) => [id, at, by, reason]));
  await tx.execute(
    sql`INSERT INTO patient_erasure (patient_id, erased_at, erased_by, reason) VALUES ${values}`,
  );
}
