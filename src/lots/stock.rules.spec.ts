import { describe, expect, test } from '@jest/globals';
import { itemOf, LOCATIONS, openOf, positionOf } from '../../test/harness/samples.js';
import type { Item } from '../catalog/catalog.js';
import type { Position } from './eligibility.rules.js';
import { stockRows } from './stock.rules.js';

function rowsOf(positions: readonly Position[], items: readonly Item[] = [itemOf()]) {
  return stockRows(positions, {
    moment: {
      at: '2026-03-10T09:00:00.000Z',
      day: '2026-03-10',
      isLocationHeld: () => false,
      patientId: null,
    },
    items: new Map(items.map((item) => [item.id, item])),
    locations: LOCATIONS,
    expiryWarningDays: 30,
  });
}

describe('a row of the stock', () => {
  test('says what stands where, in units and containers', () => {
    expect(rowsOf([positionOf({ placeId: 'fridge', quantity: 20_000 })])).toEqual([
      {
        itemId: 'lidocaine',
        itemName: 'Lidocaine',
        category: 'local-anaesthetic',
        lotId: 'A',
        lotNumber: 'A',
        expiresOn: '2026-12-31',
        placeId: 'fridge',
        placeKind: 'location',
        placeName: 'room › fridge',
        locationId: 'fridge',
        quantity: 20,
        unit: 'mL',
        containers: 2,
        containerKind: 'vial',
        usable: true,
        unusableBecause: null,
        expiresInDays: 296,
        expiringSoon: false,
        typed: false,
        openedAt: null,
        discardAt: null,
        useUntil: null,
      },
    ]);
  });

  test.each([
    ['the day before yesterday', '2026-03-08', -2, false, 'expired'],
    ['today', '2026-03-10', 0, true, null],
    ['on the last of the warning days', '2026-04-09', 30, true, null],
    ['a day later', '2026-04-10', 31, false, null],
    ['never', null, null, false, null],
  ])('of a lot that expires %s', (_, expiresOn, days, soon, because) => {
    expect(rowsOf([positionOf({ expiresOn })])).toMatchObject([
      { expiresInDays: days, expiringSoon: soon, unusableBecause: because, usable: !because },
    ]);
  });

  test('of an item with warning days of its own minds those', () => {
    const item = itemOf({ expiryWarningDays: 300 });
    expect(rowsOf([positionOf()], [item])).toMatchObject([{ expiringSoon: true }]);
  });

  test('of an open container counts as one, however little is left', () => {
    expect(rowsOf([openOf({ quantity: 100 })])).toMatchObject([
      { containers: 1, quantity: 0.1, placeKind: 'container', placeName: 'room' },
    ]);
  });

  test('tells why it may not be used', () => {
    expect(rowsOf([positionOf({ holdKind: 'recalled' })])).toMatchObject([
      { usable: false, unusableBecause: 'recalled' },
    ]);
  });
});

test('rows come by the name of the item as people sort, then in the order of use', () => {
  const items = [
    itemOf({ id: 'z', name: 'Zinco' }),
    itemOf({ id: 'e', name: 'Èsosomi' }),
    itemOf({ id: 'l', name: 'lidocaina' }),
  ];
  const positions = ['z', 'l', 'e'].flatMap((itemId) => [
    positionOf({ itemId, lotId: `${itemId}2`, expiresOn: null }),
    positionOf({ itemId, lotId: `${itemId}1` }),
    openOf({ itemId, lotId: `${itemId}0` }),
  ]);
  expect(rowsOf(positions, items).map((row) => row.lotId)).toEqual(
    ['e', 'l', 'z'].flatMap((itemId) => [`${itemId}0`, `${itemId}1`, `${itemId}2`]),
  );
});
