import type { Instant } from '../kernel/calendar.js';
import { sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Begun } from './preparations.store.js';

/** A draft was given to another patient, or made stock. */
export interface Given extends Pick<Begun, 'patientId' | 'consentBasis' | 'consentReference'> {
  readonly at: Instant;
  readonly by: string;
}

/** Keeps whom the draft is for from now on. */
export async function insertGiven(tx: Tx, preparationId: string, given: Given): Promise<void> {
  await tx.execute(sql`INSERT INTO preparation_patient (preparation_id, entry, patient_id,
      consent_basis, consent_reference, given_at, given_by)
    VALUES (${preparationId},
      (SELECT COUNT(*) FROM preparation_patient AS earlier
        WHERE earlier.preparation_id = ${preparationId}),
      ${given.patientId}, ${given.consentBasis}, ${given.consentReference}, ${given.at},
      ${given.by})`);
}

/** To whom the draft was given, in the order in which it was. */
export function givenOf(db: Reader, preparationId: string): Promise<Given[]> {
  return db.query<Given>(sql`SELECT patient_id AS "patientId", consent_basis AS "consentBasis",
      consent_reference AS "consentReference", given_at AS "at", given_by AS "by"
    FROM preparation_patient WHERE preparation_id = ${preparationId} ORDER BY entry`);
}
