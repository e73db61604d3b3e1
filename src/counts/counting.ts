import type { Instant } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { Doubt } from './certainty.rules.js';

/** Where a count stands. It goes back to `open` when something must be counted again. */
export const COUNT_STATES = ['open', 'review', 'approved', 'posted', 'cancelled'] as const;
export type CountState = (typeof COUNT_STATES)[number];

/** One lot in one place. */
export interface Spot {
  readonly lotId: string;
  readonly placeId: string;
}

/** A spot that was chosen because the book is least certain of it, and why. */
export interface DoubtedSpot extends Spot {
  readonly doubts: readonly Doubt[];
}

/** What of a location is asked for; anything else that is found there may be counted too. */
export interface CountScope {
  readonly category: string | null;
  readonly itemIds: readonly string[] | null;
  /** The least certain spots as they were when the count began. */
  readonly leastCertain: readonly DoubtedSpot[] | null;
}

/** What somebody counted, once; `null` takes back what was counted before. */
export interface CountEntry extends Spot {
  /** The order in which entries arrived. */
  readonly entry: number;
  readonly quantity: Thousandths | null;
  readonly countedAt: Instant;
  readonly countedBy: string;
}

/** The key of a spot in maps. */
export function spotKey({ lotId, placeId }: Spot): string {
  return `${lotId} ${placeId}`;
}
