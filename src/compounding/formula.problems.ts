import { Problem } from '../kernel/problems.js';
import type { FormulaStatus } from './formula.js';

/** 409: who wrote in a version may not approve it. */
export function ownFormula(version: number): Problem {
  return new Problem(
    '/problems/compounding/own-formula',
    409,
    'Another doctor must approve what you wrote',
    `You wrote in version ${version}; a doctor who did not must approve it`,
    { version },
  );
}

/** 409: there is nothing to approve, or it is not the version that was read. */
export function noDraft(version: number | null): Problem {
  return new Problem(
    '/problems/compounding/no-draft',
    409,
    'There is no such draft',
    version === null ? 'No version is being written' : `Version ${version} is no draft`,
    { version },
  );
}

/** 409: the draft was changed after it was read. */
export function formulaChanged(version: number, changedAt: string): Problem {
  return new Problem(
    '/problems/compounding/formula-changed',
    409,
    'The draft was changed meanwhile: read it again',
    `Version ${version} was changed at ${changedAt}`,
    { version, changedAt },
  );
}

/** 409: the formula is out of use already. */
export function alreadyRetired(status: FormulaStatus): Problem {
  return new Problem(
    '/problems/compounding/formula-retired',
    409,
    'The formula is out of use already',
    'It has neither an approved version nor a draft',
    { status },
  );
}
