import { createHash } from 'node:crypto';
import type { Actor } from './actor.js';
import type { Instant } from './calendar.js';
import { idReused } from './problems.js';
import { sql } from './sql.js';
import type { Tx } from './unit-of-work.js';

/** The answer to a command that makes a document; `replayed` when it was made by an earlier call. */
export interface Answer<T> {
  readonly replayed: boolean;
  readonly body: T;
}

/** A first answer (201). */
export function answer<T>(body: T): Answer<T> {
  return { replayed: false, body };
}

/** The same text for the same content, whatever the order of its members. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** What two requests with the same id must share to be the same request (SHA-256, hex). */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

/** Lets equal requests that come at once pass one after the other, so that the second finds the first's answer. */
export async function oneAtATime(tx: Tx, id: string): Promise<void> {
  if (tx.engine === 'sqlite') return;
  await tx.query(sql`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
}

/**
 * The id of a document is its idempotency key: looks whether it was used before.
 * @returns the first answer when id, kind and content are the same, `null` when the id is new
 * @throws Problem `/problems/documents/id-reused` (409) when the content differs
 */
export async function replay<T>(
  tx: Tx,
  kind: string,
  id: string,
  content: unknown,
): Promise<Answer<T> | null> {
  const [row] = await tx.query<{ kind: string; content_hash: string; answer: string }>(
    sql`SELECT kind, content_hash, answer FROM document WHERE id = ${id}`,
  );
  if (!row) return null;
  if (row.kind !== kind || row.content_hash !== contentHash(content)) throw idReused(id);
  return { replayed: true, body: JSON.parse(row.answer) as T };
}

/** Keeps the first answer under the document's id, in the transaction that made the document. */
export async function keepAnswer<T>(
  tx: Tx,
  kind: string,
  id: string,
  content: unknown,
  body: T,
  actor: Pick<Actor, 'id'>,
  at: Instant,
): Promise<Answer<T>> {
  await tx.execute(sql`INSERT INTO document (id, kind, content_hash, answer, actor_id, recorded_at)
    VALUES (${id}, ${kind}, ${contentHash(content)}, ${JSON.stringify(body)}, ${actor.id}, ${at})`);
  return answer(body);
}
