import { addDays, type Day } from '../kernel/calendar.js';

/** So far ahead stock is looked at. */
export const OUTLOOK_DAYS = 365;

/** What sessions that are planned for a day will use. */
export interface Planned {
  readonly day: Day;
  readonly quantity: number;
}

/** A part of the usable stock that keeps until a day, that day included. */
export interface Keeping {
  readonly lotId: string;
  /** `null`: it keeps longer than anybody looks. */
  readonly useBy: Day | null;
  readonly quantity: number;
}

/** What is expected to come. */
export interface Arrival {
  readonly day: Day;
  readonly quantity: number;
}

/** A part of the stock that will not be used in time. */
export interface Loss {
  readonly lotId: string;
  /** The last day on which it could be used. */
  readonly useBy: Day;
  readonly quantity: number;
}

/** What becomes of the stock of an item. */
export interface Outlook {
  /** The first day of which not all can be served; `null`: none within the year. */
  readonly stockOutOn: Day | null;
  readonly losses: readonly Loss[];
  /** What is left at the end of each day. */
  readonly left: readonly number[];
}

/** The days of an outlook, today first. */
export function outlookFrom(today: Day, days = OUTLOOK_DAYS): Day[] {
  return Array.from({ length: days }, (_, index) => addDays(today, index));
}

/**
 * What each day will use: week by week what is planned, or what is usual where that is more, because
 * planned sessions are part of what is usual. Planned use stands on its days, the rest is spread
 * over the week.
 */
export function dailyUse(
  days: readonly Day[],
  usualPerWeek: number,
  planned: readonly Planned[],
): number[] {
  const onDay = new Map<Day, number>();
  for (const { day, quantity } of planned) onDay.set(day, (onDay.get(day) ?? 0) + quantity);
  const use = days.map((day) => onDay.get(day) ?? 0);
  for (let start = 0; start < days.length; start += 7) {
    const end = Math.min(start + 7, days.length);
    let sum = 0;
    for (let day = start; day < end; day++) sum += use[day] ?? 0;
    const rest = Math.max(0, (usualPerWeek * (end - start)) / 7 - sum) / (end - start);
    for (let day = start; day < end; day++) use[day] = (use[day] ?? 0) + rest;
  }
  return use;
}

/** What so many days from today will use, a part of a day in proportion. */
export function useWithin(use: readonly number[], days: number): number {
  const whole = Math.min(Math.floor(days), use.length);
  let sum = 0;
  for (let day = 0; day < whole; day++) sum += use[day] ?? 0;
  return sum + (use[whole] ?? 0) * (Math.min(days, use.length) - whole);
}

/**
 * Lets the days pass: what keeps shortest is used first, what comes is used after what is there, and
 * what is left of a lot after its last day is lost.
 * @param use of each of the days
 * @param stock what is usable today
 */
export function lookAhead(
  days: readonly Day[],
  use: readonly number[],
  stock: readonly Keeping[],
  arrivals: readonly Arrival[],
): Outlook {
  const shelf = new Shelf(stock, arrivals);
  const losses: Loss[] = [];
  const left: number[] = [];
  let stockOutOn: Day | null = null;
  let owed = 0;
  for (const [index, day] of days.entries()) {
    shelf.arrive(day);
    owed += shelf.take(use[index] ?? 0);
    if (owed > ROUNDING) stockOutOn ??= day;
    losses.push(...shelf.expire(day));
    left.push(shelf.total);
  }
  return { stockOutOn, losses, left };
}

/** Less than half a thousandth is the rounding of a rate. */
const ROUNDING = 0.5;

class Shelf {
  total: number;
  private readonly lots: { lotId: string; useBy: Day; left: number }[];
  private readonly coming: readonly Arrival[];
  /** The first lot that may still hold something. */
  private first = 0;
  private arrived = 0;
  /** What came since, and keeps longer than anybody looks. */
  private fresh = 0;

  constructor(stock: readonly Keeping[], arrivals: readonly Arrival[]) {
    const keeping = stock.map(({ lotId, useBy, quantity }) => ({
      lotId,
      useBy: useBy ?? LATER,
      left: quantity,
    }));
    this.lots = keeping.sort((one, other) => compare(one.useBy, other.useBy));
    this.coming = [...arrivals].sort((one, other) => compare(one.day, other.day));
    this.total = stock.reduce((sum, { quantity }) => sum + quantity, 0);
  }

  arrive(day: Day): void {
    for (let next = this.coming[this.arrived]; next && next.day <= day; ) {
      this.fresh += next.quantity;
      this.total += next.quantity;
      this.arrived += 1;
      next = this.coming[this.arrived];
    }
  }

  /** @returns what could not be taken */
  take(wanted: number): number {
    let missing = wanted;
    for (let lot = this.lots[this.first]; lot && missing > 0; lot = this.lots[this.first]) {
      const taken = Math.min(missing, lot.left);
      lot.left -= taken;
      missing -= taken;
      if (lot.left <= 0) this.first += 1;
    }
    const taken = Math.min(missing, this.fresh);
    this.fresh -= taken;
    this.total -= wanted - missing + taken;
    return missing - taken;
  }

  /** What is lost at the end of the day. */
  expire(day: Day): Loss[] {
    const losses: Loss[] = [];
    for (let lot = this.lots[this.first]; lot && lot.useBy <= day; lot = this.lots[this.first]) {
      const { lotId, useBy, left } = lot;
      if (left > ROUNDING) losses.push({ lotId, useBy, quantity: left });
      this.total -= left;
      this.first += 1;
    }
    return losses;
  }
}

/** After every day that there is. */
const LATER = '9999-12-31';

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
