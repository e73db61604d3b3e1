import {
  type Item,
  itemsById,
  locationTree,
  type Supplier,
  suppliersById,
} from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import { type Day, dayAt, type Instant } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import { toUnits } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { loadSettings, type PracticeSettings } from '../practice/practice.js';
import type { Came, Order, OrderLine, OrderStep } from './order.js';
import {
  type LineProgress,
  needsSecondPerson,
  progressOf,
  stageOf,
  stateOf,
  totalOf,
} from './order.rules.js';
import type { OrderAnswer, OrderLineAnswer } from './orders.dto.js';
import * as store from './orders.store.js';
import { priceOn } from './price.rules.js';
import { type KnownPrice, pricesOf } from './supplier-items.store.js';

/** An order with all that was written about it. */
export interface LoadedOrder {
  readonly order: Order;
  readonly lines: readonly OrderLine[];
  readonly steps: readonly OrderStep[];
  readonly came: readonly Came[];
  readonly receiptIds: readonly string[];
}

/** Orders with their lines, steps and receipts: five statements, however many there are. */
export async function loadOrders(db: Reader, orders: readonly Order[]): Promise<LoadedOrder[]> {
  const ids = orders.map(({ id }) => id);
  const byOrder = ({ orderId }: { readonly orderId: string }) => orderId;
  const lines = groupBy(await store.linesOf(db, ids), byOrder);
  const steps = groupBy(await store.stepsOf(db, ids), byOrder);
  const came = groupBy(await store.cameOf(db, ids), byOrder);
  const receipts = groupBy(await store.receiptsOf(db, ids), byOrder);
  return orders.map((order) => ({
    order,
    lines: lines.get(order.id) ?? [],
    steps: steps.get(order.id) ?? [],
    came: came.get(order.id) ?? [],
    receiptIds: (receipts.get(order.id) ?? []).map(({ id }) => id),
  }));
}

interface Surroundings {
  readonly settings: PracticeSettings;
  readonly today: Day;
  readonly items: ReadonlyMap<string, Item>;
  readonly suppliers: ReadonlyMap<string, Supplier>;
  readonly people: ReadonlyMap<string, string>;
  readonly prices: ReadonlyMap<string, readonly KnownPrice[]>;
  readonly pathOf: (locationId: string) => string;
}

/** What the API says of orders. */
export async function orderAnswers(
  db: Reader,
  loaded: readonly LoadedOrder[],
  now: Instant,
): Promise<OrderAnswer[]> {
  const around = await surroundings(db, loaded, now);
  return loaded.map((one) => answerOf(one, around));
}

async function surroundings(
  db: Reader,
  loaded: readonly LoadedOrder[],
  now: Instant,
): Promise<Surroundings> {
  const settings = await loadSettings(db);
  const itemIds = loaded.flatMap(({ lines, came }) => [...lines, ...came].map((one) => one.itemId));
  const people = loaded.flatMap(({ steps, lines }) => [
    ...steps.map(({ takenBy }) => takenBy),
    ...lines.flatMap(({ cancelledBy }) => cancelledBy ?? []),
  ]);
  const locations = await locationTree(db);
  const suppliers = loaded.map(({ order }) => order.supplierId);
  return {
    settings,
    today: dayAt(now, settings.timeZone),
    items: await itemsById(db, itemIds),
    suppliers: await suppliersById(db, suppliers),
    people: await personNames(db, people),
    prices: groupBy(await pricesOf(db, itemIds), (price) => `${price.supplierId} ${price.itemId}`),
    pathOf: (id) => locations.path(id),
  };
}

function answerOf(loaded: LoadedOrder, around: Surroundings): OrderAnswer {
  const { order, lines, steps, came, receiptIds } = loaded;
  const { settings, suppliers, people, today } = around;
  const supplier = suppliers.get(order.supplierId);
  const progress = progressOf(lines, came);
  const status = stateOf(stageOf(steps), progress);
  const { total, unpriced } = totalOf(lines);
  const person = (id: string) => ({ id, name: people.get(id) ?? '' });
  const waits = status === 'sent' || status === 'partly-received';
  return {
    id: order.id,
    number: order.number,
    supplierId: order.supplierId,
    supplierName: supplier?.name ?? '',
    supplierEmail: supplier?.email ?? null,
    locationId: order.locationId,
    locationName: order.locationId === null ? null : around.pathOf(order.locationId),
    status,
    note: order.note,
    expectedOn: order.expectedOn,
    overdue: waits && order.expectedOn !== null && order.expectedOn < today,
    version: order.version,
    createdAt: order.createdAt,
    createdBy: person(order.createdBy),
    sentAt: steps.find(({ stage }) => stage === 'sent')?.takenAt ?? null,
    lines: progress.map((line) => lineAnswer(line, order, around)),
    total: toUnits(total),
    unpriced,
    minimumOrder: unitsOrNull(supplier?.minimumOrder ?? null),
    needsSecondPerson: needsSecondPerson({ total, unpriced }, settings.orderApprovalThreshold),
    steps: steps.map(({ stage, version, takenAt, takenBy, reason, via, sentTo }) => ({
      stage,
      version,
      at: takenAt,
      by: person(takenBy),
      reason,
      via,
      sentTo,
    })),
    receiptIds: [...receiptIds],
  };
}

function lineAnswer(progress: LineProgress, order: Order, around: Surroundings): OrderLineAnswer {
  const { itemId, line, received, damaged, outstanding } = progress;
  const item = around.items.get(itemId);
  const prices = around.prices.get(`${order.supplierId} ${itemId}`) ?? [];
  const perPack = line?.perPack ?? null;
  const now = priceOn(prices, around.today)?.perPack ?? null;
  return {
    itemId,
    itemName: item?.name ?? '',
    unit: item?.unit ?? '',
    containerKind: item?.containerKind ?? '',
    containerQuantity: toUnits(item?.containerQuantity ?? 0),
    orderCode: line?.orderCode ?? null,
    pack: line?.pack ?? 1,
    packs: line?.packs ?? 0,
    containers: progress.ordered,
    pricePerPack: unitsOrNull(perPack),
    priceNow: now === perPack ? null : unitsOrNull(now),
    amount: perPack === null ? null : toUnits(perPack * (line?.packs ?? 0)),
    received,
    damaged,
    outstanding,
    backOrdered: outstanding > 0 && received + damaged > 0,
    over: progress.over,
    paidPerContainer: unitsOrNull(progress.paidPerContainer),
    priceDifference: toUnits(progress.priceDifference),
    cancelled: cancelledAnswer(line, around),
  };
}

function cancelledAnswer(line: OrderLine | null, { people }: Surroundings) {
  if (!line?.cancelledAt) return null;
  const { cancelledAt: at, cancelledBy, cancelReason } = line;
  return { at, byName: people.get(cancelledBy ?? '') ?? '', reason: cancelReason ?? '' };
}

function unitsOrNull(thousandths: number | null): number | null {
  return thousandths === null ? null : toUnits(thousandths);
}
