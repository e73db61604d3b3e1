import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../kernel/calendar.js';
import {
  atRisk,
  lastDayOf12Months,
  lowerLevels,
  type PlannedItem,
  riskByMonth,
  type SessionNeed,
} from './expiry-plan.rules.js';
import { outlookFrom } from './outlook.rules.js';

const TODAY = '2026-03-10';
const DAYS = outlookFrom(TODAY);
const on = (index: number) => addDays(TODAY, index);

/** Ten ampoules of 5 in Milan, good for 35 days; a week uses one of them there. */
const ITEM: PlannedItem = {
  stands: [{ key: 'A', siteId: 'milan', useBy: on(34), quantity: 50_000, sealed: true }],
  perWeek: 5000,
  usedAt: new Map([['milan', 60_000]]),
  needs: [],
  containerQuantity: 5000,
  containerUse: 'single',
};

const need = (details: Partial<SessionNeed>): SessionNeed => ({
  courseId: 'course',
  n: 1,
  day: on(3),
  siteId: 'milan',
  quantity: 5000,
  insteadOf: null,
  ...details,
});

describe('what is at risk', () => {
  test('is what the usual use leaves on the last day', () => {
    expect(atRisk(DAYS, ITEM)).toEqual([
      {
        key: 'A',
        useBy: on(34),
        quantity: 25_000,
        containers: 5,
        perWeek: 5000,
        sessions: [],
        move: null,
      },
    ]);
    expect(atRisk(DAYS, { ...ITEM, perWeek: 10_000 })).toEqual([]);
    expect(atRisk(DAYS, { ...ITEM, stands: [{ ...stand('A'), useBy: null }] })).toEqual([]);
  });

  test('is whole containers where a part of one cannot be lost', () => {
    expect(atRisk(DAYS, { ...ITEM, perWeek: 5100 })).toMatchObject([{ quantity: 20_000 }]);
    expect(atRisk(DAYS, { ...ITEM, perWeek: 9500 })).toEqual([]);
    const multiple = { ...ITEM, perWeek: 9500, containerUse: 'multiple' } as const;
    expect(atRisk(DAYS, multiple)).toMatchObject([{ quantity: 2500, containers: 0 }]);
  });

  test('names the sessions of the site that come in time, also of what it could replace', () => {
    const needs = [
      need({ n: 1 }),
      need({ n: 2, siteId: null, insteadOf: 'other' }),
      need({ n: 3, day: on(35) }),
      need({ n: 4, siteId: 'rome' }),
    ];
    const [risk] = atRisk(DAYS, { ...ITEM, needs });
    expect(risk?.sessions.map(({ n }) => n)).toEqual([1, 2]);
    // What is taken instead of another item is no use that is counted on.
    expect(risk?.quantity).toBe(25_000);
  });

  test('goes where it would be used, as much as fits there', () => {
    const rome = { key: 'R', siteId: 'rome', useBy: on(20), quantity: 10_000, sealed: true };
    const usedAt = new Map([
      ['milan', 60_000],
      ['rome', 60_000],
    ]);
    const both = { ...ITEM, stands: [...ITEM.stands, rome], perWeek: 10_000, usedAt };
    // Rome uses five in as many weeks, two of which it has.
    expect(atRisk(DAYS, both)).toMatchObject([
      { key: 'A', containers: 5, move: { siteId: 'rome', containers: 3 } },
    ]);
    const open = { ...both, stands: both.stands.map((one) => ({ ...one, sealed: false })) };
    expect(atRisk(DAYS, open)).toMatchObject([{ containers: 0, move: null }]);
  });

  test('finds room only once', () => {
    const stands = ['A', 'B'].map((key) => ({ ...stand(key), siteId: 'milan' }));
    const risks = atRisk(DAYS, { ...ITEM, stands, usedAt: new Map([['rome', 60_000]]) });
    const moved = risks.map(({ move }) => move?.containers ?? 0);
    expect(risks.map(({ containers }) => containers)).toEqual([10, 10]);
    expect(moved).toEqual([5, 0]);
  });

  test('never exceeds what stands there, and what moves is used', () => {
    const place = fc.record({
      siteId: fc.constantFrom('milan', 'rome', 'turin'),
      useBy: fc.nat(400).map(on),
      containers: fc.integer({ min: 1, max: 40 }),
    });
    const weeks = fc.record({ milan: fc.nat(50), rome: fc.nat(50), turin: fc.nat(50) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), weeks, fc.nat(30_000), (made, used, rate) => {
        const item: PlannedItem = {
          ...ITEM,
          perWeek: rate,
          usedAt: new Map(Object.entries(used)),
          stands: made.map(({ siteId, useBy, containers }, index) => ({
            key: String(index),
            siteId,
            useBy,
            quantity: containers * 5000,
            sealed: true,
          })),
        };
        const risks = atRisk(DAYS, item);
        const carried = new Map(risks.map(({ key, move }) => [key, move]));
        for (const { key, quantity, containers, move } of risks) {
          const stands = item.stands.find((one) => one.key === key);
          expect(quantity).toBeLessThanOrEqual(stands?.quantity ?? 0);
          expect(quantity % 5000).toBe(0);
          expect(move?.containers ?? 1).toBeGreaterThan(0);
          expect(move?.containers ?? 0).toBeLessThanOrEqual(containers);
          expect(move?.siteId).not.toBe(stands?.siteId);
        }
        const after = item.stands.flatMap((one) => {
          const move = carried.get(one.key);
          if (!move) return [one];
          const quantity = move.containers * 5000;
          const there = { ...one, key: `${one.key} moved`, siteId: move.siteId, quantity };
          return [{ ...one, quantity: one.quantity - quantity }, there];
        });
        const sum = (all: readonly { readonly quantity: number }[]) =>
          all.reduce((total, { quantity }) => total + quantity, 0);
        const moved = [...carried.values()].reduce((n, move) => n + (move?.containers ?? 0), 0);
        const left = sum(atRisk(DAYS, { ...item, stands: after, containerUse: 'multiple' }));
        const before = sum(atRisk(DAYS, { ...item, containerUse: 'multiple' }));
        expect(left).toBeLessThanOrEqual(before - moved * 5000 + made.length * 2);
      }),
    );
  });
});

function stand(key: string): PlannedItem['stands'][number] {
  return { key, siteId: 'milan', useBy: on(34), quantity: 50_000, sealed: true };
}

describe('lower levels', () => {
  test.each([
    ['as they are', { point: 10_000, upTo: 60_000, perWeek: 5000, life: 84 }, null],
    [
      'what twelve weeks use',
      { point: 10_000, upTo: 65_000, perWeek: 5000, life: 84 },
      [10_000, 60_000],
    ],
    [
      'a point that follows',
      { point: 50_000, upTo: 65_000, perWeek: 5000, life: 30 },
      [20_000, 20_000],
    ],
    ['no point', { point: null, upTo: 65_000, perWeek: 0, life: 30 }, [null, 0]],
    ['no levels', { point: 10_000, upTo: null, perWeek: 5000, life: 84 }, null],
    ['nobody knows how long it keeps', { point: 1, upTo: 2, perWeek: 0, life: null }, null],
  ] as const)('%s', (_, { point, upTo, perWeek, life }, expected) => {
    const item = { reorderPoint: point, reorderUpTo: upTo, containerQuantity: 5000 };
    const levels = expected && { reorderPoint: expected[0], reorderUpTo: expected[1] };
    expect(lowerLevels(item, perWeek, life)).toEqual(levels);
  });
});

describe('the twelve months', () => {
  test('begin with this one and end with the last day of the twelfth', () => {
    expect(lastDayOf12Months('2026-03-10')).toBe('2027-02-28');
    expect(lastDayOf12Months('2026-12-31')).toBe('2027-11-30');
    const months = riskByMonth(
      [
        { useBy: '2026-03-31', value: 100 },
        { useBy: '2026-03-11', value: null },
        { useBy: '2027-02-28', value: 7 },
      ],
      TODAY,
    );
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2026-03', value: 100, lots: 2 });
    expect(months[11]).toEqual({ month: '2027-02', value: 7, lots: 1 });
  });
});
