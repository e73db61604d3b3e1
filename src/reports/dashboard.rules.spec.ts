import { describe, expect, test } from '@jest/globals';
import { byMonth, byWeek, daysOfCover, firstMonday, mondayOf } from './dashboard.rules.js';

describe('The dashboard', () => {
  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-22', '2026-11-16'],
    ['2027-01-01', '2026-12-28'],
  ])('%s lies in the week of %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  test('shows thirteen weeks, of which today’s is the last', () => {
    expect(firstMonday('2026-11-25')).toBe('2026-08-31');
  });

  test('adds up hours to weeks of the practice’s calendar, also where the clocks change', () => {
    const hours = [
      // Sunday 23:30 in Rome, before the clocks went back that night an hour earlier.
      { hour: '2026-10-25T22', name: 'a', amount: 1 },
      { hour: '2026-10-25T23', name: 'a', amount: 2 },
      { hour: '2026-10-26T09', name: 'a', amount: 4 },
      { hour: '2026-10-26T09', name: 'b', amount: 8 },
    ];
    expect(byWeek(hours, 'Europe/Rome')).toEqual([
      { weekOn: '2026-10-19', name: 'a', amount: 1 },
      { weekOn: '2026-10-26', name: 'a', amount: 6 },
      { weekOn: '2026-10-26', name: 'b', amount: 8 },
    ]);
  });

  test('puts each lot into its month, what has expired and what never will beside them', () => {
    const months = byMonth(
      [
        { expiresOn: '2026-11-22', value: 1 },
        { expiresOn: '2026-11-23', value: 2 },
        { expiresOn: '2027-10-31', value: 4 },
        { expiresOn: '2027-11-01', value: 8 },
        { expiresOn: null, value: 16 },
        { expiresOn: '2027-02-01', value: null },
      ],
      '2026-11-23',
    );
    expect(months).toHaveLength(14);
    expect(months.filter(({ lots }) => lots > 0)).toEqual([
      { month: 'expired', value: 1, lots: 1 },
      { month: '2026-11', value: 2, lots: 1 },
      { month: '2027-02', value: 0, lots: 1 },
      { month: '2027-10', value: 4, lots: 1 },
      { month: 'none', value: 16, lots: 1 },
    ]);
  });

  test('counts the days that what is there lasts', () => {
    expect(daysOfCover(9100, 9100)).toBe(91);
    expect(daysOfCover(0, 500)).toBe(0);
  });
});
