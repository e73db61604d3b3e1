import type { Day } from '../kernel/calendar.js';
import { sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { arrivals, STAGE } from './orders.store.js';

/** An order of which something should be here and is not. */
export interface LateOrder {
  readonly orderId: string;
  /** As it is printed. */
  readonly orderNumber: number;
  readonly supplierName: string;
  readonly expectedOn: Day;
}

/** Orders that were sent, of which something was expected before this day and is still to come. */
export function lateOrders(db: Reader, today: Day): Promise<LateOrder[]> {
  const condition = sql`receipt.order_id IN (SELECT id FROM due)`;
  return db.query<LateOrder>(sql`WITH due AS MATERIALIZED (
      SELECT id, number, supplier_id, expected_on FROM purchase_order
      WHERE expected_on < ${today} AND ${STAGE} = 'sent'
    ), arrived AS MATERIALIZED (${arrivals(condition)})
    SELECT due.id AS "orderId", due.number AS "orderNumber", supplier.name AS "supplierName",
      due.expected_on AS "expectedOn"
    FROM due JOIN supplier ON supplier.id = due.supplier_id
    WHERE EXISTS (SELECT 1 FROM order_line
      LEFT JOIN arrived
        ON arrived.order_id = order_line.order_id AND arrived.item_id = order_line.item_id
      WHERE order_line.order_id = due.id AND order_line.cancelled_at IS NULL
        AND order_line.packs * order_line.pack
          > COALESCE(arrived.received, 0) + COALESCE(arrived.damaged, 0))
    ORDER BY due.expected_on, due.number`);
}
