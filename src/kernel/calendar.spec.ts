import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addHours,
  dayAt,
  daysBetween,
  endOfDay,
  instantOn,
  isTimeZone,
  parseDay,
  parseInstant,
  startOfDay,
  timeAt,
} from './calendar.js';

const ROME = 'Europe/Rome';
const HOUR = 3_600_000;

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyZone = fc.constantFrom(
  ROME,
  'UTC',
  'Europe/Madrid',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Cairo',
);

function length(day: string, zone: string): number {
  return (Date.parse(endOfDay(day, zone)) + 1 - Date.parse(startOfDay(day, zone))) / HOUR;
}

describe('a day of the clinic', () => {
  test('lasts from its first to its last instant in the time zone', () => {
    expect(startOfDay('2026-07-01', ROME)).toBe('2026-06-30T22:00:00.000Z');
    expect(endOfDay('2026-07-01', ROME)).toBe('2026-07-01T21:59:59.999Z');
    expect(dayAt('2026-07-01T21:59:59.999Z', ROME)).toBe('2026-07-01');
    expect(dayAt('2026-07-01T22:00:00.000Z', ROME)).toBe('2026-07-02');
  });

  test('has 23 hours when summer time begins and 25 when it ends', () => {
    expect(length('2026-03-29', ROME)).toBe(23);
    expect(length('2026-10-25', ROME)).toBe(25);
    expect(length('2026-10-26', ROME)).toBe(24);
  });

  test('holds its own first and last instants, and the next day begins right after', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        // Samoa skipped this whole day when it crossed the date line.
        fc.pre(!(zone === 'Pacific/Apia' && (day === '2011-12-30' || day === '2011-12-29')));
        expect(dayAt(startOfDay(day, zone), zone)).toBe(day);
        expect(dayAt(endOfDay(day, zone), zone)).toBe(day);
        const next = Date.parse(endOfDay(day, zone)) + 1;
        expect(new Date(next).toISOString()).toBe(startOfDay(addDays(day, 1), zone));
      }),
    );
  });

  test('is counted forwards and backwards', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days + 0);
      }),
    );
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });
});

describe('a day on a label', () => {
  test.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2027-12', '2027-12-31'],
    ['2026-04', '2026-04-30'],
    ['2026-02-28', '2026-02-28'],
    ['1900-01-01', '1900-01-01'],
    ['2999-12', '2999-12-31'],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    '2026-02-29',
    '2026-13',
    '2026-00',
    '2026-04-31',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    '0026-03-01',
    '0001-01-01',
    '1899-12-31',
    '3000-01-01',
    '9999-12',
    '',
    'tomorrow',
  ])('"%s" is none', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe('an instant', () => {
  test.each([
    ['2026-03-01T09:30:00Z', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T10:30:00+01:00', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T00:00:00.123456-02:30', '2026-03-01T02:30:00.123Z'],
    ['2026-03-01t09:30:00z', '2026-03-01T09:30:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test.each([
    '2026-03-01T09:30:00',
    '2026-03-01',
    '2026-02-30T09:30:00Z',
    '2026-03-01T25:00:00Z',
    '2026-03-01T09:60:00Z',
    '1740000000',
    '0026-03-01T09:30:00Z',
    '0001-01-01T00:00:00Z',
    '1899-12-31T23:59:59Z',
    '3000-01-01T00:00:00Z',
    '2999-12-31T23:30:00-01:00',
    '9999-12-31T23:59:59Z',
    '2026-03-01T09:30:00Z[Europe/Rome]',
  ])('"%s" is none', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  test('so many hours later minds no clock on the wall', () => {
    expect(addHours('2026-03-28T23:00:00.000Z', 672)).toBe('2026-04-25T23:00:00.000Z');
  });
});

test('time zones are known by their names', () => {
  expect(isTimeZone(ROME)).toBe(true);
  expect(isTimeZone('Europe/Rom')).toBe(false);
});

describe('a time on the clinic’s clock', () => {
  test.each([
    ['2026-10-24', '10:00', '2026-10-24T08:00:00.000Z'],
    ['2026-10-25', '10:00', '2026-10-25T09:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2027-03-28', '10:00', '2027-03-28T08:00:00.000Z'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  ])('of %s at %s is %s', (day, time, instant) => {
    expect(instantOn(day, time, ROME)).toBe(instant);
  });

  test('is read back from its instant, but for an hour that was skipped', () => {
    const anyTime = fc
      .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(anyDay, anyTime, (day, time) => {
        const instant = instantOn(day, time, ROME);
        expect([dayAt(instant, ROME), timeAt(instant, ROME)]).toEqual([day, time]);
      }),
    );
    expect(timeAt('2027-03-28T01:30:00.000Z', ROME)).toBe('03:30');
  });
});
