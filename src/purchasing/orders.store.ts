import type { Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { empty, inList, rows, type Sql, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Came, Order, OrderLine, OrderState, OrderStep } from './order.js';

const COLUMNS = sql`purchase_order.id, purchase_order.number,
  purchase_order.supplier_id AS "supplierId", purchase_order.location_id AS "locationId",
  purchase_order.expected_on AS "expectedOn", purchase_order.note, purchase_order.version,
  purchase_order.created_at AS "createdAt", purchase_order.created_by AS "createdBy"`;

/** The number of the next order; who asks is alone with it until the end of the transaction. */
export async function nextNumber(tx: Tx): Promise<number> {
  if (tx.engine === 'postgres') {
    await tx.query(sql`SELECT pg_advisory_xact_lock(hashtextextended('purchase_order.number', 0))`);
  }
  const [row] = await tx.query<{ next: number }>(
    sql`SELECT COALESCE(MAX(number), 0) + 1 AS next FROM purchase_order`,
  );
  return row?.next ?? 1;
}

export async function insertOrder(tx: Tx, order: Order): Promise<void> {
  await tx.execute(sql`INSERT INTO purchase_order (id, number, supplier_id, location_id,
      expected_on, note, version, created_at, created_by)
    VALUES (${order.id}, ${order.number}, ${order.supplierId}, ${order.locationId},
      ${order.expectedOn}, ${order.note}, ${order.version}, ${order.createdAt},
      ${order.createdBy})`);
}

/** Writes what an order has become; its supplier stays. */
export async function updateOrder(tx: Tx, order: Order): Promise<void> {
  await tx.execute(sql`UPDATE purchase_order SET location_id = ${order.locationId},
      expected_on = ${order.expectedOn}, note = ${order.note}, version = ${order.version}
    WHERE id = ${order.id}`);
}

/** Writes the lines of a draft anew. */
export async function replaceLines(
  tx: Tx,
  orderId: string,
  lines: readonly OrderLine[],
): Promise<void> {
  await tx.execute(sql`DELETE FROM order_line WHERE order_id = ${orderId}`);
  const values = lines.map((line, index) => [
    orderId,
    index,
    line.itemId,
    line.orderCode,
    line.pack,
    line.packs,
    line.perPack,
  ]);
  await tx.execute(sql`INSERT INTO order_line
    (order_id, line, item_id, order_code, pack, packs, per_pack) VALUES ${rows(values)}`);
}

/** Lets go of what is still to come of these items. */
export async function cancelLines(
  tx: Tx,
  orderId: string,
  itemIds: readonly string[],
  cancel: { readonly at: Instant; readonly by: string; readonly reason: string },
): Promise<void> {
  await tx.execute(sql`UPDATE order_line SET cancelled_at = ${cancel.at},
      cancelled_by = ${cancel.by}, cancel_reason = ${cancel.reason}
    WHERE order_id = ${orderId} AND item_id IN ${inList(itemIds)} AND cancelled_at IS NULL`);
}

export async function insertStep(
  tx: Tx,
  orderId: string,
  index: number,
  step: OrderStep,
): Promise<void> {
  await tx.execute(sql`INSERT INTO order_step
      (order_id, step, stage, version, taken_at, taken_by, reason, via, sent_to)
    VALUES (${orderId}, ${index}, ${step.stage}, ${step.version}, ${step.takenAt},
      ${step.takenBy}, ${step.reason}, ${step.via}, ${step.sentTo})`);
}

/** Orders by their ids; `lock` lets nobody take them further meanwhile. */
export function findOrders(db: Reader, ids: readonly string[], lock = false): Promise<Order[]> {
  const forUpdate = lock && db.engine === 'postgres' ? sql`FOR UPDATE` : empty;
  return db.query<Order>(sql`SELECT ${COLUMNS} FROM purchase_order
    WHERE id IN ${inList(ids)} ORDER BY id ${forUpdate}`);
}

export function linesOf(
  db: Reader,
  orderIds: readonly string[],
): Promise<(OrderLine & { readonly orderId: string })[]> {
  return db.query(sql`SELECT order_id AS "orderId", item_id AS "itemId",
      order_code AS "orderCode", pack, packs, per_pack AS "perPack",
      cancelled_at AS "cancelledAt", cancelled_by AS "cancelledBy",
      cancel_reason AS "cancelReason"
    FROM order_line WHERE order_id IN ${inList(orderIds)} ORDER BY order_id, line`);
}

export function stepsOf(
  db: Reader,
  orderIds: readonly string[],
): Promise<(OrderStep & { readonly orderId: string })[]> {
  return db.query(sql`SELECT order_id AS "orderId", stage, version, taken_at AS "takenAt",
      taken_by AS "takenBy", reason, via, sent_to AS "sentTo"
    FROM order_step WHERE order_id IN ${inList(orderIds)} ORDER BY order_id, step`);
}

/** What came by the receipts of each order, item by item. */
export function arrivals(condition: Sql): Sql {
  return sql`SELECT came.order_id, came.item_id,
    CAST(SUM(came.received) AS bigint) AS received, CAST(SUM(came.damaged) AS bigint) AS damaged,
    CAST(SUM(came.paid) AS bigint) AS paid, CAST(SUM(came.paid_containers) AS bigint) AS paid_containers
  FROM (
    SELECT receipt.order_id, lot.item_id, receipt_line.containers AS received, 0 AS damaged,
      COALESCE(receipt_line.unit_cost * receipt_line.containers, 0) AS paid,
      CASE WHEN receipt_line.unit_cost IS NULL THEN 0 ELSE receipt_line.containers END
        AS paid_containers
    FROM receipt JOIN receipt_line ON receipt_line.receipt_id = receipt.id
      JOIN lot ON lot.id = receipt_line.lot_id
    WHERE ${condition}
    UNION ALL
    SELECT receipt.order_id, lot.item_id, 0, receipt_damage.containers, 0, 0
    FROM receipt JOIN receipt_damage ON receipt_damage.receipt_id = receipt.id
      JOIN lot ON lot.id = receipt_damage.lot_id
    WHERE ${condition}
  ) AS came
  GROUP BY came.order_id, came.item_id`;
}

export function cameOf(
  db: Reader,
  orderIds: readonly string[],
): Promise<(Came & { readonly orderId: string })[]> {
  const condition = sql`receipt.order_id IN ${inList(orderIds)}`;
  return db.query(sql`SELECT order_id AS "orderId", item_id AS "itemId", received, damaged, paid,
      paid_containers AS "paidContainers"
    FROM (${arrivals(condition)}) AS arrived ORDER BY order_id, item_id`);
}

export function receiptsOf(
  db: Reader,
  orderIds: readonly string[],
): Promise<{ readonly id: string; readonly orderId: string }[]> {
  return db.query(sql`SELECT id, order_id AS "orderId" FROM receipt
    WHERE order_id IN ${inList(orderIds)} ORDER BY received_at, id`);
}

/** Where people have taken the order last. */
export const STAGE = sql`(SELECT stage FROM order_step WHERE order_step.order_id = purchase_order.id
  ORDER BY step DESC LIMIT 1)`;

/** Read once for all orders of a list. */
const WITH_ARRIVED = sql`WITH arrived AS MATERIALIZED (${arrivals(sql`receipt.order_id IS NOT NULL`)})`;

/** Something is still to come of the order. */
const IS_OUTSTANDING = sql`EXISTS (SELECT 1 FROM order_line
  LEFT JOIN arrived
    ON arrived.order_id = order_line.order_id AND arrived.item_id = order_line.item_id
  WHERE order_line.order_id = purchase_order.id AND order_line.cancelled_at IS NULL
    AND order_line.packs * order_line.pack
      > COALESCE(arrived.received, 0) + COALESCE(arrived.damaged, 0))`;

/** Something came already. */
export const HAS_ARRIVED = sql`EXISTS (SELECT 1 FROM receipt WHERE receipt.order_id = purchase_order.id)`;

/** In SQL what `stateOf` says of one order. */
const STATE = sql`CASE WHEN ${STAGE} <> 'sent' THEN ${STAGE}
  WHEN ${IS_OUTSTANDING} THEN CASE WHEN ${HAS_ARRIVED} THEN 'partly-received' ELSE 'sent' END
  WHEN ${HAS_ARRIVED} THEN 'received' ELSE 'cancelled' END`;

export interface OrderFilter {
  readonly status?: readonly OrderState[] | undefined;
  readonly supplierId?: string | undefined;
  readonly itemId?: string | undefined;
}

/** Orders, the newest first. */
export function listOrders(
  db: Reader,
  { status, supplierId, itemId }: OrderFilter,
  after: Position | null,
  limit: number,
): Promise<Order[]> {
  const naming = sql`EXISTS (SELECT 1 FROM order_line
    WHERE order_line.order_id = purchase_order.id AND order_line.item_id = ${itemId})`;
  return db.query<Order>(
    sql`${WITH_ARRIVED} SELECT ${COLUMNS} FROM purchase_order ${where(
      status === undefined ? null : sql`${STATE} IN ${inList(status)}`,
      supplierId === undefined ? null : sql`supplier_id = ${supplierId}`,
      itemId === undefined ? null : naming,
      after && sql`(created_at, id) < (${after[0]}, ${after[1]})`,
    )} ORDER BY created_at DESC, id DESC LIMIT ${limit}`,
  );
}

/** The orders of which something may still come, or that are still being written. */
export function openOrders(db: Reader): Promise<Order[]> {
  return db.query<Order>(sql`${WITH_ARRIVED} SELECT ${COLUMNS} FROM purchase_order
    WHERE ${STATE} IN ('draft', 'approved', 'sent', 'partly-received')
    ORDER BY created_at, id`);
}
