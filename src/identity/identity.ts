import type { Actor } from '../kernel/actor.js';

/**
 * The face of identity: what other modules may ask it. SQL of theirs may join `app_user (id, name)`
 * for the name of a user or token.
 */
export { AuthService } from './auth.service.js';
export { type DigestReader, digestReaders, digestWish, setDigestWish } from './digest.store.js';
export { activeDoctors, activePeople, personNames } from './people.js';
export { isPermission, may } from './permissions.js';
export { UsersService } from './users.service.js';
export { anyUser } from './users.store.js';

/** Whoever acts from the command line of the machine; it is no user and cannot sign in. */
export const SYSTEM: Actor = {
  id: 'system',
  name: 'Mesostock',
  roles: ['admin'],
  language: 'en',
  requestId: 'command-line',
};
