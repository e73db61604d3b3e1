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

/** 422: something is thrown away, or more is missing than the item's expected loss. */
export function reasonNeeded(thrownAway: number, missing: number, expectedLoss: number): Problem {
  return new Problem(
    '/problems/lots/reason-needed',
    422,
    'A reason is needed',
    `${toUnits(thrownAway)} is thrown away, ${toUnits(missing)} is missing, ${toUnits(expectedLoss)} is expected to be lost`,
    {
      thrownAway: toUnits(thrownAway),
      missing: toUnits(missing),
      expectedLoss: toUnits(expectedLoss),
      errors: [{ pointer: '/reason', detail: 'is needed' }],
    },
  );
}

/** 409: nobody typed the lot by hand, or it was confirmed already. */
export function notTyped(lotId: string): Problem {
  return new Problem('/problems/lots/not-typed', 409, 'There is nothing to confirm', undefined, {
    lotId,
  });
}

/** 403: whoever typed the lot cannot be the second person. */
export function secondPersonNeeded(lotId: string, typedBy: string): Problem {
  return new Problem(
    '/problems/lots/second-person-needed',
    403,
    'Another person must confirm it',
    'A lot that was typed is confirmed by another person, or by a scan that says the same',
    { lotId, typedBy },
  );
}

/** 409: the scan speaks of another item, lot or expiry, or of no lot at all. */
export function scanDiffers(lotId: string, members: readonly string[]): Problem {
  return new Problem(
    '/problems/lots/scan-differs',
    409,
    'The scan says something else',
    `The scan does not agree with the lot on ${members.join(', ')}`,
    { lotId, members },
  );
}

/** 409: there is not so much in the container. */
export function notInContainer(containerId: string, book: number): Problem {
  return new Problem(
    '/problems/lots/not-in-container',
    409,
    'There is not so much in the container',
    `At most ${toUnits(book)} can be drawn`,
    { containerId, book: toUnits(book) },
  );
}
