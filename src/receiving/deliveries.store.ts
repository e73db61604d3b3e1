import type { Day, Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { empty, inList, rows, type Sql, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Arrived, Expected } from './deliveries.rules.js';

export interface DeliveryRow {
  readonly id: string;
  readonly supplier_id: string;
  readonly location_id: string;
  readonly expected_on: Day;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
  readonly cancelled_at: Instant | null;
  readonly cancelled_by: string | null;
  readonly cancel_reason: string | null;
}

export async function insertDelivery(
  tx: Tx,
  delivery: DeliveryRow,
  lines: readonly Expected[],
): Promise<void> {
  await tx.execute(sql`INSERT INTO delivery (id, supplier_id, location_id, expected_on,
    recorded_at, recorded_by) VALUES (${delivery.id}, ${delivery.supplier_id},
    ${delivery.location_id}, ${delivery.expected_on}, ${delivery.recorded_at},
    ${delivery.recorded_by})`);
  const values = lines.map((line, index) => [delivery.id, index, line.itemId, line.containers]);
  await tx.execute(sql`INSERT INTO delivery_line (delivery_id, line, item_id, containers)
    VALUES ${rows(values)}`);
}

/** Deliveries by their ids; `lock` lets nobody cancel them meanwhile. */
export function findDeliveries(
  db: Reader,
  ids: readonly string[],
  lock = false,
): Promise<DeliveryRow[]> {
  const forUpdate = lock && db.engine === 'postgres' ? sql`FOR UPDATE` : empty;
  return db.query<DeliveryRow>(
    sql`SELECT * FROM delivery WHERE id IN ${inList(ids)} ORDER BY id ${forUpdate}`,
  );
}

export async function cancelDelivery(
  tx: Tx,
  id: string,
  cancel: { readonly at: Instant; readonly by: string; readonly reason: string },
): Promise<void> {
  await tx.execute(sql`UPDATE delivery SET cancelled_at = ${cancel.at}, cancelled_by = ${cancel.by},
    cancel_reason = ${cancel.reason} WHERE id = ${id}`);
}

/** How many containers of each item came by the receipts of each delivery. */
const ARRIVED = sql`
  SELECT came.delivery_id, came.item_id, CAST(SUM(came.received) AS bigint) AS received,
    CAST(SUM(came.damaged) AS bigint) AS damaged
  FROM (
    SELECT receipt.delivery_id, lot.item_id, receipt_line.containers AS received, 0 AS damaged
    FROM receipt JOIN receipt_line ON receipt_line.receipt_id = receipt.id
      JOIN lot ON lot.id = receipt_line.lot_id
    WHERE receipt.delivery_id IS NOT NULL
    UNION ALL
    SELECT receipt.delivery_id, lot.item_id, 0, receipt_damage.containers
    FROM receipt JOIN receipt_damage ON receipt_damage.receipt_id = receipt.id
      JOIN lot ON lot.id = receipt_damage.lot_id
    WHERE receipt.delivery_id IS NOT NULL
  ) AS came
  GROUP BY came.delivery_id, came.item_id`;

/** Something of the delivery is still to come. */
const IS_OPEN = sql`delivery.cancelled_at IS NULL AND EXISTS (
  SELECT 1 FROM delivery_line LEFT JOIN (${ARRIVED}) AS arrived
    ON arrived.delivery_id = delivery_line.delivery_id AND arrived.item_id = delivery_line.item_id
  WHERE delivery_line.delivery_id = delivery.id
    AND delivery_line.containers > COALESCE(arrived.received, 0) + COALESCE(arrived.damaged, 0))`;

/** Deliveries, the next to come first. */
export function listDeliveries(
  db: Reader,
  filter: { readonly open?: boolean | undefined; readonly supplierId?: string | undefined },
  after: Position | null,
  limit: number,
): Promise<DeliveryRow[]> {
  const { open, supplierId } = filter;
  const openOnly: Sql | null =
    open === undefined ? null : open ? sql`(${IS_OPEN})` : sql`NOT (${IS_OPEN})`;
  return db.query<DeliveryRow>(
    sql`SELECT delivery.* FROM delivery ${where(
      openOnly,
      supplierId === undefined ? null : sql`delivery.supplier_id = ${supplierId}`,
      after && sql`(delivery.expected_on, delivery.id) > (${after[0]}, ${after[1]})`,
    )} ORDER BY delivery.expected_on, delivery.id LIMIT ${limit}`,
  );
}

export function expectedOf(
  db: Reader,
  ids: readonly string[],
): Promise<(Expected & { deliveryId: string })[]> {
  return db.query(sql`SELECT delivery_id AS "deliveryId", item_id AS "itemId", containers
    FROM delivery_line WHERE delivery_id IN ${inList(ids)} ORDER BY delivery_id, line`);
}

export function arrivedOf(
  db: Reader,
  ids: readonly string[],
): Promise<(Arrived & { deliveryId: string })[]> {
  return db.query(sql`SELECT delivery_id AS "deliveryId", item_id AS "itemId", received, damaged
    FROM (${ARRIVED}) AS arrived WHERE delivery_id IN ${inList(ids)}
    ORDER BY delivery_id, item_id`);
}

export function receiptsOfDeliveries(
  db: Reader,
  ids: readonly string[],
): Promise<{ id: string; delivery_id: string }[]> {
  return db.query(sql`SELECT id, delivery_id FROM receipt WHERE delivery_id IN ${inList(ids)}
    ORDER BY received_at, id`);
}
