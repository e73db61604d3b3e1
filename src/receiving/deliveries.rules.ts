import type { DeliveryLineAnswer, DeliveryState } from './deliveries.dto.js';

/** How many containers of an item a delivery names, or a receipt brought. */
export interface Expected {
  readonly itemId: string;
  readonly containers: number;
}

export interface Arrived {
  readonly itemId: string;
  /** Taken into stock. */
  readonly received: number;
  readonly damaged: number;
}

export type Progress = Omit<DeliveryLineAnswer, 'itemName'>;

/**
 * Compares what was expected with what came: first the expected items in their order, then what
 * came without being expected. What came broken is neither in stock nor still to come.
 */
export function progressOf(expected: readonly Expected[], arrived: readonly Arrived[]): Progress[] {
  const came = new Map<string, Arrived>();
  for (const one of arrived) {
    const before = came.get(one.itemId) ?? { received: 0, damaged: 0 };
    came.set(one.itemId, {
      itemId: one.itemId,
      received: before.received + one.received,
      damaged: before.damaged + one.damaged,
    });
  }
  const named = new Set(expected.map((one) => one.itemId));
  const unexpected = [...came.values()].filter((one) => !named.has(one.itemId));
  const lines = [...expected, ...unexpected.map(({ itemId }) => ({ itemId, containers: 0 }))];
  return lines.map(({ itemId, containers }) => {
    const { received = 0, damaged = 0 } = came.get(itemId) ?? {};
    return {
      itemId,
      expected: containers,
      received,
      damaged,
      short: Math.max(0, containers - received - damaged),
      over: Math.max(0, received + damaged - containers),
    };
  });
}

/** A delivery is open while something of it is still to come. */
export function stateOf(cancelled: boolean, progress: readonly Progress[]): DeliveryState {
  if (cancelled) return 'cancelled';
  return progress.some((line) => line.short > 0) ? 'open' : 'received';
}
