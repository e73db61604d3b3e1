import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aicCheckDigit } from './check-characters.rules.js';
import { cnOf, cnOfGtin, fromCode32, isAic, ntinOf, toCode32 } from './national-codes.rules.js';

const eight = fc.stringMatching(/^\d{8}$/);
const six = fc.stringMatching(/^\d{6}$/);

describe('an AIC', () => {
  test('is the same after Code 32', () => {
    fc.assert(
      fc.property(eight, (digits) => {
        const nine = digits + aicCheckDigit(digits);
        expect(isAic(nine)).toBe(true);
        expect(fromCode32(toCode32(nine))).toBe(nine);
      }),
    );
  });

  test('with one wrong digit is none', () => {
    fc.assert(
      fc.property(eight, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
        const nine = digits + aicCheckDigit(digits);
        const wrong = (Number(nine[at]) + more) % 10;
        expect(isAic(nine.slice(0, at) + wrong + nine.slice(at + 1))).toBe(false);
      }),
    );
  });

  test.each(['', '0YHZJ', '0YHZJFF', 'A0YHZJ', '0yhzjf', 'ZZZZZZ', '0YHZJé', '0YHZ F'])(
    '%j is no Code 32',
    (text) => expect(fromCode32(text)).toBeNull(),
  );
});

describe('a CN', () => {
  test('is the same in all its spellings and in its GTIN', () => {
    fc.assert(
      fc.property(six, (digits) => {
        const cn = cnOf(digits) ?? '';
        expect(cn).toMatch(/^\d{7}$/);
        expect(cnOf(cn)).toBe(cn);
        expect(cnOf(`${digits}.${cn[6]}`)).toBe(cn);
        expect(cnOfGtin(ntinOf(cn))).toBe(cn);
      }),
    );
  });

  test.each(['', '70012', '7001231', '700123.1', '700123-2', 'A001232', '70012321'])(
    '%j is none',
    (text) => expect(cnOf(text)).toBeNull(),
  );

  test('stands only in the GTINs of Spain', () => {
    expect(cnOfGtin('18470007001239')).toBeNull();
    expect(cnOfGtin('09520123456788')).toBeNull();
  });
});
