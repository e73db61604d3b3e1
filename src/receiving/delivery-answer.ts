import { itemsById, knownSuppliers, locationTree } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import { groupBy } from '../kernel/group-by.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { DeliveryAnswer } from './deliveries.dto.js';
import { type Arrived, type Expected, progressOf, stateOf } from './deliveries.rules.js';
import * as store from './deliveries.store.js';

/** What the transaction knows of one delivery before it is written. */
export interface Unwritten {
  readonly expected?: readonly Expected[];
  readonly arrived?: readonly Arrived[];
  readonly receiptId?: string;
}

/**
 * Deliveries with how far they have come.
 * @param unwritten of the one delivery in `rows`: what is to be counted besides what is written
 */
export async function deliveryAnswers(
  db: Reader,
  rows: readonly store.DeliveryRow[],
  unwritten: Unwritten = {},
): Promise<DeliveryAnswer[]> {
  const ids = rows.map((row) => row.id);
  const here = <T>(lines: readonly T[] = []) =>
    lines.map((line) => ({ ...line, deliveryId: ids[0] }));
  const expected = [...(await store.expectedOf(db, ids)), ...here(unwritten.expected)];
  const arrived = [...(await store.arrivedOf(db, ids)), ...here(unwritten.arrived)];
  const itemIds = [...expected, ...arrived].map((line) => line.itemId);
  const items = await itemsById(db, itemIds);
  const locations = await locationTree(db);
  const supplierIds = rows.map((row) => row.supplier_id);
  const suppliers = await knownSuppliers(db, supplierIds);
  const recorders = rows.map((row) => row.recorded_by);
  const people = await personNames(db, recorders);
  const receipts = groupBy(await store.receiptsOfDeliveries(db, ids), (row) => row.delivery_id);
  return rows.map((row) => {
    const progress = progressOf(
      expected.filter((line) => line.deliveryId === row.id),
      arrived.filter((line) => line.deliveryId === row.id),
    );
    return {
      id: row.id,
      supplierId: row.supplier_id,
      supplierName: suppliers.get(row.supplier_id) ?? '',
      locationId: row.location_id,
      locationName: locations.path(row.location_id),
      expectedOn: row.expected_on,
      status: stateOf(row.cancelled_at !== null, progress),
      recordedAt: row.recorded_at,
      recordedByName: people.get(row.recorded_by) ?? '',
      cancelledAt: row.cancelled_at,
      cancelReason: row.cancel_reason,
      lines: progress.map((line) => ({ ...line, itemName: items.get(line.itemId)?.name ?? '' })),
      receiptIds: [
        ...(receipts.get(row.id) ?? []).map((receipt) => receipt.id),
        ...(unwritten.receiptId ? [unwritten.receiptId] : []),
      ],
    };
  });
}
