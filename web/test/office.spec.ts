import { expect, test } from '@jest/globals';
import type { Location, StockRow } from '../src/api/types';
import { bodyOf, valuesOf } from '../src/features/items/item-values';
import { branches, withAllWithin } from '../src/features/locations/tree';
import { parseExpiry } from '../src/features/receive/expiry';
import { lotsShown } from '../src/features/stock/lots-shown';

test.each([
  ['0327', '2027-03', '2027-03-31'],
  ['327', '2027-03', '2027-03-31'],
  ['03/27', '2027-03', '2027-03-31'],
  ['3.2027', '2027-03', '2027-03-31'],
  ['032027', '2027-03', '2027-03-31'],
  ['202703', '2027-03', '2027-03-31'],
  ['2027-03', '2027-03', '2027-03-31'],
  ['02/28', '2028-02', '2028-02-29'],
  ['31/03/2027', '2027-03-31', '2027-03-31'],
  ['31 3 27', '2027-03-31', '2027-03-31'],
  ['310327', '2027-03-31', '2027-03-31'],
  ['31032027', '2027-03-31', '2027-03-31'],
  ['20270331', '2027-03-31', '2027-03-31'],
  ['2027-03-31', '2027-03-31', '2027-03-31'],
  [' 09/30 ', '2030-09', '2030-09-30'],
])('the expiry "%s" means %s, good through %s', (typed, value, lastDay) => {
  expect(parseExpiry(typed)).toEqual({ value, lastDay });
});

test.each([
  '',
  '13/27',
  '00/27',
  '31/02/2027',
  '1999-03',
  '27',
  '1/2/3/4',
  'marzo',
  '03-27x',
  '99999',
])('"%s" is no expiry', (typed) => {
  expect(parseExpiry(typed)).toBeNull();
});

const row = (part: Partial<StockRow>) =>
  ({
    itemName: 'Lidocaina 2 %',
    lotNumber: 'L1',
    expiresOn: '2027-03-31',
    placeKind: 'location',
    usable: true,
    unusableBecause: null,
    expiringSoon: false,
    ...part,
  }) as StockRow;

test('lots are shown first to expire first, those without an expiry last', () => {
  const rows = [
    row({ lotNumber: 'none', expiresOn: null }),
    row({ lotNumber: 'late', expiresOn: '2028-01-31' }),
    row({ lotNumber: 'soon', expiresOn: '2026-12-31' }),
  ];
  expect(lotsShown(rows, {}).map(({ lotNumber }) => lotNumber)).toEqual(['soon', 'late', 'none']);
});

test('every word of the search must be in the name or the lot number, and the flag must fit', () => {
  const rows = [
    row({ lotNumber: 'AB-1' }),
    row({ lotNumber: 'AB-2', usable: false, unusableBecause: 'in-use-expired' }),
    row({ lotNumber: 'AB-3', usable: false, unusableBecause: 'location-held' }),
    row({ lotNumber: 'AB-4', placeKind: 'container', expiringSoon: true }),
  ];
  const shown = (filter: Parameters<typeof lotsShown>[1]) =>
    lotsShown(rows, filter).map(({ lotNumber }) => lotNumber);
  expect(shown({ search: 'ab lido' })).toHaveLength(4);
  expect(shown({ search: 'lido ab-1' })).toEqual(['AB-1']);
  expect(shown({ flag: 'expired' })).toEqual(['AB-2']);
  expect(shown({ flag: 'held' })).toEqual(['AB-3']);
  expect(shown({ flag: 'open' })).toEqual(['AB-4']);
  expect(shown({ flag: 'expiring' })).toEqual(['AB-4']);
});

const place = (id: string, parentId: string | null) => ({ id, name: id, parentId }) as Location;

test('locations stand below what they stand in, by name; nothing moves into itself', () => {
  const all = [
    place('fridge', 'room'),
    place('room', 'site'),
    place('other', null),
    place('site', null),
  ];
  expect(branches(all).map(({ location, depth }) => [location.id, depth])).toEqual([
    ['other', 0],
    ['site', 0],
    ['room', 1],
    ['fridge', 2],
  ]);
  expect(withAllWithin('site', all)).toEqual(new Set(['site', 'room', 'fridge']));
});

test('a new item is "to be confirmed" until somebody says otherwise; only needles have a gauge', () => {
  const values = valuesOf(null);
  expect(values).toMatchObject({ regulatoryClass: 'to-be-confirmed', origin: 'to-be-confirmed' });
  const typed = { ...values, name: ' X ', containerQuantity: 2, inUseHours: 5 };
  const needle = { gauge: 30, lengthMm: 4 };
  expect(bodyOf({ ...typed, needle })).toMatchObject({
    name: 'X',
    manufacturer: null,
    needle: null,
    inUseHours: null,
  });
  expect(bodyOf({ ...typed, needle, category: 'needle', containerUse: 'multiple' })).toMatchObject({
    needle,
    inUseHours: 5,
  });
});
