import { type Day, daysBetween } from '../kernel/calendar.js';

/** Makers change; older deliveries say less. */
const RECENT = 8;

/**
 * How long deliveries of an item usually keep: the median of the recent ones, in days. `null` when
 * none had an expiry.
 * @param lots the newest first
 */
export function usualShelfLife(
  lots: readonly { readonly receivedOn: Day; readonly expiresOn: Day | null }[],
): number | null {
  const lives = lots
    .slice(0, RECENT)
    .flatMap(({ receivedOn, expiresOn }) =>
      expiresOn === null ? [] : [Math.max(0, daysBetween(receivedOn, expiresOn))],
    )
    .sort((one, other) => one - other);
  return lives[Math.floor((lives.length - 1) / 2)] ?? null;
}
