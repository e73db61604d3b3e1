import { describe, expect, test } from '@jest/globals';
import { itemOf, positionOf, SETTINGS } from '../../test/harness/samples.js';
import type { Item } from '../catalog/catalog.js';
import { routeOf } from '../courses/treatment.rules.js';
import type { DecidedLine, PickReason } from './session.js';
import { isCosmeticByInjection, warningsOf } from './warning.rules.js';

function lineOf(item: Item, because: PickReason = 'first-expiry'): DecidedLine {
  const pick = { position: positionOf(), given: 1_000, wasted: 0, opened: null, because };
  const line = {
    itemId: item.id,
    quantity: 1_000,
    lotId: null,
    containerId: null,
    reason: null,
    incidentReason: null,
  };
  return {
    line,
    item,
    picks: [pick],
    skips: [],
    short: 0,
    refusal: null,
    bar: null,
    overridden: false,
  };
}

function codes(item: Partial<Item>, technique: string | null, route: string | null) {
  const lines = [lineOf(itemOf(item))];
  return warningsOf(lines, { technique, route }, SETTINGS).map((warning) => warning.code);
}

describe('a needle', () => {
  const needle = (gauge: number, lengthUm: number): Partial<Item> => ({
    category: 'needle',
    regulatoryClass: 'medical-device',
    needle: { gauge, lengthUm },
  });

  test.each([
    [27, 4_000, []],
    [30, 4_000, []],
    [26, 4_000, ['needle-gauge']],
    [31, 4_000, ['needle-gauge']],
    [32, 12_000, ['needle-gauge', 'needle-length']],
    [30, 3_000, []],
    [30, 6_000, []],
    [30, 2_999, ['needle-length']],
    [30, 6_001, ['needle-length']],
  ])('of %d G and %d µm on a mesotherapy technique', (gauge, lengthUm, expected) => {
    expect(codes(needle(gauge, lengthUm), 'nappage', 'intradermal')).toEqual(expected);
    expect(codes(needle(gauge, lengthUm), null, null)).toEqual(expected);
  });

  test('of any size does for other techniques', () => {
    expect(codes(needle(21, 38_000), 'microneedling', null)).toEqual([]);
    expect(codes(needle(21, 38_000), 'topical', 'topical')).toEqual([]);
  });

  test('is judged by the limits that the practice set', () => {
    const settings = { ...SETTINGS, needleGaugeMax: 32, needleLengthMaxMm: 13 };
    const lines = [lineOf(itemOf(needle(32, 13_000)))];
    expect(warningsOf(lines, { technique: 'papule', route: null }, settings)).toEqual([]);
  });
});

describe('the regulatory class', () => {
  test('that is to be confirmed is told', () => {
    expect(codes({ regulatoryClass: 'to-be-confirmed' }, 'topical', 'topical')).toEqual([
      'class-to-be-confirmed',
    ]);
  });

  test.each([
    ['nappage', 'intradermal', true],
    ['intradermal', null, true],
    [null, 'subcutaneous', true],
    [null, 'intravenous', true],
    ['microneedling', 'microneedling', false],
    ['microneedling', null, false],
    ['topical', 'topical', false],
    [null, null, false],
  ])('of a cosmetic with technique %p and route %p: injected %p', (technique, route, injected) => {
    const item = itemOf({ regulatoryClass: 'cosmetic', category: 'exosome' });
    expect(isCosmeticByInjection(item, { technique, route })).toBe(injected);
  });

  test('of a cosmetic through needled skin is told', () => {
    const cosmetic = { regulatoryClass: 'cosmetic', category: 'exosome' } as const;
    expect(codes(cosmetic, 'microneedling', null)).toEqual(['cosmetic-through-skin']);
    expect(codes(cosmetic, 'topical', null)).toEqual([]);
  });

  test('of a cream that stands beside the treatment does not matter', () => {
    const cream = { regulatoryClass: 'cosmetic', category: 'anaesthetic-cream' } as const;
    expect(codes(cream, 'nappage', 'intradermal')).toEqual([]);
    expect(isCosmeticByInjection(itemOf(cream), { technique: null, route: 'intradermal' })).toBe(
      false,
    );
  });
});

describe('the route', () => {
  test.each([
    ['nappage', 'subcutaneous', 'subcutaneous'],
    ['nappage', null, 'intradermal'],
    ['microneedling', null, 'microneedling'],
    ['topical', null, 'topical'],
    [null, null, null],
  ])('with technique %p and route %p is %p', (technique, route, expected) => {
    expect(routeOf({ technique, route })).toBe(expected);
  });

  test('a medicine is not registered for is off label', () => {
    expect(codes({ registeredRoutes: ['intramuscular'] }, 'nappage', null)).toEqual([
      'off-label-route',
    ]);
    expect(
      codes({ regulatoryClass: 'homeopathic-medicine', registeredRoutes: [] }, null, 'topical'),
    ).toEqual(['off-label-route']);
    expect(codes({ registeredRoutes: ['intradermal'] }, 'nappage', null)).toEqual([]);
    expect(
      codes({ regulatoryClass: 'medical-device', registeredRoutes: [] }, 'nappage', null),
    ).toEqual([]);
    expect(codes({ registeredRoutes: [] }, null, null)).toEqual([]);
  });
});

test('a choice by hand and an incident are told, each once for an item', () => {
  const lines = [
    lineOf(itemOf(), 'hand-picked'),
    lineOf(itemOf(), 'hand-picked'),
    lineOf(itemOf({ id: 'other' }), 'incident'),
  ];
  const manner = { technique: null, route: null };
  expect(warningsOf(lines, manner, SETTINGS)).toMatchObject([
    { code: 'lot-hand-picked', itemId: 'lidocaine' },
    { code: 'incident', itemId: 'other' },
  ]);
});
