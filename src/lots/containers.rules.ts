import type { StockRow } from './stock.rules.js';

/** Sorts after every instant. */
const LAST = '~';

/**
 * The open containers to be used up first: of each item, in each location, the usable one that
 * must be discarded soonest.
 */
export function useFirstIds(rows: readonly StockRow[]): ReadonlySet<string> {
  const first = new Map<string, StockRow>();
  for (const row of rows) {
    if (row.placeKind !== 'container' || !row.usable) continue;
    const key = `${row.itemId} ${row.locationId}`;
    const best = first.get(key);
    if (!best || isBefore(row, best)) first.set(key, row);
  }
  return new Set([...first.values()].map((row) => row.placeId));
}

function isBefore(a: StockRow, b: StockRow): boolean {
  const [one, other] = [a.discardAt ?? LAST, b.discardAt ?? LAST];
  return one === other ? a.placeId < b.placeId : one < other;
}
