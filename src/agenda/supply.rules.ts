import { addDays, type Day, dayAt, endOfDay, type Instant } from '../kernel/calendar.js';
import { thousandthsOf } from '../kernel/quantity.js';
import type { StockRow } from '../lots/stock.rules.js';
import type { Supply } from './shortage.rules.js';

/** The last whole day before an instant: what must go by noon is not counted on for that day. */
function lastWholeDay(until: Instant, timeZone: string): Day {
  const day = dayAt(until, timeZone);
  return until >= endOfDay(day, timeZone) ? day : addDays(day, -1);
}

/**
 * What of the stock may be counted on, and until which day. What is usable now counts for today,
 * also when it must be discarded in the course of the day.
 */
export function suppliesOf(
  rows: readonly StockRow[],
  siteOf: (locationId: string) => string,
  today: Day,
  timeZone: string,
): Supply[] {
  return rows
    .filter(({ usable }) => usable)
    .map((row) => {
      const limits = [row.expiresOn, row.discardAt && lastWholeDay(row.discardAt, timeZone)].filter(
        (day) => day !== null,
      );
      const lastDay = limits.sort()[0] ?? null;
      return {
        itemId: row.itemId,
        siteId: siteOf(row.locationId),
        quantity: thousandthsOf(row.quantity),
        lastDay: lastDay === null || lastDay > today ? lastDay : today,
        isOpen: row.placeKind === 'container',
      };
    });
}
