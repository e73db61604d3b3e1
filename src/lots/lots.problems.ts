import { Problem } from '../kernel/problems.js';
import { toUnits } from '../kernel/quantity.js';
import type { UnusableReason } from './eligibility.rules.js';

/** 409: the lot is held already. */
export function alreadyHeld(lotId: string, kind: string): Problem {
  return new Problem('/problems/lots/already-held', 409, 'The lot is held already', undefined, {
    lotId,
    kind,
  });
}

/** 409: there is no hold to release, or it is a recall's, which ends with the recall. */
export function notReleasable(lotId: string, kind: string | null): Problem {
  const detail =
    kind === 'recalled' ? 'A recall holds the lot: it ends with the recall' : 'The lot is not held';
  return new Problem('/problems/lots/not-releasable', 409, 'There is no hold to release', detail, {
    lotId,
    kind,
  });
}

/** 422: a single-use container is used or wasted, never kept open. */
export function singleUse(itemName: string): Problem {
  return new Problem(
    '/problems/lots/single-use',
    422,
    'A single-use container is not kept open',
    `${itemName} comes in single-use containers`,
    { errors: [{ pointer: '/lotId', detail: 'is a lot of single-use containers' }] },
  );
}

/** 409: the lot may not be opened, because it may not be used. */
export function unusableLot(lotId: string, lotNumber: string, because: UnusableReason): Problem {
  return new Problem(
    '/problems/lots/unusable',
    409,
    'The lot may not be used',
    `Lot ${lotNumber} may not be used: ${because}`,
    { lotId, lotNumber, because },
  );
}

/** 409: no sealed container of the lot stands there. */
export function noneSealed(lotId: string, locationId: string): Problem {
  return new Problem(
    '/problems/lots/none-sealed',
    409,
    'No sealed container of this lot stands there',
    undefined,
    { lotId, locationId },
  );
}

/** 409: the container was discarded, or sealed again by a void. */
export function alreadyClosed(containerId: string): Problem {
  return new Problem(
    '/problems/lots/already-closed',
    409,
    'The container is not open any more',
    undefined,
    { containerId },
  );
}

/** 422: more is said to remain than the book knows of. */
export function moreThanBook(book: number): Problem {
  return new Problem(
    '/problems/lots/more-than-book',
    422,
    'More cannot remain than was in it',
    `At most ${toUnits(book)} can remain`,
    {
      book: toUnits(book),
      errors: [{ pointer: '/remaining', detail: `must be at most ${toUnits(book)}` }],
    },
  );
}
