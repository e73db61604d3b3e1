import { hasRole } from '../kernel/actor.js';
import { newId } from '../kernel/ids.js';
import { invalid } from '../kernel/problems.js';
import { thousandthsOf } from '../kernel/quantity.js';
import { sql } from '../kernel/sql.js';
import * as ledger from '../ledger/ledger.js';
import type { Posting } from '../ledger/posting.rules.js';
import { type Position, positionsWhere, settleContainers } from '../lots/lots.js';
import { type Commanded, next, resultOf } from './preparation-commands.js';
import type { DiscardPreparationDto } from './preparations.dto.js';
import * as problems from './preparations.problems.js';
import { usesOf } from './transitions.store.js';

/**
 * Throws a draft away as it is, and of what was made so much, or all that is left.
 * @throws Problem `wrong-state`, `not-so-much` (409), 422
 */
export async function throwAway(commanded: Commanded, dto: DiscardPreparationDto): Promise<void> {
  const { tx, actor, record, now } = commanded;
  const { begun, standing } = record;
  const { reason } = dto;
  if (standing.state === 'draft') {
    if (dto.quantity) throw invalid({ pointer: '/quantity', detail: 'is of nothing made yet' });
    return next(commanded, { state: 'discarded', reason });
  }
  if (['used', 'discarded', 'reversed'].includes(standing.state)) {
    throw problems.wrongState(standing.state);
  }
  const { lotId } = resultOf(record);
  await ledger.lockLots(tx, [lotId]);
  const places = await positionsWhere(tx, sql`balance.lot_id = ${lotId}`);
  const left = places.reduce((sum, { quantity }) => sum + quantity, 0);
  const quantity = dto.quantity ? thousandthsOf(dto.quantity) : left;
  if (quantity > left || left === 0) throw problems.notSoMuch(left, begun.unit);
  const movementId = newId();
  await ledger.record(tx, {
    id: movementId,
    kind: 'discard',
    documentId: begun.id,
    occurredAt: now,
    recordedAt: now,
    actorId: actor.id,
    postings: wasteFrom(places, quantity),
  });
  return next(commanded, { state: 'discarded', reason, quantity, movementId });
}

/** So much of a lot to waste, place by place. */
function wasteFrom(places: readonly Position[], quantity: number): Posting[] {
  let missing = quantity;
  return places.flatMap(({ lotId, itemId, placeId, quantity: here }) => {
    const gone = Math.min(here, missing);
    missing -= gone;
    return gone === 0 ? [] : [{ lotId, itemId, from: placeId, to: '@waste', quantity: gone }];
  });
}

/**
 * Takes back what was prepared, exactly; possible as long as all of it stands where it was made.
 * Components that are held since come back held, and what comes back to a container that was
 * discarded since is wasted.
 * @throws Problem `not-yours` (403), `wrong-state`, `used-since` (409)
 */
export async function takeBack(commanded: Commanded, reason: string): Promise<void> {
  const { tx, actor, record, now } = commanded;
  const { begun, standing, components } = record;
  const made = resultOf(record);
  if (standing.state === 'reversed') throw problems.wrongState(standing.state);
  if (standing.preparer !== actor.id && !hasRole(actor, 'doctor'))
    throw problems.notYours(begun.id);
  const lots = [made.lotId, ...components.map(({ lotId }) => lotId)];
  await ledger.lockLots(tx, [...new Set(lots)].sort());
  const places = await positionsWhere(tx, sql`balance.lot_id = ${made.lotId}`);
  const here = places.find(({ placeId }) => placeId === begun.locationId);
  if (here?.quantity !== made.output) {
    const since = await usesOf(tx, made.lotId, made.movementId);
    const sessions = since.filter(({ kind }) => kind === 'session');
    const others = since.filter(({ kind }) => kind !== 'session');
    throw problems.usedSince(
      sessions.map(({ documentId }) => documentId),
      others.map(({ kind, documentId }) => ({ kind, documentId })),
    );
  }
  const reversalId = newId();
  const reversal = { id: reversalId, at: now, actorId: actor.id };
  const postings = await ledger.reverse(tx, made.movementId, reversal);
  const opened = new Set(components.map((one) => one.openedContainerId));
  await settleContainers(tx, {
    documentId: begun.id,
    postings,
    isOwn: ({ id }) => opened.has(id),
    reason: 'The preparation that opened it was taken back',
    at: now,
    by: actor.id,
  });
  return next(commanded, { state: 'reversed', reason, movementId: reversalId });
}
