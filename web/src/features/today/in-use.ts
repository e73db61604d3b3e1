import type { OpenContainer } from '../../api/types';

export interface InUse {
  state: 'good' | 'soon' | 'over';
  /** Milliseconds until it must be discarded, negative once past; null without an opening time. */
  left: number | null;
}

const HOUR = 3_600_000;

/** How an open container stands at a moment. */
export function inUse(container: OpenContainer, now: number, warningHours: number): InUse {
  const left = container.discardAt === null ? null : Date.parse(container.discardAt) - now;
  if (left === null || left < 0 || !container.usable) return { state: 'over', left };
  return { state: left < warningHours * HOUR ? 'soon' : 'good', left };
}

/** Of each item the usable container that must be discarded first: the one to use up. */
export function soonestOfEachItem(containers: OpenContainer[]): Set<string> {
  const soonest = new Map<string, OpenContainer>();
  for (const container of containers) {
    if (!container.usable || !container.discardAt) continue;
    const before = soonest.get(container.itemId);
    if (!before?.discardAt || container.discardAt < before.discardAt) {
      soonest.set(container.itemId, container);
    }
  }
  return new Set([...soonest.values()].map(({ id }) => id));
}
