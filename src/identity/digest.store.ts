import type { Language } from '../kernel/actor.js';
import { sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';

/** Whether a person wants the daily digest, and where it goes. */
export interface DigestWish {
  readonly email: string | null;
  readonly wanted: boolean;
}

/** Somebody the digest is written for. */
export interface DigestReader {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

export async function digestWish(db: Reader, userId: string): Promise<DigestWish> {
  const [row] = await db.query<{ email: string | null; digest: number }>(
    sql`SELECT email, digest FROM app_user WHERE id = ${userId}`,
  );
  return { email: row?.email ?? null, wanted: row?.digest === 1 };
}

export async function setDigestWish(tx: Tx, userId: string, wish: DigestWish): Promise<void> {
  await tx.execute(sql`UPDATE app_user SET email = ${wish.email}, digest = ${wish.wanted ? 1 : 0}
    WHERE id = ${userId}`);
}

/** Everybody who may sign in and wants the digest. */
export function digestReaders(db: Reader): Promise<DigestReader[]> {
  return db.query(sql`SELECT id, name, email, language FROM app_user
    WHERE kind = 'person' AND active = 1 AND digest = 1 AND email IS NOT NULL ORDER BY id`);
}
