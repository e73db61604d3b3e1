import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checkPostings,
  deltasOf,
  isOutside,
  lowestSince,
  MalformedPosting,
  OUTSIDE,
  type Posting,
  reversed,
} from './posting.rules.js';

const inside = fc.constantFrom('cabinet', 'fridge', 'vial-1', 'vial-2');
const outside = fc.constantFrom(...OUTSIDE);
const quantity = fc.integer({ min: 1, max: 5_000_000 });

const anyPosting: fc.Arbitrary<Posting> = fc
  .record({
    lotId: fc.constantFrom('A', 'B', 'C'),
    from: fc.oneof(inside, outside),
    to: fc.oneof(inside, outside),
    quantity,
  })
  .filter(({ from, to }) => from !== to && !(isOutside(from) && isOutside(to)))
  .map((posting) => ({ ...posting, itemId: `item of ${posting.lotId}` }));
const anyPostings = fc.array(anyPosting, { minLength: 1, maxLength: 20 });

/** What the postings do to one balance, counted one by one. */
function change(postings: readonly Posting[], lotId: string, place: string): number {
  let sum = 0;
  for (const posting of postings.filter((one) => one.lotId === lotId)) {
    if (posting.to === place) sum += posting.quantity;
    if (posting.from === place) sum -= posting.quantity;
  }
  return sum;
}

describe('the changes of balances', () => {
  test('are what each balance gains and loses, and nothing is there that comes to nothing', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        const deltas = deltasOf(postings);
        for (const { lotId, placeId, quantity: delta } of deltas) {
          expect(delta).toBe(change(postings, lotId, placeId));
          expect(delta).not.toBe(0);
          expect(isOutside(placeId)).toBe(false);
        }
        const places = new Set(postings.flatMap(({ from, to }) => [from, to]));
        for (const lotId of ['A', 'B', 'C']) {
          for (const place of [...places].filter((id) => !isOutside(id))) {
            const found = deltas.find((one) => one.lotId === lotId && one.placeId === place);
            expect(found?.quantity ?? 0).toBe(change(postings, lotId, place));
          }
        }
      }),
    );
  });

  test('together are what came from outside without what went there: nothing appears or vanishes', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        for (const lotId of ['A', 'B', 'C']) {
          const own = deltasOf(postings).filter((delta) => delta.lotId === lotId);
          const gained = own.reduce((sum, delta) => sum + delta.quantity, 0);
          const left = OUTSIDE.reduce((sum, place) => sum + change(postings, lotId, place), 0);
          expect(gained + left).toBe(0);
        }
      }),
    );
  });

  test('come by lot and place, whatever the order of the postings, so that locks never cross', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        const keys = (some: readonly Posting[]) =>
          deltasOf(some).map(({ lotId, placeId }) => `${lotId} ${placeId}`);
        expect(keys(postings)).toEqual([...keys(postings)].sort());
        expect(keys([...postings].reverse())).toEqual(keys(postings));
      }),
    );
  });

  test('carry the item of their lot', () => {
    expect(
      deltasOf([{ lotId: 'A', itemId: 'x', from: '@supplier', to: 'fridge', quantity: 5 }]),
    ).toEqual([{ lotId: 'A', itemId: 'x', placeId: 'fridge', quantity: 5 }]);
  });
});

describe('a reversal', () => {
  test('after its original leaves every balance as it was', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        expect(deltasOf([...postings, ...reversed(postings)])).toEqual([]);
        expect(reversed(reversed(postings))).toEqual(postings);
      }),
    );
  });
});

describe('a posting', () => {
  const good: Posting = { lotId: 'A', itemId: 'x', from: 'room', to: '@patient', quantity: 1 };

  test('of a movement is taken when it moves something', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        expect(() => checkPostings(postings)).not.toThrow();
      }),
    );
  });

  test.each([
    ['nothing', { quantity: 0 }],
    ['less than nothing', { quantity: -1 }],
    ['a part of a thousandth', { quantity: 0.5 }],
    ['no number', { quantity: Number.NaN }],
    ['more than numbers hold', { quantity: 2 ** 53 }],
    ['from a place to itself', { to: 'room' }],
    ['past the clinic', { from: '@supplier' }],
    ['to a place that is none', { to: '@shelf' }],
    ['from a place that is none', { from: '@home', to: 'room' }],
  ])('never moves %s', (_, fault) => {
    expect(() => checkPostings([good, { ...good, ...fault }])).toThrow(MalformedPosting);
  });

  test('is needed for a movement', () => {
    expect(() => checkPostings([])).toThrow(MalformedPosting);
  });
});

describe('the lowest balance since a moment', () => {
  test('is the least of all that it was from then until now', () => {
    const changes = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), changes, (atThen, later) => {
        const history = [atThen];
        for (const one of later) history.push((history.at(-1) ?? 0) + one);
        const newestFirst = later.map((one) => ({ quantity: one })).reverse();
        expect(lowestSince(history.at(-1) ?? 0, newestFirst)).toBe(Math.min(...history));
      }),
    );
  });
});
