import { Problem } from '../kernel/problems.js';

/** A lot of which there is not enough. */
export interface Shortage {
  readonly lotId: string;
  readonly lotNumber: string;
  readonly itemId: string;
  readonly itemName: string;
  readonly unit: string;
  readonly requested: number;
  readonly available: number;
}

/** 409: there is not so much where it is taken from, or there was not at some moment since. */
export function short(shortages: readonly Shortage[]): Problem {
  return new Problem(
    '/problems/disposals/short',
    409,
    'There is not enough where it is taken from',
    `Short of lots ${shortages.map(({ lotNumber }) => lotNumber).join(', ')}`,
    { shortages },
  );
}

/** 409: nothing comes to a container that was discarded, or to a location that was closed. */
export function placeClosed(placeId: string): Problem {
  return new Problem(
    '/problems/disposals/place-closed',
    409,
    'Nothing can be added there any more',
    undefined,
    { placeId },
  );
}
