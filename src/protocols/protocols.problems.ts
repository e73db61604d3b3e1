import { Problem } from '../kernel/problems.js';

/** 409: somebody else changed the protocol since it was read. */
export function changedMeanwhile(id: string, version: number, current: number): Problem {
  return new Problem(
    '/problems/protocols/changed-meanwhile',
    409,
    'The protocol was changed meanwhile',
    `Version ${version} was changed, but the protocol stands at version ${current}`,
    { id, version, current },
  );
}
