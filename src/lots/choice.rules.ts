import type { Allocation, Assessed, Pick } from './allocation.rules.js';

/** What somebody has in the hand; both `null`: nothing in particular. */
export interface InHand {
  readonly lotId: string | null;
  readonly containerId: string | null;
}

/** The positions of what is in the hand, apart from all others. */
export function inHand(
  choice: InHand,
  positions: readonly Assessed[],
): { readonly named: readonly Assessed[]; readonly others: readonly Assessed[] } {
  const isNamed = ({ position }: Assessed) =>
    (choice.lotId === null || position.lotId === choice.lotId) &&
    (choice.containerId === null || position.placeId === choice.containerId);
  return {
    named: positions.filter(isNamed),
    others: positions.filter((assessed) => !isNamed(assessed)),
  };
}

/** Whether as much goes from each lot, and from the container named, as without naming them. */
export function isInTurn(
  taken: Allocation,
  proposed: Allocation,
  containerId: string | null,
): boolean {
  const part = ({ position }: Pick) => (containerId === null ? position.lotId : position.placeId);
  const expected = sumBy(proposed.picks, part);
  return [...sumBy(taken.picks, part)].every(([key, given]) => expected.get(key) === given);
}

function sumBy(picks: readonly Pick[], keyOf: (pick: Pick) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const pick of picks) sums.set(keyOf(pick), (sums.get(keyOf(pick)) ?? 0) + pick.given);
  return sums;
}
