import { Problem } from '../kernel/problems.js';

/** 401: no sign-in, or one that has ended. */
export function notSignedIn(): Problem {
  return new Problem('/problems/identity/not-signed-in', 401, 'Please sign in');
}

/** 401: says nothing about which of the two is wrong. */
export function wrongCredentials(): Problem {
  return new Problem(
    '/problems/identity/wrong-credentials',
    401,
    'The username or the password is wrong',
  );
}

/** 403: the actor's roles lack the permission. */
export function notAllowed(permission: string): Problem {
  return new Problem(
    '/problems/identity/not-allowed',
    403,
    'Your role does not allow this',
    `This needs the permission ${permission}`,
    { permission },
  );
}

/** 403: a page of another site tried to write. */
export function crossSite(): Problem {
  return new Problem(
    '/problems/identity/cross-site',
    403,
    'Another site may not do this for you',
    'The request came from another origin than the address it was sent to',
  );
}

/** 429: too many attempts; the facts say when to come again. */
export function tooManyAttempts(retryAfterSeconds: number): Problem {
  return new Problem(
    '/problems/identity/too-many-attempts',
    429,
    'Too many attempts',
    `Try again in ${retryAfterSeconds} seconds`,
    { retryAfterSeconds },
  );
}

/** 409: the practice has its first administrator. */
export function alreadySetUp(): Problem {
  return new Problem('/problems/identity/already-set-up', 409, 'This practice is already set up');
}

/** 403: not the code on the server's console. */
export function wrongCode(): Problem {
  return new Problem(
    '/problems/identity/wrong-code',
    403,
    'The code is wrong',
    'The code is printed on the console of the server when it starts',
  );
}

/** 409: somebody else has this username. */
export function usernameTaken(username: string): Problem {
  return new Problem(
    '/problems/identity/username-taken',
    409,
    'This username is taken',
    `There is already a user ${username}`,
    { username },
  );
}

/** 409: without an active administrator nobody could manage users any more. */
export function lastAdministrator(): Problem {
  return new Problem(
    '/problems/identity/last-administrator',
    409,
    'The last active administrator must stay one',
  );
}
