import type { Instant } from '../kernel/calendar.js';
import { sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { NewMail } from './mail.js';

export interface MailRow {
  readonly id: string;
  readonly occasion: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly file_name: string | null;
  readonly file_type: string | null;
  readonly file_content: Buffer | null;
  readonly queued_at: Instant;
  readonly state: 'waiting' | 'sent' | 'given-up';
  readonly attempts: number;
  readonly due_at: Instant;
  readonly ended_at: Instant | null;
  readonly failure: string | null;
}

export async function insertMail(
  tx: Tx,
  id: string,
  { occasion, recipient, subject, body, file }: NewMail,
  at: Instant,
): Promise<boolean> {
  const inserted = await tx.execute(sql`INSERT INTO mail (id, occasion, recipient, subject, body,
      file_name, file_type, file_content, queued_at, state, attempts, due_at)
    VALUES (${id}, ${occasion}, ${recipient}, ${subject}, ${body}, ${file?.name ?? null},
      ${file?.mediaType ?? null}, ${file?.content ?? null}, ${at}, 'waiting', 0, ${at})
    ON CONFLICT (occasion) DO NOTHING`);
  return inserted === 1;
}

/** The next mail that is due, the oldest first. */
export async function nextDue(db: Reader, now: Instant): Promise<MailRow | null> {
  const [row] = await db.query<MailRow>(sql`SELECT * FROM mail
    WHERE state = 'waiting' AND due_at <= ${now} ORDER BY due_at, id LIMIT 1`);
  return row ?? null;
}

/** Writes down what came of an attempt. */
export async function endAttempt(
  tx: Tx,
  id: string,
  end: Pick<MailRow, 'state' | 'attempts' | 'due_at' | 'ended_at' | 'failure'>,
): Promise<void> {
  await tx.execute(sql`UPDATE mail SET state = ${end.state}, attempts = ${end.attempts},
      due_at = ${end.due_at}, ended_at = ${end.ended_at}, failure = ${end.failure}
    WHERE id = ${id}`);
}

/** Newest first, without what they say. */
export function listMail(
  db: Reader,
  before: readonly [Instant, string] | null,
  count: number,
): Promise<Omit<MailRow, 'body' | 'file_content'>[]> {
  const [at, id] = before ?? ['~', '~'];
  return db.query(sql`SELECT id, occasion, recipient, subject, file_name, file_type, queued_at,
      state, attempts, due_at, ended_at, failure
    FROM mail WHERE queued_at < ${at} OR (queued_at = ${at} AND id < ${id})
    ORDER BY queued_at DESC, id DESC LIMIT ${count}`);
}
