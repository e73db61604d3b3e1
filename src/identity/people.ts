import { inList, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';

/** The names of users and tokens with these ids; unknown ids are simply not in the map. */
export async function personNames(
  db: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ id: string; name: string }>(
    sql`SELECT id, name FROM app_user WHERE id IN ${inList([...new Set(ids)])}`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Everybody who may sign in now, by name; programs with a token are not people. */
export function activePeople(
  db: Reader,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return db.query(sql`SELECT id, name FROM app_user
    WHERE kind = 'person' AND active = 1 ORDER BY name, id`);
}

/** Every doctor who may sign in now, by name. */
export async function activeDoctors(
  db: Reader,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const people = await db.query<{ id: string; name: string; roles: string }>(
    sql`SELECT id, name, roles FROM app_user
      WHERE kind = 'person' AND active = 1 ORDER BY name, id`,
  );
  return people
    .filter(({ roles }) => (JSON.parse(roles) as string[]).includes('doctor'))
    .map(({ id, name }) => ({ id, name }));
}
