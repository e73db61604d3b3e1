import type { Day } from '../kernel/calendar.js';

/** A date as a code gave it. */
export interface LabelDate {
  readonly day: Day;
  /** `HH:mm` where the code says the hour. */
  readonly time: string | null;
  /** `month`: the code names no day, which means the last one. */
  readonly precision: 'day' | 'month';
}

/** What is wrong with a date: screens say only that it is no date, scripts want to know more. */
export type DateFault = 'month' | 'day' | 'hour' | 'minute';

/**
 * The year that two digits mean: no more than 49 years before this year and no more than 50 after
 * it (GS1 General Specifications, 7.12).
 */
export function fullYear(yy: number, thisYear: number): number {
  const century = thisYear - (thisYear % 100);
  const difference = yy - (thisYear % 100);
  if (difference >= 51) return century - 100 + yy;
  if (difference <= -50) return century + 100 + yy;
  return century + yy;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month has, 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const two = (value: number) => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * The day of a full year, a month and a day; day 0 means the last of the month where that is
 * allowed.
 */
export function dateOf(
  year: number,
  month: number,
  day: number,
  zeroIsLast = false,
): LabelDate | DateFault {
  const last = daysInMonth(year, month);
  if (last === 0) return 'month';
  if (day === 0 && zeroIsLast) {
    return { day: dayOf(year, month, last), time: null, precision: 'month' };
  }
  if (day < 1 || day > last) return 'day';
  return { day: dayOf(year, month, day), time: null, precision: 'day' };
}

/** The day that is so many days into its year, the first being 1. */
export function dateOfYearDay(year: number, yearDay: number): LabelDate | DateFault {
  let rest = yearDay;
  if (rest < 1) return 'day';
  for (let month = 1; month <= 12; month += 1) {
    const days = daysInMonth(year, month);
    if (rest <= days) return dateOf(year, month, rest);
    rest -= days;
  }
  return 'day';
}

/** `YYMMDD`, six digits. */
export function shortDate(
  digits: string,
  thisYear: number,
  zeroIsLast: boolean,
): LabelDate | DateFault {
  const year = fullYear(Number(digits.slice(0, 2)), thisYear);
  return dateOf(year, Number(digits.slice(2, 4)), Number(digits.slice(4, 6)), zeroIsLast);
}

/** The same date with its hour, and its minute when there are four digits. */
export function withTime(date: LabelDate | DateFault, digits: string): LabelDate | DateFault {
  if (typeof date === 'string') return date;
  const wrong = wrongTime(digits);
  if (wrong) return wrong;
  return { ...date, time: `${digits.slice(0, 2)}:${digits.slice(2, 4) || '00'}` };
}

/** What is wrong with `HH` or `HHMM`, or `null`. */
export function wrongTime(digits: string): DateFault | null {
  if (Number(digits.slice(0, 2)) > 23) return 'hour';
  return Number(digits.slice(2, 4) || 0) > 59 ? 'minute' : null;
}

/** A date as ISO 8601 writes it, with its time where it has one. */
export function isoDate({ day, time }: LabelDate): string {
  return time === null ? day : `${day}T${time}`;
}
