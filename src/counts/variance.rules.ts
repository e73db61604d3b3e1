import type { Instant } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { Posting } from '../ledger/posting.rules.js';
import { type LotCost, worthOf } from '../lots/value.rules.js';
import { type CountEntry, type Spot, spotKey } from './counting.js';

/** What stands counted of a spot: the latest of its entries, with all of them. */
export interface Tally extends Spot {
  readonly counted: Thousandths;
  readonly countedAt: Instant;
  readonly countedBy: string;
  readonly entries: readonly CountEntry[];
  /** Two people counted it and do not agree. */
  readonly disagree: boolean;
}

/**
 * What stands counted. Of several entries for a spot the one counted last holds, whoever made it;
 * an entry without quantity takes the spot back to uncounted.
 */
export function talliesOf(entries: readonly CountEntry[]): Tally[] {
  return [...groupBy(entries, spotKey).values()].flatMap((group): Tally[] => {
    const inOrder = [...group].sort(
      (a, b) =>
        (a.countedAt < b.countedAt ? -1 : a.countedAt > b.countedAt ? 1 : 0) || a.entry - b.entry,
    );
    const last = inOrder.at(-1);
    if (!last || last.quantity === null) return [];
    const { lotId, placeId, quantity: counted, countedAt, countedBy } = last;
    const taken = inOrder.findLastIndex(({ quantity }) => quantity === null);
    const standing = inOrder.slice(taken + 1);
    const disagree = standing.some(
      (entry) => entry.countedBy !== countedBy && entry.quantity !== counted,
    );
    return [{ lotId, placeId, counted, countedAt, countedBy, entries: standing, disagree }];
  });
}

/** A change of one balance. */
export interface Change extends Spot {
  readonly quantity: Thousandths;
  /**
   * When it happened on the shelf. A reversal says that something never happened, so its moment is
   * that of the movement it takes back.
   */
  readonly at: Instant;
  /** The book was brought to what somebody found: a count, an adjustment. */
  readonly correction: boolean;
}

/** What a count rests on besides what was counted. */
export interface Book {
  /** What stands of a spot now. */
  readonly onHand: (spot: Spot) => Thousandths;
  /** What happened since the first line was counted. */
  readonly changes: readonly Change[];
  /** Whether a container was discarded, or a location closed. */
  readonly isClosed: (placeId: string) => boolean;
  readonly containerQuantityOf: (lotId: string) => Thousandths;
  readonly itemOf: (lotId: string) => string;
  readonly costs: ReadonlyMap<string, LotCost>;
}

/**
 * What posting does with a line: `nothing` to correct, `post` the difference, or why it cannot:
 * the balance would fall `below-zero`, or somebody corrected the same spot since (`corrected-since`),
 * so that the difference may be in the book already. What was `closed-since` needs no correction.
 */
export type Outcome = 'nothing' | 'post' | 'closed-since' | 'below-zero' | 'corrected-since';

/** One counted line beside the book. */
export interface Variance extends Tally {
  /** What the book, as it is known now, held at the moment the line was counted. */
  readonly expected: Thousandths;
  readonly difference: Thousandths;
  /** Signed, in thousandths of the currency; `null`: no cost is known. */
  readonly value: Thousandths | null;
  readonly onHand: Thousandths;
  readonly outcome: Outcome;
}

/**
 * Compares what was counted with the book at the moment each line was counted: with what stands
 * now, less what happened later. So stock may move meanwhile, and a session that is logged late
 * counts from when it was performed.
 */
export function variancesOf(tallies: readonly Tally[], book: Book): Variance[] {
  const changes = groupBy(book.changes, spotKey);
  return tallies.map((tally) => {
    const later = (changes.get(spotKey(tally)) ?? []).filter(({ at }) => at > tally.countedAt);
    const onHand = book.onHand(tally);
    const expected = onHand - later.reduce((sum, { quantity }) => sum + quantity, 0);
    const difference = tally.counted - expected;
    const corrected = later.some(({ correction }) => correction);
    return {
      ...tally,
      expected,
      difference,
      value: worthOf(
        difference,
        book.containerQuantityOf(tally.lotId),
        book.costs.get(tally.lotId),
      ),
      onHand,
      outcome: outcomeOf(difference, onHand, corrected, book.isClosed(tally.placeId)),
    };
  });
}

function outcomeOf(
  difference: Thousandths,
  onHand: Thousandths,
  corrected: boolean,
  closed: boolean,
): Outcome {
  if (difference === 0) return 'nothing';
  if (closed) return 'closed-since';
  if (corrected) return 'corrected-since';
  return onHand + difference < 0 ? 'below-zero' : 'post';
}

/** The differences there is to decide about: of a place that was closed since, nothing is posted. */
export function toDecide(variances: readonly Variance[]): Variance[] {
  return variances.filter(({ outcome }) => outcome !== 'nothing' && outcome !== 'closed-since');
}

/** What the differences of a count come to. Values are in thousandths of the currency. */
export interface Totals {
  readonly differing: number;
  /** Gains and losses added up, both as positive numbers: what the threshold looks at. */
  readonly value: Thousandths;
  /** Gains less losses. */
  readonly net: Thousandths;
  /** Differing lines whose cost nobody knows. */
  readonly unvalued: number;
}

export function totalsOf(variances: readonly Pick<Variance, 'difference' | 'value'>[]): Totals {
  const differing = variances.filter(({ difference }) => difference !== 0);
  return {
    differing: differing.length,
    value: differing.reduce((sum, { value }) => sum + Math.abs(value ?? 0), 0),
    net: differing.reduce((sum, { value }) => sum + (value ?? 0), 0),
    unvalued: differing.filter(({ value }) => value === null).length,
  };
}

/** The postings that bring the book to what was counted, of lines that can be posted. */
export function correctionsOf(variances: readonly Variance[], book: Book): Posting[] {
  return variances
    .filter(({ outcome }) => outcome === 'post')
    .map(({ lotId, placeId, difference }) => {
      const [from, to] = difference > 0 ? ['@count', placeId] : [placeId, '@count'];
      return { lotId, itemId: book.itemOf(lotId), from, to, quantity: Math.abs(difference) };
    });
}
