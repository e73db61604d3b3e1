import type { Day, Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { empty, inList, rows, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Measure, RecallClass, RecallEnd } from './recall.js';

export interface RecallRow {
  readonly id: string;
  readonly measure: Measure;
  readonly class: RecallClass;
  readonly authority: string;
  readonly reference: string;
  readonly received_at: Instant;
  readonly due_at: Instant;
  readonly notice: string | null;
  readonly products: string | null;
  readonly drill: number;
  readonly opened_at: Instant;
  readonly opened_by: string;
}

/** One number of an item, all its lots, or a device. */
export interface ScopeRow {
  readonly recall_id: string;
  readonly item_id: string | null;
  readonly lot_number: string | null;
  readonly device_id: string | null;
}

export interface RecallLotRow {
  readonly recall_id: string;
  readonly lot_id: string;
  readonly because: 'scope' | 'contains';
  readonly held: number;
}

export interface CloseRow {
  readonly recall_id: string;
  readonly answer: RecallEnd;
  readonly conclusion: string;
  readonly gaps: string;
  readonly open_tasks_reason: string | null;
  readonly released: number;
  readonly signature: string;
  readonly report: string;
  readonly report_sha256: string;
  readonly closed_at: Instant;
  readonly closed_by: string;
}

/** SQLite binds at most 32,766 values in one statement. */
const ROWS_AT_ONCE = 5000;

export async function insertRecall(
  tx: Tx,
  recall: RecallRow,
  scope: readonly ScopeRow[],
  lots: readonly RecallLotRow[],
): Promise<void> {
  await tx.execute(sql`INSERT INTO recall (id, measure, class, authority, reference, received_at,
    due_at, notice, products, drill, opened_at, opened_by) VALUES (${recall.id},
    ${recall.measure}, ${recall.class}, ${recall.authority}, ${recall.reference},
    ${recall.received_at}, ${recall.due_at}, ${recall.notice}, ${recall.products},
    ${recall.drill}, ${recall.opened_at}, ${recall.opened_by})`);
  const lines = scope.map((row, line) => [
    row.recall_id,
    line,
    row.item_id,
    row.lot_number,
    row.device_id,
  ]);
  for (let start = 0; start < lines.length; start += ROWS_AT_ONCE) {
    await tx.execute(sql`INSERT INTO recall_scope (recall_id, line, item_id, lot_number, device_id)
      VALUES ${rows(lines.slice(start, start + ROWS_AT_ONCE))}`);
  }
  for (let start = 0; start < lots.length; start += ROWS_AT_ONCE) {
    const some = lots.slice(start, start + ROWS_AT_ONCE);
    await tx.execute(sql`INSERT INTO recall_lot (recall_id, lot_id, because, held)
      VALUES ${rows(some.map((lot) => [lot.recall_id, lot.lot_id, lot.because, lot.held]))}`);
  }
  await tx.execute(sql`INSERT INTO recall_stock (recall_id, lot_id, place_id, quantity)
    SELECT recall_lot.recall_id, balance.lot_id, balance.place_id, balance.quantity
    FROM recall_lot JOIN balance ON balance.lot_id = recall_lot.lot_id
    WHERE recall_lot.recall_id = ${recall.id} AND balance.quantity > 0`);
}

/** One recall; `lock` lets nobody close it meanwhile. */
export async function findRecall(
  db: Reader,
  id: string,
  lock = false,
): Promise<RecallRow | undefined> {
  const forUpdate = lock && db.engine === 'postgres' ? sql`FOR UPDATE` : empty;
  const [row] = await db.query<RecallRow>(sql`SELECT * FROM recall WHERE id = ${id} ${forUpdate}`);
  return row;
}

export interface RecallFilter {
  readonly state?: 'open' | 'closed' | undefined;
  readonly drill?: boolean | undefined;
}

export function listRecalls(
  db: Reader,
  { state, drill }: RecallFilter,
  after: Position | null,
  limit: number,
): Promise<RecallRow[]> {
  const closed = sql`EXISTS (SELECT 1 FROM recall_close WHERE recall_close.recall_id = recall.id)`;
  return db.query<RecallRow>(
    sql`SELECT recall.* FROM recall ${where(
      state === undefined ? null : state === 'closed' ? closed : sql`NOT ${closed}`,
      drill === undefined ? null : sql`recall.drill = ${drill ? 1 : 0}`,
      after && sql`(recall.opened_at, recall.id) < (${after[0]}, ${after[1]})`,
    )} ORDER BY recall.opened_at DESC, recall.id DESC LIMIT ${limit}`,
  );
}

export function scopesOf(db: Reader, recallIds: readonly string[]): Promise<ScopeRow[]> {
  return db.query<ScopeRow>(sql`SELECT recall_id, item_id, lot_number, device_id FROM recall_scope
    WHERE recall_id IN ${inList(recallIds)} ORDER BY recall_id, line`);
}

export function lotsOfRecall(db: Reader, recallId: string): Promise<RecallLotRow[]> {
  return db.query<RecallLotRow>(sql`SELECT recall_id, lot_id, because, held FROM recall_lot
    WHERE recall_id = ${recallId}`);
}

export interface SnapshotRow {
  readonly lot_id: string;
  readonly place_id: string;
  readonly quantity: number;
}

/** What there was when the recall was opened. */
export function stockAtOpening(db: Reader, recallId: string): Promise<SnapshotRow[]> {
  return db.query<SnapshotRow>(sql`SELECT lot_id, place_id, quantity FROM recall_stock
    WHERE recall_id = ${recallId} ORDER BY lot_id, place_id`);
}

export function closingsOf(
  db: Reader,
  recallIds: readonly string[],
): Promise<Omit<CloseRow, 'report'>[]> {
  return db.query(sql`SELECT recall_id, answer, conclusion, gaps, open_tasks_reason, released,
    signature, report_sha256, closed_at, closed_by FROM recall_close
    WHERE recall_id IN ${inList(recallIds)}`);
}

/** The report as it was signed; `undefined` while the recall is open. */
export async function signedReport(db: Reader, recallId: string): Promise<string | undefined> {
  const [row] = await db.query<{ report: string }>(
    sql`SELECT report FROM recall_close WHERE recall_id = ${recallId}`,
  );
  return row?.report;
}

export async function insertClose(tx: Tx, close: CloseRow): Promise<void> {
  await tx.execute(sql`INSERT INTO recall_close (recall_id, answer, conclusion, gaps,
    open_tasks_reason, released, signature, report, report_sha256, closed_at, closed_by)
    VALUES (${close.recall_id}, ${close.answer}, ${close.conclusion}, ${close.gaps},
    ${close.open_tasks_reason}, ${close.released}, ${close.signature}, ${close.report},
    ${close.report_sha256}, ${close.closed_at}, ${close.closed_by})`);
}

/** A lot that another recall holds, and by which notice. */
export interface HeldByOther
  extends Pick<RecallRow, 'authority' | 'reference' | 'opened_at' | 'opened_by'> {
  readonly lot_id: string;
}

/**
 * Lots of these that another recall holds, or held and did not release: the lots it found when it
 * was opened, and those that have come since with its numbers. The first to hold a lot comes first.
 */
export async function heldByOthers(
  db: Reader,
  recallId: string,
  lotIds: readonly string[],
): Promise<HeldByOther[]> {
  const found: HeldByOther[] = [];
  const columns = sql`recall.authority, recall.reference, recall.opened_at, recall.opened_by`;
  for (let start = 0; start < lotIds.length; start += ROWS_AT_ONCE) {
    const some = inList(lotIds.slice(start, start + ROWS_AT_ONCE));
    const rowsFound = await db.query<HeldByOther>(sql`
      SELECT recall_lot.lot_id, ${columns} FROM recall_lot
      JOIN recall ON recall.id = recall_lot.recall_id
      LEFT JOIN recall_close ON recall_close.recall_id = recall.id
      WHERE recall_lot.lot_id IN ${some} AND recall.id <> ${recallId} AND recall_lot.held = 1
        AND COALESCE(recall_close.released, 0) = 0
      UNION
      SELECT lot.id AS lot_id, ${columns} FROM lot
      JOIN recalled_number AS watched ON watched.item_id = lot.item_id
        AND (watched.lot_number IS NULL OR watched.lot_number = lot.lot_number)
      JOIN recall ON recall.id = watched.recall_id
      WHERE lot.id IN ${some} AND recall.id <> ${recallId}
      ORDER BY opened_at, reference`);
    found.push(...rowsFound);
  }
  return found;
}

/** A lot that may be meant: of these items, whatever its number, or with one of these numbers. */
export interface ScopeLot {
  readonly id: string;
  readonly item_id: string;
  readonly lot_number: string;
  readonly expires_on: Day | null;
}

/** The lots that the lines of a scope name. */
export async function lotsInScope(db: Reader, scope: readonly ScopeRow[]): Promise<ScopeLot[]> {
  const lines = scope.filter((row) => row.item_id !== null);
  const whole = lines.filter((row) => row.lot_number === null).map((row) => row.item_id ?? '');
  const named = lines.filter((row) => row.lot_number !== null);
  const numbers = named.map((row) => row.lot_number ?? '');
  const found = await db.query<ScopeLot>(sql`SELECT id, item_id, lot_number, expires_on FROM lot
    WHERE item_id IN ${inList(whole)}
      OR (lot_number IN ${inList(numbers)}
        AND item_id IN ${inList(named.map((row) => row.item_id ?? ''))})
    ORDER BY item_id, lot_number`);
  const meant = new Set(lines.map((row) => `${row.item_id} ${row.lot_number ?? ''}`));
  return found.filter(
    (lot) => meant.has(`${lot.item_id} `) || meant.has(`${lot.item_id} ${lot.lot_number}`),
  );
}

/** A lot that somebody was given, by chance: `pick` chooses one of so many. */
export async function randomGivenLot(
  db: Reader,
  pick: (count: number) => number,
): Promise<ScopeLot | undefined> {
  const given = sql`FROM lot WHERE EXISTS (SELECT 1 FROM posting
    WHERE posting.lot_id = lot.id AND posting.to_place = '@patient')`;
  const [counted] = await db.query<{ n: number }>(
    sql`SELECT CAST(COUNT(*) AS bigint) AS n ${given}`,
  );
  const count = Number(counted?.n ?? 0);
  if (count === 0) return undefined;
  const [lot] = await db.query<ScopeLot>(sql`SELECT lot.id, lot.item_id, lot.lot_number,
    lot.expires_on ${given} ORDER BY lot.id LIMIT 1 OFFSET ${pick(count)}`);
  return lot;
}
