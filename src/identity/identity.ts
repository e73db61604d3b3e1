import type { Actor } from '../kernel/actor.js';
import { inList, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';

/** The face of identity: what other modules may ask it. */
export { AuthService } from './auth.service.js';
export { isPermission, may, type Permission, permissionsOf } from './permissions.js';
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

/**
 * The names of users and tokens by their ids. SQL of other modules may as well join
 * `app_user (id, name)`, which holds both.
 */
export async function namesOf(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.query<{ id: string; name: string }>(
    sql`SELECT id, name FROM app_user WHERE id IN ${inList([...new Set(ids)])}`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
