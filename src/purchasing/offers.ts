import { suppliersById } from '../catalog/catalog.js';
import { addDays, dayAt, type Instant } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { loadSettings } from '../practice/practice.js';
import { type LeadTime, leadTimeOf } from './lead-time.rules.js';
import { priceOn } from './price.rules.js';
import type { SupplierItem } from './supplier-item.js';
import * as store from './supplier-items.store.js';

/** By whom an item can be had today, and how. */
export interface Offer extends SupplierItem {
  readonly supplierName: string;
  /** The price of today. */
  readonly perPack: Thousandths | null;
  readonly lead: LeadTime;
}

/** Who sells these items today, by item: the preferred supplier first. */
export async function offersOf(
  db: Reader,
  itemIds: readonly string[],
  now: Instant,
): Promise<ReadonlyMap<string, readonly Offer[]>> {
  const { timeZone, leadDaysDefault } = await loadSettings(db);
  const today = dayAt(now, timeZone);
  const sold = await store.soldOfItems(db, itemIds);
  const supplierIds = [...new Set(sold.map(({ supplierId }) => supplierId))];
  const suppliers = await suppliersById(db, supplierIds);
  const prices = groupBy(await store.pricesOf(db, itemIds), keyOf);
  const since = addDays(today, -store.REMEMBERED_DAYS);
  const journeys = groupBy(
    await store.journeysOf(db, supplierIds, since),
    ({ supplierId }) => supplierId,
  );
  const offers = sold.map((one): Offer => {
    const supplier = suppliers.get(one.supplierId);
    const known = journeys.get(one.supplierId) ?? [];
    return {
      ...one,
      supplierName: supplier?.name ?? '',
      perPack: priceOn(prices.get(keyOf(one)) ?? [], today)?.perPack ?? null,
      lead: leadTimeOf(known, one.itemId, supplier?.leadDays ?? null, leadDaysDefault),
    };
  });
  return groupBy(offers, ({ itemId }) => itemId);
}

function keyOf({ supplierId, itemId }: { supplierId: string; itemId: string }): string {
  return `${supplierId} ${itemId}`;
}
