import type { LoggedSessionAnswer } from './sessions.dto.js';

/** How often an item was logged, and how much of it most often. */
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
  for (const line of sessions.flatMap((session) => session.lines)) {
    const earlier = quantities.get(line.itemId);
    if (earlier) earlier.push(line.quantity);
    else quantities.set(line.itemId, [line.quantity]);
  }
  return [...quantities]
    .map(([itemId, all]) => ({ itemId, quantity: mostFrequent(all), uses: all.length }))
    .sort((a, b) => b.uses - a.uses);
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best = 0] = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  return best;
}
