import { Problem } from '../kernel/problems.js';

/** 409: the notice names lots that the book knows, so it cannot be answered with "none". */
export function stockAffected(lots: readonly { lotId: string; lotNumber: string }[]): Problem {
  return new Problem(
    '/problems/recalls/stock-affected',
    409,
    'The practice has had lots that the notice names',
    undefined,
    { lots },
  );
}

/** 409: a closed recall is never edited, only annotated. */
export function recallClosed(recallId: string): Problem {
  return new Problem('/problems/recalls/closed', 409, 'The recall is closed', undefined, {
    recallId,
  });
}

/** 409: tasks are open, and nobody said why it may be closed all the same. */
export function tasksOpen(open: number): Problem {
  return new Problem(
    '/problems/recalls/tasks-open',
    409,
    'Tasks of the recall are open',
    `${open} tasks are open; openTasksReason says why it is closed all the same`,
    { open },
  );
}

/** 403: what one destroys another person sees. */
export function witnessNeeded(): Problem {
  return new Problem(
    '/problems/recalls/witness-needed',
    403,
    'Another person must have seen it destroyed',
  );
}

/** 404: there is no lot that was given to anybody, so nothing to exercise with. */
export function nothingToDrill(): Problem {
  return new Problem(
    '/problems/recalls/nothing-to-drill',
    404,
    'No lot has been given to anybody yet',
  );
}
