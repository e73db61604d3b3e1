import type { Day } from '../kernel/calendar.js';
import { type Sql, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { ConditionKind, ConsentKind } from './standing.rules.js';

/** A contraindication that stands: it was recorded and has not ended. */
export interface OpenCondition {
  readonly id: string;
  readonly kind: ConditionKind;
  /** The item of an allergy to something in stock. */
  readonly itemId: string | null;
  /** What else the patient is allergic to. */
  readonly substance: string | null;
  readonly note: string;
  /** Whether a doctor decided in writing that the patient may be treated all the same. */
  readonly decided: boolean;
}

/** A consent that was signed, also one that was withdrawn since. */
export interface StandingConsent {
  readonly id: string;
  readonly kind: ConsentKind;
  /** The medicine of an off-label consent. */
  readonly itemId: string | null;
  readonly signedOn: Day;
  /** From this day on it does not count. */
  readonly withdrawnOn: Day | null;
}

/** What a treatment of a patient depends on. */
export interface Standing {
  /** The patient who stands for this one, when two codes turned out to be one person. */
  readonly mergedInto: string | null;
  readonly openConditions: readonly OpenCondition[];
  readonly consents: readonly StandingConsent[];
}

/** The ids of everyone who is the same person as this patient, as a subquery. */
export function samePerson(patientId: string): Sql {
  const survivor = sql`(SELECT COALESCE(merged_into, id) FROM patient WHERE id = ${patientId})`;
  return sql`(SELECT id FROM patient WHERE id = ${survivor}
    UNION ALL SELECT id FROM patient WHERE merged_into = ${survivor})`;
}

interface ConditionRow {
  readonly merged_into: string | null;
  readonly id: string | null;
  readonly kind: ConditionKind;
  readonly item_id: string | null;
  readonly substance: string | null;
  readonly note: string;
  readonly allowed: number | null;
}

/**
 * What a treatment of this patient depends on: the contraindications and consents of the person,
 * whichever of their merged codes they were recorded under. Two statements; `null` when there is no
 * such patient.
 */
export async function standingOf(db: Reader, patientId: string): Promise<Standing | null> {
  const conditions = await db.query<ConditionRow>(sql`SELECT p.merged_into, c.id, c.kind,
      c.item_id, c.substance, c.note,
      (SELECT d.allowed FROM patient_condition_decision d WHERE d.condition_id = c.id
        ORDER BY d.decision DESC LIMIT 1) AS allowed
    FROM patient p
    LEFT JOIN patient_condition c ON c.patient_id IN ${samePerson(patientId)}
      AND NOT EXISTS (SELECT 1 FROM patient_condition_end e WHERE e.condition_id = c.id)
    WHERE p.id = ${patientId} ORDER BY c.recorded_at, c.id`);
  if (conditions.length === 0) return null;
  const consents = await db.query<StandingConsent>(sql`SELECT c.id, c.kind,
      c.item_id AS "itemId", c.signed_on AS "signedOn", w.withdrawn_on AS "withdrawnOn"
    FROM consent c LEFT JOIN consent_withdrawal w ON w.consent_id = c.id
    WHERE c.patient_id IN ${samePerson(patientId)} ORDER BY c.signed_on, c.id`);
  return {
    mergedInto: conditions[0]?.merged_into ?? null,
    openConditions: conditions.flatMap(({ id, kind, item_id, substance, note, allowed }) =>
      id === null
        ? []
        : [{ id, kind, itemId: item_id, substance, note, decided: Number(allowed) === 1 }],
    ),
    consents,
  };
}

/** The ids of everyone who is the same person as this patient; only the id itself for most. */
export async function personIds(db: Reader, patientId: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    sql`SELECT id FROM patient WHERE id IN ${samePerson(patientId)} ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}
