import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CompatibilityEntry,
  gravest,
  keyOf,
  type Mixable,
  pairOf,
  partyOf,
  STANDINGS,
  type Standing,
  type Verdict,
  verdictsAmong,
} from './compatibility.rules.js';

let entered = 0;

/** An entry about two keys; each is newer than the one before. */
function entryOf(one: string, other: string, verdict: Verdict): CompatibilityEntry {
  entered += 1;
  const [firstKey, secondKey] = pairOf(one, other).keys;
  return {
    id: String(entered).padStart(6, '0'),
    firstKey,
    secondKey,
    verdict,
    condition: null,
    reference: 'Leaflet',
    enteredBy: 'doctor',
    enteredAt: new Date(entered * 1000).toISOString(),
  };
}

const A: Mixable = { id: 'a', substances: ['lidocaine', 'adrenaline'] };
const B: Mixable = { id: 'b', substances: ['ketoprofen'] };
const BARE: Mixable = { id: 'bare', substances: [] };

const [itemA, itemB, itemBare] = ['item:a', 'item:b', 'item:bare'];
const [lidocaine, adrenaline, ketoprofen] = [
  'substance:lidocaine',
  'substance:adrenaline',
  'substance:ketoprofen',
];

describe('What is known of two items', () => {
  test.each<[string, Mixable, [string, string, Verdict][], Standing]>([
    ['nothing, when nobody entered anything', B, [], 'unknown'],
    ['what was entered of the two', B, [[itemA, itemB, 'conditional']], 'conditional'],
    [
      'nothing, when one of the substances is not known',
      B,
      [[lidocaine, ketoprofen, 'compatible']],
      'unknown',
    ],
    [
      'the gravest of their substances',
      B,
      [
        [lidocaine, ketoprofen, 'compatible'],
        [adrenaline, ketoprofen, 'incompatible'],
      ],
      'incompatible',
    ],
    [
      'that they go together, when all their substances do',
      B,
      [
        [lidocaine, ketoprofen, 'compatible'],
        [ketoprofen, adrenaline, 'compatible'],
      ],
      'compatible',
    ],
    [
      'what was entered of an item with a substance goes before the substances',
      B,
      [
        [lidocaine, ketoprofen, 'incompatible'],
        [adrenaline, ketoprofen, 'incompatible'],
        [itemA, ketoprofen, 'compatible'],
      ],
      'compatible',
    ],
    [
      'what was entered of the two goes before everything',
      B,
      [
        [itemA, ketoprofen, 'incompatible'],
        [itemA, itemB, 'compatible'],
      ],
      'compatible',
    ],
    [
      'nothing, of an item without substances',
      BARE,
      [[lidocaine, adrenaline, 'compatible']],
      'unknown',
    ],
    [
      'but what was entered of it with each substance',
      BARE,
      [
        [itemBare, lidocaine, 'compatible'],
        [itemBare, adrenaline, 'conditional'],
      ],
      'conditional',
    ],
    [
      'the newest entry, whichever way round',
      B,
      [
        [itemA, itemB, 'incompatible'],
        [itemB, itemA, 'compatible'],
      ],
      'compatible',
    ],
  ])('is %s', (_, other, entries, verdict) => {
    const all = entries.map(([one, two, says]) => entryOf(one, two, says));
    for (const order of [all, [...all].reverse()]) {
      expect(verdictsAmong([A, other], order)).toMatchObject([{ verdict }]);
      expect(verdictsAmong([other, A], order)).toMatchObject([{ verdict }]);
    }
  });

  test('names the entries it rests on', () => {
    const first = entryOf(lidocaine, ketoprofen, 'compatible');
    const second = entryOf(adrenaline, ketoprofen, 'compatible');
    const [pair] = verdictsAmong([A, B], [first, second]);
    expect(pair?.entries.map(({ id }) => id)).toEqual([first.id, second.id]);
  });
});

const standing = fc.constantFrom(...STANDINGS);

test('the gravest of standings is one of them, whatever order they come in', () => {
  fc.assert(
    fc.property(fc.array(standing, { minLength: 1 }), standing, (standings, more) => {
      const worst = gravest(standings);
      expect(standings).toContain(worst);
      expect(gravest([...standings, more])).toBe(gravest([worst, more]));
    }),
  );
  expect(gravest([])).toBe('unknown');
});

test('among so many items every pair is told once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), (count) => {
      const items = Array.from({ length: count }, (_, index) => ({
        id: `i${index}`,
        substances: [],
      }));
      const pairs = verdictsAmong(items, []);
      expect(new Set(pairs.map(({ itemIds }) => itemIds.join())).size).toBe(
        (count * (count - 1)) / 2,
      );
      expect(pairs.every(({ verdict }) => verdict === 'unknown')).toBe(true);
    }),
  );
});

test.each([
  { itemId: 'one', substance: null },
  { itemId: null, substance: 'lidocaine' },
] as const)('a party is read from its key as it was written: %j', (party) => {
  expect(partyOf(keyOf(party))).toEqual(party);
});
