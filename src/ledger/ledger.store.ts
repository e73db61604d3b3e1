import { type Instant } from '../kernel/calendar.js';
import { inList, rows, sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Delta, PlaceId, Posting } from './posting.rules.js';

/** A movement's row; the postings are kept apart. */
export interface MovementRow {
  readonly id: string;
  readonly kind: string;
  readonly document_id: string;
  readonly occurred_at: Instant;
  readonly recorded_at: Instant;
  readonly actor_id: string;
  readonly reverses_id: string | null;
}

/** A balance after it was written, with the newest moment a posting of it speaks of. */
export interface WrittenBalance {
  readonly lot_id: string;
  readonly place_id: PlaceId;
  readonly quantity: number;
  readonly latest_at: Instant;
}

export async function insertMovement(
  tx: Tx,
  row: MovementRow,
  postings: readonly Posting[],
): Promise<void> {
  await tx.execute(sql`INSERT INTO movement
    (id, kind, document_id, occurred_at, recorded_at, actor_id, reverses_id) VALUES
    (${row.id}, ${row.kind}, ${row.document_id}, ${row.occurred_at}, ${row.recorded_at},
     ${row.actor_id}, ${row.reverses_id})`);
  const values = postings.map((posting, line) => [
    row.id,
    line,
    posting.lotId,
    posting.itemId,
    posting.from,
    posting.to,
    posting.quantity,
    row.occurred_at,
  ]);
  await tx.execute(sql`INSERT INTO posting
    (movement_id, line, lot_id, item_id, from_place, to_place, quantity, occurred_at)
    VALUES ${rows(values)}`);
}

/** Takes from balances that must be there already; the rows that are not come back missing. */
export function decrease(
  tx: Tx,
  deltas: readonly Delta[],
  occurredAt: Instant,
): Promise<WrittenBalance[]> {
  const changes = deltas.map((d) => sql`(${d.lotId}, ${d.placeId}, CAST(${d.quantity} AS bigint))`);
  return tx.query<WrittenBalance>(sql`
    WITH change (lot_id, place_id, quantity) AS (VALUES ${rowsOf(changes)})
    UPDATE balance SET quantity = balance.quantity + change.quantity,
      latest_at = CASE WHEN balance.latest_at < ${occurredAt} THEN ${occurredAt} ELSE balance.latest_at END
    FROM change WHERE balance.lot_id = change.lot_id AND balance.place_id = change.place_id
    RETURNING balance.lot_id, balance.place_id, balance.quantity, balance.latest_at`);
}

/** Adds to balances, making the rows that are not there yet. */
export async function increase(
  tx: Tx,
  deltas: readonly Delta[],
  occurredAt: Instant,
): Promise<void> {
  const values = deltas.map((d) => [d.lotId, d.placeId, d.itemId, d.quantity, occurredAt]);
  await tx.execute(sql`
    INSERT INTO balance (lot_id, place_id, item_id, quantity, latest_at) VALUES ${rows(values)}
    ON CONFLICT (lot_id, place_id) DO UPDATE SET quantity = balance.quantity + excluded.quantity,
      latest_at = CASE WHEN balance.latest_at < excluded.latest_at
        THEN excluded.latest_at ELSE balance.latest_at END`);
}

function rowsOf(values: readonly ReturnType<typeof sql>[]) {
  return values.reduce((all, one) => sql`${all}, ${one}`);
}

/** Locks balances of the lots in the one order there is; a no-op on SQLite, where writers queue. */
export async function lockLots(tx: Tx, lotIds: readonly string[]): Promise<void> {
  if (tx.engine === 'sqlite' || lotIds.length === 0) return;
  await tx.query(sql`SELECT 1 FROM balance WHERE lot_id IN ${inList(lotIds)}
    ORDER BY lot_id, place_id FOR UPDATE`);
}

/** As {@link lockLots}, for all that is in stock of the items. */
export async function lockItems(tx: Tx, itemIds: readonly string[]): Promise<void> {
  if (tx.engine === 'sqlite' || itemIds.length === 0) return;
  await tx.query(sql`SELECT 1 FROM balance WHERE item_id IN ${inList(itemIds)} AND quantity > 0
    ORDER BY lot_id, place_id FOR UPDATE`);
}

export async function findMovement(db: Reader, id: string): Promise<MovementRow | undefined> {
  const [row] = await db.query<MovementRow>(sql`SELECT id, kind, document_id, occurred_at,
    recorded_at, actor_id, reverses_id FROM movement WHERE id = ${id}`);
  return row;
}

export async function reversalOf(db: Reader, id: string): Promise<string | undefined> {
  const [row] = await db.query<{ id: string }>(
    sql`SELECT id FROM movement WHERE reverses_id = ${id}`,
  );
  return row?.id;
}

export async function postingsOf(db: Reader, movementId: string): Promise<Posting[]> {
  return db.query<Posting>(sql`SELECT lot_id AS "lotId", item_id AS "itemId",
    from_place AS "from", to_place AS "to", quantity
    FROM posting WHERE movement_id = ${movementId} ORDER BY line`);
}

/** What happened to the lots after a moment, the newest first. */
export function postingsSince(
  db: Reader,
  lotIds: readonly string[],
  since: Instant,
): Promise<Posting[]> {
  return db.query<Posting>(sql`SELECT lot_id AS "lotId", item_id AS "itemId",
    from_place AS "from", to_place AS "to", quantity
    FROM posting WHERE lot_id IN ${inList(lotIds)} AND occurred_at > ${since}
    ORDER BY occurred_at DESC, movement_id DESC, line DESC`);
}
