import type { Language, Role } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { raw, type Sql, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';

/** A person who signs in. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly language: Language;
  readonly active: boolean;
}

export interface UserWithPassword extends User {
  readonly passwordHash: string;
}

interface UserRow {
  id: string;
  username: string;
  name: string;
  roles: string;
  language: Language;
  active: number;
  password_hash: string;
}

function toUser(row: UserRow): UserWithPassword {
  return {
    id: row.id,
    username: row.username,
    name: row.name,
    roles: JSON.parse(row.roles) as Role[],
    language: row.language,
    active: row.active === 1,
    passwordHash: row.password_hash,
  };
}

async function find(db: Reader, condition: Sql): Promise<UserWithPassword | null> {
  const [row] = await db.query<UserRow>(
    sql`SELECT * FROM app_user WHERE kind = 'person' AND ${condition}`,
  );
  return row ? toUser(row) : null;
}

/** A user or a token. */
export async function findAccount(db: Reader, id: string): Promise<UserWithPassword | null> {
  const [row] = await db.query<UserRow>(sql`SELECT * FROM app_user WHERE id = ${id}`);
  return row ? toUser(row) : null;
}

export function findUser(db: Reader, id: string): Promise<UserWithPassword | null> {
  return find(db, sql`id = ${id}`);
}

export function findUserByName(db: Reader, username: string): Promise<UserWithPassword | null> {
  return find(db, sql`username = ${username}`);
}

export async function anyUser(db: Reader): Promise<boolean> {
  const rows = await db.query(sql`SELECT 1 AS one FROM app_user WHERE kind = 'person' LIMIT 1`);
  return rows.length > 0;
}

/** In the order of their usernames, after the given one. */
export async function listUsers(
  db: Reader,
  afterUsername: string | null,
  count: number,
): Promise<User[]> {
  const rows = await db.query<UserRow>(
    sql`SELECT * FROM app_user ${where(
      sql`kind = 'person'`,
      afterUsername === null ? null : sql`username > ${afterUsername}`,
    )} ORDER BY username LIMIT ${count}`,
  );
  return rows.map(toUser);
}

/** The active users with the role `admin`. */
export async function listAdministrators(db: Reader): Promise<User[]> {
  const rows = await db.query<UserRow>(
    sql`SELECT * FROM app_user WHERE kind = 'person' AND active = 1 AND roles LIKE '%"admin"%'`,
  );
  return rows.map(toUser);
}

/**
 * Makes commands about users wait for each other, so that two of them cannot both find an
 * administrator left, or nobody set up. SQLite has one writer anyway.
 */
export async function lockUsers(tx: Tx): Promise<void> {
  if (tx.engine === 'postgres') {
    await tx.execute(raw('LOCK TABLE app_user IN SHARE ROW EXCLUSIVE MODE'));
  }
}

export async function insertUser(
  tx: Tx,
  user: UserWithPassword,
  createdBy: string,
  at: Instant,
): Promise<void> {
  await tx.execute(sql`INSERT INTO app_user
      (id, kind, username, name, password_hash, roles, language, active, created_at, created_by)
    VALUES (${user.id}, 'person', ${user.username}, ${user.name}, ${user.passwordHash},
      ${JSON.stringify(user.roles)}, ${user.language}, ${user.active ? 1 : 0}, ${at}, ${createdBy})`);
}

export async function updateUser(tx: Tx, user: UserWithPassword): Promise<void> {
  await tx.execute(sql`UPDATE app_user SET name = ${user.name}, roles = ${JSON.stringify(user.roles)},
      language = ${user.language}, active = ${user.active ? 1 : 0},
      password_hash = ${user.passwordHash}
    WHERE id = ${user.id}`);
}
