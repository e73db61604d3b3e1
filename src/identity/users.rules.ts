import type { FieldError } from '../kernel/problems.js';

/** How a username looks; it is lower-cased before it is compared. */
export const USERNAME = /^[a-z0-9][a-z0-9._-]{1,39}$/;

/** NIST SP 800-63B asks for length, not for kinds of characters; the upper end bounds the hashing. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

/** How long a sign-in lasts at most: a working day and its end, so a forgotten tablet signs out overnight. */
export const SIGN_IN_HOURS = 12;

/** What is wrong with a password for this user, or `null`. */
export function passwordError(
  password: string,
  username: string,
  pointer: string,
): FieldError | null {
  if (password.length < PASSWORD_MIN) {
    return { pointer, detail: `must have at least ${PASSWORD_MIN} characters` };
  }
  if (password.toLowerCase() === username.toLowerCase()) {
    return { pointer, detail: 'must not be the username' };
  }
  return null;
}

/** Who is active and an administrator. */
interface Administrator {
  readonly id: string;
}

/** Whether a change of this user leaves nobody to manage users. */
export function leavesNoAdministrator(
  administrators: readonly Administrator[],
  userId: string,
  staysAdministrator: boolean,
): boolean {
  return !staysAdministrator && administrators.every(({ id }) => id === userId);
}
