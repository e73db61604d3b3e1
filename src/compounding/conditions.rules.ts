import type { Instant } from '../kernel/calendar.js';
import type { PairVerdict } from './compatibility.rules.js';

/** A pair that may be mixed under a condition, with whoever said that the condition is met. */
export interface Condition {
  readonly itemIds: readonly [string, string];
  readonly text: string;
  readonly reference: string | null;
  readonly confirmation: Confirmation | null;
}

/** Somebody at the bench read a condition and said that it is met. */
export interface Confirmation {
  readonly itemIds: readonly string[];
  /** The condition as it was read. */
  readonly condition: string;
  readonly at: Instant;
  readonly by: string;
}

/** Under what a pair may be mixed, in one text; `null` where that is not what is known of it. */
export function conditionOf({
  verdict,
  entries,
}: Pick<PairVerdict, 'verdict' | 'entries'>): string | null {
  if (verdict !== 'conditional') return null;
  const texts = entries.flatMap((entry) =>
    entry.verdict === 'conditional' && entry.condition !== null ? [entry.condition] : [],
  );
  return [...new Set(texts)].sort().join('; ');
}

/** Whether two lists name the same pair. */
function isSamePair(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** Whether this condition of this pair is among what was confirmed. */
export function isConfirmed(
  { itemIds, condition }: Confirmation,
  confirmations: readonly Confirmation[],
): boolean {
  return confirmations.some(
    (one) => one.condition === condition && isSamePair(one.itemIds, itemIds),
  );
}

/**
 * The conditions of a mixture, each with its confirmation. What was confirmed is a text: when
 * somebody has entered another condition since, that one has not been read yet.
 */
export function conditionsOf(
  pairs: readonly PairVerdict[],
  confirmations: readonly Confirmation[],
): Condition[] {
  return pairs.flatMap((pair) => {
    const text = conditionOf(pair);
    if (text === null) return [];
    const confirmation = confirmations.findLast(
      (one) => one.condition === text && isSamePair(one.itemIds, pair.itemIds),
    );
    const conditional = pair.entries.find(({ verdict }) => verdict === 'conditional');
    const reference = conditional?.reference ?? null;
    return [{ itemIds: pair.itemIds, text, reference, confirmation: confirmation ?? null }];
  });
}
