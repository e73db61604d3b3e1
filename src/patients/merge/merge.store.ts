import type { Instant } from '../../kernel/calendar.js';
import { sql } from '../../kernel/sql.js';
import type { Reader, Tx } from '../../kernel/unit-of-work.js';

export interface Merge {
  readonly patientId: string;
  readonly intoId: string;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** Records the merge, and lets the survivor stand for whoever was merged into the patient before. */
export async function insertMerge(tx: Tx, { patientId, intoId, at, by, reason }: Merge) {
  await tx.execute(sql`INSERT INTO patient_merge (patient_id, into_id, merged_at, merged_by, reason)
    VALUES (${patientId}, ${intoId}, ${at}, ${by}, ${reason})`);
  await tx.execute(sql`UPDATE patient SET merged_into = ${intoId}
    WHERE id = ${patientId} OR merged_into = ${patientId}`);
}

/** A code that another patient stands for. */
export interface MergedCode {
  readonly id: string;
  readonly code: string;
  readonly mergedAt: Instant;
  readonly reason: string;
}

/** The codes this patient stands for, in the order in which they were merged. */
export function mergedInto(db: Reader, patientId: string): Promise<MergedCode[]> {
  return db.query<MergedCode>(sql`SELECT p.id, p.code, m.merged_at AS "mergedAt", m.reason
    FROM patient p JOIN patient_merge m ON m.patient_id = p.id
    WHERE p.merged_into = ${patientId} ORDER BY m.merged_at, p.code`);
}
