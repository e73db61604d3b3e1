import type { Day, Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { inList, join, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Journey, Price, SupplierItem } from './supplier-item.js';

interface Row {
  readonly supplier_id: string;
  readonly item_id: string;
  readonly order_code: string | null;
  readonly pack: number;
  readonly minimum_packs: number;
  readonly preferred: number;
  readonly active: number;
}

function soldOf(row: Row): SupplierItem {
  return {
    supplierId: row.supplier_id,
    itemId: row.item_id,
    orderCode: row.order_code,
    pack: row.pack,
    minimumPacks: row.minimum_packs,
    preferred: row.preferred === 1,
    active: row.active === 1,
  };
}

export interface SoldFilter {
  readonly supplierId?: string | undefined;
  readonly itemId?: string | undefined;
  readonly active?: boolean | undefined;
}

/** What suppliers sell, by item and supplier name, from a position on. */
export async function listSold(
  db: Reader,
  { supplierId, itemId, active }: SoldFilter,
  after: Position | null,
  limit: number,
): Promise<{ readonly sold: SupplierItem; readonly position: Position }[]> {
  const found = await db.query<Row & { item_key: string; supplier_key: string }>(sql`
    SELECT supplier_item.*, item.name_key AS item_key, supplier.name_key AS supplier_key
    FROM supplier_item JOIN item ON item.id = supplier_item.item_id
      JOIN supplier ON supplier.id = supplier_item.supplier_id
    ${where(
      supplierId === undefined ? null : sql`supplier_id = ${supplierId}`,
      itemId === undefined ? null : sql`item_id = ${itemId}`,
      active === undefined ? null : sql`supplier_item.active = ${active ? 1 : 0}`,
      after && sql`(item.name_key, item_id, supplier.name_key, supplier_id) > (${join(after)})`,
    )} ORDER BY item.name_key, item_id, supplier.name_key, supplier_id LIMIT ${limit}`);
  return found.map((row) => ({
    sold: soldOf(row),
    position: [row.item_key, row.item_id, row.supplier_key, row.supplier_id],
  }));
}

/** What is still sold of these items, by whomever: the preferred supplier first. */
export async function soldOfItems(db: Reader, itemIds: readonly string[]): Promise<SupplierItem[]> {
  const found = await db.query<Row>(sql`SELECT supplier_item.* FROM supplier_item
    JOIN supplier ON supplier.id = supplier_item.supplier_id
    WHERE item_id IN ${inList(itemIds)} AND supplier_item.active = 1 AND supplier.active = 1
    ORDER BY item_id, preferred DESC, supplier.name_key, supplier_id`);
  return found.map(soldOf);
}

/** What one supplier sells of these items, also what is no longer sold. */
export async function soldBy(
  db: Reader,
  supplierId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, SupplierItem>> {
  const found = await db.query<Row>(sql`SELECT * FROM supplier_item
    WHERE supplier_id = ${supplierId} AND item_id IN ${inList(itemIds)}`);
  return new Map(found.map((row) => [row.item_id, soldOf(row)]));
}

export async function saveSold(tx: Tx, sold: SupplierItem): Promise<void> {
  const { supplierId, itemId, orderCode, pack, minimumPacks } = sold;
  const preferred = sold.preferred ? 1 : 0;
  const active = sold.active ? 1 : 0;
  if (sold.preferred) {
    await tx.execute(sql`UPDATE supplier_item SET preferred = 0
      WHERE item_id = ${itemId} AND supplier_id <> ${supplierId} AND preferred = 1`);
  }
  await tx.execute(sql`INSERT INTO supplier_item
      (supplier_id, item_id, order_code, pack, minimum_packs, preferred, active)
    VALUES (${supplierId}, ${itemId}, ${orderCode}, ${pack}, ${minimumPacks}, ${preferred},
      ${active})
    ON CONFLICT (supplier_id, item_id) DO UPDATE SET order_code = ${orderCode}, pack = ${pack},
      minimum_packs = ${minimumPacks}, preferred = ${preferred}, active = ${active}`);
}

export async function addPrice(
  tx: Tx,
  supplierId: string,
  itemId: string,
  price: Omit<Price, 'entry'>,
  { at, by }: { readonly at: Instant; readonly by: string },
): Promise<void> {
  await tx.execute(sql`INSERT INTO supplier_price (supplier_id, item_id, entry, per_pack,
      valid_from, valid_until, recorded_at, recorded_by)
    SELECT ${supplierId}, ${itemId}, COALESCE(MAX(entry) + 1, 0), ${price.perPack},
      ${price.validFrom}, ${price.validUntil}, ${at}, ${by}
    FROM supplier_price WHERE supplier_id = ${supplierId} AND item_id = ${itemId}`);
}

/** A price, with whose it is. */
export interface KnownPrice extends Price {
  readonly supplierId: string;
  readonly itemId: string;
}

/** All prices of these items, the one that begins last first. */
export function pricesOf(db: Reader, itemIds: readonly string[]): Promise<KnownPrice[]> {
  return db.query<KnownPrice>(sql`SELECT supplier_id AS "supplierId", item_id AS "itemId", entry,
      per_pack AS "perPack", valid_from AS "validFrom", valid_until AS "validUntil"
    FROM supplier_price WHERE item_id IN ${inList(itemIds)}
    ORDER BY supplier_id, item_id, valid_from DESC, entry DESC`);
}

/** Journeys of before then teach nothing any more. */
export const REMEMBERED_DAYS = 730;

/**
 * The journeys of what was ordered from these suppliers since a day: from the sending of an order,
 * or from the announcement of a delivery, to the first receipt of the item.
 */
export function journeysOf(
  db: Reader,
  supplierIds: readonly string[],
  since: Day,
): Promise<Journey[]> {
  return db.query<Journey>(sql`
    SELECT purchase_order.supplier_id AS "supplierId", lot.item_id AS "itemId",
      sent.taken_at AS "orderedAt", MIN(receipt.received_at) AS "arrivedAt"
    FROM purchase_order
      JOIN order_step AS sent ON sent.order_id = purchase_order.id AND sent.stage = 'sent'
      JOIN receipt ON receipt.order_id = purchase_order.id
      JOIN receipt_line ON receipt_line.receipt_id = receipt.id
      JOIN lot ON lot.id = receipt_line.lot_id
    WHERE purchase_order.supplier_id IN ${inList(supplierIds)} AND sent.taken_at >= ${since}
    GROUP BY purchase_order.id, purchase_order.supplier_id, lot.item_id, sent.taken_at
    UNION ALL
    SELECT delivery.supplier_id, lot.item_id, delivery.recorded_at, MIN(receipt.received_at)
    FROM delivery
      JOIN receipt ON receipt.delivery_id = delivery.id AND receipt.order_id IS NULL
      JOIN receipt_line ON receipt_line.receipt_id = receipt.id
      JOIN lot ON lot.id = receipt_line.lot_id
    WHERE delivery.supplier_id IN ${inList(supplierIds)} AND delivery.recorded_at >= ${since}
    GROUP BY delivery.id, delivery.supplier_id, lot.item_id, delivery.recorded_at`);
}
