import type { Day } from '../kernel/calendar.js';
import { Problem } from '../kernel/problems.js';

/** 409: the book knows this lot with another expiry; one of the two was misread. */
export function expiryDiffers(
  line: number,
  lotNumber: string,
  known: Day | null,
  typed: Day | null,
): Problem {
  return new Problem(
    '/problems/receiving/expiry-differs',
    409,
    'The lot is known with another expiry',
    `Lot ${lotNumber} expires on ${known ?? 'no day'} in the book, not on ${typed ?? 'no day'}`,
    {
      line,
      lotNumber,
      knownExpiresOn: known,
      typedExpiresOn: typed,
      errors: [{ pointer: `/lines/${line}/expiresOn`, detail: 'differs from the lot in the book' }],
    },
  );
}
