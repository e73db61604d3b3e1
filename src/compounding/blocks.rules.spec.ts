import { describe, expect, test } from '@jest/globals';
import { itemOf, positionOf } from '../../test/harness/samples.js';
import { blocksOf, productsIn } from './blocks.rules.js';
import type { Standing } from './compatibility.rules.js';
import type { Override } from './preparation.js';

const ITEMS = new Map(
  ['a', 'b', 'c', 'd', 'mixture']
    .map((id) => [id, itemOf({ id })] as const)
    .concat([
      ['needle', itemOf({ id: 'needle', category: 'needle' })],
      ['tube', itemOf({ id: 'tube', category: 'growth-factor', unit: 'piece' })],
    ]),
);

const pair = (one: string, other: string, verdict: Standing) => ({
  itemIds: [one, other] as const,
  verdict,
  entries: [],
});

function override(details: Partial<Override> = {}): Override {
  const words = { reason: 'Given within minutes', reference: 'Trissel' };
  return { kind: 'unknown-pair', itemIds: [], ...words, ...details };
}

describe('the products in a mixture', () => {
  const taken = (itemId: string, lotId = itemId) => ({ position: positionOf({ itemId, lotId }) });
  const productsOf = new Map([['first', ['a', 'b']]]);

  test.each([
    ['each once, whatever the lots', [taken('a', '1'), taken('a', '2'), taken('b')], ['a', 'b']],
    ['not what only touches it', [taken('a'), taken('needle')], ['a']],
    ['those a component was made of', [taken('mixture', 'first'), taken('b')], ['a', 'b']],
    ['a mixture of which nobody knows', [taken('mixture', 'second')], ['mixture']],
  ])('are %s', (_, picks, products) => {
    const plan = { itemId: 'made', ownMaterial: null };
    expect(productsIn(picks, { items: ITEMS, productsOf }, plan)).toEqual(products);
  });

  test.each([
    ['own material itself, and neither kit nor tube', [taken('tube')], ['made']],
    ['own material and what is added to it', [taken('tube'), taken('a')], ['made', 'a']],
  ])('are %s', (_, picks, products) => {
    const name = { it: 'sangue', es: 'sangre', en: 'blood' };
    const plan = { itemId: 'made', ownMaterial: { name, volume: 18_000 } };
    expect(productsIn(picks, { items: ITEMS, productsOf }, plan)).toEqual(products);
  });
});

describe('a mixture is stopped', () => {
  const stops = (products: string[], pairs: ReturnType<typeof pair>[], ...overrides: Override[]) =>
    blocksOf(products, pairs, 3, overrides).filter((block) => block.override === null);

  test('by more products than the practice lets mix', () => {
    expect(stops(['a', 'b', 'c'], [])).toEqual([]);
    expect(stops(['a', 'b', 'c', 'd'], [])).toMatchObject([
      { kind: 'too-many-products', limit: 3 },
    ]);
  });

  test.each([
    ['unknown', ['unknown-pair']],
    ['incompatible', ['incompatible-pair']],
    ['conditional', []],
    ['compatible', []],
  ] as const)('by a pair that is %s', (verdict, kinds) => {
    const found = stops(['a', 'b'], [pair('a', 'b', verdict)]);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ['of the kind, for every pair', override(), 0],
    ['of the pair, in any order', override({ itemIds: ['b', 'a'] }), 0],
    ['of another pair', override({ itemIds: ['a', 'c'] }), 1],
    ['of another kind', override({ kind: 'incompatible-pair' }), 1],
  ])('no more after an override %s', (_, decided, left) => {
    expect(stops(['a', 'b'], [pair('a', 'b', 'unknown')], decided)).toHaveLength(left);
  });

  test('again when a product comes that the override of too many did not name', () => {
    const four = override({ kind: 'too-many-products', itemIds: ['a', 'b', 'c', 'd'] });
    expect(stops(['a', 'b', 'c', 'd'], [], four)).toEqual([]);
    expect(stops(['a', 'b', 'c', 'd', 'e'], [], four)).toHaveLength(1);
  });
});
