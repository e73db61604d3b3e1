import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addHours } from '../kernel/calendar.js';
import { leadTimeOf } from './lead-time.rules.js';
import type { Journey } from './supplier-item.js';

const journey = (itemId: string, start: number, days: number): Journey => {
  const orderedAt = addHours('2026-01-05T08:00:00.000Z', start * 24);
  return { supplierId: 'S', itemId, orderedAt, arrivedAt: addHours(orderedAt, days * 24) };
};

describe('the lead time', () => {
  test('is learnt from the item as soon as three of its orders came', () => {
    const journeys = [4, 5, 9].map((days, index) => journey('A', index * 30, days));
    const others = [1, 1, 1, 1].map((days, index) => journey('B', 400 + index, days));
    expect(leadTimeOf([...journeys, ...others], 'A', 20, 7)).toEqual({
      days: 6,
      spread: Math.sqrt(7),
      journeys: 3,
      source: 'item',
    });
    expect(leadTimeOf([...journeys.slice(1), ...others], 'A', 20, 7)).toMatchObject({
      journeys: 6,
      source: 'supplier',
    });
  });

  test('counts an order once for its supplier, however many items it brought', () => {
    const together = ['A', 'B', 'C'].map((item) => journey(item, 0, 3));
    expect(leadTimeOf(together, 'D', 20, 7)).toMatchObject({ days: 20, source: 'agreed' });
    const more = [...together, journey('A', 10, 4), journey('B', 20, 5)];
    expect(leadTimeOf(more, 'D', 20, 7)).toMatchObject({ days: 4, spread: 1, journeys: 3 });
  });

  test('is what was agreed, or the default, while nothing was learnt', () => {
    expect(leadTimeOf([], 'A', 10, 7)).toEqual({
      days: 10,
      spread: 3,
      journeys: 0,
      source: 'agreed',
    });
    expect(leadTimeOf([], 'A', null, 7)).toMatchObject({ days: 7, source: 'default' });
    expect(leadTimeOf([], 'A', 0, 7)).toMatchObject({ days: 0, spread: 0.5, source: 'agreed' });
  });

  test('forgets what is long ago', () => {
    const slow = Array.from({ length: 12 }, (_, index) => journey('A', index * 10, 30));
    const quick = Array.from({ length: 12 }, (_, index) => journey('A', 500 + index * 10, 2));
    expect(leadTimeOf([...quick, ...slow], 'A', null, 7)).toMatchObject({ days: 2, spread: 0.5 });
  });

  test('lies between the quickest and the slowest of those it was learnt from', () => {
    const days = fc.array(fc.double({ min: 0, max: 90, noNaN: true }), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(days, (taken) => {
        const journeys = taken.map((one, index) => journey('A', index * 100, one));
        const found = leadTimeOf(journeys, 'A', null, 7);
        // An instant is a whole millisecond.
        expect(found.days).toBeGreaterThan(Math.min(...taken) - 1e-6);
        expect(found.days).toBeLessThan(Math.max(...taken) + 1e-6);
        expect(found.spread).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });
});
