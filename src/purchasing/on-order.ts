import type { Day } from '../kernel/calendar.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { progressOf, stageOf } from './order.rules.js';
import { loadOrders } from './order-answer.js';
import * as store from './orders.store.js';

/** What is still to come of one item by one order. */
export interface OnOrder {
  readonly orderId: string;
  readonly number: number;
  readonly supplierId: string;
  readonly itemId: string;
  readonly containers: number;
  /** When it should be here; `null`: nobody said yet. */
  readonly expectedOn: Day | null;
  /** It is being written, nobody approved it yet. */
  readonly draft: boolean;
}

/** What is ordered, or being ordered, and not here yet. */
export async function onOrder(db: Reader): Promise<OnOrder[]> {
  const loaded = await loadOrders(db, await store.openOrders(db));
  return loaded.flatMap(({ order, lines, steps, came }) =>
    progressOf(lines, came)
      .filter(({ outstanding }) => outstanding > 0)
      .map(({ itemId, outstanding }) => ({
        orderId: order.id,
        number: order.number,
        supplierId: order.supplierId,
        itemId,
        containers: outstanding,
        expectedOn: order.expectedOn,
        draft: stageOf(steps) === 'draft',
      })),
  );
}
