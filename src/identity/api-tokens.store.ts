import type { Role } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';

/** A script's access, without its secret, which is stored as a hash only. */
export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly createdAt: Instant;
  readonly createdBy: string;
}

interface ApiTokenRow {
  id: string;
  name: string;
  roles: string;
  created_at: string;
  created_by: string;
}

function toApiToken(row: ApiTokenRow): ApiToken {
  return {
    id: row.id,
    name: row.name,
    roles: JSON.parse(row.roles) as Role[],
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
}

/** The tokens in use, oldest first. */
export async function listApiTokens(db: Reader): Promise<ApiToken[]> {
  const rows = await db.query<ApiTokenRow>(
    sql`SELECT u.id, u.name, u.roles, u.created_at, u.created_by
      FROM api_token t JOIN app_user u ON u.id = t.user_id ORDER BY u.created_at, u.id`,
  );
  return rows.map(toApiToken);
}

export async function findApiToken(db: Reader, id: string): Promise<ApiToken | null> {
  const [row] = await db.query<ApiTokenRow>(
    sql`SELECT u.id, u.name, u.roles, u.created_at, u.created_by
      FROM api_token t JOIN app_user u ON u.id = t.user_id WHERE u.id = ${id}`,
  );
  return row ? toApiToken(row) : null;
}

export async function insertApiToken(tx: Tx, token: ApiToken, tokenHash: string): Promise<void> {
  await tx.execute(sql`INSERT INTO app_user
      (id, kind, username, name, password_hash, roles, language, active, created_at, created_by)
    VALUES (${token.id}, 'token', ${`token:${token.id}`}, ${token.name}, NULL,
      ${JSON.stringify(token.roles)}, 'en', 1, ${token.createdAt}, ${token.createdBy})`);
  await tx.execute(
    sql`INSERT INTO api_token (token_hash, user_id) VALUES (${tokenHash}, ${token.id})`,
  );
}

/** Deletes the secret; the name stays, for what was done with it. */
export async function deleteApiToken(tx: Tx, id: string): Promise<void> {
  await tx.execute(sql`DELETE FROM api_token WHERE user_id = ${id}`);
  await tx.execute(sql`UPDATE app_user SET active = 0 WHERE id = ${id}`);
}
