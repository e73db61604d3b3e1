import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  amount,
  flag,
  labelDay,
  oneOf,
  slugs,
  text,
  type Understood,
  whole,
} from './cells.rules.js';

/** The value, or the code of what is wrong. */
function told<T>(understood: Understood<T>): T | string {
  return 'value' in understood ? understood.value : `! ${understood.code}`;
}

describe('A cell', () => {
  test.each([
    ['10', 10_000],
    ['2,5', 2500],
    ['0.125', 125],
    ['0.30000000000000004', 300],
    ['1E-1', 100],
    ['0', '! out-of-range'],
    ['-1', '! out-of-range'],
    ['0.0001', '! decimals'],
    ['2000000', '! decimals'],
    ['1.234,5', '! not-a-number'],
    ['1 000', '! not-a-number'],
    ['ten', '! not-a-number'],
    ['0x10', '! not-a-number'],
  ])('%p is the amount %p', (cell, expected) => {
    expect(told(amount(1)(cell))).toBe(expected);
  });

  test.each([
    ['12', 12],
    ['12.0', 12],
    ['1.5', '! not-whole'],
    ['0', '! out-of-range'],
    ['101', '! out-of-range'],
    ['', '! not-a-number'],
  ])('%p is the whole number %p', (cell, expected) => {
    expect(told(whole(1, 100)(cell))).toBe(expected);
  });

  test.each([
    ['2027-06-30', '2027-06-30'],
    ['30/06/2027', '2027-06-30'],
    ['3.6.2027', '2027-06-03'],
    ['06/2027', '2027-06-30'],
    ['2028-02', '2028-02-29'],
    ['2027-06-30T00:00:00Z', '2027-06-30'],
    ['31/06/2027', '! not-a-day'],
    ['13/2027', '! not-a-day'],
    ['06/30/2027', '! not-a-day'],
    ['30/06/27', '! not-a-day'],
    ['soon', '! not-a-day'],
  ])('%p is the day %p', (cell, expected) => {
    const day = labelDay(cell);
    expect('value' in day ? day.value.day : told(day)).toBe(expected);
  });

  test.each([
    ['Sì', true],
    ['SÍ', true],
    ['yes', true],
    ['x', true],
    ['No', false],
    ['0', false],
    ['maybe', '! unknown-word'],
  ])('%p is %p', (cell, expected) => {
    expect(told(flag(cell))).toBe(expected);
  });

  test.each([
    ['=cmd|calc', '! formula'],
    ['@SUM(A1)', '! formula'],
    ['+cmd', '! formula'],
    ['-2+3', '! formula'],
    ['-5', '-5'],
    ['+39 02 123', '+39 02 123'],
    ['a\u0000b', '! characters'],
    ['\u202eabc', '! characters'],
    ['12345678901', '! too-long'],
    ['Così, ñ', 'Così, ñ'],
  ])('%p is the text %p', (cell, expected) => {
    expect(told(text(10)(cell))).toBe(expected);
  });

  test('holds one of the words, with spaces for hyphens, or the word of another language', () => {
    const understand = oneOf(['local-anaesthetic', 'vitamin'], { vitamina: 'vitamin' });
    expect(told(understand('Local Anaesthetic'))).toBe('local-anaesthetic');
    expect(told(understand('VITAMINA'))).toBe('vitamin');
    expect(told(understand('constructor'))).toBe('! unknown-word');
    expect(told(slugs('intradermal, Subcutaneous'))).toEqual(['intradermal', 'subcutaneous']);
    expect(told(slugs('a_b'))).toBe('! unknown-word');
  });

  test('that holds a quantity is the same with a point and with a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (thousandths) => {
        const cell = String(thousandths / 1000);
        expect(told(amount(1)(cell))).toBe(thousandths);
        expect(told(amount(1)(cell.replace('.', ',')))).toBe(thousandths);
      }),
    );
  });
});
