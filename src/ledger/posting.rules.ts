import type { Thousandths } from '../kernel/quantity.js';

/**
 * The places outside the clinic's stock. They keep no balance: what went there is read from the
 * postings.
 */
export const OUTSIDE = [
  '@supplier',
  '@patient',
  '@waste',
  '@returned',
  '@count',
  '@compounding',
] as const;
export type Outside = (typeof OUTSIDE)[number];

/** A location's or an open container's id, or a place outside. */
export type PlaceId = string;

/** Whether stock that is there has left the clinic's shelves. */
export function isOutside(place: PlaceId): place is Outside {
  return place.startsWith('@');
}

/**
 * So much of one lot goes from one place to another. Both ends are always there, so an imbalance
 * cannot be written. `itemId` is the lot's item, carried along because a lot never changes it.
 */
export interface Posting {
  readonly lotId: string;
  readonly itemId: string;
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly quantity: Thousandths;
}

/** How much a lot's balance in one place of the clinic changes. */
export interface Delta {
  readonly lotId: string;
  readonly itemId: string;
  readonly placeId: PlaceId;
  readonly quantity: Thousandths;
}

/** Postings no ledger may take: a fault of the program, never of the person who typed. */
export class MalformedPosting extends Error {}

/** Refuses what is not a posting: nothing moved, a part of a thousandth, an unknown outside, no end in the clinic. */
export function checkPostings(postings: readonly Posting[]): void {
  if (postings.length === 0) throw new MalformedPosting('A movement moves something');
  for (const { from, to, quantity } of postings) {
    if (!Number.isSafeInteger(quantity) || quantity <= 0) {
      throw new MalformedPosting(`A posting moves a positive whole number, not ${quantity}`);
    }
    if (from === to) throw new MalformedPosting('A posting has two different ends');
    if (isOutside(from) && isOutside(to)) {
      throw new MalformedPosting('A posting has at least one end in the clinic');
    }
    for (const place of [from, to]) {
      if (isOutside(place) && !OUTSIDE.includes(place)) {
        throw new MalformedPosting(`There is no place ${place}`);
      }
    }
  }
}

/** The same postings with their ends exchanged: what takes a movement back. */
export function reversed(postings: readonly Posting[]): Posting[] {
  return postings.map((posting) => ({ ...posting, from: posting.to, to: posting.from })).reverse();
}

/**
 * What the postings do to the balances, netted, without what comes to nothing; ordered by lot and
 * place, the one order in which balances are locked and written.
 */
export function deltasOf(postings: readonly Posting[]): Delta[] {
  const deltas = new Map<string, Delta>();
  const add = (posting: Posting, placeId: PlaceId, quantity: number) => {
    if (isOutside(placeId)) return;
    const key = `${posting.lotId} ${placeId}`;
    const before = deltas.get(key)?.quantity ?? 0;
    const { lotId, itemId } = posting;
    deltas.set(key, { lotId, itemId, placeId, quantity: before + quantity });
  };
  for (const posting of postings) {
    add(posting, posting.from, -posting.quantity);
    add(posting, posting.to, posting.quantity);
  }
  return [...deltas.entries()]
    .filter(([, delta]) => delta.quantity !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, delta]) => delta);
}

/** A change of one balance that happened later than some moment. */
export interface LaterChange {
  readonly quantity: Thousandths;
}

/**
 * The lowest a balance has stood since a moment, counted back from what it is now.
 * @param now the balance as it stands
 * @param later its changes since that moment, the newest first
 */
export function lowestSince(now: Thousandths, later: readonly LaterChange[]): Thousandths {
  let running = now;
  let lowest = now;
  for (const change of later) {
    running -= change.quantity;
    lowest = Math.min(lowest, running);
  }
  return lowest;
}
