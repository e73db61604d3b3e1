import { Temporal } from 'temporal-polyfill';

/** A day of the clinic's calendar, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** An instant in UTC with milliseconds, `YYYY-MM-DDTHH:mm:ss.sssZ`. Instants compare as text. */
export type Instant = string;

const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** The instant of a date. */
export function instantOf(date: Date): Instant {
  return date.toISOString();
}

/** The day it is at this instant in the clinic's time zone. */
export function dayAt(instant: Instant, timeZone: string): Day {
  return dayFormat(timeZone).format(Date.parse(instant));
}

/** The last instant of a day in the clinic's time zone; daylight saving is minded. */
export function endOfDay(day: Day, timeZone: string): Instant {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(next.epochMilliseconds - 1).toISOString();
}

/** The first instant of a day in the clinic's time zone. */
export function startOfDay(day: Day, timeZone: string): Instant {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone);
  return new Date(start.epochMilliseconds).toISOString();
}

/**
 * The instant at which the clinic's clock shows this time (`HH:mm`) on that day. A time that the
 * change to summer time skips is an hour later; of two that the change back makes, it is the first.
 */
export function instantOn(day: Day, time: string, timeZone: string): Instant {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return new Date(local.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
}

/** What the clinic's clock shows at this instant, `HH:mm`. */
export function timeAt(instant: Instant, timeZone: string): string {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return zoned.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The instant so many hours later. */
export function addHours(instant: Instant, hours: number): Instant {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}

/** Years outside are typing errors (`0026` for `2026`), and the calendar's arithmetic ends soon after. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

function inReach(text: string): boolean {
  const year = /^(\d{4})-/.exec(text)?.[1];
  return year !== undefined && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
}

/**
 * Reads `YYYY-MM-DD`, or `YYYY-MM` as the last day of that month (what a label without a day
 * means); `null` when there is no such day, or only in a year before 1900 or after 2999.
 */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!match || !inReach(text)) return null;
  const [, year, month, day] = match;
  try {
    if (day === undefined) {
      const first = Temporal.PlainYearMonth.from(`${year}-${month}`);
      return first.toPlainDate({ day: first.daysInMonth }).toString();
    }
    return Temporal.PlainDate.from(`${year}-${month}-${day}`, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** The earlier of two instants. */
export function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

/**
 * Reads an RFC 3339 instant with its offset; `null` when it is not one, or when it lies before 1900
 * or after 2999.
 */
export function parseInstant(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/.test(text)) {
    return null;
  }
  try {
    const instant = new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString();
    return inReach(instant) ? instant : null;
  } catch {
    return null;
  }
}

/** Whether the name is a time zone this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
