import type { Order } from '../../api/types';
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

/** How far an order has come. */
export function orderProgress({ lines }: Order): ProgressLine[] {
  return lines.map(({ itemId, itemName, received, damaged, outstanding, over, ...line }) => ({
    itemId,
    itemName,
    // What was let go is not expected any more.
    expected: line.cancelled ? received + damaged : line.containers,
    received,
    damaged,
    short: outstanding,
    over,
  }));
}

/** What was expected, what came before and what is in the lines now, item by item. */
export function progressOf(
  before: readonly ProgressLine[],
  lines: readonly TypedLine[],
): ProgressLine[] {
  const all = new Map(before.map((line) => [line.itemId, { ...line }]));
  for (const { item, containers, damaged } of lines) {
    if (!item) continue;
    const known = all.get(item.id) ?? {
      itemId: item.id,
      itemName: item.name,
      expected: 0,
      received: 0,
      damaged: 0,
    };
    const came = containers ?? 0;
    all.set(item.id, {
      ...known,
      received: known.received + Math.max(0, came - damaged),
      damaged: known.damaged + damaged,
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
