import type { Instant } from '../kernel/calendar.js';
import { invalid, unknown } from '../kernel/problems.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Came } from './order.js';
import { priceDiffers, refuseReceiving, stageOf } from './order.rules.js';
import { loadOrders, orderAnswers } from './order-answer.js';
import type { OrderAnswer } from './orders.dto.js';
import * as store from './orders.store.js';
import { perContainer } from './price.rules.js';

/** An order against which goods are received. */
export interface ReceivedOrder {
  readonly id: string;
  readonly supplierId: string;
  /** What a container was to cost; `null`: it was not ordered, or at no known price. */
  costOf(itemId: string): Thousandths | null;
  /** Whether a container costs something else than was agreed. */
  differs(itemId: string, unitCost: Thousandths): boolean;
}

/**
 * The order that comes, which nobody cancels meanwhile.
 * @throws Problem 422 for an unknown one, `not-to-receive` (409) unless it was sent
 */
export async function orderToReceive(tx: Tx, id: string): Promise<ReceivedOrder> {
  const [loaded] = await loadOrders(tx, await store.findOrders(tx, [id], true));
  if (!loaded) throw invalid({ pointer: '/orderId', detail: 'is not a known order' });
  refuseReceiving(id, stageOf(loaded.steps));
  const lines = new Map(loaded.lines.map((line) => [line.itemId, line]));
  return {
    id,
    supplierId: loaded.order.supplierId,
    costOf: (itemId) => {
      const line = lines.get(itemId);
      return line && line.perPack !== null ? perContainer(line.perPack, line.pack) : null;
    },
    differs: (itemId, unitCost) => {
      const line = lines.get(itemId);
      return line !== undefined && priceDiffers(line, unitCost);
    },
  };
}

/** What a receipt brings that is not written yet. */
export interface Arriving {
  readonly receiptId: string;
  readonly came: readonly Came[];
}

/** An order as it stands with what arrives just now. @throws Problem 404 */
export async function orderWith(
  db: Reader,
  id: string,
  arriving: Arriving | null,
  now: Instant,
): Promise<OrderAnswer> {
  const [loaded] = await loadOrders(db, await store.findOrders(db, [id]));
  if (!loaded) throw unknown('order', id);
  const came = summed([...loaded.came, ...(arriving?.came ?? [])]);
  const receiptIds = [...loaded.receiptIds, ...(arriving ? [arriving.receiptId] : [])];
  const [answer] = await orderAnswers(db, [{ ...loaded, came, receiptIds }], now);
  if (!answer) throw unknown('order', id);
  return answer;
}

function summed(all: readonly Came[]): Came[] {
  const sums = new Map<string, Came>();
  for (const one of all) {
    const before = sums.get(one.itemId) ?? { received: 0, damaged: 0, paid: 0, paidContainers: 0 };
    sums.set(one.itemId, {
      itemId: one.itemId,
      received: before.received + one.received,
      damaged: before.damaged + one.damaged,
      paid: before.paid + one.paid,
      paidContainers: before.paidContainers + one.paidContainers,
    });
  }
  return [...sums.values()];
}
