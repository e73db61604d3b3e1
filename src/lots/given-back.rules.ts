import type { Posting } from '../ledger/posting.rules.js';
import type { ContainerRow } from './containers.store.js';

/** A container to which something came back, with what is in it afterwards. */
export interface TouchedContainer {
  readonly container: ContainerRow;
  readonly balance: number;
  /** What came back to it. */
  readonly returned: number;
}

/** What taking a use back does besides the exact reversal. */
export interface GivingBack {
  /** What came back to containers that were discarded since: it is wasted. */
  readonly wasted: readonly Posting[];
  /** Containers opened for the use that nobody else has drawn from: they are sealed again. */
  readonly sealedAgain: readonly ContainerRow[];
}

/**
 * Decides about the containers of a use that is taken back.
 * @param isOwn whether a container was opened for the use itself
 * @param itemIdOf the item of a lot
 */
export function planGivingBack(
  touched: readonly TouchedContainer[],
  isOwn: (container: ContainerRow) => boolean,
  itemIdOf: (lotId: string) => string,
): GivingBack {
  return {
    wasted: touched
      .filter(({ container, returned }) => container.closed_at !== null && returned > 0)
      .map(({ container, returned }) => ({
        lotId: container.lot_id,
        itemId: itemIdOf(container.lot_id),
        from: container.id,
        to: '@waste',
        quantity: returned,
      })),
    sealedAgain: touched
      .filter(({ container, balance }) => {
        const untouched = container.closed_at === null && balance === container.quantity;
        return untouched && isOwn(container);
      })
      .map(({ container }) => container),
  };
}
