import type { Language, Role } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';

/** Who a cookie or a token speaks for, as the row stands at this moment. */
export interface Identified {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly language: Language;
}

interface IdentifiedRow {
  id: string;
  name: string;
  roles: string;
  language: Language;
}

function identified([row]: IdentifiedRow[]): Identified | null {
  return row ? { ...row, roles: JSON.parse(row.roles) as Role[] } : null;
}

/** The active user of a sign-in that has not ended. */
export async function findSignedIn(
  db: Reader,
  tokenHash: string,
  now: Instant,
): Promise<Identified | null> {
  return identified(
    await db.query<IdentifiedRow>(sql`SELECT u.id, u.name, u.roles, u.language
      FROM sign_in s JOIN app_user u ON u.id = s.user_id
      WHERE s.token_hash = ${tokenHash} AND s.expires_at > ${now} AND u.active = 1`),
  );
}

/** The active token with this hash. */
export async function findByToken(db: Reader, tokenHash: string): Promise<Identified | null> {
  return identified(
    await db.query<IdentifiedRow>(sql`SELECT u.id, u.name, u.roles, u.language
      FROM api_token t JOIN app_user u ON u.id = t.user_id
      WHERE t.token_hash = ${tokenHash} AND u.active = 1`),
  );
}

/** Begins a sign-in, and forgets the ones of this user that have ended. */
export async function insertSignIn(
  tx: Tx,
  tokenHash: string,
  userId: string,
  at: Instant,
  expiresAt: Instant,
): Promise<void> {
  await tx.execute(sql`DELETE FROM sign_in WHERE user_id = ${userId} AND expires_at <= ${at}`);
  await tx.execute(sql`INSERT INTO sign_in (token_hash, user_id, signed_in_at, expires_at)
    VALUES (${tokenHash}, ${userId}, ${at}, ${expiresAt})`);
}

export async function deleteSignIn(tx: Tx, tokenHash: string): Promise<void> {
  await tx.execute(sql`DELETE FROM sign_in WHERE token_hash = ${tokenHash}`);
}

/** Ends all sign-ins of a user but the one that is asking. */
export async function deleteOtherSignIns(
  tx: Tx,
  userId: string,
  keptTokenHash: string | null,
): Promise<void> {
  await tx.execute(
    sql`DELETE FROM sign_in WHERE user_id = ${userId} AND token_hash <> ${keptTokenHash ?? ''}`,
  );
}
