import type { Thousandths } from '../kernel/quantity.js';

/**
 * Shares are carried in parts of a thousandth so small that no chain of mixtures makes them drift;
 * only what is shown is rounded.
 */
export const PARTS = 10n ** 24n;

/** A share in {@link PARTS} of a thousandth. */
export type Parts = bigint;

/** A whole quantity in {@link PARTS}. */
export function partsOf(quantity: Thousandths): Parts {
  return BigInt(quantity) * PARTS;
}

/** The nearest thousandth; a half goes up. */
export function nearest(parts: Parts): Thousandths {
  return Number((2n * parts + PARTS) / (2n * PARTS));
}

/** So much of `share` as `part` is of `whole`; of nothing there is no part. */
export function portion(share: Parts, part: Thousandths, whole: Thousandths): Parts {
  return whole === 0 ? 0n : (share * BigInt(part)) / BigInt(whole);
}

/**
 * Divides a whole number of thousandths so that the parts add up to it: each gets the thousandths
 * that are whole in its exact share, and those left over go one by one to the largest remainders,
 * the first in order when two are equal. So no part is a thousandth or more away from its exact
 * share, unless the shares do not add up to the whole; then they are scaled to it first.
 * @param shares the exact share of each part, in {@link PARTS}
 */
export function divide(whole: Thousandths, shares: readonly Parts[]): Thousandths[] {
  let left = whole;
  const floors = shares.map((share) => {
    const floor = Number(share / PARTS);
    left -= floor;
    return floor;
  });
  if (left === 0) return floors;
  if (left < 0 || left > shares.length) return divideByScale(whole, shares);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share % PARTS }))
    .sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder));
  for (const { index } of byRemainder.slice(0, left)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}

function divideByScale(whole: Thousandths, shares: readonly Parts[]): Thousandths[] {
  const sum = shares.reduce((total, share) => total + share, 0n);
  if (sum === 0n) return shares.map(() => 0);
  return divide(
    whole,
    shares.map((share) => (share * partsOf(whole)) / sum),
  );
}
