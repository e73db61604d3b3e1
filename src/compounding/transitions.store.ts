import type { Instant } from '../kernel/calendar.js';
import { sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { PreparationState } from './preparation.js';

/** One step of a preparation from state to state, or a part of it that was discarded. */
export interface Transition {
  readonly state: Exclude<PreparationState, 'partly-used' | 'used'>;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string | null;
  /** Of what was discarded once it was made. */
  readonly quantity: number | null;
  readonly movementId: string | null;
  /** What this person saw who looked at the mixture; `null`: said nothing. */
  readonly visualPassed: number | null;
  readonly visualNote: string | null;
}

export async function insertTransition(
  tx: Tx,
  preparationId: string,
  entry: number,
  { state, at, by, ...said }: Pick<Transition, 'state' | 'at' | 'by'> & Partial<Transition>,
): Promise<void> {
  const { reason, quantity, movementId, visualPassed, visualNote } = said;
  await tx.execute(sql`INSERT INTO preparation_transition (preparation_id, entry, state, taken_at,
      taken_by, reason, quantity, movement_id, visual_passed, visual_note)
    VALUES (${preparationId}, ${entry}, ${state}, ${at}, ${by}, ${reason ?? null},
      ${quantity ?? null}, ${movementId ?? null}, ${visualPassed ?? null}, ${visualNote ?? null})`);
}

export function transitionsOf(db: Reader, preparationId: string): Promise<Transition[]> {
  return db.query<Transition>(sql`SELECT state, taken_at AS "at", taken_by AS "by", reason,
      quantity, movement_id AS "movementId", visual_passed AS "visualPassed",
      visual_note AS "visualNote"
    FROM preparation_transition WHERE preparation_id = ${preparationId} ORDER BY entry`);
}

/** Something that took of a preparation's lot, and was not taken back. */
export interface Use {
  readonly movementId: string;
  readonly kind: string;
  readonly documentId: string;
  readonly at: Instant;
  readonly by: string;
  /** What went to patients and into other mixtures. */
  readonly used: number;
  readonly wasted: number;
}

/** Everything that happened to the lot since it was made, but what was taken back and the taking back. */
export function usesOf(db: Reader, lotId: string, madeBy: string): Promise<Use[]> {
  return db.query<Use>(sql`SELECT movement.id AS "movementId", movement.kind,
      movement.document_id AS "documentId", movement.occurred_at AS "at",
      movement.actor_id AS "by",
      CAST(SUM(CASE WHEN posting.to_place IN ('@patient', '@compounding')
        THEN posting.quantity ELSE 0 END) AS bigint) AS "used",
      CAST(SUM(CASE WHEN posting.to_place = '@waste'
        THEN posting.quantity ELSE 0 END) AS bigint) AS "wasted"
    FROM posting JOIN movement ON movement.id = posting.movement_id
    WHERE posting.lot_id = ${lotId} AND movement.id <> ${madeBy} AND movement.reverses_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM movement AS back WHERE back.reverses_id = movement.id)
    GROUP BY movement.id, movement.kind, movement.document_id, movement.occurred_at,
      movement.actor_id
    ORDER BY movement.occurred_at, movement.id`);
}
