import type { Instant } from '../../kernel/calendar.js';
import { inList, type Sql, sql } from '../../kernel/sql.js';
import type { Reader, Tx } from '../../kernel/unit-of-work.js';
import type { ConditionKind } from '../standing.rules.js';
import { samePerson } from '../standing.store.js';

export interface ConditionRow {
  readonly id: string;
  readonly patient_id: string;
  readonly kind: ConditionKind;
  readonly item_id: string | null;
  readonly substance: string | null;
  readonly note: string;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
}

export interface DecisionRow {
  readonly condition_id: string;
  readonly decision: number;
  readonly allowed: number;
  readonly reason: string;
  readonly decided_at: Instant;
  readonly decided_by: string;
}

export interface EndRow {
  readonly condition_id: string;
  readonly reason: string;
  readonly ended_at: Instant;
  readonly ended_by: string;
}

/** Conditions with everything that was said about them since. */
export interface History {
  readonly conditions: ConditionRow[];
  readonly decisions: DecisionRow[];
  readonly ends: EndRow[];
}

export async function insertCondition(tx: Tx, row: ConditionRow): Promise<void> {
  await tx.execute(sql`INSERT INTO patient_condition (id, patient_id, kind, item_id, substance, note,
      recorded_at, recorded_by)
    VALUES (${row.id}, ${row.patient_id}, ${row.kind}, ${row.item_id}, ${row.substance},
      ${row.note}, ${row.recorded_at}, ${row.recorded_by})`);
}

export async function insertDecision(tx: Tx, row: DecisionRow): Promise<void> {
  await tx.execute(sql`INSERT INTO patient_condition_decision (condition_id, decision, allowed,
      reason, decided_at, decided_by)
    VALUES (${row.condition_id}, ${row.decision}, ${row.allowed}, ${row.reason}, ${row.decided_at},
      ${row.decided_by})`);
}

export async function insertEnd(tx: Tx, row: EndRow): Promise<void> {
  await tx.execute(sql`INSERT INTO patient_condition_end (condition_id, reason, ended_at, ended_by)
    VALUES (${row.condition_id}, ${row.reason}, ${row.ended_at}, ${row.ended_by})`);
}

/** The conditions of the person, whichever of their codes they stand under. */
export function conditionsOf(db: Reader, patientId: string): Promise<History> {
  return history(db, sql`patient_id IN ${samePerson(patientId)}`);
}

/** One condition, if it is of the person. */
export function conditionOf(db: Reader, patientId: string, id: string): Promise<History> {
  return history(db, sql`id = ${id} AND patient_id IN ${samePerson(patientId)}`);
}

async function history(db: Reader, condition: Sql): Promise<History> {
  const conditions = await db.query<ConditionRow>(
    sql`SELECT * FROM patient_condition WHERE ${condition} ORDER BY recorded_at, id`,
  );
  const ids = inList(conditions.map(({ id }) => id));
  const decisions = await db.query<DecisionRow>(sql`SELECT * FROM patient_condition_decision
    WHERE condition_id IN ${ids} ORDER BY condition_id, decision`);
  const ends = await db.query<EndRow>(
    sql`SELECT * FROM patient_condition_end WHERE condition_id IN ${ids}`,
  );
  return { conditions, decisions, ends };
}
