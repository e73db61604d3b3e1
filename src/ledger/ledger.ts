import type { Instant } from '../kernel/calendar.js';
import { type Sql, sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { alreadyReversed, isReversal, notEnough } from './ledger.problems.js';
import * as store from './ledger.store.js';
import {
  checkPostings,
  type Delta,
  deltasOf,
  lowestSince,
  type PlaceId,
  type Posting,
  reversed,
} from './posting.rules.js';

export { lockItems, lockLots, postingsOf } from './ledger.store.js';

/** A business event in the stock, to be recorded whole. */
export interface NewMovement {
  readonly id: string;
  /** What happened: `receipt`, `session`, `opening`, `transfer`, `waste`, `reversal` … */
  readonly kind: string;
  readonly documentId: string;
  /** When it happened; may lie in the past. */
  readonly occurredAt: Instant;
  /** The server's clock. */
  readonly recordedAt: Instant;
  readonly actorId: string;
  readonly postings: readonly Posting[];
}

/** A lot's balance in one place. */
export interface Balance {
  readonly lotId: string;
  readonly placeId: PlaceId;
  readonly quantity: number;
}

/**
 * Records a movement and brings the balances along, in the caller's transaction. Who takes stock
 * locks it first (`lockItems`, `lockLots`), so that what was decided still holds here.
 * @throws Problem `/problems/ledger/not-enough` (409) when a balance would fall below zero, now or,
 *   for a movement in the past, at any moment since
 */
export function record(tx: Tx, movement: NewMovement): Promise<void> {
  return write(tx, movement, null);
}

/**
 * Takes a movement back: the same postings with their ends exchanged, at the moment it is taken back.
 * @returns the postings of the reversal
 * @throws Problem `already-reversed` or `is-reversal` (409), or `not-enough` when what it brought in
 *   has been used since
 */
export async function reverse(
  tx: Tx,
  movementId: string,
  reversal: { readonly id: string; readonly at: Instant; readonly actorId: string },
): Promise<Posting[]> {
  const original = await store.findMovement(tx, movementId);
  if (!original) throw new Error(`There is no movement ${movementId} to reverse`);
  if (original.reverses_id !== null) throw isReversal(movementId);
  const postings = reversed(await store.postingsOf(tx, movementId));
  await store.lockLots(tx, [...new Set(postings.map((posting) => posting.lotId))].sort());
  if (await store.reversalOf(tx, movementId)) throw alreadyReversed(movementId);
  await write(
    tx,
    {
      id: reversal.id,
      kind: 'reversal',
      documentId: original.document_id,
      occurredAt: reversal.at,
      recordedAt: reversal.at,
      actorId: reversal.actorId,
      postings,
    },
    movementId,
  );
  return postings;
}

async function write(tx: Tx, movement: NewMovement, reversesId: string | null): Promise<void> {
  checkPostings(movement.postings);
  const row: store.MovementRow = {
    id: movement.id,
    kind: movement.kind,
    document_id: movement.documentId,
    occurred_at: movement.occurredAt,
    recorded_at: movement.recordedAt,
    actor_id: movement.actorId,
    reverses_id: reversesId,
  };
  await store.insertMovement(tx, row, movement.postings);
  const deltas = deltasOf(movement.postings);
  const gains = deltas.filter((delta) => delta.quantity > 0);
  if (gains.length > 0) await store.increase(tx, gains, movement.occurredAt);
  await take(
    tx,
    deltas.filter((delta) => delta.quantity < 0),
    movement.occurredAt,
  );
}

async function take(tx: Tx, losses: readonly Delta[], occurredAt: Instant): Promise<void> {
  if (losses.length === 0) return;
  const written = await decreaseOrRefuse(tx, losses, occurredAt);
  const backdated = written.filter((balance) => balance.latest_at > occurredAt);
  if (backdated.length === 0) return;
  const balances = backdated.map((b) => ({
    lotId: b.lot_id,
    placeId: b.place_id,
    quantity: b.quantity,
  }));
  for (const [index, lowest] of (await lowestBalances(tx, balances, occurredAt)).entries()) {
    const balance = balances[index];
    if (balance && lowest < 0) throw notEnough(balance.lotId, balance.placeId, -lowest);
  }
}

async function decreaseOrRefuse(tx: Tx, losses: readonly Delta[], occurredAt: Instant) {
  const key = (lotId: string, placeId: string) => `${lotId} ${placeId}`;
  try {
    const written = await store.decrease(tx, losses, occurredAt);
    const found = new Set(written.map((balance) => key(balance.lot_id, balance.place_id)));
    const absent = losses.find((loss) => !found.has(key(loss.lotId, loss.placeId)));
    if (absent) throw notEnough(absent.lotId, absent.placeId, -absent.quantity);
    return written;
  } catch (error) {
    const first = losses[0];
    if (first && isCheckViolation(error)) {
      throw notEnough(first.lotId, first.placeId, -first.quantity, error);
    }
    throw error;
  }
}

function isCheckViolation(error: unknown): boolean {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return isCheck(driverError?.code ?? code);
}

function isCheck(code: string | undefined): boolean {
  return code === '23514' || code === 'SQLITE_CONSTRAINT_CHECK';
}

/**
 * For each balance the lowest it has stood since a moment: what a movement dated then may take.
 * @returns in the order of `balances`, in thousandths
 */
export async function lowestBalances(
  db: Reader,
  balances: readonly Balance[],
  since: Instant,
): Promise<number[]> {
  const lots = [...new Set(balances.map((balance) => balance.lotId))];
  const later = await store.postingsSince(db, lots, since);
  return balances.map((balance) => {
    const changes = later
      .filter((posting) => posting.lotId === balance.lotId)
      .filter((posting) => posting.from === balance.placeId || posting.to === balance.placeId)
      .map(({ to, quantity }) => ({ quantity: to === balance.placeId ? quantity : -quantity }));
    return lowestSince(balance.quantity, changes);
  });
}

/**
 * The balances as they were at a moment, in place of the table `balance`: those of now without
 * what happened later.
 */
export function balancesAsOf(at: Instant): Sql {
  const later = sql`movement JOIN posting ON posting.movement_id = movement.id
    WHERE movement.occurred_at > ${at}`;
  return sql`(
    SELECT lot_id, place_id, item_id, CAST(SUM(quantity) AS bigint) AS quantity,
      MAX(latest_at) AS latest_at
    FROM (
      SELECT lot_id, place_id, item_id, quantity, latest_at FROM balance
      UNION ALL
      SELECT lot_id, to_place, item_id, -quantity, '' FROM ${later} AND substr(to_place, 1, 1) <> '@'
      UNION ALL
      SELECT lot_id, from_place, item_id, quantity, '' FROM ${later} AND substr(from_place, 1, 1) <> '@'
    ) AS changes
    GROUP BY lot_id, place_id, item_id)`;
}

/** What a lot's balance is and what its postings say it should be. */
export interface Discrepancy {
  readonly lotId: string;
  readonly placeId: PlaceId;
  readonly balance: number;
  readonly postings: number;
}

/** Compares every balance with its postings; always empty unless something is badly wrong. */
export function discrepancies(db: Reader): Promise<Discrepancy[]> {
  return db.query<Discrepancy>(sql`
    SELECT lot_id AS "lotId", place_id AS "placeId",
      CAST(SUM(balance) AS bigint) AS "balance", CAST(SUM(posted) AS bigint) AS "postings"
    FROM (
      SELECT lot_id, place_id, quantity AS balance, 0 AS posted FROM balance
      UNION ALL
      SELECT lot_id, to_place, 0, quantity FROM posting WHERE substr(to_place, 1, 1) <> '@'
      UNION ALL
      SELECT lot_id, from_place, 0, -quantity FROM posting WHERE substr(from_place, 1, 1) <> '@'
    ) AS both_sides
    GROUP BY lot_id, place_id
    HAVING SUM(balance) <> SUM(posted)
    ORDER BY lot_id, place_id`);
}
