import type { Day } from '../kernel/calendar.js';
import type { OnOrder } from '../purchasing/purchasing.js';
import type { Announced } from './demand.store.js';

/** What is to come of an item, and by when it is counted on. */
export interface Coming {
  /** `null`: announced without an order. */
  readonly orderId: string | null;
  readonly supplierId: string;
  readonly containers: number;
  readonly day: Day;
  readonly draft: boolean;
}

/** By when things are counted on that nobody dated, or that are late. */
export interface Supposed {
  readonly tomorrow: Day;
  /** A lead time from today. */
  readonly inTime: Day;
}

/**
 * What is to come of one item. A delivery that a supplier announced may be what was ordered from it:
 * only what it brings beyond the order counts besides.
 */
export function arrivalsOf(
  ordered: readonly OnOrder[],
  announced: readonly Announced[],
  { tomorrow, inTime }: Supposed,
): Coming[] {
  const notBefore = (day: Day) => (day < tomorrow ? tomorrow : day);
  const open = new Map<string, number>();
  for (const { supplierId, containers, draft } of ordered) {
    if (!draft) open.set(supplierId, (open.get(supplierId) ?? 0) + containers);
  }
  const besides = announced.flatMap(({ supplierId, containers, expectedOn }): Coming[] => {
    const known = open.get(supplierId) ?? 0;
    open.set(supplierId, Math.max(0, known - containers));
    const more = containers - known;
    if (more <= 0) return [];
    return [
      { orderId: null, supplierId, containers: more, day: notBefore(expectedOn), draft: false },
    ];
  });
  const orders = ordered.map(({ orderId, supplierId, containers, expectedOn, draft }) => ({
    orderId,
    supplierId,
    containers,
    day: notBefore(expectedOn ?? inTime),
    draft,
  }));
  return [...orders, ...besides];
}
