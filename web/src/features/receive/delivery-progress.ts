import type { Delivery } from '../../api/types';
import type { TypedLine } from './lines';

/** How far one item of a delivery has come, this receipt included, in containers. */
export interface ProgressLine {
  itemId: string;
  itemName: string;
  /** 0: it came without being expected. */
  expected: number;
  received: number;
  damaged: number;
  short: number;
  over: number;
}

/** What was expected, what came before and what is in the lines now, item by item. */
export function progressOf(delivery: Delivery, lines: readonly TypedLine[]): ProgressLine[] {
  const all = new Map(delivery.lines.map((line) => [line.itemId, { ...line }]));
  for (const { item, containers, damaged } of lines) {
    if (!item) continue;
    const before = all.get(item.id) ?? {
      itemId: item.id,
      itemName: item.name,
      expected: 0,
      received: 0,
      damaged: 0,
    };
    const came = containers ?? 0;
    all.set(item.id, {
      ...before,
      received: before.received + Math.max(0, came - damaged),
      damaged: before.damaged + damaged,
      short: 0,
      over: 0,
    });
  }
  return [...all.values()].map((line) => {
    const came = line.received + line.damaged;
    return {
      ...line,
      short: Math.max(0, line.expected - came),
      over: Math.max(0, came - line.expected),
    };
  });
}
