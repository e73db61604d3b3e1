import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../kernel/calendar.js';
import { outlookFrom } from './outlook.rules.js';
import { type ItemState, type ReorderPolicy, suggest } from './suggestion.rules.js';

const TODAY = '2026-03-10';
const DAYS = outlookFrom(TODAY);
const on = (index: number) => addDays(TODAY, index);

const POLICY: ReorderPolicy = { mode: 'use', serviceLevel: 0.95, reviewDays: 7, coverDays: 28 };

/** 7 mL a week, for certain; 20 mL in stock; a week from order to delivery; packs of 10 mL. */
const stateOf = (details: Partial<ItemState> = {}): ItemState => ({
  reorderPoint: null,
  reorderUpTo: null,
  usable: [{ lotId: 'A', useBy: null, quantity: 20_000 }],
  onOrder: [],
  inDrafts: 0,
  usual: { perWeek: 7000, variance: 0, chance: 1, size: 7000 },
  planned: [],
  purchase: { lead: { days: 7, spread: 0 }, packQuantity: 10_000, minimumPacks: 1 },
  shelfLifeDays: null,
  ...details,
});

const ask = (details: Partial<ItemState> = {}, policy: Partial<ReorderPolicy> = {}) =>
  suggest(stateOf(details), { ...POLICY, ...policy }, DAYS);

describe('a suggestion by use', () => {
  test('says nothing while stock lasts until the order after this one', () => {
    expect(ask()).toMatchObject({
      method: 'use',
      packs: 0,
      arithmetic: { position: 20_000, expectedUse: expect.closeTo(14_000), safety: 0 },
    });
  });

  test('orders enough for the horizon and the cover days, in whole packs', () => {
    const usable = [{ lotId: 'A', useBy: null, quantity: 13_000 }];
    const found = ask({ usable });
    expect(found).toMatchObject({ packs: 3, quantity: 30_000 });
    expect(found.arithmetic).toMatchObject({
      orderBelow: expect.closeTo(14_000),
      orderUpTo: expect.closeTo(42_000),
      wanted: expect.closeTo(29_000),
    });
    expect(found.outlook.stockOutOn).toBe(on(13));
  });

  test.each<[string, Partial<ItemState>, number]>([
    ['an order on its way', { onOrder: [{ day: on(3), quantity: 10_000 }] }, 0],
    ['an order being written', { inDrafts: 10_000 }, 0],
    ['nothing', {}, 4],
    [
      'stock that expires before it can be used',
      { usable: [{ lotId: 'A', useBy: on(2), quantity: 40_000 }] },
      4,
    ],
    [
      'stock that expires, but is used before',
      { usable: [{ lotId: 'A', useBy: on(13), quantity: 14_000 }] },
      0,
    ],
    ['sessions planned beyond the usual', { planned: [{ day: on(9), quantity: 30_000 }] }, 6],
    ['sessions that are part of the usual', { planned: [{ day: on(9), quantity: 5000 }] }, 4],
    [
      'a supplier who sells six packs at least',
      { purchase: { ...stateOf().purchase, minimumPacks: 6 } },
      6,
    ],
    ['a shelf life of ten days', { shelfLifeDays: 10 }, 2],
    ['a shelf life of a year', { shelfLifeDays: 365 }, 4],
  ])('minds %s', (_, details, packs) => {
    const usable = [{ lotId: 'A', useBy: null, quantity: 5000 }];
    expect(ask({ usable, ...details }).packs).toBe(packs);
  });

  test('keeps more against a use that varies and a delivery that may be late', () => {
    const chancy = { perWeek: 7000, variance: 49e6, chance: 0.5, size: 14_000 };
    const late = { ...stateOf().purchase, lead: { days: 7, spread: 5 } };
    const safety = (details: Partial<ItemState>, serviceLevel = 0.95) =>
      ask(details, { serviceLevel }).arithmetic.safety;
    expect(safety({ usual: chancy })).toBeGreaterThan(10_000);
    expect(safety({ purchase: late })).toBeGreaterThan(5000);
    expect(safety({ usual: chancy, purchase: late })).toBeGreaterThan(safety({ usual: chancy }));
    expect(safety({ usual: chancy }, 0.99)).toBeGreaterThan(safety({ usual: chancy }));
  });

  test('of an item that was never used follows the plan alone', () => {
    const planned = [{ day: on(5), quantity: 30_000 }];
    expect(ask({ usual: null, planned })).toMatchObject({ method: 'use', packs: 1 });
    expect(ask({ usual: null })).toMatchObject({ method: 'none', packs: 0 });
  });

  test('never orders what there is enough of, and orders enough where there is not', () => {
    const amount = fc.integer({ min: 0, max: 100_000 });
    const states = fc.record({
      stock: amount,
      ordered: amount,
      perWeek: amount,
      deviation: fc.double({ min: 0, max: 3, noNaN: true }),
      leadDays: fc.integer({ min: 0, max: 40 }),
      shelfLifeDays: fc.option(fc.integer({ min: 1, max: 700 })),
    });
    fc.assert(
      fc.property(states, ({ stock, ordered, perWeek, deviation, leadDays, shelfLifeDays }) => {
        const usual = { perWeek, variance: (perWeek * deviation) ** 2, chance: 1, size: perWeek };
        const { packs, quantity, arithmetic } = ask({
          usable: [{ lotId: 'A', useBy: null, quantity: stock }],
          onOrder: [{ day: on(1), quantity: ordered }],
          usual,
          purchase: { ...stateOf().purchase, lead: { days: leadDays, spread: 1 } },
          shelfLifeDays,
        });
        const { position, orderBelow, orderUpTo, expectedUse, wanted } = arithmetic;
        expect(packs > 0).toBe(wanted > 1e-6);
        if (position >= orderBelow) expect(packs).toBe(0);
        expect(quantity).toBeLessThan(Math.max(0, orderUpTo - position) + 10_000);
        if (position < orderBelow) {
          expect(position + quantity).toBeGreaterThan(expectedUse - 1e-3);
          if (shelfLifeDays === null) expect(position + quantity).toBeGreaterThan(orderUpTo - 1e-3);
        }
      }),
    );
  });
});

describe('a suggestion by levels', () => {
  const levels = { reorderPoint: 25_000, reorderUpTo: 60_000 };

  test('orders up to the level below the point, and takes the use for nothing', () => {
    expect(ask(levels, { mode: 'levels' })).toMatchObject({
      method: 'levels',
      packs: 4,
      arithmetic: { orderBelow: 25_000, orderUpTo: 60_000, wanted: 40_000 },
    });
    const enough = [{ lotId: 'A', useBy: null, quantity: 25_000 }];
    expect(ask({ ...levels, usable: enough }, { mode: 'levels' }).packs).toBe(0);
    expect(ask({ ...levels, reorderUpTo: null }, { mode: 'levels' }).quantity).toBe(10_000);
    expect(ask({}, { mode: 'levels' }).method).toBe('none');
  });

  test('is made where the past says too little', () => {
    expect(ask({ ...levels, usual: null })).toMatchObject({ method: 'levels', packs: 4 });
  });
});
