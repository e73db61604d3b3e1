import { type Actor, hasRole } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { newId } from '../kernel/ids.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Wanted } from './begin.js';
import { type Deviation, overridesAmong, type TakeRow } from './bench.store.js';
import { itemsOf, loadBench } from './bench-state.js';
import type { Confirmation } from './conditions.rules.js';
import type { BenchState, Mixture } from './preparation.js';
import { mix } from './preparation.rules.js';
import type { Mixing } from './preparation-answer.js';
import type { PreviewPreparationDto } from './preparations.dto.js';
import * as problems from './preparations.problems.js';
import { type Begun, insertBegun, nextNumber } from './preparations.store.js';
import { deviation } from './preparing.js';
import { takesFrom } from './taking.js';
import { insertTransition } from './transitions.store.js';

/** Writes a preparation that is begun. */
export async function insertNew(
  tx: Tx,
  actor: Actor,
  id: string,
  wanted: Wanted,
  now: Instant,
): Promise<Begun> {
  const number = await nextNumber(tx);
  const begun = { ...wanted, id, number, begunAt: now, begunBy: actor.id };
  await insertBegun(tx, begun);
  await insertTransition(tx, id, 0, { state: 'draft', at: now, by: actor.id });
  return begun;
}

/** The components of a request, read, with their items and those the formula wants. */
export async function readTakes(
  db: Reader,
  actor: Actor,
  { components = [] }: PreviewPreparationDto,
  wanted: Wanted,
) {
  const items = await itemsOf(db, wanted, components);
  const named = components.map((one) => ({ ...one, id: newId() }));
  const pointerTo = (index: number) => `/components/${index}`;
  const reads = await takesFrom(db, actor, named, wanted.startedAt, { items, pointerTo });
  return { reads, takes: reads.map(({ take }) => take), items };
}

/** What is to be made, and what people decided about it. */
interface Wish {
  readonly begun: Wanted;
  readonly deviations: readonly Deviation[];
  readonly confirmations: readonly Confirmation[];
}

type ToMix = Parameters<typeof loadBench>[1] & { readonly takes: readonly TakeRow[] };

/** The mixture of what was taken, at a moment. */
export async function mixed(
  db: Reader,
  { begun, deviations, confirmations }: Wish,
  mixing: ToMix,
): Promise<Mixing> {
  const state = await loadBench(db, mixing);
  const decisions = { overrides: overridesAmong(deviations), confirmations };
  const mixture = mix(begun, mixing.takes, decisions, state, newId);
  return { mixture, state };
}

/** As it was at the start of the work, or as it is now when not everything was there yet. */
export async function mixedSince(db: Reader, wish: Wish, mixing: ToMix): Promise<Mixing> {
  const atStart = await mixed(db, wish, { ...mixing, at: wish.begun.startedAt });
  const isShort = atStart.mixture.takes.some(({ short }) => short > 0);
  return isShort ? mixed(db, wish, mixing) : atStart;
}

/**
 * The take as it was judged: with the lot that was shown, which the person has in the hand from then
 * on, and with a reason only when it was not its turn. Over two lots nobody can tell which is where.
 */
export function judged(take: TakeRow, { takes }: Mixture, { positions }: BenchState): TakeRow {
  const picks = takes.find((one) => one.take.id === take.id)?.picks ?? [];
  const isByHand = picks.some(({ because }) => because === 'hand-picked');
  const reason = isByHand ? take.reason : null;
  const [position, ...others] = picks.map((pick) => pick.position);
  if (take.lotId !== null || !position || others.length > 0) return { ...take, reason };
  // What an earlier take of the same draft would open is not open yet.
  const isOpen = position.placeKind === 'container' && positions.includes(position);
  const containerId = isOpen ? position.placeId : null;
  return { ...take, reason, lotId: position.lotId, containerId };
}

/** @throws Problem `override-needs-doctor` (403) */
export function overridesOf(
  actor: Actor,
  { overrides = [] }: Pick<PreviewPreparationDto, 'overrides'>,
  now: Instant,
): Deviation[] {
  if (overrides.length > 0 && !hasRole(actor, 'doctor')) throw problems.overrideNeedsDoctor();
  return overrides.map(({ kind, itemIds = [], reason, reference }) =>
    deviation({ kind: 'override', overrideKind: kind, itemIds, reason, reference }, actor, now),
  );
}
