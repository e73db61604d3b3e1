/** So much of a name in a week. */
export interface InWeek {
  readonly weekOn: string;
  readonly name: string;
  readonly amount: number;
}

/** A week with its amounts by name, as a stacked chart takes it. */
export type WeekRow = Record<string, string | number>;

const DAY_MS = 86_400_000;

/** Every week from the first to the last, those in which nothing happened too. */
export function weekRows(entries: readonly InWeek[], from: string, to: string): WeekRow[] {
  const weeks: WeekRow[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 7 * DAY_MS) {
    const weekOn = new Date(at).toISOString().slice(0, 10);
    const amounts = entries.filter((entry) => entry.weekOn === weekOn);
    weeks.push({
      weekOn,
      ...Object.fromEntries(amounts.map(({ name, amount }) => [name, amount])),
    });
  }
  return weeks;
}

/** The names with the largest sums, the largest first; more than these nobody tells apart. */
export function largest(entries: readonly InWeek[], count: number): string[] {
  const sums = new Map<string, number>();
  for (const { name, amount } of entries) sums.set(name, (sums.get(name) ?? 0) + amount);
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([name]) => name);
}

/** Entries in which all but the largest names stand together under `rest`. */
export function withRest(
  entries: readonly InWeek[],
  names: readonly string[],
  rest: string,
): InWeek[] {
  const sums = new Map<string, InWeek>();
  for (const { weekOn, name, amount } of entries) {
    const shown = names.includes(name) ? name : rest;
    const key = `${weekOn} ${shown}`;
    const before = sums.get(key)?.amount ?? 0;
    sums.set(key, { weekOn, name: shown, amount: before + amount });
  }
  return [...sums.values()];
}
