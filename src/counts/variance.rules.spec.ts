import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deltasOf } from '../ledger/posting.rules.js';
import type { CountEntry } from './counting.js';
import {
  type Book,
  type Change,
  correctionsOf,
  talliesOf,
  totalsOf,
  variancesOf,
} from './variance.rules.js';

const SPOT = { lotId: 'A', placeId: 'shelf' };

/** The instant so many minutes after nine. */
const at = (minutes: number) => new Date(Date.UTC(2026, 2, 1, 9, minutes)).toISOString();

function entryOf(details: Partial<CountEntry> = {}): CountEntry {
  return { ...SPOT, entry: 0, quantity: 10_000, countedAt: at(10), countedBy: 'nurse', ...details };
}

function changeOf(details: Partial<Change> = {}): Change {
  return { ...SPOT, quantity: -2_000, at: at(20), correction: false, ...details };
}

function bookOf(onHand: number, changes: readonly Change[] = [], closed = false): Book {
  return {
    onHand: () => onHand,
    changes,
    isClosed: () => closed,
    containerQuantityOf: () => 10_000,
    itemOf: () => 'lidocaine',
    costs: new Map([['A', { total: 5_000, containers: 1 }]]),
  };
}

const varianceOf = (book: Book, entry: Partial<CountEntry> = {}) =>
  variancesOf(talliesOf([entryOf(entry)]), book)[0];

describe('of what was counted', () => {
  test.each<[string, Partial<CountEntry>[], number | undefined, boolean]>([
    ['nothing stands when nothing was', [], undefined, false],
    ['the one entry stands', [{}], 10_000, false],
    [
      'the one counted last stands',
      [{ quantity: 1 }, { quantity: 2, countedAt: at(11) }],
      2,
      false,
    ],
    ['also when it arrived first', [{ quantity: 2, countedAt: at(11) }, { quantity: 1 }], 2, false],
    ['the later of the same moment stands', [{ quantity: 1 }, { quantity: 2 }], 2, false],
    ['another opinion is seen', [{ quantity: 1, countedBy: 'doctor' }, { quantity: 2 }], 2, true],
    ['the same opinion is none', [{ countedBy: 'doctor' }, {}], 10_000, false],
    ['what was taken back is gone', [{}, { quantity: null, countedAt: at(11) }], undefined, false],
    [
      'what came after stands alone',
      [
        { quantity: 1, countedBy: 'doctor' },
        { quantity: null, countedAt: at(11) },
        { countedAt: at(12) },
      ],
      10_000,
      false,
    ],
  ])('%s', (_, entries, counted, disagree) => {
    const tallies = talliesOf(entries.map((entry, index) => entryOf({ ...entry, entry: index })));
    expect(tallies.map((tally) => [tally.counted, tally.disagree])).toEqual(
      counted === undefined ? [] : [[counted, disagree]],
    );
  });
});

describe('a counted line', () => {
  test.each([
    ['agrees with the book', 10_000, [], false, { expected: 10_000, outcome: 'nothing' }],
    ['lacks', 30_000, [], false, { difference: -20_000, value: -10_000, outcome: 'post' }],
    ['has more', 0, [], false, { difference: 10_000, value: 5_000, outcome: 'post' }],
    [
      'is seen before what came later',
      8_000,
      [changeOf()],
      false,
      { expected: 10_000, outcome: 'nothing' },
    ],
    [
      'is seen after what came earlier',
      8_000,
      [changeOf({ at: at(9) })],
      false,
      { expected: 8_000, outcome: 'post' },
    ],
    [
      'is seen after what came at once',
      8_000,
      [changeOf({ at: at(10) })],
      false,
      { expected: 8_000 },
    ],
    ['is blind to other places', 10_000, [changeOf({ placeId: 'x' })], false, { expected: 10_000 }],
    [
      'cannot take what is gone',
      1_000,
      [changeOf({ quantity: -20_000 })],
      false,
      { difference: -11_000, outcome: 'below-zero' },
    ],
    [
      'was corrected since',
      10_000,
      [changeOf({ correction: true })],
      false,
      { outcome: 'corrected-since' },
    ],
    [
      'was corrected before',
      8_000,
      [changeOf({ correction: true, at: at(9) })],
      false,
      { outcome: 'post' },
    ],
    [
      'was right when it was corrected',
      8_000,
      [changeOf({ correction: true })],
      false,
      { outcome: 'nothing' },
    ],
    [
      'is in a place that was closed',
      0,
      [changeOf({ quantity: -5_000 })],
      true,
      { difference: 5_000, outcome: 'closed-since' },
    ],
  ] as const)('%s', (_, onHand, changes, closed, expected) => {
    expect(varianceOf(bookOf(onHand, changes, closed))).toMatchObject(expected);
  });

  test('of a lot without cost has no value', () => {
    const book = { ...bookOf(0), costs: new Map() };
    expect(varianceOf(book)?.value).toBeNull();
  });
});

test('the differences add up, gains and losses apart and together', () => {
  const lines = [
    { difference: -10, value: -3_000 },
    { difference: 5, value: 1_000 },
    { difference: 7, value: null },
    { difference: 0, value: 0 },
  ];
  expect(totalsOf(lines)).toEqual({ differing: 3, value: 4_000, net: -2_000, unvalued: 1 });
});

test('after posting, the book is what stands on the shelf, whenever things were recorded', () => {
  const move = fc.record({
    minute: fc.integer({ min: 0, max: 60 }),
    quantity: fc.integer({ min: -5, max: 5 }),
  });
  fc.assert(
    fc.property(
      fc.nat(50),
      fc.integer({ min: -20, max: 20 }),
      fc.array(move, { maxLength: 12 }),
      fc.integer({ min: 0, max: 60 }),
      (start, lost, moves, minute) => {
        // The book knows every move by the time of posting, but not what was lost before the count.
        const sumUntil = (last: number) =>
          moves.filter((one) => one.minute <= last).reduce((sum, one) => sum + one.quantity, 0);
        const counted = start - lost + sumUntil(minute);
        const truth = start - lost + sumUntil(60);
        fc.pre(counted >= 0 && truth >= 0 && start + sumUntil(60) >= 0);
        const changes = moves.map((one) =>
          changeOf({ quantity: one.quantity, at: at(one.minute) }),
        );
        const book = bookOf(start + sumUntil(60), changes);
        const tallies = talliesOf([entryOf({ quantity: counted, countedAt: at(minute) })]);
        const postings = correctionsOf(variancesOf(tallies, book), book);
        const delta = deltasOf(postings).reduce((sum, one) => sum + one.quantity, 0);
        expect(start + sumUntil(60) + delta).toBe(truth);
        expect(postings).toHaveLength(lost === 0 ? 0 : 1);
      },
    ),
  );
});
