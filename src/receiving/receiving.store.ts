import type { Day, Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { inList, rows, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { type ReceivedLine, serialKey } from './receiving.rules.js';

export interface ReceiptRow {
  readonly id: string;
  readonly location_id: string;
  readonly supplier_id: string | null;
  readonly received_at: Instant;
  readonly recorded_at: Instant;
  readonly received_by: string;
  /** `null` when everything came broken. */
  readonly movement_id: string | null;
  readonly delivery_id: string | null;
  readonly order_id: string | null;
}

/** A line with what the catalog and the lot say of it. */
export interface ReceiptLineRow {
  readonly receipt_id: string;
  readonly line: number;
  readonly lot_id: string;
  readonly lot_number: string;
  readonly expires_on: Day | null;
  readonly item_id: string;
  /** Taken into stock. */
  readonly containers: number;
  readonly damaged: number;
  readonly quantity: number;
  readonly unit_cost: number | null;
  /** 1: typed by hand, and not confirmed yet. */
  readonly typed: number;
  readonly serials: readonly string[];
}

/** SQLite binds at most 32,766 values in one statement. */
const ROWS_AT_ONCE = 1000;

export async function insertReceipt(
  tx: Tx,
  receipt: ReceiptRow,
  lines: readonly ReceivedLine[],
): Promise<void> {
  await tx.execute(sql`INSERT INTO receipt (id, location_id, supplier_id, received_at, recorded_at,
    received_by, movement_id, delivery_id, order_id) VALUES (${receipt.id}, ${receipt.location_id},
    ${receipt.supplier_id}, ${receipt.received_at}, ${receipt.recorded_at},
    ${receipt.received_by}, ${receipt.movement_id}, ${receipt.delivery_id}, ${receipt.order_id})`);
  const numbered = lines.map((line, index) => ({ ...line, index }));
  const stocked = numbered
    .filter((line) => line.containers > 0)
    .map((line) => [
      receipt.id,
      line.index,
      line.lotId,
      line.containers,
      line.quantity,
      line.unitCost,
      line.scan,
    ]);
  if (stocked.length > 0) {
    await tx.execute(sql`INSERT INTO receipt_line
      (receipt_id, line, lot_id, containers, quantity, unit_cost, scan) VALUES ${rows(stocked)}`);
  }
  const broken = numbered
    .filter((line) => line.damaged > 0)
    .map((line) => [receipt.id, line.index, line.lotId, line.damaged]);
  if (broken.length > 0) {
    await tx.execute(sql`INSERT INTO receipt_damage (receipt_id, line, lot_id, containers)
      VALUES ${rows(broken)}`);
  }
  const serials = numbered.flatMap((line) =>
    line.serials.map((serial) => [line.item.id, serial, receipt.id, line.index, line.lotId]),
  );
  for (let start = 0; start < serials.length; start += ROWS_AT_ONCE) {
    await tx.execute(sql`INSERT INTO receipt_serial (item_id, serial, receipt_id, line, lot_id)
      VALUES ${rows(serials.slice(start, start + ROWS_AT_ONCE))}`);
  }
}

export async function findReceipt(db: Reader, id: string): Promise<ReceiptRow | undefined> {
  const [row] = await db.query<ReceiptRow>(sql`SELECT * FROM receipt WHERE id = ${id}`);
  return row;
}

export interface ReceiptFilter {
  readonly supplierId?: string | undefined;
  readonly deliveryId?: string | undefined;
  readonly orderId?: string | undefined;
}

export function listReceipts(
  db: Reader,
  { supplierId, deliveryId, orderId }: ReceiptFilter,
  after: Position | null,
  limit: number,
): Promise<ReceiptRow[]> {
  return db.query<ReceiptRow>(
    sql`SELECT * FROM receipt ${where(
      supplierId === undefined ? null : sql`supplier_id = ${supplierId}`,
      deliveryId === undefined ? null : sql`delivery_id = ${deliveryId}`,
      orderId === undefined ? null : sql`order_id = ${orderId}`,
      after && sql`(received_at, id) < (${after[0]}, ${after[1]})`,
    )} ORDER BY received_at DESC, id DESC LIMIT ${limit}`,
  );
}

/** The lines of receipts, in their order; a line of which all came broken has no stock. */
export async function linesOf(
  db: Reader,
  receiptIds: readonly string[],
): Promise<ReceiptLineRow[]> {
  const found = await db.query<Omit<ReceiptLineRow, 'serials'>>(sql`
    SELECT came.receipt_id, came.line, came.lot_id, lot.lot_number, lot.expires_on, lot.item_id,
      CAST(SUM(came.containers) AS bigint) AS containers,
      CAST(SUM(came.damaged) AS bigint) AS damaged,
      CAST(SUM(came.quantity) AS bigint) AS quantity,
      CAST(MAX(came.unit_cost) AS bigint) AS unit_cost,
      MAX(CASE WHEN lot.typed_at IS NOT NULL AND lot.confirmed_at IS NULL THEN 1 ELSE 0 END)
        AS typed
    FROM (
      SELECT receipt_id, line, lot_id, containers, 0 AS damaged, quantity, unit_cost
      FROM receipt_line WHERE receipt_id IN ${inList(receiptIds)}
      UNION ALL
      SELECT receipt_id, line, lot_id, 0, containers, 0, NULL
      FROM receipt_damage WHERE receipt_id IN ${inList(receiptIds)}
    ) AS came JOIN lot ON lot.id = came.lot_id
    GROUP BY came.receipt_id, came.line, came.lot_id, lot.lot_number, lot.expires_on, lot.item_id
    ORDER BY came.receipt_id, came.line`);
  const serials = await db.query<{ receipt_id: string; line: number; serial: string }>(sql`
    SELECT receipt_id, line, serial FROM receipt_serial
    WHERE receipt_id IN ${inList(receiptIds)} ORDER BY receipt_id, line, serial`);
  return found.map((row) => ({
    ...row,
    serials: serials
      .filter((one) => one.receipt_id === row.receipt_id && one.line === row.line)
      .map((one) => one.serial),
  }));
}

/** By which receipts these serial numbers came, by `serialKey`. */
export async function receiptsOfSerials(
  db: Reader,
  itemIds: readonly string[],
  serials: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (let start = 0; start < serials.length; start += ROWS_AT_ONCE) {
    const some = serials.slice(start, start + ROWS_AT_ONCE);
    const found = await db.query<{ item_id: string; serial: string; receipt_id: string }>(sql`
      SELECT item_id, serial, receipt_id FROM receipt_serial
      WHERE item_id IN ${inList(itemIds)} AND serial IN ${inList(some)}`);
    for (const row of found) known.set(serialKey(row.item_id, row.serial), row.receipt_id);
  }
  return known;
}
