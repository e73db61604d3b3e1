import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { confirmLots, findLots } from '../lots/lots.js';
import type { PreparationRecord } from './preparation-record.js';
import * as problems from './preparations.problems.js';
import type { ResultRow } from './preparations.store.js';
import { insertTransition, type Transition } from './transitions.store.js';

/** A command on a preparation that nobody else commands meanwhile. */
export interface Commanded {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly record: PreparationRecord;
  readonly now: Instant;
}

/** Writes where the preparation stands from now on. */
export function next(
  { tx, actor, record, now }: Commanded,
  step: Pick<Transition, 'state'> & Partial<Transition>,
): Promise<void> {
  const { begun, transitions } = record;
  return insertTransition(tx, begun.id, transitions.length, { ...step, at: now, by: actor.id });
}

/** Leaves the audit entry of a command. */
export function noted(
  { tx, actor, record, now }: Commanded,
  command: string,
  facts: { readonly before?: unknown; readonly after?: unknown; readonly reason?: string },
): Promise<void> {
  const subject = `preparation/${record.begun.id}`;
  return audit.record(tx, actor, { command, subject, ...facts }, now);
}

/** What was made. @throws Problem `wrong-state` (409) when nothing was */
export function resultOf({ result, standing }: PreparationRecord): ResultRow {
  if (!result) throw problems.wrongState(standing.state);
  return result;
}

/**
 * The checker is the second person for every typed lot. Where the checker typed it, whoever
 * prepared the mixture has read its label as another person.
 */
export async function confirmTyped({ tx, actor, record, now }: Commanded): Promise<void> {
  const typed = record.components.filter((one) => one.typed === 1).map(({ lotId }) => lotId);
  if (typed.length === 0) return;
  const lots = await findLots(tx, [...new Set(typed)]);
  const isOwn = (lot: (typeof lots)[number]) => lot.typed_by === actor.id;
  const ids = (some: typeof lots) => some.map(({ id }) => id);
  await confirmLots(tx, ids(lots.filter((lot) => !isOwn(lot))), now, actor.id);
  const preparer = record.standing.preparer ?? record.begun.begunBy;
  await confirmLots(tx, ids(lots.filter(isOwn)), now, preparer);
}
