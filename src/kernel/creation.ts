import type { Actor } from './actor.js';
import type { Instant } from './calendar.js';
import { type Answer, answer, keepAnswer, oneAtATime, replay } from './documents.js';
import { newId } from './ids.js';
import { idReused } from './problems.js';
import { raw, sql } from './sql.js';
import type { Tx } from './unit-of-work.js';

/** A request to make something whose id the caller may name, but need not. */
export interface Creation {
  /** What is made; also the name of its table. */
  readonly kind:
    | 'item'
    | 'item_group'
    | 'location'
    | 'supplier'
    | 'patient'
    | 'patient_condition'
    | 'consent'
    | 'protocol'
    | 'device'
    | 'formula'
    | 'compatibility';
  readonly body: { readonly id?: string };
  readonly actor: Pick<Actor, 'id'>;
  readonly at: Instant;
}

/**
 * Makes a thing once: when the caller named its id, the same request again has the first answer,
 * also when both come at the same time.
 * @throws Problem `/problems/documents/id-reused` (409) when the id belongs to something else
 */
export async function createOnce<T>(
  tx: Tx,
  { kind, body, actor, at }: Creation,
  make: (id: string) => Promise<T>,
): Promise<Answer<T>> {
  const { id } = body;
  if (id === undefined) return answer(await make(newId()));
  await oneAtATime(tx, id);
  const earlier = await replay<T>(tx, kind, id, body);
  if (earlier) return earlier;
  const existing = await tx.query(sql`SELECT 1 FROM ${raw(kind)} WHERE id = ${id}`);
  if (existing.length > 0) throw idReused(id);
  return keepAnswer(tx, kind, id, body, await make(id), actor, at);
}
