import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ItemIdentifier } from './item.js';
import {
  changedMeasures,
  ITEM_DEFAULTS,
  type ItemDescription,
  identifierKey,
  itemFaults,
} from './items.rules.js';

function described(details: Partial<ItemDescription> = {}): ItemDescription {
  return { ...ITEM_DEFAULTS, name: 'Vial', unit: 'mL', containerQuantity: 10_000, ...details };
}

const gtin = (value: string): ItemIdentifier => ({ scheme: 'gtin', value, containers: 1 });

describe('itemFaults', () => {
  test.each<[string, Partial<ItemDescription>, string[]]>([
    ['the defaults hold together', {}, []],
    ['half a millilitre is a container', { containerQuantity: 500 }, []],
    ['half a piece is not', { unit: 'piece', containerQuantity: 500 }, ['/containerQuantity']],
    [
      'nor are half pieces reordered',
      { unit: 'piece', containerQuantity: 1000, reorderPoint: 1500, reorderUpTo: 2500 },
      ['/reorderPoint', '/reorderUpTo'],
    ],
    [
      'one orders up to no less than the reorder point',
      { reorderPoint: 2000, reorderUpTo: 1999 },
      ['/reorderUpTo'],
    ],
    ['the two may be equal', { reorderPoint: 2000, reorderUpTo: 2000 }, []],
    ['one of them may be unknown', { reorderUpTo: 2000 }, []],
    ['a substance is named once', { substances: ['zinc', 'zinc'] }, ['/substances']],
    [
      'a route is named once',
      { registeredRoutes: ['intradermal', 'intradermal'] },
      ['/registeredRoutes'],
    ],
    [
      'a GTIN has 8, 12, 13 or 14 digits',
      { identifiers: [gtin('8012345678901'), gtin('801234567890123'), gtin('80123X5678901')] },
      ['/identifiers/1/value', '/identifiers/2/value'],
    ],
    [
      'a code is named once, whatever its leading zeros',
      { identifiers: [gtin('8012345678901'), gtin('08012345678901')] },
      ['/identifiers/1/value'],
    ],
    [
      'the same text in two schemes is two codes',
      { identifiers: [gtin('12345678'), { scheme: 'aic', value: '12345678', containers: 1 }] },
      [],
    ],
  ])('%s', (_, details, pointers) => {
    expect(itemFaults(described(details)).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});

test('spaces, case and leading zeros do not make another code', () => {
  expect(identifierKey({ scheme: 'cn', value: ' 123 456.a' })).toBe('123456.A');
  fc.assert(
    fc.property(fc.stringMatching(/^\d{8,13}$/), (digits) => {
      expect(identifierKey(gtin(digits))).toBe(identifierKey(gtin(`0${digits}`)));
    }),
  );
});

test('unit, container quantity and container use are what recorded quantities rest on', () => {
  const before = described();
  expect(changedMeasures(before, described({ name: 'Other', storage: 'frozen' }))).toEqual([]);
  expect(
    changedMeasures(
      before,
      described({ unit: 'g', containerQuantity: 5000, containerUse: 'multiple' }),
    ),
  ).toEqual(['unit', 'containerQuantity', 'containerUse']);
});
