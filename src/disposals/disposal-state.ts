import { itemsById, knownSuppliers, locationTree } from '../catalog/catalog.js';
import { activePeople } from '../identity/identity.js';
import { dayAt, type Instant } from '../kernel/calendar.js';
import { inList, sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { lockLots, lowestBalances } from '../ledger/ledger.js';
import { type Moment, type UnusableReason, unusableBecause } from '../lots/eligibility.rules.js';
import { findContainers, findLots, lotCosts, type Position, positionsWhere } from '../lots/lots.js';
import type { DisposalPlace, DisposalRequest, DisposalState } from './disposal.js';

/** Locks what the request speaks of, and reads all that a decision about it rests on. */
export async function loadState(
  tx: Tx,
  request: DisposalRequest,
  actorId: string,
  at: Instant,
  timeZone: string,
): Promise<DisposalState> {
  const lotIds = [...new Set(request.lines.map((line) => line.lotId))].sort();
  await lockLots(tx, lotIds);
  const locations = await locationTree(tx);
  const lots = await findLots(tx, lotIds);
  const here = sql`balance.place_id = ${request.placeId} AND balance.lot_id IN ${inList(lotIds)}`;
  const positions = await positionsWhere(tx, here);
  const location = locations.get(request.placeId);
  const { supplierId } = request;
  return {
    actorId,
    place: location
      ? { id: location.id, kind: 'location', lotId: null, open: location.active }
      : await containerPlace(tx, request.placeId),
    supplierKnown: supplierId !== null && (await knownSuppliers(tx, [supplierId])).size > 0,
    lots: new Map(lots.map((lot) => [lot.id, lot])),
    items: await itemsById(
      tx,
      lots.map((lot) => lot.item_id),
    ),
    costs: await lotCosts(tx, lotIds),
    available: await availableSince(tx, positions, at),
    onHand: new Map(positions.map(({ lotId, quantity }) => [lotId, quantity])),
    unusable: unusableLots(positions, {
      at,
      day: dayAt(at, timeZone),
      isLocationHeld: (id) => locations.effectivelyHeld(id),
      patientId: null,
    }),
    people: new Set((await activePeople(tx)).map(({ id }) => id)),
  };
}

async function containerPlace(db: Reader, id: string): Promise<DisposalPlace | null> {
  const [container] = await findContainers(db, [id]);
  if (!container) return null;
  return { id, kind: 'container', lotId: container.lot_id, open: container.closed_at === null };
}

/** Balances that changed since may give only what they held at their lowest. */
async function availableSince(
  db: Reader,
  positions: readonly Position[],
  at: Instant,
): Promise<ReadonlyMap<string, number>> {
  const changed = positions.filter((position) => position.latestAt > at);
  const lowest = changed.length === 0 ? [] : await lowestBalances(db, changed, at);
  return new Map([
    ...positions.map(({ lotId, quantity }) => [lotId, quantity] as const),
    ...changed.map(({ lotId }, index) => [lotId, Math.max(0, lowest[index] ?? 0)] as const),
  ]);
}

function unusableLots(
  positions: readonly Position[],
  moment: Moment,
): ReadonlyMap<string, UnusableReason> {
  const verdicts = positions.map((one) => [one.lotId, unusableBecause(one, moment)] as const);
  return new Map(
    verdicts.filter((verdict): verdict is [string, UnusableReason] => verdict[1] !== null),
  );
}
