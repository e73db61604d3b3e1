import { addDays, type Day, dayAt } from '../kernel/calendar.js';

/** So many weeks are shown: a quarter. */
export const WEEKS = 13;

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The first Monday of the weeks that are shown, of which today's is the last. */
export function firstMonday(today: Day): Day {
  return addDays(mondayOf(today), -7 * (WEEKS - 1));
}

/** Something counted in one hour, `2026-11-23T14` in UTC, under a name. */
export interface InHour {
  readonly hour: string;
  readonly name: string;
  readonly amount: number;
}

/** Sums by week and name, in the order of the weeks; weeks are those of the practice's calendar. */
export function byWeek(
  hours: readonly InHour[],
  timeZone: string,
): { readonly weekOn: Day; readonly name: string; readonly amount: number }[] {
  const sums = new Map<string, { weekOn: Day; name: string; amount: number }>();
  for (const { hour, name, amount } of hours) {
    const weekOn = mondayOf(dayAt(`${hour}:30:00.000Z`, timeZone));
    const key = `${weekOn} ${name}`;
    const sum = sums.get(key) ?? { weekOn, name, amount: 0 };
    sum.amount += amount;
    sums.set(key, sum);
  }
  return [...sums.values()].sort((a, b) =>
    `${a.weekOn} ${a.name}` < `${b.weekOn} ${b.name}` ? -1 : 1,
  );
}

/** A lot on the shelves and its worth in thousandths; `null` when nobody knows. */
export interface ShelfLot {
  readonly expiresOn: Day | null;
  readonly value: number | null;
}

/** What expires in each of the next twelve months, what has already, and what never will. */
export function byMonth(
  lots: readonly ShelfLot[],
  today: Day,
): { readonly month: string; readonly value: number; readonly lots: number }[] {
  const months = ['expired', ...nextMonths(today), 'none'];
  const sums = new Map(months.map((month) => [month, { month, value: 0, lots: 0 }]));
  for (const { expiresOn, value } of lots) {
    const sum = sums.get(monthOf(expiresOn, today));
    if (!sum) continue;
    sum.value += value ?? 0;
    sum.lots += 1;
  }
  return [...sums.values()];
}

function monthOf(expiresOn: Day | null, today: Day): string {
  if (expiresOn === null) return 'none';
  return expiresOn < today ? 'expired' : expiresOn.slice(0, 7);
}

function nextMonths(today: Day): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, ahead) =>
    new Date(Date.UTC(year, month - 1 + ahead, 1)).toISOString().slice(0, 7),
  );
}

/** For how many days what is usable lasts at the rate of the weeks that were read. */
export function daysOfCover(usable: number, used: number): number {
  return Math.floor((usable * WEEKS * 7) / used);
}
