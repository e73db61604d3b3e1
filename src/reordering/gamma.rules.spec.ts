import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gammaBelow, gammaQuantile } from './gamma.rules.js';

describe('the gamma distribution', () => {
  // With shape 1 it is the exponential one, with half a number of degrees of freedom the χ² one.
  test.each([
    [1, 1, 1 - Math.exp(-1)],
    [1, 5, 1 - Math.exp(-5)],
    [0.5, 3.841458820694124 / 2, 0.95],
    [5, 18.307038053275146 / 2, 0.95],
    [50, 124.3421134, 1],
    [0.01, 1e-9, 0.8174],
  ])('of shape %d is below %d with %d', (shape, x, expected) => {
    expect(gammaBelow(shape, x)).toBeCloseTo(expected, 3);
  });

  test.each([
    [0.95, 1, 1, 2.995732],
    [0.5, 10, 100, 6.931472],
    [0.95, 5, 10, 11.0705],
    [0.99, 10, 20, 23.20925],
    [0.95, 4, 0, 4],
    [0.95, 0, 0, 0],
  ])('does not exceed with %d, of mean %d and variance %d, %d', (p, mean, variance, expected) => {
    expect(gammaQuantile(p, mean, variance)).toBeCloseTo(expected, 3);
  });

  test('has quantiles that lead back to their probability and grow with it', () => {
    const probability = fc.double({ min: 0.5, max: 0.999, noNaN: true });
    const mean = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    const relative = fc.double({ min: 0.01, max: 10, noNaN: true });
    fc.assert(
      fc.property(probability, mean, relative, (p, average, deviation) => {
        const variance = (average * deviation) ** 2;
        const quantile = gammaQuantile(p, average, variance);
        const shape = average ** 2 / variance;
        expect(gammaBelow(shape, (quantile * average) / variance)).toBeCloseTo(p, 6);
        expect(gammaQuantile(0.9995, average, variance)).toBeGreaterThanOrEqual(quantile);
      }),
    );
  });
});
