import type { Thousandths } from '../kernel/quantity.js';
import type { Position, UnusableReason } from './eligibility.rules.js';

/** A position with the verdict on it. */
export interface Assessed {
  readonly position: Position;
  /** How much may be taken: less than the balance when the use lies in the past. */
  readonly available: Thousandths;
  readonly because: UnusableReason | null;
}

/** What is wanted of an item, and how its containers behave. */
export interface Wanted {
  readonly quantity: Thousandths;
  readonly containerQuantity: Thousandths;
  readonly containerUse: 'single' | 'multiple';
}

/** So much of one position: given, and wasted with it. */
export interface Pick {
  readonly position: Position;
  readonly given: Thousandths;
  readonly wasted: Thousandths;
  /** The open container that a sealed one became, when it was opened for this. */
  readonly opened: Position | null;
}

/** A lot that was passed over, and why. */
export interface Skip {
  readonly lotId: string;
  readonly lotNumber: string;
  readonly because: UnusableReason;
}

export interface Allocation {
  readonly picks: readonly Pick[];
  readonly skips: readonly Skip[];
  /** What no usable stock is there for. */
  readonly shortfall: Thousandths;
  /** How much was usable. */
  readonly usable: Thousandths;
  /** The positions as they stand after the picks, for the next line of the same session. */
  readonly left: readonly Assessed[];
}

/** Makes the open container that a sealed one of this position becomes. */
export type OpenContainer = (sealed: Position) => Position;

/**
 * First expiry, first out: open containers by their discard time, then sealed stock by expiry
 * (without expiry last; of preparations by their beyond-use time), then by receipt, then by lot
 * number.
 */
export function byFirstExpiry(a: Position, b: Position): number {
  if (a.placeKind !== b.placeKind) return a.placeKind === 'container' ? -1 : 1;
  return (
    compare(a.discardAt ?? LAST, b.discardAt ?? LAST) ||
    compare(a.useUntil ?? LAST, b.useUntil ?? LAST) ||
    compare(a.expiresOn ?? LAST, b.expiresOn ?? LAST) ||
    compare(a.firstReceivedAt, b.firstReceivedAt) ||
    compare(a.lotNumber, b.lotNumber) ||
    compare(a.placeId, b.placeId)
  );
}

/** Sorts after every day and every instant. */
const LAST = '~';

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Takes what is wanted from usable positions in the order of {@link byFirstExpiry}, over as many
 * lots as it needs.
 *
 * Of a single-use container what is not given is wasted with it; a sealed multiple-use container
 * is opened, and what is not given stays in it. A preparation is divisible: what is not given stays
 * where it stands.
 */
export function allocate(
  wanted: Wanted,
  positions: readonly Assessed[],
  open: OpenContainer,
): Allocation {
  const ordered = [...positions].sort((a, b) => byFirstExpiry(a.position, b.position));
  const picks: Pick[] = [];
  const left: Assessed[] = [];
  let missing = wanted.quantity;
  let usable = 0;
  for (const assessed of ordered) {
    if (assessed.because !== null) {
      left.push(assessed);
      continue;
    }
    usable += assessed.available;
    const taken = takeFrom(assessed, missing, wanted, open);
    picks.push(...taken.picks);
    left.push(...taken.left);
    for (const pick of taken.picks) missing -= pick.given;
  }
  return { picks, skips: skipsOf(ordered), shortfall: missing, usable, left };
}

interface Taken {
  readonly picks: readonly Pick[];
  readonly left: readonly Assessed[];
}

function takeFrom(
  assessed: Assessed,
  missing: Thousandths,
  wanted: Wanted,
  open: OpenContainer,
): Taken {
  const { position, available } = assessed;
  const given = Math.min(missing, available);
  if (given <= 0) return { picks: [], left: [assessed] };
  if (position.placeKind === 'container' || position.preparationId !== null) {
    return {
      picks: [{ position, given, wasted: 0, opened: null }],
      left: [minus(assessed, given)],
    };
  }
  const containers = Math.ceil(given / wanted.containerQuantity);
  const used = Math.min(containers * wanted.containerQuantity, available);
  if (wanted.containerUse === 'single') {
    const pick = { position, given, wasted: used - given, opened: null };
    return { picks: [pick], left: [minus(assessed, used)] };
  }
  return openFrom(assessed, given, used, wanted.containerQuantity, open);
}

function openFrom(
  sealed: Assessed,
  given: Thousandths,
  used: Thousandths,
  size: Thousandths,
  open: OpenContainer,
): Taken {
  const picks: Pick[] = [];
  const left = [minus(sealed, used)];
  for (let remaining = given; remaining > 0; ) {
    const opened = open(sealed.position);
    const drawn = Math.min(remaining, size);
    picks.push({ position: sealed.position, given: drawn, wasted: 0, opened });
    left.push({ position: opened, available: size - drawn, because: null });
    remaining -= drawn;
  }
  return { picks, left };
}

function minus(assessed: Assessed, quantity: Thousandths): Assessed {
  return { ...assessed, available: assessed.available - quantity };
}

function skipsOf(ordered: readonly Assessed[]): Skip[] {
  const skips = new Map<string, Skip>();
  for (const { position, because } of ordered) {
    if (because === null) continue;
    const { lotId, lotNumber } = position;
    skips.set(`${lotId} ${because}`, { lotId, lotNumber, because });
  }
  return [...skips.values()];
}
