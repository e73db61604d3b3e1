import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { worthOf } from './value.rules.js';

describe('the value of a quantity', () => {
  test.each([
    ['a whole container', 10_000, 10_000, { total: 25_000, containers: 1 }, 25_000],
    ['a part of one', 1, 10_000, { total: 25_000, containers: 1 }, 3],
    ['half a thousandth, up', 1, 2, { total: 1, containers: 1 }, 1],
    ['a loss', -5_000, 10_000, { total: 25_000, containers: 1 }, -12_500],
    ['two prices', 10_000, 10_000, { total: 40_000, containers: 3 }, 13_333],
    ['a gift', 10_000, 10_000, { total: 0, containers: 1 }, 0],
    ['nothing', 0, 10_000, { total: 25_000, containers: 1 }, 0],
    ['a cost nobody knows', 10_000, 10_000, undefined, null],
  ])('%s', (_, quantity, size, cost, value) => {
    expect(worthOf(quantity, size, cost)).toBe(value);
  });

  test('of all that was bought is what was paid, and a loss is worth what the gain would be', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(whole, whole, fc.nat(1_000_000_000), (containers, size, total) => {
        const all = containers * size;
        expect(worthOf(all, size, { total, containers })).toBe(total);
        expect(worthOf(-all, size, { total, containers })).toBe(total === 0 ? 0 : -total);
      }),
    );
  });
});
