import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dateOf,
  dateOfYearDay,
  daysInMonth,
  fullYear,
  isoDate,
  shortDate,
  withTime,
} from './label-dates.rules.js';

describe('two digits of a year', () => {
  test('mean a year from 49 before to 50 after this one, and always end in those digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 2000, max: 2400 }),
        (yy, now) => {
          const year = fullYear(yy, now);
          expect(year % 100).toBe(yy);
          expect(year - now).toBeGreaterThanOrEqual(-49);
          expect(year - now).toBeLessThanOrEqual(50);
        },
      ),
    );
  });
});

describe('a date on a label', () => {
  test('is a day of the calendar, whatever the time zone or the season', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1951, max: 2150 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const calendar = new Date(Date.UTC(year, month - 1, day));
          const exists = calendar.getUTCMonth() === month - 1;
          const read = dateOf(year, month, day);
          if (exists) {
            expect(read).toEqual({
              day: calendar.toISOString().slice(0, 10),
              time: null,
              precision: 'day',
            });
          } else {
            expect(read).toBe('day');
          }
        },
      ),
    );
  });

  test.each([
    ['260300', '2026-03-31'],
    ['261000', '2026-10-31'],
    ['260200', '2026-02-28'],
    ['280200', '2028-02-29'],
    ['000200', '2000-02-29'],
    ['260400', '2026-04-30'],
    ['261200', '2026-12-31'],
  ])('without a day is the last of its month: %s', (digits, day) => {
    expect(shortDate(digits, 2026, true)).toEqual({ day, time: null, precision: 'month' });
    expect(shortDate(digits, 2026, false)).toBe('day');
  });

  test.each([
    [2026, 1, '2026-01-01'],
    [2026, 59, '2026-02-28'],
    [2026, 60, '2026-03-01'],
    [2028, 60, '2028-02-29'],
    [2026, 365, '2026-12-31'],
    [2028, 366, '2028-12-31'],
  ])('by the day of the year: %i, %i', (year, yearDay, day) => {
    expect(dateOfYearDay(year, yearDay)).toMatchObject({ day });
  });

  test.each([
    [2026, 0],
    [2026, 366],
    [2028, 367],
    [2026, 999],
  ])('has no day %i, %i', (year, yearDay) => {
    expect(dateOfYearDay(year, yearDay)).toBe('day');
  });

  test('keeps its time', () => {
    const date = shortDate('260329', 2026, false);
    const read = [withTime(date, '02'), withTime(date, '0230'), withTime(date, '24')];
    expect(read.map((one) => (typeof one === 'string' ? one : isoDate(one)))).toEqual([
      '2026-03-29T02:00',
      '2026-03-29T02:30',
      'hour',
    ]);
    expect(withTime(date, '2360')).toBe('minute');
    expect(withTime('month', '10')).toBe('month');
  });

  test.each([
    [1900, 28],
    [2000, 29],
    [2100, 28],
    [2024, 29],
    [2023, 28],
  ])('February of %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });
});
