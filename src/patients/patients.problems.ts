import { Problem } from '../kernel/problems.js';

/** 409: another patient has this code. */
export function codeTaken(code: string): Problem {
  return new Problem(
    '/problems/patients/code-taken',
    409,
    'The code is taken',
    `Another patient has the code ${code}`,
    { code },
  );
}
