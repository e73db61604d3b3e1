import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../kernel/calendar.js';
import { dailyUse, lookAhead, outlookFrom, useWithin } from './outlook.rules.js';

const TODAY = '2026-03-10';
const DAYS = outlookFrom(TODAY);
const on = (index: number) => addDays(TODAY, index);

describe('the use of the days', () => {
  test('is what is usual, or what is planned where that is more', () => {
    const planned = [
      { day: on(2), quantity: 300 },
      { day: on(8), quantity: 1000 },
      { day: on(9), quantity: 500 },
      { day: on(-1), quantity: 9999 },
    ];
    const use = dailyUse(DAYS, 700, planned);
    expect(useWithin(use, 7)).toBeCloseTo(700);
    expect(use[2]).toBeCloseTo(300 + 400 / 7);
    expect(use[0]).toBeCloseTo(400 / 7);
    expect(useWithin(use, 14)).toBeCloseTo(700 + 1500);
    expect(use[10]).toBe(0);
    expect(useWithin(use, 17.5)).toBeCloseTo(2200 + 350);
    expect(useWithin(use, 10_000)).toBeCloseTo(1500 + (700 * 358) / 7);
  });

  test('is the more of both in every whole week', () => {
    const plans = fc.array(fc.record({ day: fc.nat(364), quantity: fc.nat(5000) }));
    fc.assert(
      fc.property(fc.nat(5000), plans, fc.nat(51), (usual, made, week) => {
        const planned = made.map(({ day, quantity }) => ({ day: on(day), quantity }));
        const use = dailyUse(DAYS, usual, planned);
        const within = made.filter(({ day }) => Math.floor(day / 7) === week);
        const sum = within.reduce((total, { quantity }) => total + quantity, 0);
        const found = useWithin(use, (week + 1) * 7) - useWithin(use, week * 7);
        expect(found).toBeCloseTo(Math.max(usual, sum), 3);
      }),
    );
  });
});

describe('the outlook', () => {
  const steady = dailyUse(DAYS, 700, []);

  test('finds the day on which stock runs out, and what comes in time', () => {
    const stock = [{ lotId: 'A', useBy: null, quantity: 1000 }];
    expect(lookAhead(DAYS, steady, stock, []).stockOutOn).toBe(on(10));
    const late = [{ day: on(11), quantity: 5000 }];
    expect(lookAhead(DAYS, steady, stock, late).stockOutOn).toBe(on(10));
    const inTime = [{ day: on(10), quantity: 500 }];
    expect(lookAhead(DAYS, steady, stock, inTime).stockOutOn).toBe(on(15));
    const plenty = [{ day: on(1), quantity: 40_000 }];
    expect(lookAhead(DAYS, steady, stock, plenty).stockOutOn).toBe(null);
  });

  test('finds what will expire before it can be used, shortest first', () => {
    const stock = [
      { lotId: 'late', useBy: null, quantity: 5000 },
      { lotId: 'soon', useBy: on(9), quantity: 1500 },
      { lotId: 'sooner', useBy: on(4), quantity: 600 },
    ];
    const outlook = lookAhead(DAYS, steady, stock, []);
    // Ten days use 500 of the first lot and 500 of the second: each has its last day counted.
    expect(outlook.losses).toEqual([
      { lotId: 'sooner', useBy: on(4), quantity: expect.closeTo(100) },
      { lotId: 'soon', useBy: on(9), quantity: expect.closeTo(1000) },
    ]);
    expect(outlook.left[9]).toBeCloseTo(5000);
    expect(outlook.stockOutOn).toBe(on(60));
  });

  test('loses and uses together never more than there was', () => {
    const quantity = fc.integer({ min: 0, max: 20_000 });
    const lots = fc.array(fc.record({ useBy: fc.option(fc.nat(400)), quantity }), { maxLength: 8 });
    const arrivals = fc.array(fc.record({ day: fc.nat(364), quantity }), { maxLength: 4 });
    fc.assert(
      fc.property(lots, arrivals, fc.nat(3000), (made, coming, usual) => {
        const stock = made.map((lot, index) => ({
          lotId: String(index),
          useBy: lot.useBy === null ? null : on(lot.useBy),
          quantity: lot.quantity,
        }));
        const use = dailyUse(DAYS, usual, []);
        const arriving = coming.map(({ day, quantity: much }) => ({
          day: on(day),
          quantity: much,
        }));
        const { losses, left, stockOutOn } = lookAhead(DAYS, use, stock, arriving);
        const sum = (all: readonly { readonly quantity: number }[]) =>
          all.reduce((total, one) => total + one.quantity, 0);
        const there = sum(stock) + sum(arriving);
        const gone = there - (left.at(-1) ?? 0);
        const used = gone - sum(losses);
        // What is lost of less than a thousandth is not told.
        expect(used).toBeGreaterThan(-1 - stock.length);
        expect(used).toBeLessThanOrEqual(useWithin(use, 365) + 0.01 + stock.length);
        if (stockOutOn === null) expect(used).toBeCloseTo(useWithin(use, 365), -1);
        for (const loss of losses) {
          expect(loss.quantity).toBeLessThanOrEqual(stock[Number(loss.lotId)]?.quantity ?? 0);
        }
      }),
    );
  });
});
