import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { divide, nearest, PARTS, partsOf, portion } from './share.rules.js';

const thirds = (times: number) => portion(partsOf(1), times, 3);

describe('dividing a quantity', () => {
  test.each([
    ['equal parts: the first in order get what is left', 1000, [1, 1, 1], [334, 333, 333]],
    ['the largest remainders get what is left', 10, [1, 2, 4], [1, 3, 6]],
    ['exact parts stay as they are', 100, [1, 3], [25, 75]],
    ['more parts than thousandths', 2, [1, 1, 1, 1], [1, 1, 0, 0]],
    ['nothing to divide', 0, [1, 1], [0, 0]],
    ['a part of nothing', 7, [0, 3], [0, 7]],
  ])('%s', (_, whole, weights, expected) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const shares = weights.map((weight) => portion(partsOf(whole), weight, sum));
    expect(divide(whole, shares)).toEqual(expected);
  });

  test('shares that do not add up to the whole are scaled to it', () => {
    expect(divide(10, [partsOf(1), partsOf(1)])).toEqual([5, 5]);
    expect(divide(3, [partsOf(40), partsOf(80)])).toEqual([1, 2]);
    expect(divide(5, [0n, 0n])).toEqual([0, 0]);
  });

  const quantity = fc.integer({ min: 0, max: 1_000_000_000 });
  const weights = fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), {
    minLength: 1,
    maxLength: 40,
  });

  test('the parts add up, and none is a thousandth away from its exact share', () => {
    fc.assert(
      fc.property(quantity, weights, (whole, parts) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const shares = parts.map((part) => portion(partsOf(whole), part, sum));
        const divided = divide(whole, shares);
        expect(divided.reduce((total, part) => total + part, 0)).toBe(whole);
        for (const [index, part] of divided.entries()) {
          const away = partsOf(part) - (shares[index] ?? 0n);
          expect(away < PARTS && away > -PARTS).toBe(true);
        }
      }),
    );
  });

  test('whatever the shares, the parts add up and none is negative', () => {
    const anyShares = fc.array(fc.bigInt({ min: 1n, max: 10n ** 33n }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(quantity, anyShares, (whole, shares) => {
        const divided = divide(whole, shares);
        expect(divided.reduce((total, part) => total + part, 0)).toBe(whole);
        expect(Math.min(...divided)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test.each([
  [0n, 0],
  [PARTS / 2n - 1n, 0],
  [PARTS / 2n, 1],
  [thirds(1), 0],
  [thirds(2), 1],
  [partsOf(7), 7],
])('%p parts are %p thousandths', (parts, expected) => {
  expect(nearest(parts)).toBe(expected);
});
