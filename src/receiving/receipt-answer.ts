import { itemsById, knownSuppliers, locationTree } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import type { Instant } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import { toUnits } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { type OrderAnswer, orderWith } from '../purchasing/purchasing.js';
import * as deliveries from './deliveries.store.js';
import { deliveryAnswers, type Unwritten } from './delivery-answer.js';
import type { ReceiptAnswer } from './receiving.dto.js';
import type { ReceiptLineRow, ReceiptRow } from './receiving.store.js';

function isGiven(id: string | null): id is string {
  return id !== null;
}

/**
 * Receipts with the names of what they speak of, and how far their deliveries have come.
 * @param now by which an order is overdue
 * @param unwritten what the one receipt in `rows` brings, when it is not written yet
 */
export async function receiptAnswers(
  db: Reader,
  rows: readonly ReceiptRow[],
  lines: readonly ReceiptLineRow[],
  now: Instant,
  unwritten: Unwritten = {},
): Promise<ReceiptAnswer[]> {
  const locations = await locationTree(db);
  const suppliers = await knownSuppliers(db, rows.map((row) => row.supplier_id).filter(isGiven));
  const receivers = rows.map((row) => row.received_by);
  const people = await personNames(db, receivers);
  const itemIds = lines.map((line) => line.item_id);
  const items = await itemsById(db, itemIds);
  const expected = await deliveries.findDeliveries(
    db,
    rows.map((row) => row.delivery_id).filter(isGiven),
  );
  const answers = await deliveryAnswers(db, expected, unwritten);
  const orders = await ordersOf(db, rows, lines, now, unwritten);
  const byReceipt = groupBy(lines, (line) => line.receipt_id);
  return rows.map((row) => ({
    id: row.id,
    locationId: row.location_id,
    locationName: locations.path(row.location_id),
    supplierId: row.supplier_id,
    supplierName: suppliers.get(row.supplier_id ?? '') ?? null,
    receivedAt: row.received_at,
    receivedByName: people.get(row.received_by) ?? '',
    lines: (byReceipt.get(row.id) ?? []).map((line) => ({
      itemId: line.item_id,
      itemName: items.get(line.item_id)?.name ?? '',
      lotId: line.lot_id,
      lotNumber: line.lot_number,
      expiresOn: line.expires_on,
      containers: line.containers + line.damaged,
      damaged: line.damaged,
      quantity: toUnits(line.quantity),
      unit: items.get(line.item_id)?.unit ?? '',
      unitCost: line.unit_cost === null ? null : toUnits(line.unit_cost),
      serials: [...line.serials],
      typed: line.typed === 1,
    })),
    warnings: [],
    orderId: row.order_id,
    order: orders.get(row.order_id ?? '') ?? null,
    deliveryId: row.delivery_id,
    delivery: answers.find((answer) => answer.id === row.delivery_id) ?? null,
  }));
}

/** The orders these receipts belong to, with what the unwritten one brings. */
async function ordersOf(
  db: Reader,
  rows: readonly ReceiptRow[],
  lines: readonly ReceiptLineRow[],
  now: Instant,
  { receiptId }: Unwritten,
): Promise<ReadonlyMap<string, OrderAnswer>> {
  const orders = new Map<string, OrderAnswer>();
  const came = lines.map(({ item_id, containers, damaged, unit_cost }) => ({
    itemId: item_id,
    received: containers,
    damaged,
    paid: (unit_cost ?? 0) * containers,
    paidContainers: unit_cost === null ? 0 : containers,
  }));
  const arriving = receiptId === undefined ? null : { receiptId, came };
  for (const id of new Set(rows.map((row) => row.order_id).filter(isGiven))) {
    orders.set(id, await orderWith(db, id, arriving, now));
  }
  return orders;
}
