import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Need, type Supply, shortagesOf } from './shortage.rules.js';

const ITEMS = new Map([
  ['vial', { containerQuantity: 10_000, containerUse: 'multiple' as const }],
  ['ampoule', { containerQuantity: 2_000, containerUse: 'single' as const }],
  ['other', { containerQuantity: 2_000, containerUse: 'single' as const }],
]);

const need = (details: Partial<Need> = {}): Need => ({
  day: '2026-11-23',
  siteId: null,
  itemIds: ['vial'],
  quantity: 4_000,
  ...details,
});

const supply = (details: Partial<Supply> = {}): Supply => ({
  itemId: 'vial',
  siteId: 'milano',
  quantity: 10_000,
  lastDay: null,
  isOpen: false,
  ...details,
});

const shortages = (needs: Need[], supplies: Supply[]) => shortagesOf(needs, supplies, ITEMS);

describe('the planned days', () => {
  test('that find enough are not told', () => {
    expect(shortages([need(), need({ day: '2026-11-24' })], [supply()])).toEqual([]);
  });

  test('take from each other: the day on which it runs out is told', () => {
    const needs = ['2026-11-25', '2026-11-23', '2026-11-24'].map((day) => need({ day }));
    expect(shortages(needs, [supply()])).toEqual([
      {
        day: '2026-11-25',
        siteId: null,
        itemIds: ['vial'],
        needed: 4_000,
        usable: 2_000,
        short: 2_000,
      },
    ]);
  });

  test('use what expires first, and nothing after its last day', () => {
    const needs = [need(), need({ day: '2026-11-24', quantity: 7_000 })];
    const supplies = [supply({ lastDay: '2026-11-23' }), supply({ quantity: 5_000 })];
    expect(shortages(needs, supplies)).toMatchObject([
      { day: '2026-11-24', usable: 5_000, short: 2_000 },
    ]);
  });

  test('waste the rest of an ampoule, as sessions do', () => {
    const needs = [1, 2].map(() => need({ itemIds: ['ampoule'], quantity: 1_000 }));
    const ampoules = (quantity: number) => [supply({ itemId: 'ampoule', quantity })];
    expect(shortages(needs, ampoules(4_000))).toEqual([]);
    expect(shortages(needs, ampoules(2_000))).toMatchObject([
      { needed: 2_000, usable: 2_000, short: 1_000 },
    ]);
  });

  test('take any item of a group', () => {
    const needs = [need({ itemIds: ['ampoule', 'other'], quantity: 4_000 })];
    const supplies = [
      supply({ itemId: 'ampoule', quantity: 2_000 }),
      supply({ itemId: 'other', quantity: 2_000 }),
    ];
    expect(shortages(needs, supplies)).toEqual([]);
    expect(shortages(needs, supplies.slice(1))).toMatchObject([{ usable: 2_000, short: 2_000 }]);
  });

  test('take from their own site only', () => {
    const elsewhere = [supply({ siteId: 'como' })];
    expect(shortages([need({ siteId: 'milano' })], elsewhere)).toMatchObject([
      { usable: 0, short: 4_000 },
    ]);
    expect(shortages([need()], elsewhere)).toEqual([]);
  });

  test('are never short of more than they need, nor of what there is enough of', () => {
    const quantity = fc.integer({ min: 1, max: 12_000 });
    const day = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25');
    fc.assert(
      fc.property(
        fc.array(fc.record({ day, quantity }), { maxLength: 8 }),
        fc.array(quantity, { maxLength: 8 }),
        (wanted, stands) => {
          const needs = wanted.map((one) => need(one));
          const supplies = stands.map((of) => supply({ quantity: of }));
          const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
          const needed = sum(wanted.map((one) => one.quantity));
          const missing = sum(shortages(needs, supplies).map(({ short }) => short));
          expect(missing).toBe(Math.max(0, needed - sum(stands)));
        },
      ),
    );
  });
});
