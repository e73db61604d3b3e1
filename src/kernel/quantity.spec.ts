import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isWhole, MAX_UNITS, PER_UNIT, toThousandths, toUnits } from './quantity.js';

const anyThousandths = fc.integer({ min: -MAX_UNITS * PER_UNIT, max: MAX_UNITS * PER_UNIT });

describe('a quantity', () => {
  test('is the same after it was written as a decimal and read again', () => {
    fc.assert(
      fc.property(anyThousandths, (thousandths) => {
        const written = JSON.stringify(toUnits(thousandths));
        expect(toThousandths(JSON.parse(written))).toBe(thousandths + 0);
      }),
    );
  });

  test('with a fourth decimal place is refused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 1, max: 9 }),
        (thousandths, tenth) => {
          const text = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}${tenth}`;
          expect(toThousandths(Number(text))).toBeNull();
        },
      ),
    );
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    MAX_UNITS + 0.001,
    1e21,
    5e-324,
    0.0004999,
  ])('is never %p', (units) => {
    expect(toThousandths(units)).toBeNull();
  });

  test('of 1.0 mL is empty after ten draws of 0.1 mL', () => {
    let left = toThousandths(1.0) ?? Number.NaN;
    for (let draw = 0; draw < 10; draw++) left -= toThousandths(0.1) ?? Number.NaN;
    expect(left).toBe(0);
  });

  test('knows whole pieces from halves', () => {
    expect(isWhole(toThousandths(3) ?? Number.NaN)).toBe(true);
    expect(isWhole(toThousandths(0.5) ?? Number.NaN)).toBe(false);
  });
});
