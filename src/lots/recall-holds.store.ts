import { inList, rows, sql } from '../kernel/sql.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Hold } from './lots.store.js';

/** Numbers of lots that a recall names; without a number, every lot of the item. */
export interface RecalledNumber {
  readonly itemId: string;
  readonly lotNumber: string | null;
}

/** Both engines bind many more values than these in one statement. */
const AT_ONCE = 5000;

/** Why, since when and by whom a lot is held. */
export type RecallHold = Omit<Hold, 'kind'>;

/**
 * Holds lots for a recall. The quarantine that a lot was in is remembered; lots that a recall holds
 * already stay as they are.
 */
export async function holdForRecall(
  tx: Tx,
  lotIds: readonly string[],
  hold: RecallHold,
): Promise<void> {
  for (let start = 0; start < lotIds.length; start += AT_ONCE) {
    await tx.execute(sql`UPDATE lot SET quarantine_reason = hold_reason, quarantined_at = held_at,
        quarantined_by = held_by, hold_kind = 'recalled', hold_reason = ${hold.reason},
        held_at = ${hold.at}, held_by = ${hold.by}
      WHERE id IN ${inList(lotIds.slice(start, start + AT_ONCE))}
        AND (hold_kind IS NULL OR hold_kind <> 'recalled')`);
  }
}

/** Ends the recall's hold of lots; those that were in quarantine before are in it again. */
export async function releaseFromRecall(tx: Tx, lotIds: readonly string[]): Promise<void> {
  for (let start = 0; start < lotIds.length; start += AT_ONCE) {
    await tx.execute(sql`UPDATE lot SET
        hold_kind = CASE WHEN quarantined_at IS NULL THEN NULL ELSE 'held' END,
        hold_reason = quarantine_reason, held_at = quarantined_at, held_by = quarantined_by,
        quarantine_reason = NULL, quarantined_at = NULL, quarantined_by = NULL
      WHERE id IN ${inList(lotIds.slice(start, start + AT_ONCE))} AND hold_kind = 'recalled'`);
  }
}

/** Tells of recalled lots that it is another recall which holds them now. */
export async function holdForAnother(
  tx: Tx,
  lotIds: readonly string[],
  hold: RecallHold,
): Promise<void> {
  for (let start = 0; start < lotIds.length; start += AT_ONCE) {
    await tx.execute(sql`UPDATE lot SET hold_reason = ${hold.reason}, held_at = ${hold.at},
        held_by = ${hold.by}
      WHERE id IN ${inList(lotIds.slice(start, start + AT_ONCE))} AND hold_kind = 'recalled'`);
  }
}

/**
 * Puts a lot that comes in into quarantine. One that a recall has just held stays recalled, and is
 * in quarantine once the recall lets it go.
 */
export async function quarantineLot(tx: Tx, lotId: string, hold: RecallHold): Promise<void> {
  const held = await tx.execute(sql`UPDATE lot SET hold_kind = 'held',
      hold_reason = ${hold.reason}, held_at = ${hold.at}, held_by = ${hold.by}
    WHERE id = ${lotId} AND hold_kind IS NULL`);
  if (held > 0) return;
  await tx.execute(sql`UPDATE lot SET quarantine_reason = ${hold.reason},
      quarantined_at = ${hold.at}, quarantined_by = ${hold.by}
    WHERE id = ${lotId} AND hold_kind = 'recalled'`);
}

/** From now on lots with these numbers are held as they come in. */
export async function watchNumbers(
  tx: Tx,
  recallId: string,
  numbers: readonly RecalledNumber[],
  hold: RecallHold,
): Promise<void> {
  if (numbers.length === 0) return;
  const values = numbers.map(({ itemId, lotNumber }, line) => [
    recallId,
    line,
    itemId,
    lotNumber,
    hold.reason,
    hold.at,
    hold.by,
  ]);
  await tx.execute(sql`INSERT INTO recalled_number
    (recall_id, line, item_id, lot_number, reason, since, by_user) VALUES ${rows(values)}`);
}

export async function unwatchNumbers(tx: Tx, recallId: string): Promise<void> {
  await tx.execute(sql`DELETE FROM recalled_number WHERE recall_id = ${recallId}`);
}

/**
 * Lets lots come in one after the other with recalls, so that a lot that comes while a recall of its
 * number is opened is either found by it, or finds its number watched.
 */
export async function lockNewLots(tx: Tx, by: 'lot' | 'recall'): Promise<void> {
  if (tx.engine === 'sqlite') return;
  const key = sql`hashtextextended('lots that come in', 0)`;
  await tx.query(
    by === 'recall'
      ? sql`SELECT pg_advisory_xact_lock(${key})`
      : sql`SELECT pg_advisory_xact_lock_shared(${key})`,
  );
}

/** Holds those of the new lots whose numbers a recall names. */
export async function holdWatched(tx: Tx, lotIds: readonly string[]): Promise<void> {
  const named = sql`FROM recalled_number AS watched
    WHERE watched.item_id = lot.item_id
      AND (watched.lot_number IS NULL OR watched.lot_number = lot.lot_number)
    ORDER BY watched.since LIMIT 1`;
  await tx.execute(sql`UPDATE lot SET hold_kind = 'recalled',
      hold_reason = (SELECT watched.reason ${named}), held_at = (SELECT watched.since ${named}),
      held_by = (SELECT watched.by_user ${named})
    WHERE id IN ${inList(lotIds)} AND EXISTS (SELECT 1 ${named})`);
}
