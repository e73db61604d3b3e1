import { Problem } from '../kernel/problems.js';

/** Several long reports are being made already. */
export function busy(): Problem {
  return new Problem(
    '/problems/reports/busy',
    429,
    'Several reports are being made',
    'Try again when one of them is finished',
  );
}
