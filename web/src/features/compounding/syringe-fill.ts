import { thousandths } from '../../format/quantity';
import { sum } from './amounts';

/** What one component contributes to the fill. */
export interface Part {
  /** The number by which the screen knows the component. */
  number: number;
  quantity: number;
}

/** A part as it stands in the barrel: shares of the capacity, counted from the tip. */
export interface Segment extends Part {
  from: number;
  to: number;
}

export interface Fill {
  segments: Segment[];
  filled: number;
  free: number;
  /** What does not fit. */
  over: number;
}

/** Lays the parts one after the other into a container; nothing reaches beyond its end. */
export function fillOf(capacity: number, parts: readonly Part[]): Fill {
  const filled = sum(parts.map(({ quantity }) => quantity));
  const share = (quantity: number) => Math.min(1, quantity / capacity);
  let before = 0;
  const segments: Segment[] = [];
  for (const part of parts) {
    const after = thousandths(before + part.quantity);
    if (after > before) segments.push({ ...part, from: share(before), to: share(after) });
    before = after;
  }
  return {
    segments,
    filled,
    free: Math.max(0, thousandths(capacity - filled)),
    over: Math.max(0, thousandths(filled - capacity)),
  };
}

/** Where the marks of a barrel stand: a long one with its figure, and short ones between. */
export interface Mark {
  at: number;
  /** As a share of the capacity. */
  share: number;
  long: boolean;
}

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];
const MOST_LONG = 6;
const BETWEEN = 5;

/** Marks of a scale that a glance can read: at most six figures. */
export function marksOf(capacity: number): Mark[] {
  const step = STEPS.find((one) => capacity / one <= MOST_LONG) ?? capacity;
  const small = step / BETWEEN;
  const count = Math.floor(thousandths(capacity / small));
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = thousandths(index * small);
    return { at, share: at / capacity, long: index % BETWEEN === 0 };
  });
}
