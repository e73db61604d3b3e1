import { Problem } from '../kernel/problems.js';
import { toUnits } from '../kernel/quantity.js';

/**
 * 409: there is not so much of the lot in that place, or there was not at some moment since.
 * @param cause the database's own refusal, by which the unit of work knows that trying again may help
 */
export function notEnough(
  lotId: string,
  placeId: string,
  missing: number,
  cause?: unknown,
): Problem {
  const problem = new Problem(
    '/problems/ledger/not-enough',
    409,
    'There is not enough in stock',
    'A balance may not fall below zero, neither now nor at any moment since',
    { lotId, placeId, missing: toUnits(missing) },
  );
  problem.cause = cause;
  return problem;
}

/** 409: a movement is reversed at most once. */
export function alreadyReversed(movementId: string): Problem {
  return new Problem(
    '/problems/ledger/already-reversed',
    409,
    'The movement was reversed before',
    undefined,
    { movementId },
  );
}

/** 409: a reversal is never reversed; what it took back is recorded anew instead. */
export function isReversal(movementId: string): Problem {
  return new Problem(
    '/problems/ledger/is-reversal',
    409,
    'A reversal cannot be reversed',
    undefined,
    { movementId },
  );
}
