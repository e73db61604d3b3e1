import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { balanceOf, progressOf, sum } from '../src/features/compounding/amounts';
import { fillOf, marksOf } from '../src/features/compounding/syringe-fill';
import { timeLeft } from '../src/features/compounding/time-left';

const thousandths = (most: number) => fc.integer({ min: 0, max: most }).map((n) => n / 1000);

describe('required, taken, remaining', () => {
  test.each([
    [2, 0.1, 0, { remaining: 2, excess: 0, tone: 'nothing', share: 0 }],
    [2, 0.1, 1.5, { remaining: 0.5, excess: 0, tone: 'under', share: 0.75 }],
    [2, 0.1, 1.9, { remaining: 0.1, excess: 0, tone: 'within', share: 0.95 }],
    [2, 0.1, 2.1, { remaining: 0, excess: 0.1, tone: 'within', share: 1 }],
    [2, 0.1, 2.101, { remaining: 0, excess: 0.101, tone: 'over', share: 1 }],
    [0.3, 0, sum([0.1, 0.2]), { remaining: 0, excess: 0, tone: 'within', share: 1 }],
  ])('of %d ± %d, %d was taken', (required, tolerance, taken, expected) => {
    expect(progressOf(required, tolerance, taken)).toMatchObject(expected);
  });

  test('something is missing or too much, never both, and they tell the difference', () => {
    fc.assert(
      fc.property(
        thousandths(50_000),
        thousandths(500),
        thousandths(50_000),
        (required, tolerance, taken) => {
          const { remaining, excess } = progressOf(required, tolerance, taken);
          expect(Math.min(remaining, excess)).toBe(0);
          expect(sum([taken, remaining])).toBe(sum([required, excess]));
        },
      ),
    );
  });
});

test.each([
  [5, 4.9, 0.1, 0.1, 0, true],
  [5, 4.8, 0.1, 0.1, 0.1, true],
  [5, 4.8, 0.099, 0.1, 0.101, false],
  [5, 5.2, 0, 0.1, -0.2, false],
])(
  '%d in, %d out and %d wasted, within %d',
  (input, output, waste, tolerance, difference, balanced) => {
    expect(balanceOf(input, output, waste, tolerance)).toMatchObject({ difference, balanced });
  },
);

describe('the syringe', () => {
  test('shows each component behind the one before', () => {
    expect(
      fillOf(5, [
        { number: 1, quantity: 2 },
        { number: 2, quantity: 0 },
        { number: 3, quantity: 0.5 },
      ]),
    ).toEqual({
      segments: [
        { number: 1, quantity: 2, from: 0, to: 0.4 },
        { number: 3, quantity: 0.5, from: 0.4, to: 0.5 },
      ],
      filled: 2.5,
      free: 2.5,
      over: 0,
    });
  });

  test('never draws beyond its end, whatever was taken, and says what does not fit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60_000 }).map((n) => n / 1000),
        fc.array(thousandths(30_000), { maxLength: 8 }),
        (capacity, quantities) => {
          const parts = quantities.map((quantity, index) => ({ number: index + 1, quantity }));
          const { segments, filled, free, over } = fillOf(capacity, parts);
          for (const { from, to } of segments) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(1);
          }
          expect(sum([filled, free])).toBe(sum([capacity, over]));
        },
      ),
    );
  });

  test.each([
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [5, [0, 1, 2, 3, 4, 5]],
    [10, [0, 2, 4, 6, 8, 10]],
    [2.5, [0, 0.5, 1, 1.5, 2, 2.5]],
    [60, [0, 10, 20, 30, 40, 50, 60]],
  ])('of %d mL has few enough figures', (capacity, figures) => {
    const long = marksOf(capacity).filter((mark) => mark.long);
    expect(long.map(({ at }) => at)).toEqual(figures);
    expect(long.at(-1)?.share).toBe(1);
  });
});

test.each([
  ['2026-03-02T11:00:00Z', 'calm'],
  ['2026-03-02T13:00:00Z', 'soon'],
  ['2026-03-02T14:00:00Z', 'soon'],
  ['2026-03-02T14:00:59Z', 'soon'],
  ['2026-03-02T14:01:00Z', 'over'],
])('at %s, what may be used until 14:00 is %s', (now, urgency) => {
  expect(timeLeft('2026-03-02T14:00:00Z', Date.parse(now)).urgency).toBe(urgency);
});
