import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../kernel/calendar.js';
import { perContainer, priceOn } from './price.rules.js';
import type { Price } from './supplier-item.js';

const price = (entry: number, validFrom: string, validUntil: string | null = null): Price => ({
  entry,
  perPack: entry * 1000,
  validFrom,
  validUntil,
});

describe('the price of a day', () => {
  const prices = [
    price(0, '2026-01-01'),
    price(1, '2026-03-01', '2026-03-31'),
    price(2, '2026-06-01'),
    price(3, '2026-06-01'),
    price(4, '2026-02-01', '2026-02-28'),
  ];

  test.each([
    ['2025-12-31', null],
    ['2026-01-01', 0],
    ['2026-02-28', 4],
    ['2026-03-01', 1],
    ['2026-03-31', 1],
    ['2026-04-01', 0],
    ['2026-06-01', 3],
    ['2030-01-01', 3],
  ])('%s is that of entry %s', (day, entry) => {
    expect(priceOn(prices, day)?.entry ?? null).toBe(entry);
  });

  test('is always one that holds, and does not depend on the order of the list', () => {
    const prices = fc.array(
      fc.record({ from: fc.integer({ min: 0, max: 60 }), days: fc.option(fc.nat(30)) }),
    );
    fc.assert(
      fc.property(prices, fc.integer({ min: 0, max: 90 }), (made, at) => {
        const all = made.map(({ from, days }, entry) => {
          const validFrom = addDays('2026-01-01', from);
          return price(entry, validFrom, days === null ? null : addDays(validFrom, days));
        });
        const day = addDays('2026-01-01', at);
        const found = priceOn(all, day);
        expect(priceOn([...all].reverse(), day)).toEqual(found);
        const holds = all.filter(
          ({ validFrom, validUntil }) => validFrom <= day && (validUntil ?? day) >= day,
        );
        expect(found === null).toBe(holds.length === 0);
        for (const other of holds) expect((found?.validFrom ?? '') >= other.validFrom).toBe(true);
      }),
    );
  });

  test('is shared out among the containers of the pack', () => {
    expect([perContainer(10_000, 3), perContainer(10_000, 6), perContainer(5, 1)]).toEqual([
      3333, 1667, 5,
    ]);
  });
});
