import type { Day } from '../kernel/calendar.js';
import { inList, type Sql, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { HAS_ARRIVED, STAGE } from './orders.store.js';

/** What is still to come of one item by an order that was approved, and can perhaps be stopped. */
export interface OrderToCome {
  readonly orderId: string;
  /** As it is printed. */
  readonly orderNumber: number;
  readonly itemId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  /** When it should be here; `null`: nobody said yet. */
  readonly expectedOn: Day | null;
  readonly state: 'approved' | 'sent' | 'partly-received';
  readonly containers: number;
}

/**
 * What is still to come of these items by orders: one statement, and a few look-ups for each order of
 * them there ever was. The order of the joins is written down, because SQLite would begin with all
 * lots of an item.
 */
export function ordersToCome(db: Reader, itemIds: readonly string[]): Promise<OrderToCome[]> {
  return db.query<OrderToCome>(sql`WITH ordered AS MATERIALIZED (
      SELECT order_id, item_id, packs * pack AS containers FROM order_line
      WHERE item_id IN ${inList(itemIds)} AND cancelled_at IS NULL
    ), to_come AS MATERIALIZED (
      SELECT part.order_id, part.item_id, SUM(part.containers) AS containers
      FROM (
        SELECT order_id, item_id, containers FROM ordered
        UNION ALL ${arrived(sql`receipt_line`)} UNION ALL ${arrived(sql`receipt_damage`)}
      ) AS part
      GROUP BY part.order_id, part.item_id HAVING SUM(part.containers) > 0
    )
    SELECT purchase_order.id AS "orderId", purchase_order.number AS "orderNumber",
      to_come.item_id AS "itemId", purchase_order.supplier_id AS "supplierId",
      supplier.name AS "supplierName", purchase_order.expected_on AS "expectedOn",
      CASE WHEN ${HAS_ARRIVED} THEN 'partly-received' ELSE ${STAGE} END AS state,
      CAST(to_come.containers AS bigint) AS containers
    FROM to_come JOIN purchase_order ON purchase_order.id = to_come.order_id
    JOIN supplier ON supplier.id = purchase_order.supplier_id
    WHERE ${STAGE} IN ('approved', 'sent')
    ORDER BY purchase_order.number, to_come.item_id`);
}

/** What came of the ordered items, good or damaged, taken away from what was ordered. */
function arrived(table: Sql): Sql {
  return sql`SELECT receipt.order_id, lot.item_id, -${table}.containers
    FROM ordered CROSS JOIN receipt CROSS JOIN ${table} CROSS JOIN lot
    WHERE receipt.order_id = ordered.order_id AND ${table}.receipt_id = receipt.id
      AND lot.id = ${table}.lot_id AND lot.item_id = ordered.item_id`;
}
