import { contentHash } from '../kernel/documents.js';
import { PER_UNIT } from '../kernel/quantity.js';
import type { CountState } from './counting.js';
import * as problems from './counts.problems.js';
import { toDecide, totalsOf, type Variance } from './variance.rules.js';

/** What a decision about a count rests on. */
export interface CountStanding {
  readonly state: CountState;
  readonly variances: readonly Variance[];
  /** Above this value, in the currency's unit, a second person is needed; 0: always. */
  readonly threshold: number;
  /** The mark of the differences that were approved last. */
  readonly approved: string | null;
}

export type CountCommand = 'review' | 'approve' | 'reopen' | 'post' | 'cancel';

/** From where each command leads where; a count that is there already stays. */
const STEPS: Readonly<Record<CountCommand, { from: readonly CountState[]; to: CountState }>> = {
  review: { from: ['open'], to: 'review' },
  approve: { from: ['review', 'approved'], to: 'approved' },
  reopen: { from: ['review', 'approved'], to: 'open' },
  post: { from: ['open', 'review', 'approved'], to: 'posted' },
  cancel: { from: ['open', 'review', 'approved'], to: 'cancelled' },
};

/**
 * Decides what a command does to a count.
 *
 * Differences worth no more than the threshold may be posted by whoever counted, also without a
 * review; above it somebody who counted none of what differs approves exactly these differences
 * first. What was not counted never stands in the way.
 * @returns the next state, or `null` when the count stands there already: commands may be repeated
 * @throws Problem `wrong-state`, `nothing-counted`, `approval-needed`, `changed-since-approval`,
 *   `not-postable` (409), `second-person-needed` (403)
 */
export function decideStep(
  command: CountCommand,
  standing: CountStanding,
  actorId: string,
): CountState | null {
  const { from, to } = STEPS[command];
  const { state, variances } = standing;
  const again = command === 'approve' && standing.approved !== markOf(variances);
  if (state === to && !again) return null;
  if (!from.includes(state)) throw problems.wrongState(state, from);
  if (command === 'review' || command === 'post') {
    if (variances.length === 0) throw problems.nothingCounted();
  }
  if (command === 'approve') refuseOwnWork(variances, actorId);
  if (command === 'post') refusePosting(standing);
  return to;
}

/** Lines are counted while the count is open. @throws Problem `wrong-state` (409) */
export function refuseCounting(state: CountState): void {
  if (state !== 'open') throw problems.wrongState(state, ['open']);
}

/** Whether a second person must look at these differences. */
export function needsApproval(variances: readonly Variance[], threshold: number): boolean {
  const { value, differing } = totalsOf(toDecide(variances));
  return threshold === 0 ? differing > 0 : value > Math.round(threshold * PER_UNIT);
}

/** The same text for the same differences: what an approval is given to. */
export function markOf(variances: readonly Variance[]): string {
  const lines = toDecide(variances).map(
    ({ lotId, placeId, difference }) => `${lotId} ${placeId} ${difference}`,
  );
  return contentHash(lines.sort());
}

function refuseOwnWork(variances: readonly Variance[], actorId: string): void {
  const own = toDecide(variances).some(({ entries }) =>
    entries.some(({ countedBy }) => countedBy === actorId),
  );
  if (own) throw problems.secondPersonNeeded();
}

function refusePosting({ state, variances, threshold, approved }: CountStanding): void {
  const stuck = toDecide(variances).filter(({ outcome }) => outcome !== 'post');
  if (stuck.length > 0) throw problems.notPostable(stuck);
  if (!needsApproval(variances, threshold)) return;
  if (state !== 'approved') throw problems.approvalNeeded(threshold);
  if (approved !== markOf(variances)) throw problems.changedSinceApproval();
}
