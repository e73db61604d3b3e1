import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../kernel/problems.js';
import { decideDiscard } from './discard.rules.js';

const NEEDS_REASON = '/problems/lots/reason-needed';

/** What is booked, or the type of the refusal. */
function decide(
  book: number,
  remaining: number | null,
  expectedLoss: number,
  reason: string | null,
) {
  try {
    const { wasted, missing } = decideDiscard({ book, remaining, expectedLoss, reason });
    return [wasted, missing];
  } catch (error) {
    if (error instanceof Problem) return error.type;
    throw error;
  }
}

describe('A discarded container', () => {
  test.each([
    // book, remaining, expected loss, reason, expected
    [5000, null, 0, 'past its time', [5000, 0]],
    [5000, null, 0, null, NEEDS_REASON],
    [200, null, 200, null, [200, 0]],
    [201, null, 200, null, NEEDS_REASON],
    [200, 0, 200, null, [200, 0]],
    [201, 0, 200, null, NEEDS_REASON],
    [201, 0, 200, 'spilled', [0, 201]],
    [500, 300, 200, null, NEEDS_REASON],
    [500, 300, 200, 'turbid', [500, 0]],
    [500, 100, 200, 'turbid', [100, 400]],
    [500, 501, 200, 'turbid', '/problems/lots/more-than-book'],
    [0, null, 0, null, [0, 0]],
    [0, 0, 0, null, [0, 0]],
  ])('with %p in the book, %p left, %p lost as a rule, because %p: %p', (...row) => {
    const [book, remaining, loss, reason, expected] = row;
    expect(decide(book, remaining, loss, reason)).toEqual(expected);
  });

  test('is booked whole, and nothing within the expected loss is missing', () => {
    const quantity = fc.nat({ max: 20_000 });
    fc.assert(
      fc.property(quantity, quantity, quantity, (book, left, expectedLoss) => {
        fc.pre(left <= book);
        const { wasted, missing } = decideDiscard({
          book,
          remaining: left,
          expectedLoss,
          reason: 'said',
        });
        expect(wasted + missing).toBe(book);
        expect(missing).toBe(book - left > expectedLoss ? book - left : 0);
      }),
    );
  });
});
