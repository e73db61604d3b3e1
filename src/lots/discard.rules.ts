import type { Thousandths } from '../kernel/quantity.js';
import { moreThanBook, reasonNeeded } from './lots.problems.js';

/** What is known when an open container is discarded. */
export interface Discarding {
  /** What the book says is in it. */
  readonly book: Thousandths;
  /** What is really left; `null`: what the book says. */
  readonly remaining: Thousandths | null;
  /** What a container of the item loses in needles and on its walls, as a rule. */
  readonly expectedLoss: Thousandths;
  readonly reason: string | null;
}

/** How the content of a discarded container is booked. */
export interface Discarded {
  /** Thrown away, and lost as expected. */
  readonly wasted: Thousandths;
  /** Neither there nor expected to be lost: a count difference. */
  readonly missing: Thousandths;
}

/**
 * Decides how what was left in a container is booked. What is missing within the expected loss is
 * wasted without a question; when more is missing, or something is really thrown away, somebody
 * must say why.
 * @throws Problem `more-than-book`, `reason-needed` (422)
 */
export function decideDiscard({ book, remaining, expectedLoss, reason }: Discarding): Discarded {
  const left = remaining ?? book;
  if (left > book) throw moreThanBook(book);
  const difference = book - left;
  const asExpected = difference <= expectedLoss;
  // A container of which nobody says what is left is an emptied one, up to what it loses anyway.
  const thrownAway = remaining === null && left <= expectedLoss ? 0 : left;
  if (reason === null && (thrownAway > 0 || !asExpected)) {
    throw reasonNeeded(thrownAway, difference, expectedLoss);
  }
  return asExpected ? { wasted: book, missing: 0 } : { wasted: left, missing: difference };
}
