import { addDays, type Day, type Instant, startOfDay } from '../../src/kernel/calendar.js';

/** The time zone of the demo practice. */
export const TIME_ZONE = 'Europe/Rome';

/** Italian holidays with a fixed date, `MM-DD`; the practice is closed. */
const HOLIDAYS = new Set([
  '01-01',
  '01-06',
  '04-25',
  '05-01',
  '06-02',
  '08-15',
  '11-01',
  '12-08',
  '12-25',
  '12-26',
]);

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The days from `first` to `last`, both included, on which the practice is open. */
export function workingDays(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (weekday(day) <= 5 && !HOLIDAYS.has(day.slice(5))) days.push(day);
  }
  return days;
}

/** So many minutes after the day's first instant; clocks never change on a working day. */
export function minutesInto(day: Day, minutes: number): Instant {
  return plusMinutes(startOfDay(day, TIME_ZONE), minutes);
}

/** The instant so many minutes later. */
export function plusMinutes(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + Math.round(minutes * 60_000)).toISOString();
}
