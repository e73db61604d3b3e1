import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sba, tsb } from './demand.rules.js';

const repeated = (pattern: readonly number[], weeks: number) =>
  Array.from({ length: weeks }, (_, week) => pattern[week % pattern.length] ?? 0);

const history = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 50_000 })),
  { maxLength: 120 },
);

describe.each([
  ['TSB', tsb],
  ['SBA', sba],
])('%s', (_, forecast) => {
  test('finds a steady use, and its mean', () => {
    const steady = forecast(repeated([6000], 52));
    expect(steady.size).toBeCloseTo(6000);
    expect(steady.perWeek).toBeGreaterThan(5500);
    expect(steady.perWeek).toBeLessThanOrEqual(6000);
  });

  test('finds how often and how much apart', () => {
    const rare = forecast(repeated([0, 0, 0, 8000], 104));
    expect(rare.size).toBeCloseTo(8000);
    expect(rare.chance).toBeGreaterThan(0.18);
    expect(rare.chance).toBeLessThan(0.32);
    // A yes or no of one chance in four, times 8000.
    expect(Math.sqrt(rare.variance)).toBeGreaterThan(3000);
    expect(Math.sqrt(rare.variance)).toBeLessThan(3800);
  });

  test('knows nothing of what was never used', () => {
    expect(forecast([])).toEqual({ perWeek: 0, variance: 0, chance: 0, size: 0 });
    expect(forecast(repeated([0], 60)).perWeek).toBe(0);
  });

  test('is never negative, nor more than the most that was ever used', () => {
    fc.assert(
      fc.property(history, (weeks) => {
        const { perWeek, variance, chance } = forecast(weeks);
        expect(perWeek).toBeGreaterThanOrEqual(0);
        expect(perWeek).toBeLessThanOrEqual(Math.max(0, ...weeks) + 1e-9);
        expect(variance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is in proportion to the unit in which use is told', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 2, max: 1000 }), (weeks, factor) => {
        const one = forecast(weeks);
        const other = forecast(weeks.map((used) => used * factor));
        expect(other.perWeek).toBeCloseTo(one.perWeek * factor, 3);
        expect(other.chance).toBeCloseTo(one.chance, 9);
      }),
    );
  });
});

test('TSB forgets what is not used any more, SBA does not', () => {
  const fashion = [...repeated([5000], 40), ...repeated([0], 40)];
  expect(tsb(fashion).perWeek).toBeLessThan(250);
  expect(sba(fashion).perWeek).toBeGreaterThan(4500);
});
