import { addHours, type Day, type Instant } from '../kernel/calendar.js';
import { inList, rows, sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Incident, RunningOut } from './alert.js';
import type { Note } from './alerts.rules.js';

export function findIncidents(db: Reader): Promise<Incident[]> {
  return db.query<Incident>(sql`
    SELECT session.id AS "sessionId", session.performed_at AS "performedAt" FROM session
    LEFT JOIN session_void ON session_void.session_id = session.id
    WHERE session.incident = 1 AND session_void.session_id IS NULL
    ORDER BY session.performed_at DESC`);
}

/** The preparations that these lots are, by lot. */
export async function preparationsOf(
  db: Reader,
  lotIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (lotIds.length === 0) return new Map();
  const found = await db.query<{ id: string; preparationId: string }>(sql`
    SELECT id, preparation_id AS "preparationId" FROM lot
    WHERE id IN ${inList(lotIds)} AND preparation_id IS NOT NULL`);
  return new Map(found.map(({ id, preparationId }) => [id, preparationId]));
}

/** A receipt is recorded at most so long after the goods came; older ones need not be looked at. */
const BACKDATED_HOURS = 30 * 24;

/** What the last forecast said, of items that were neither ordered nor received since it was made. */
export async function findForecasts(db: Reader): Promise<RunningOut[]> {
  const [last] = await db.query<{ madeAt: Instant | null }>(
    sql`SELECT MIN(made_at) AS "madeAt" FROM forecast`,
  );
  const since = last?.madeAt ?? null;
  if (since === null) return [];
  return db.query<RunningOut>(sql`
    SELECT item_id AS "itemId", stock_out_on AS "stockOutOn", order_by AS "orderBy", quantity
    FROM forecast
    WHERE item_id NOT IN (
        SELECT order_line.item_id FROM purchase_order
          JOIN order_line ON order_line.order_id = purchase_order.id
        WHERE purchase_order.created_at >= ${since} AND order_line.cancelled_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM order_step
            WHERE order_step.order_id = purchase_order.id AND order_step.stage = 'cancelled'))
      AND item_id NOT IN (
        SELECT lot.item_id FROM receipt
          JOIN receipt_line ON receipt_line.receipt_id = receipt.id
          JOIN lot ON lot.id = receipt_line.lot_id
        WHERE receipt.received_at >= ${addHours(since, -BACKDATED_HOURS)}
          AND receipt.recorded_at >= ${since})
    ORDER BY order_by, item_id`);
}

export function findNotes(db: Reader): Promise<Note[]> {
  return db.query<Note>(sql`
    SELECT alert_key AS "alertKey", owner_id AS "ownerId", app_user.name AS "ownerName",
      snoozed_until AS "snoozedUntil", reason
    FROM alert_note LEFT JOIN app_user ON app_user.id = owner_id`);
}

interface NewNote {
  readonly ownerId: string | null;
  readonly snoozedUntil: Day | null;
  readonly reason: string | null;
}

export async function findNote(tx: Tx, key: string): Promise<NewNote> {
  const [row] = await tx.query<NewNote>(sql`
    SELECT owner_id AS "ownerId", snoozed_until AS "snoozedUntil", reason
    FROM alert_note WHERE alert_key = ${key}`);
  return row ?? { ownerId: null, snoozedUntil: null, reason: null };
}

export async function saveNote(
  tx: Tx,
  key: string,
  { ownerId, snoozedUntil, reason }: NewNote,
  actorId: string,
  at: Instant,
): Promise<void> {
  await tx.execute(sql`INSERT INTO alert_note
      (alert_key, owner_id, snoozed_until, reason, noted_by, noted_at)
    VALUES (${key}, ${ownerId}, ${snoozedUntil}, ${reason}, ${actorId}, ${at})
    ON CONFLICT (alert_key) DO UPDATE SET owner_id = excluded.owner_id,
      snoozed_until = excluded.snoozed_until, reason = excluded.reason,
      noted_by = excluded.noted_by, noted_at = excluded.noted_at`);
}

/** Which alerts a person was told of by an earlier digest. */
export async function toldTo(db: Reader, userId: string): Promise<Set<string>> {
  const told = await db.query<{ alert_key: string }>(
    sql`SELECT alert_key FROM alert_told WHERE user_id = ${userId}`,
  );
  return new Set(told.map((row) => row.alert_key));
}

/** Remembers what a person was told, and forgets what is over, so that it is told if it comes again. */
export async function remember(
  tx: Tx,
  userId: string,
  told: readonly string[],
  over: readonly string[],
  at: Instant,
): Promise<void> {
  if (over.length > 0) {
    await tx.execute(sql`DELETE FROM alert_told
      WHERE user_id = ${userId} AND alert_key IN ${inList(over)}`);
  }
  if (told.length > 0) {
    await tx.execute(sql`INSERT INTO alert_told (user_id, alert_key, told_at)
      VALUES ${rows(told.map((key) => [userId, key, at]))} ON CONFLICT DO NOTHING`);
  }
}
