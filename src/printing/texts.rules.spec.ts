import { describe, expect, test } from '@jest/globals';
import { dayText, instantText, quantityText, weekdayText } from './texts.rules.js';

const ROME = 'Europe/Rome';

describe('On paper stands', () => {
  test.each([
    ['it', '30/06/2027'],
    ['es', '30/06/2027'],
    ['en', '30/06/2027'],
  ] as const)('a day, in %s as %s', (language, text) => {
    expect(dayText('2027-06-30', language)).toBe(text);
  });

  test.each([
    ['2026-03-29T00:59:00.000Z', '29/03/2026 01:59'],
    ['2026-03-29T01:00:00.000Z', '29/03/2026 03:00'],
    ['2026-12-31T23:30:00.000Z', '01/01/2027 00:30'],
  ])('an instant in the time of the practice: %s is %s', (instant, text) => {
    expect(instantText(instant, 'it', ROME)).toBe(text);
  });

  test('the day of the week of the practice, not that of Greenwich', () => {
    expect(weekdayText('2026-11-16T23:30:00.000Z', 'it', ROME)).toBe('martedì');
    expect(weekdayText('2026-11-16T23:30:00.000Z', 'en', 'UTC')).toBe('Monday');
  });

  test.each([
    [2.5, 'mL', 'it', '2,5 mL'],
    [0.001, 'g', 'es', '0,001 g'],
    [12345, 'piece', 'en', '12345 pc'],
    [2, 'piece', 'it', '2 pz'],
  ] as const)('a quantity: %s %s in %s', (value, unit, language, text) => {
    expect(quantityText(value, unit, language)).toBe(text);
  });
});
