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

/** Where several containers of an item are open and usable: the one to use up before the others. */
export function firstOfSeveral(containers: OpenContainer[]): Set<string> {
  const usable = containers.filter(({ usable, discardAt }) => usable && discardAt !== null);
  const firsts = usable.filter((container) => {
    const others = usable.filter(
      ({ itemId, id }) => itemId === container.itemId && id !== container.id,
    );
    return others.length > 0 && others.every((other) => goesBefore(container, other));
  });
  return new Set(firsts.map(({ id }) => id));
}

function goesBefore(one: OpenContainer, other: OpenContainer): boolean {
  return `${one.discardAt} ${one.id}` < `${other.discardAt} ${other.id}`;
}
