import type { Unit } from '../catalog/catalog.js';
import type { Day, Instant } from '../kernel/calendar.js';
import { inList, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';

/** Both engines bind many more values than these in one statement. */
const AT_ONCE = 5000;

/** What came of a lot by one receipt. */
export interface TracedReceipt {
  readonly receiptId: string;
  readonly receivedAt: Instant;
  readonly supplierId: string | null;
  readonly supplierName: string | null;
  readonly locationId: string;
  readonly containers: number;
  readonly quantity: number;
}

/** The receipts of a lot, the oldest first. */
export function receiptsOf(db: Reader, lotId: string): Promise<TracedReceipt[]> {
  return db.query<TracedReceipt>(sql`
    SELECT receipt.id AS "receiptId", receipt.received_at AS "receivedAt",
      receipt.supplier_id AS "supplierId", supplier.name AS "supplierName",
      receipt.location_id AS "locationId",
      CAST(SUM(receipt_line.containers) AS bigint) AS containers,
      CAST(SUM(receipt_line.quantity) AS bigint) AS quantity
    FROM receipt_line JOIN receipt ON receipt.id = receipt_line.receipt_id
    LEFT JOIN supplier ON supplier.id = receipt.supplier_id
    WHERE receipt_line.lot_id = ${lotId}
    GROUP BY receipt.id, receipt.received_at, receipt.supplier_id, supplier.name,
      receipt.location_id
    ORDER BY receipt.received_at, receipt.id`);
}

/** Stock of an item that a supplier was told to bring. */
export interface ExpectedStock {
  readonly deliveryId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly expectedOn: Day;
  readonly containers: number;
}

/** What is still to come of an item, the next first. */
export function expectedOfItem(db: Reader, itemId: string): Promise<ExpectedStock[]> {
  return db.query<ExpectedStock>(sql`
    SELECT expected.id AS "deliveryId", expected.supplier_id AS "supplierId",
      supplier.name AS "supplierName", expected.expected_on AS "expectedOn",
      CAST(expected.containers - expected.arrived AS bigint) AS containers
    FROM (
      SELECT delivery.id, delivery.supplier_id, delivery.expected_on, delivery_line.containers,
        COALESCE((SELECT SUM(receipt_line.containers) FROM receipt
          JOIN receipt_line ON receipt_line.receipt_id = receipt.id
          JOIN lot ON lot.id = receipt_line.lot_id
          WHERE receipt.delivery_id = delivery.id AND lot.item_id = ${itemId}), 0)
        + COALESCE((SELECT SUM(receipt_damage.containers) FROM receipt
          JOIN receipt_damage ON receipt_damage.receipt_id = receipt.id
          JOIN lot ON lot.id = receipt_damage.lot_id
          WHERE receipt.delivery_id = delivery.id AND lot.item_id = ${itemId}), 0) AS arrived
      FROM delivery JOIN delivery_line ON delivery_line.delivery_id = delivery.id
      WHERE delivery_line.item_id = ${itemId} AND delivery.cancelled_at IS NULL
    ) AS expected
    JOIN supplier ON supplier.id = expected.supplier_id
    WHERE expected.containers > expected.arrived
    ORDER BY expected.expected_on, expected.id`);
}

/** A lot and its item, as far as a trace names them. */
export interface NamedLot {
  readonly id: string;
  readonly lotNumber: string;
  readonly expiresOn: Day | null;
  readonly hold: 'held' | 'recalled' | null;
  readonly itemId: string;
  readonly itemName: string;
  readonly unit: Unit;
}

/** The columns of a named lot. */
export const NAMED = sql`lot.id, lot.lot_number AS "lotNumber", lot.expires_on AS "expiresOn",
  lot.hold_kind AS hold, lot.item_id AS "itemId", item.name AS "itemName", item.unit`;

/** What the lots are called. */
export async function namedLots(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedLot>> {
  const lots = new Map<string, NamedLot>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const found = await db.query<NamedLot>(sql`
      SELECT ${NAMED} FROM lot JOIN item ON item.id = lot.item_id
      WHERE lot.id IN ${inList(ids.slice(start, start + AT_ONCE))}`);
    for (const lot of found) lots.set(lot.id, lot);
  }
  return lots;
}
