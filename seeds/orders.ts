import { addDays, addHours, dayAt, type Instant } from '../src/kernel/calendar.js';
import { places, supplierOf, suppliers } from './places.js';
import { boxOf, usualPrice } from './practice/deliveries.js';
import { itemWithId } from './practice/shelves.js';
import { minutesInto, TIME_ZONE } from './practice/working-days.js';
import { PRACTICE_SEED, type Random, streamOf } from './random.js';
import type {
  By,
  ItemBody,
  OrderBody,
  PracticeEvent,
  ReceiptBody,
  SeedOrder,
  SoldItem,
} from './types.js';

/** Receipts of before then came without an order: the clinic began to order with Mesostock later. */
const DAYS_OF_ORDERS = 120;

/** Prices hold since long before the first receipt. */
const PRICES_SINCE = '2020-01-01';

/** Which items a second supplier sells too, and how much dearer, in per cent. */
const ALTERNATIVES = { every: 4, dearer: 8 };

/** By how much the first supplier's list of next year is dearer, in per cent. */
const NEXT_YEAR = 4;

/**
 * What the suppliers sell: every item from one of them, some also from another, dearer. One has told
 * its prices of next year already.
 */
export function soldItems(items: readonly ItemBody[], now: Instant): SoldItem[] {
  const newYear = `${Number(now.slice(0, 4)) + 1}-01-01`;
  const more = (perPack: number, percent: number) => Math.round(perPack * (100 + percent)) / 100;
  return items.flatMap((item, index) => {
    const supplier = supplierOf(item);
    const pack = boxOf(item);
    const perPack = Math.round(usualPrice(item) * pack * 100) / 100;
    const code = `${supplier.name.slice(0, 2).toUpperCase()}-${String(1000 + index)}`;
    const prices = [{ perPack, validFrom: PRICES_SINCE }];
    if (supplier === suppliers[0]) {
      prices.push({ perPack: more(perPack, NEXT_YEAR), validFrom: newYear });
    }
    const usual = { supplierId: supplier.id, itemId: item.id, orderCode: code, pack, prices };
    const sold = [{ ...usual, preferred: true }];
    const other = suppliers[(suppliers.indexOf(supplier) + 1) % suppliers.length];
    if (index % ALTERNATIVES.every !== 0 || !other) return sold;
    return [
      ...sold,
      {
        ...usual,
        supplierId: other.id,
        orderCode: null,
        prices: [{ perPack: more(perPack, ALTERNATIVES.dearer), validFrom: PRICES_SINCE }],
        preferred: false,
      },
    ];
  });
}

/** The orders by which the receipts of the last months came, and some that are still under way. */
export function seedOrders(events: readonly PracticeEvent[], now: Instant): SeedOrder[] {
  const random = streamOf(PRACTICE_SEED, 'orders');
  const since = addHours(now, -24 * DAYS_OF_ORDERS);
  const receipts = events.flatMap((event) =>
    event.kind === 'receipt' && event.at >= since ? [event.body] : [],
  );
  // Of one order only half has come so far.
  const halved = receipts.findLast(({ supplierId }) => supplierId === suppliers[0]?.id);
  const came = receipts.map((receipt) => orderOf(receipt, receipt === halved ? 2 : 1, random));
  return [...came, ...underWay(receipts, now, random)].sort((one, other) =>
    one.draftedAt < other.draftedAt ? -1 : 1,
  );
}

function orderOf(receipt: ReceiptBody, times: number, random: Random): SeedOrder {
  const days = leadOf(receipt.supplierId, random);
  const ordered = addDays(dayAt(receipt.receivedAt, TIME_ZONE), -days);
  const sentAt = minutesInto(ordered, random.int(16 * 60, 18 * 60));
  const draftedAt = addHours(sentAt, -1);
  const body = {
    id: random.id(draftedAt),
    supplierId: receipt.supplierId,
    locationId: receipt.locationId,
    lines: linesOf(receipt).map((line) => ({ ...line, packs: line.packs * times })),
  };
  const approvedAt = addHours(sentAt, -0.5);
  return { body, by: 'nurse', draftedAt, approvedAt, sentAt, receiptId: receipt.id };
}

/** Whole packs of what came, each item once. */
function linesOf({ lines }: ReceiptBody): OrderBody['lines'] {
  const containers = new Map<string, number>();
  for (const line of lines) {
    containers.set(line.itemId, (containers.get(line.itemId) ?? 0) + line.containers);
  }
  return [...containers].map(([itemId, count]) => ({
    itemId,
    packs: Math.ceil(count / boxOf(itemWithId(itemId))),
  }));
}

/** Two to seven days; the last of the suppliers takes longest. */
function leadOf(supplierId: string, random: Random): number {
  const slow = suppliers.findIndex(({ id }) => id === supplierId);
  return random.int(2, 4) + Math.max(0, slow - 1);
}

/** One that is late, one that waits to be sent, and one that waits for a second person. */
function underWay(receipts: readonly ReceiptBody[], now: Instant, random: Random): SeedOrder[] {
  const today = dayAt(now, TIME_ZONE);
  const like = (supplier: number) =>
    receipts.findLast(({ supplierId }) => supplierId === suppliers[supplier]?.id);
  const order = (supplier: number, daysAgo: number, by: By) => {
    const receipt = like(supplier);
    const draftedAt = minutesInto(addDays(today, -daysAgo), 10 * 60);
    if (!receipt || draftedAt > now) return [];
    const { supplierId } = receipt;
    const locationId = places.milano.site;
    const body = { id: random.id(draftedAt), supplierId, locationId, lines: linesOf(receipt) };
    return [{ body, by, draftedAt, approvedAt: null, sentAt: null, receiptId: null }];
  };
  const taken = (one: SeedOrder, approvedAfter: number, sentAfter: number | null): SeedOrder => ({
    ...one,
    approvedAt: addHours(one.draftedAt, approvedAfter),
    sentAt: sentAfter === null ? null : addHours(one.draftedAt, sentAfter),
  });
  return [
    ...order(4, 15, 'nurse').map((one) => taken(one, 1, 2)),
    ...order(1, 1, 'nurse').map((one) => taken(one, 1, null)),
    ...order(3, 1, 'admin'),
  ];
}
