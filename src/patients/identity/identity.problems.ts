import { Problem } from '../../kernel/problems.js';

/** Why no identity can be opened or sealed. */
export type LockReason = 'key-missing' | 'key-wrong' | 'key-unreadable';

/** 409: the key of the identities is not there; everything but names works. */
export function identityLocked(because: LockReason): Problem {
  return new Problem(
    '/problems/patients/identity-locked',
    409,
    'Names cannot be opened now',
    'The key of the identities is missing or is not the one they were sealed with',
    { because },
  );
}

/** 409: the bytes in the database are not those that were sealed. */
export function identityDamaged(patientId: string): Problem {
  return new Problem(
    '/problems/patients/identity-damaged',
    409,
    'The identity was changed outside the program',
    `What is kept of patient ${patientId} is not what was sealed`,
    { patientId },
  );
}

/** 404: nobody gave this patient a name. */
export function notIdentified(patientId: string): Problem {
  return new Problem(
    '/problems/patients/not-identified',
    404,
    'No identity is kept of this patient',
    `Nothing but the code is known of patient ${patientId}`,
    { patientId },
  );
}

/** 409: the identity was erased for good. */
export function identityErased(patientId: string): Problem {
  return new Problem(
    '/problems/patients/identity-erased',
    409,
    'The identity was erased',
    `The identity of patient ${patientId} was erased and cannot come back`,
    { patientId },
  );
}

/** 422: the text would carry the patient's name to where only codes may be. */
export function nameInText(member: string): Problem {
  const errors = [{ pointer: `/${member}`, detail: 'must not hold the name of the patient' }];
  return new Problem(
    '/problems/patients/name-in-text',
    422,
    'The text must not hold the name of the patient',
    'It is kept beside the code, where no name may be',
    { errors },
  );
}
