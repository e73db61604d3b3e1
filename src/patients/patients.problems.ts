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

interface Named {
  readonly id: string;
  readonly code: string;
}

/** 409: the code was merged into another, which stands for the patient now. */
export function merged(patient: Named, into: Named): Problem {
  return new Problem(
    '/problems/patients/merged',
    409,
    'The patient has another code now',
    `${patient.code} was merged into ${into.code}`,
    { patientId: patient.id, code: patient.code, intoId: into.id, intoCode: into.code },
  );
}

/** 409: nothing more can be said about a contraindication that has ended. */
export function conditionEnded(id: string): Problem {
  return new Problem(
    '/problems/patients/condition-ended',
    409,
    'The contraindication has ended',
    `The contraindication ${id} has ended; record a new one if it is back`,
    { id },
  );
}

/** 409: a consent is withdrawn once. */
export function consentWithdrawn(id: string, withdrawnOn: string): Problem {
  return new Problem(
    '/problems/patients/consent-withdrawn',
    409,
    'The consent was withdrawn already',
    `The consent ${id} was withdrawn on ${withdrawnOn}`,
    { id, withdrawnOn },
  );
}

/** 409: a consent has one document, which nobody replaces. */
export function documentPresent(id: string): Problem {
  return new Problem(
    '/problems/patients/document-present',
    409,
    'The consent has its document already',
    `Record a new consent to keep another document than that of ${id}`,
    { id },
  );
}
