import { type Thousandths, thousandthsOf, toUnits } from '../kernel/quantity.js';
import type { LoggedSessionAnswer } from './sessions.dto.js';

/** In how many sessions an item was used, and how much of it most often. */
export interface UsualItem {
  readonly itemId: string;
  readonly quantity: number;
  readonly uses: number;
}

/**
 * The items that sessions use most, each with its most frequent quantity; among equals the one
 * used last comes first.
 * @param sessions the newest first
 */
export function usualItems(sessions: readonly Pick<LoggedSessionAnswer, 'lines'>[]): UsualItem[] {
  const quantities = new Map<string, number[]>();
  for (const [itemId, quantity] of sessions.flatMap(totals)) {
    const earlier = quantities.get(itemId);
    if (earlier) earlier.push(quantity);
    else quantities.set(itemId, [quantity]);
  }
  return [...quantities]
    .map(([itemId, all]) => ({ itemId, quantity: mostFrequent(all), uses: all.length }))
    .sort((a, b) => b.uses - a.uses);
}

/** What one session used of each item, on whatever number of lines. */
function totals({ lines }: Pick<LoggedSessionAnswer, 'lines'>): [string, number][] {
  const sums = new Map<string, Thousandths>();
  for (const { itemId, quantity } of lines) {
    sums.set(itemId, (sums.get(itemId) ?? 0) + thousandthsOf(quantity));
  }
  return [...sums].map(([itemId, sum]) => [itemId, toUnits(sum)]);
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best = 0] = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  return best;
}
