import type { CountLine } from '../../api/types';
import { spotKey, type Unsent } from './outbox';

/** A line as this device knows it: what was typed here goes before what the server has heard. */
export interface ShownLine extends CountLine {
  key: string;
  state: 'uncounted' | 'counted' | 'waiting' | 'refused';
  /** Why it was refused. */
  error: unknown;
}

/** The lines of a count, with those found here that it did not ask for, and what waits to be sent. */
export function shownLines(
  lines: readonly CountLine[],
  found: readonly CountLine[],
  unsent: ReadonlyMap<string, Unsent>,
): ShownLine[] {
  const asked = new Set(lines.map(spotKey));
  return [...lines, ...found.filter((line) => !asked.has(spotKey(line)))].map((line) => {
    const key = spotKey(line);
    const waiting = unsent.get(key);
    const countedQuantity = waiting ? waiting.line.countedQuantity : line.countedQuantity;
    const counted = countedQuantity === null ? 'uncounted' : 'counted';
    const unsure = waiting?.refused ? 'refused' : 'waiting';
    return {
      ...line,
      key,
      countedQuantity,
      state: waiting ? unsure : counted,
      error: waiting?.refused ?? null,
    };
  });
}

/** The key of the next line to count after one, round to the beginning; `null` when all are. */
export function nextUncounted(lines: readonly ShownLine[], after: string): string | null {
  const at = lines.findIndex(({ key }) => key === after);
  const round = [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))];
  return round.find(({ countedQuantity }) => countedQuantity === null)?.key ?? null;
}

/** Who counted how many lines, the busiest first. */
export function countersOf(lines: readonly CountLine[]): { name: string; count: number }[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { countedBy } of lines) {
    if (!countedBy) continue;
    const before = counts.get(countedBy.id)?.count ?? 0;
    counts.set(countedBy.id, { name: countedBy.name, count: before + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}

/** Whether the review has something to decide about the line. */
export function differs({ outcome }: CountLine): boolean {
  return outcome !== null && outcome !== 'nothing';
}

/** The largest difference in money first; what nobody knows the cost of is ordered by how many. */
export function biggestFirst(one: CountLine, other: CountLine): number {
  const worth = ({ value }: CountLine) => Math.abs(value ?? 0);
  const containers = ({ difference, containerQuantity }: CountLine) =>
    Math.abs(difference ?? 0) / (containerQuantity || 1);
  return worth(other) - worth(one) || containers(other) - containers(one);
}
