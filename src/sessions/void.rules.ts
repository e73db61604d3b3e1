import type { Posting } from '../ledger/posting.rules.js';
import type { ContainerRow } from '../lots/lots.js';

/** A container the session drew from, with what is in it after the session was taken back. */
export interface TouchedContainer {
  readonly container: ContainerRow;
  readonly balance: number;
  /** What came back to it. */
  readonly returned: number;
}

/** What a void does besides the exact reversal of the session. */
export interface VoidPlan {
  /** What came back to containers that were discarded since: it is wasted. */
  readonly wasted: readonly Posting[];
  /** Containers that the session opened and nobody else has drawn from: they are sealed again. */
  readonly sealedAgain: readonly ContainerRow[];
}

/**
 * Decides about the containers of a session that is taken back.
 * @param itemIdOf the item of a lot
 */
export function planVoid(
  sessionId: string,
  touched: readonly TouchedContainer[],
  itemIdOf: (lotId: string) => string,
): VoidPlan {
  const discarded = touched.filter(({ container }) => container.closed_at !== null);
  return {
    wasted: discarded
      .filter(({ returned }) => returned > 0)
      .map(({ container, returned }) => ({
        lotId: container.lot_id,
        itemId: itemIdOf(container.lot_id),
        from: container.id,
        to: '@waste',
        quantity: returned,
      })),
    sealedAgain: touched
      .filter(({ container, balance }) => {
        const own = container.session_id === sessionId && container.closed_at === null;
        return own && balance === container.quantity;
      })
      .map(({ container }) => container),
  };
}
