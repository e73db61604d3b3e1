import { describe, expect, test } from '@jest/globals';
import { itemOf, LOCATIONS, openOf, positionOf } from '../../test/harness/samples.js';
import type { Position } from '../lots/eligibility.rules.js';
import { stockRows } from '../lots/stock.rules.js';
import { isLow, stockOfItem } from './stock-items.rules.js';

const ITEM = itemOf({ reorderPoint: 15_000, reorderUpTo: 40_000 });

function summary(...positions: Position[]) {
  const rows = stockRows(positions, {
    moment: {
      at: '2026-03-10T09:00:00.000Z',
      day: '2026-03-10',
      isLocationHeld: () => false,
      patientId: null,
    },
    items: new Map([[ITEM.id, ITEM]]),
    locations: LOCATIONS,
    expiryWarningDays: 30,
  });
  return stockOfItem(ITEM, rows);
}

describe('what there is of an item', () => {
  test('adds up exactly, and counts as usable only what is', () => {
    const tenths = Array.from({ length: 10 }, (_, index) =>
      openOf({ placeId: `vial-${index}`, quantity: 100 }),
    );
    const expired = positionOf({ lotId: 'old', expiresOn: '2026-03-09', quantity: 20_000 });
    expect(summary(positionOf(), ...tenths, expired)).toMatchObject({
      onHand: 31,
      usable: 11,
      containers: 13,
      openContainers: 10,
      lots: 2,
      nextExpiresOn: '2026-12-31',
      flags: ['low', 'expired', 'open'],
      reorderPoint: 15,
      reorderUpTo: 40,
    });
  });

  test('of nothing is low', () => {
    expect(summary()).toMatchObject({
      onHand: 0,
      usable: 0,
      containers: 0,
      lots: 0,
      nextExpiresOn: null,
      flags: ['low'],
    });
  });

  test.each([
    ['expiring', positionOf({ expiresOn: '2026-04-09', quantity: 20_000 })],
    ['held', positionOf({ holdKind: 'recalled', quantity: 20_000 })],
  ])('is flagged as %s', (flag, position) => {
    expect(summary(position).flags).toContain(flag);
  });

  test('looks for the next expiry among what can be used', () => {
    const held = positionOf({ lotId: 'held', holdKind: 'held', expiresOn: '2026-03-20' });
    const early = positionOf({ lotId: 'early', expiresOn: '2026-05-31' });
    expect(summary(held, positionOf(), early).nextExpiresOn).toBe('2026-05-31');
  });
});

test.each([
  [15, false],
  [14.999, true],
  [0, true],
])('an item with reorder point 15 and %d usable is low: %p', (usable, low) => {
  expect(isLow(ITEM, usable)).toBe(low);
  expect(isLow(itemOf(), usable)).toBe(false);
});
