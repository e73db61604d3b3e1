import type { Day, Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { inList, rows, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { ReceivedLine } from './receiving.rules.js';

export interface ReceiptRow {
  readonly id: string;
  readonly location_id: string;
  readonly supplier_id: string | null;
  readonly received_at: Instant;
  readonly recorded_at: Instant;
  readonly received_by: string;
  readonly movement_id: string;
}

/** A line with what the catalog and the lot say of it. */
export interface ReceiptLineRow {
  readonly receipt_id: string;
  readonly lot_id: string;
  readonly lot_number: string;
  readonly expires_on: Day | null;
  readonly item_id: string;
  readonly containers: number;
  readonly quantity: number;
  readonly unit_cost: number | null;
}

export async function insertReceipt(
  tx: Tx,
  receipt: ReceiptRow,
  lines: readonly ReceivedLine[],
): Promise<void> {
  await tx.execute(sql`INSERT INTO receipt (id, location_id, supplier_id, received_at, recorded_at,
    received_by, movement_id) VALUES (${receipt.id}, ${receipt.location_id},
    ${receipt.supplier_id}, ${receipt.received_at}, ${receipt.recorded_at},
    ${receipt.received_by}, ${receipt.movement_id})`);
  const values = lines.map((line, index) => [
    receipt.id,
    index,
    line.lotId,
    line.containers,
    line.quantity,
    line.unitCost,
    line.scan,
  ]);
  await tx.execute(sql`INSERT INTO receipt_line
    (receipt_id, line, lot_id, containers, quantity, unit_cost, scan) VALUES ${rows(values)}`);
}

export async function findReceipt(db: Reader, id: string): Promise<ReceiptRow | undefined> {
  const [row] = await db.query<ReceiptRow>(sql`SELECT * FROM receipt WHERE id = ${id}`);
  return row;
}

export function listReceipts(
  db: Reader,
  supplierId: string | undefined,
  after: Position | null,
  limit: number,
): Promise<ReceiptRow[]> {
  return db.query<ReceiptRow>(
    sql`SELECT * FROM receipt ${where(
      supplierId === undefined ? null : sql`supplier_id = ${supplierId}`,
      after && sql`(received_at, id) < (${after[0]}, ${after[1]})`,
    )} ORDER BY received_at DESC, id DESC LIMIT ${limit}`,
  );
}

export function linesOf(db: Reader, receiptIds: readonly string[]): Promise<ReceiptLineRow[]> {
  return db.query<ReceiptLineRow>(sql`SELECT receipt_line.receipt_id, receipt_line.lot_id,
      lot.lot_number, lot.expires_on, lot.item_id, receipt_line.containers,
      receipt_line.quantity, receipt_line.unit_cost
    FROM receipt_line JOIN lot ON lot.id = receipt_line.lot_id
    WHERE receipt_line.receipt_id IN ${inList(receiptIds)}
    ORDER BY receipt_line.receipt_id, receipt_line.line`);
}
