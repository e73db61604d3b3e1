import type { Day } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import type { OrderToCome } from '../purchasing/purchasing.js';

/** How far stock that is still to come has got: an order that was decided, or a supplier's word. */
export type ComingState = 'approved' | 'sent' | 'partly-received' | 'announced';

/** What a supplier announced of an item and did not bring yet. */
export interface DeliveryToCome {
  readonly deliveryId: string;
  readonly itemId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly expectedOn: Day;
  readonly state: 'announced' | 'partly-received';
  readonly containers: number;
}

/** Stock of an item that is to come, by an order or by a delivery that nobody ordered here. */
export interface ExpectedStock {
  readonly kind: 'order' | 'delivery';
  readonly orderId: string | null;
  /** As it is printed. */
  readonly orderNumber: number | null;
  readonly deliveryId: string | null;
  readonly state: ComingState;
  readonly itemId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  /** `null`: nobody said yet. */
  readonly expectedOn: Day | null;
  readonly containers: number;
}

/**
 * What is to come, each container once. A delivery that a supplier announced is what was ordered
 * from it and sent, as far as that goes: it says when an order comes that nobody dated, and only
 * what it brings beyond the orders stands beside them.
 */
export function stockToCome(
  orders: readonly OrderToCome[],
  deliveries: readonly DeliveryToCome[],
): ExpectedStock[] {
  const ordered = groupBy(orders, sourceOf);
  const announced = groupBy(deliveries, sourceOf);
  return [...new Set([...ordered.keys(), ...announced.keys()])]
    .flatMap((source) => fromOne(ordered.get(source) ?? [], announced.get(source) ?? []))
    .sort((a, b) => compare(sortKey(a), sortKey(b)));
}

/** One item of one supplier. */
function sourceOf({ supplierId, itemId }: OrderToCome | DeliveryToCome): string {
  return `${supplierId} ${itemId}`;
}

function fromOne(
  orders: readonly OrderToCome[],
  deliveries: readonly DeliveryToCome[],
): ExpectedStock[] {
  const waiting = orders
    .filter(({ state }) => state !== 'approved')
    .sort((a, b) => compare(orderKey(a), orderKey(b)))
    .map((order) => ({ orderId: order.orderId, unannounced: order.containers }));
  const days = new Map<string, Day>();
  const besides: ExpectedStock[] = [];
  for (const delivery of [...deliveries].sort((a, b) => compare(a.expectedOn, b.expectedOn))) {
    let containers = delivery.containers;
    for (const order of waiting) {
      const part = Math.min(containers, order.unannounced);
      if (part === 0) continue;
      containers -= part;
      order.unannounced -= part;
      if (!days.has(order.orderId)) days.set(order.orderId, delivery.expectedOn);
    }
    if (containers > 0) besides.push(deliveryRow(delivery, containers));
  }
  return [...orders.map((order) => orderRow(order, days.get(order.orderId) ?? null)), ...besides];
}

function orderRow(order: OrderToCome, announcedOn: Day | null): ExpectedStock {
  const { orderId, orderNumber, state, itemId, supplierId, supplierName, containers } = order;
  return {
    kind: 'order',
    orderId,
    orderNumber,
    deliveryId: null,
    state,
    itemId,
    supplierId,
    supplierName,
    expectedOn: order.expectedOn ?? announcedOn,
    containers,
  };
}

function deliveryRow(delivery: DeliveryToCome, containers: number): ExpectedStock {
  const { deliveryId, state, itemId, supplierId, supplierName, expectedOn } = delivery;
  return {
    kind: 'delivery',
    orderId: null,
    orderNumber: null,
    deliveryId,
    state,
    itemId,
    supplierId,
    supplierName,
    expectedOn,
    containers,
  };
}

/** What nobody dated comes last. */
const LAST = '9999-12-31';

function orderKey({ expectedOn, orderNumber }: OrderToCome): string {
  return `${expectedOn ?? LAST} ${String(orderNumber).padStart(12, '0')}`;
}

function sortKey({ expectedOn, orderNumber, deliveryId, itemId }: ExpectedStock): string {
  return `${expectedOn ?? LAST} ${String(orderNumber ?? '').padStart(12, '0')} ${deliveryId} ${itemId}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
