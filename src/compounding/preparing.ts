import type { Actor } from '../kernel/actor.js';
import { dayAt, type Instant } from '../kernel/calendar.js';
import { newId } from '../kernel/ids.js';
import { thousandthsOf, toUnits } from '../kernel/quantity.js';
import type { Tx } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import { insertContainers, insertPreparationLot } from '../lots/lots.js';
import { differenceOf, resultOf } from './amounts.rules.js';
import { type Deviation, insertDeviations } from './bench.store.js';
import type { BenchState, DecidedTake, Mixture, Result } from './preparation.js';
import { postingsOf, preparingRefusal } from './preparation.rules.js';
import { pickedRow } from './preparation-view.js';
import type { ResultDto } from './preparations.dto.js';
import {
  type Begun,
  type ComponentRow,
  insertComponents,
  insertResult,
  type ResultRow,
} from './preparations.store.js';
import { insertTransition, type Transition } from './transitions.store.js';

/** The number as labels show it; it is also the number of the lot. */
export function codeOf(number: number): string {
  return `PREP-${String(number).padStart(6, '0')}`;
}

/** A preparation at the moment at which it is prepared. */
export interface Preparing {
  readonly actor: Actor;
  readonly begun: Begun;
  readonly mixture: Mixture;
  readonly state: BenchState;
  /** The server's clock; `state.at` is when the components were taken. */
  readonly now: Instant;
  /** The place of the next transition. */
  readonly entry: number;
}

/** What was written of it. */
export interface Prepared {
  readonly result: ResultRow;
  readonly components: readonly ComponentRow[];
  readonly transition: Transition;
  readonly deviations: readonly Deviation[];
}

/** A deviation that nobody has told yet. */
type Untold = Pick<Deviation, 'kind' | 'reason'> & Partial<Deviation>;

/** A deviation as it is written: with its id, by whom and when. */
export function deviation(
  { kind, reason, ...facts }: Untold,
  actor: Pick<Actor, 'id'>,
  at: Instant,
): Deviation {
  const nothing = { overrideKind: null, itemIds: [], reference: null };
  return { ...nothing, ...facts, id: newId(), kind, reason, toldAt: at, toldBy: actor.id };
}

/**
 * Prepares what was taken: opens what must be opened, records the one movement, and makes the lot,
 * which may not be used before its release.
 * @throws Problem as `preparingRefusal` says; nothing is recorded then
 */
export async function prepare(tx: Tx, preparing: Preparing, dto: ResultDto): Promise<Prepared> {
  const { actor, begun, mixture, state, now } = preparing;
  const said = {
    output: dto.outputQuantity ? thousandthsOf(dto.outputQuantity) : null,
    waste: typeof dto.wasteQuantity === 'number' ? thousandthsOf(dto.wasteQuantity) : null,
  };
  const result = resultOf(mixture.input, said, mixture.yields?.output);
  const refusal = preparingRefusal(mixture, result, state);
  if (refusal) throw refusal;
  const lotId = await makeLot(tx, preparing);
  await openContainers(tx, preparing);
  const movementId = newId();
  await ledger.record(tx, {
    id: movementId,
    kind: 'preparation',
    documentId: begun.id,
    occurredAt: state.at,
    recordedAt: now,
    actorId: actor.id,
    postings: postingsOf(begun, mixture, result, lotId),
  });
  const { input, beyondUse, products, pairs } = mixture;
  const preparationId = begun.id;
  const made = { ...result, preparationId, lotId, movementId, input, beyondUse, products, pairs };
  await insertResult(tx, made);
  const components = rowsOf(preparing);
  await insertComponents(tx, preparationId, components);
  const { visualCheck } = dto;
  const transition: Transition = {
    state: 'prepared',
    at: now,
    by: actor.id,
    reason: null,
    quantity: null,
    movementId,
    visualPassed: visualCheck ? Number(visualCheck.passed) : null,
    visualNote: visualCheck?.note ?? null,
  };
  await insertTransition(tx, preparationId, preparing.entry, transition);
  const untold = [...handPicked(mixture.takes), ...lossOf(preparing, result), ...saidOf(dto)];
  const deviations = untold.map((one) => deviation(one, actor, now));
  await insertDeviations(tx, preparationId, deviations);
  return { result: made, components, transition, deviations };
}

async function makeLot(tx: Tx, { begun, mixture, state }: Preparing): Promise<string> {
  const lotId = newId();
  const { useUntil } = mixture.beyondUse;
  await insertPreparationLot(tx, {
    id: lotId,
    item_id: begun.itemId,
    lot_number: codeOf(begun.number),
    expires_on: dayAt(useUntil, state.settings.timeZone),
    made_at: state.at,
    use_until: useUntil,
    for_patient_id: begun.patientId,
    preparation_id: begun.id,
  });
  return lotId;
}

/** Opens the containers that are drawn from, each by a movement of its own, so that each can be taken back. */
async function openContainers(tx: Tx, { actor, mixture, state, now }: Preparing): Promise<void> {
  const containers = [];
  for (const { position, opened } of mixture.takes.flatMap(({ picks }) => picks)) {
    if (!opened) continue;
    const openingId = newId();
    const { lotId, itemId, placeId: from } = position;
    await ledger.record(tx, {
      id: openingId,
      kind: 'opening',
      documentId: opened.placeId,
      occurredAt: state.at,
      recordedAt: now,
      actorId: actor.id,
      postings: [{ lotId, itemId, from, to: opened.placeId, quantity: opened.quantity }],
    });
    containers.push({
      id: opened.placeId,
      lot_id: lotId,
      location_id: opened.locationId,
      quantity: opened.quantity,
      opened_at: opened.openedAt,
      opened_by: actor.id,
      discard_at: opened.discardAt,
      opening_id: openingId,
      session_id: null,
    });
  }
  if (containers.length > 0) await insertContainers(tx, containers);
}

/** What went in, take by take, as the record keeps it. */
function rowsOf({ mixture, state }: Preparing): ComponentRow[] {
  return mixture.takes.flatMap(({ take, picks }) =>
    picks.map((pick) => ({ ...pickedRow(pick, state), takeId: take.id })),
  );
}

function handPicked(takes: readonly DecidedTake[]): Untold[] {
  return takes.flatMap(({ take, picks }) =>
    picks.some(({ because }) => because === 'hand-picked')
      ? [{ kind: 'hand-picked', itemIds: [take.itemId], reason: take.reason ?? '' }]
      : [],
  );
}

function lossOf({ begun, mixture }: Preparing, result: Result): Untold[] {
  const difference = differenceOf(mixture.input, result);
  if (difference === 0) return [];
  const { unit } = begun;
  const reason = `${toUnits(difference)} ${unit} of ${toUnits(mixture.input)} ${unit} unaccounted for`;
  return [{ kind: 'loss', reason }];
}

/** What whoever prepared or checked it said beside the figures. */
export function saidOf({
  visualCheck,
  deviation: text,
}: Pick<ResultDto, 'visualCheck' | 'deviation'>): Untold[] {
  const failed = visualCheck && !visualCheck.passed;
  return [
    ...(failed
      ? [{ kind: 'visual-check' as const, reason: visualCheck.note ?? 'Not passed' }]
      : []),
    ...(text ? [{ kind: 'note' as const, reason: text }] : []),
  ];
}
