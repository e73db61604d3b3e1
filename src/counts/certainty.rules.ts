import type { Instant } from '../kernel/calendar.js';

/** Why the book may be wrong about a lot in a place. */
export const DOUBTS = [
  'open-container',
  'moved',
  'varied-before',
  'idle',
  'typed',
  'never-counted',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What is known of how well the book knows a lot in a place. */
export interface Evidence {
  readonly lotId: string;
  readonly placeId: string;
  readonly lotNumber: string;
  /** When somebody last counted it there; `null`: never. */
  readonly countedAt: Instant | null;
  /** When it last came or went. */
  readonly movedAt: Instant;
  /** How often it came or went since it was counted, or ever. */
  readonly moves: number;
  readonly openContainer: boolean;
  /** Its number and expiry were typed, and nobody confirmed them. */
  readonly typed: boolean;
  /** How many lines of its item differed in counts of the last year. */
  readonly variances: number;
}

export interface Uncertainty {
  readonly points: number;
  /** What the points come from, the heaviest first. */
  readonly doubts: readonly Doubt[];
}

const WEEK_MS = 7 * 86_400_000;

/**
 * How uncertain the book is of a lot in a place, in points. The weights are chosen, not measured:
 *
 * - `open-container` 10: what is left in it is an estimate of everybody who drew from it;
 * - `moved` 2 for each time it came or went since it was last counted, at most 20: each may have
 *   been typed wrongly or forgotten;
 * - `varied-before` 4 for each line of its item that differed in a count of the last year, at most 12;
 * - `idle` 1 for each full week since it was last counted or moved, at most 12: what nobody looks at
 *   goes missing unnoticed;
 * - `typed` 5: lot and expiry were typed and not confirmed, so it may be another lot;
 * - `never-counted` 3.
 */
export function uncertainty(evidence: Evidence, now: Instant): Uncertainty {
  const { countedAt, movedAt } = evidence;
  const looked = countedAt !== null && countedAt > movedAt ? countedAt : movedAt;
  const weeks = Math.floor((Date.parse(now) - Date.parse(looked)) / WEEK_MS);
  const points: Record<Doubt, number> = {
    'open-container': evidence.openContainer ? 10 : 0,
    moved: Math.min(20, 2 * evidence.moves),
    'varied-before': Math.min(12, 4 * evidence.variances),
    idle: Math.min(12, Math.max(0, weeks)),
    typed: evidence.typed ? 5 : 0,
    'never-counted': countedAt === null ? 3 : 0,
  };
  const doubts = DOUBTS.filter((doubt) => points[doubt] > 0);
  return {
    points: DOUBTS.reduce((sum, doubt) => sum + points[doubt], 0),
    doubts: [...doubts].sort((a, b) => points[b] - points[a]),
  };
}

/** The so many spots of which the book is least certain; ties go by lot number and place. */
export function leastCertain<T extends Evidence>(
  spots: readonly T[],
  count: number,
  now: Instant,
): { readonly spot: T; readonly uncertainty: Uncertainty }[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return spots
    .map((spot) => ({ spot, uncertainty: uncertainty(spot, now) }))
    .sort(
      (a, b) =>
        b.uncertainty.points - a.uncertainty.points ||
        order(a.spot.lotNumber, b.spot.lotNumber) ||
        order(a.spot.placeId, b.spot.placeId) ||
        order(a.spot.lotId, b.spot.lotId),
    )
    .slice(0, count);
}
