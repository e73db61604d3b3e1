import type { Unit } from '../catalog/catalog.js';
import type { Day, Instant } from '../kernel/calendar.js';
import { inList, type Sql, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { ordersToCome } from '../purchasing/purchasing.js';
import { type DeliveryToCome, type ExpectedStock, stockToCome } from './coming.rules.js';

export type { ExpectedStock } from './coming.rules.js';

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

/** What is still to come of an item, the next first. */
export function expectedOfItem(db: Reader, itemId: string): Promise<ExpectedStock[]> {
  return expectedOfItems(db, [itemId]);
}

/** What is still to come of these items, the next first: two statements, however many there are. */
export async function expectedOfItems(
  db: Reader,
  itemIds: readonly string[],
): Promise<ExpectedStock[]> {
  if (itemIds.length === 0) return [];
  return stockToCome(await ordersToCome(db, itemIds), await deliveriesToCome(db, itemIds));
}

/**
 * What suppliers announced of these items and did not bring yet. The order of the joins is written
 * down, because SQLite would begin with all lots of an item.
 */
function deliveriesToCome(db: Reader, itemIds: readonly string[]): Promise<DeliveryToCome[]> {
  return db.query<DeliveryToCome>(sql`WITH announced AS MATERIALIZED (
      SELECT delivery_line.delivery_id, delivery_line.item_id, delivery_line.containers
      FROM delivery_line JOIN delivery ON delivery.id = delivery_line.delivery_id
      WHERE delivery_line.item_id IN ${inList(itemIds)} AND delivery.cancelled_at IS NULL
    ), to_come AS MATERIALIZED (
      SELECT part.delivery_id, part.item_id, SUM(part.arrived) AS arrived,
        SUM(part.announced) - SUM(part.arrived) AS containers
      FROM (
        SELECT delivery_id, item_id, containers AS announced, 0 AS arrived FROM announced
        UNION ALL ${arrived(sql`receipt_line`)} UNION ALL ${arrived(sql`receipt_damage`)}
      ) AS part
      GROUP BY part.delivery_id, part.item_id HAVING SUM(part.announced) > SUM(part.arrived)
    )
    SELECT delivery.id AS "deliveryId", to_come.item_id AS "itemId",
      delivery.supplier_id AS "supplierId", supplier.name AS "supplierName",
      delivery.expected_on AS "expectedOn",
      CASE WHEN to_come.arrived > 0 THEN 'partly-received' ELSE 'announced' END AS state,
      CAST(to_come.containers AS bigint) AS containers
    FROM to_come JOIN delivery ON delivery.id = to_come.delivery_id
    JOIN supplier ON supplier.id = delivery.supplier_id
    ORDER BY delivery.expected_on, delivery.id, to_come.item_id`);
}

/** What came of the announced items, good or damaged. */
function arrived(table: Sql): Sql {
  return sql`SELECT receipt.delivery_id, lot.item_id, 0, ${table}.containers
    FROM announced CROSS JOIN receipt CROSS JOIN ${table} CROSS JOIN lot
    WHERE receipt.delivery_id = announced.delivery_id AND ${table}.receipt_id = receipt.id
      AND lot.id = ${table}.lot_id AND lot.item_id = announced.item_id`;
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
