import { type FieldError, Problem } from '../kernel/problems.js';
import type { CountState } from './counting.js';
import type { Variance } from './variance.rules.js';

/** 409: the count has gone on, and this cannot be done with it any more, or not yet. */
export function wrongState(state: CountState, allowed: readonly CountState[]): Problem {
  return new Problem(
    '/problems/counts/wrong-state',
    409,
    'The count does not stand there',
    `The count is ${state}; this needs ${allowed.join(' or ')}`,
    { state, allowed },
  );
}

/** 409: there is nothing to compare with the book yet. */
export function nothingCounted(): Problem {
  return new Problem('/problems/counts/nothing-counted', 409, 'Nothing was counted yet');
}

/** 422: the book knows no such lot; what is on the shelf must be received first. */
export function unknownLots(lotIds: readonly string[], errors: readonly FieldError[]): Problem {
  return new Problem(
    '/problems/counts/unknown-lot',
    422,
    'The book does not know the lot: receive it first',
    `Unknown lots ${lotIds.join(', ')}; receive them, then count them`,
    { lotIds, errors },
  );
}

/** 409: the differences are worth more than one person may decide about. How much more is told in the review. */
export function approvalNeeded(threshold: number): Problem {
  return new Problem(
    '/problems/counts/approval-needed',
    409,
    'A second person must approve the count',
    `The differences are worth more than ${threshold}`,
    { threshold },
  );
}

/** 403: who counted what differs cannot approve it. */
export function secondPersonNeeded(): Problem {
  return new Problem(
    '/problems/counts/second-person-needed',
    403,
    'Somebody else must approve the count',
    'Who counted a line that differs cannot approve the count',
  );
}

/** 409: the differences are not those that were approved. */
export function changedSinceApproval(): Problem {
  return new Problem(
    '/problems/counts/changed-since-approval',
    409,
    'The differences have changed since they were approved',
    'Something was recorded meanwhile that changes a difference; look at them and approve them again',
  );
}

/**
 * 409: lines that cannot be posted as they were counted; they are counted again, or taken back. By
 * how much they differ is told in the review, for the count may be blind still.
 */
export function notPostable(variances: readonly Variance[]): Problem {
  const lines = variances.map(({ lotId, placeId, outcome }) => ({
    lotId,
    placeId,
    because: outcome,
  }));
  return new Problem(
    '/problems/counts/not-postable',
    409,
    'Some lines cannot be posted as they were counted',
    'Count these lines again, or take them back; nothing was posted',
    { lines },
  );
}
