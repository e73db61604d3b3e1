import { expect, test } from '@jest/globals';
import type { Suggestion } from '../../api/types';
import { basketsOf, toOrders, urgencyOf, wantedOf } from './choices';

const offer = (
  supplierId: string,
  pack: number,
  pricePerPack: number | null,
  minimumPacks = 1,
) => ({
  supplierId,
  supplierName: supplierId,
  orderCode: null,
  pack,
  minimumPacks,
  preferred: false,
  pricePerPack,
});

const suggestionOf = (itemId: string, details: Partial<Suggestion> = {}) =>
  ({
    itemId,
    supplierId: 'north',
    packs: 2,
    containers: 20,
    offers: [offer('north', 10, 15), offer('south', 6, null, 5)],
    ...details,
  }) as Suggestion;

test('what is suggested is included, from whom it is usually bought', () => {
  expect(wantedOf(suggestionOf('A'))).toMatchObject({
    supplierId: 'north',
    pack: 10,
    packs: 2,
    pricePerPack: 15,
    included: true,
  });
  expect(wantedOf(suggestionOf('A', { packs: 0, containers: 0 })).included).toBe(false);
  expect(wantedOf(suggestionOf('A', { supplierId: null })).included).toBe(false);
});

test('another supplier sells other packs, and so many at least', () => {
  expect(wantedOf(suggestionOf('A'), { supplierId: 'south' })).toMatchObject({
    pack: 6,
    packs: 5,
    pricePerPack: null,
  });
  expect(wantedOf(suggestionOf('A'), { supplierId: 'south', packs: 7 }).packs).toBe(7);
  expect(wantedOf(suggestionOf('A'), { supplierId: 'stranger' })).toMatchObject({
    pack: 1,
    packs: 20,
  });
});

test('orders are put together by supplier, of what is included', () => {
  const rows = [
    wantedOf(suggestionOf('A')),
    wantedOf(suggestionOf('B'), { supplierId: 'south' }),
    wantedOf(suggestionOf('C'), { included: false }),
    wantedOf(suggestionOf('D', { supplierId: null, offers: [] })),
  ];
  const baskets = basketsOf(rows, (id) => `${id} supplies`);
  expect(baskets).toMatchObject([
    { supplierId: 'north', supplierName: 'north supplies', total: 30, unpriced: 0 },
    { supplierId: 'south', total: 0, unpriced: 1 },
    { supplierId: null, supplierName: null, total: 0 },
  ]);
  expect(baskets[0]?.rows).toHaveLength(2);
  expect(toOrders('one', rows).lines).toEqual([
    { itemId: 'A', supplierId: 'north', packs: 2 },
    { itemId: 'B', supplierId: 'south', packs: 5 },
  ]);
});

test.each([
  ['2026-03-09', 'late'],
  ['2026-03-10', 'now'],
  ['2026-03-11', 'later'],
  [null, 'later'],
])('what is to be ordered by %s is %s', (orderBy, urgency) => {
  expect(urgencyOf(suggestionOf('A', { orderBy }), '2026-03-10')).toBe(urgency);
});
