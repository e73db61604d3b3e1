import type { Item } from '../catalog/catalog.js';
import { dayAt } from '../kernel/calendar.js';
import {
  type Allocation,
  type Assessed,
  allocate,
  byFirstExpiry,
  type Pick,
} from '../lots/allocation.rules.js';
import { inHand, isInTurn } from '../lots/choice.rules.js';
import {
  discardAt,
  type Moment,
  type Position,
  unusableBecause,
} from '../lots/eligibility.rules.js';
import type { BenchState, DecidedTake, MixPick, Plan, Take, TakeReason } from './preparation.js';
import { SHORTEST_REASON } from './preparation.js';
import * as problems from './preparations.problems.js';

/** What may be taken of each item, kept up to date from take to take. */
export type Shelf = Map<string, readonly Assessed[]>;

/** What stands within the plan's location, each with the verdict on it. */
export function shelfOf({ locationId, patientId }: Plan, state: BenchState): Shelf {
  const within = new Set(state.locations.subtree(locationId));
  const moment: Moment = {
    at: state.at,
    day: dayAt(state.at, state.settings.timeZone),
    isLocationHeld: (id) => state.locations.effectivelyHeld(id),
    // Made as stock it may reach anybody: nothing made for one patient goes into it.
    patientId: patientId ?? '',
  };
  const shelf = new Map<string, Assessed[]>();
  for (const position of state.positions) {
    if (!within.has(position.locationId)) continue;
    const available = Math.max(0, state.lowest.get(position) ?? position.quantity);
    const assessed = { position, available, because: unusableBecause(position, moment) };
    const others = shelf.get(position.itemId);
    if (others) others.push(assessed);
    else shelf.set(position.itemId, [assessed]);
  }
  return shelf;
}

/** Makes the open container that a sealed one becomes. */
export function opener(
  item: Item,
  { at, settings }: BenchState,
  newId: () => string,
): (sealed: Position) => Position {
  const hours = item.inUseHours ?? settings.inUseDefaultHours;
  return (sealed) => ({
    ...sealed,
    placeId: newId(),
    placeKind: 'container',
    quantity: item.containerQuantity,
    openedAt: at,
    discardAt: discardAt(at, hours, sealed.expiresOn, settings.timeZone),
  });
}

/**
 * Takes so much of an item: what is in the hand, or else what expires first. Refused, in this order:
 * the wrong product, a lot that may not be used, another than the first to expire without a reason.
 * What nobody wants, or may not go, is left on the shelf.
 */
export function decideTake(
  take: Take,
  place: { readonly line: number | null; readonly index: number },
  shelf: Shelf,
  state: BenchState,
  newId: () => string,
): DecidedTake {
  const { line, index } = place;
  const item = state.items.get(take.itemId);
  if (!item) throw new Error(`Item ${take.itemId} was not loaded`);
  const none = { take, line, picks: [], skips: [], short: 0 };
  if (line === null) return { ...none, refusal: problems.wrongProduct(index, item) };
  const positions = shelf.get(item.id) ?? [];
  const wanted = { ...item, quantity: take.quantity };
  const open = opener(item, state, newId);
  const proposed = allocate(wanted, positions, open);
  if (take.lotId === null && take.containerId === null) {
    shelf.set(item.id, proposed.left);
    return { ...told(take, line, proposed, inTurn), refusal: null };
  }
  const { named, others } = inHand(take, positions);
  const usable = named.filter(({ because }) => because === null);
  const barred = usable.length === 0 ? named.find(({ because }) => because !== null) : undefined;
  if (barred?.because) {
    return { ...none, refusal: problems.lotUnusable(index, barred.position, barred.because) };
  }
  const taken = allocate(wanted, usable, open);
  const stay = named.filter(({ because }) => because !== null);
  shelf.set(item.id, [...others, ...stay, ...taken.left]);
  const outOfTurn = take.judged
    ? take.reason !== null
    : taken.shortfall === 0 && !isInTurn(taken, proposed, take.containerId);
  const answer = told(take, line, taken, outOfTurn ? () => 'hand-picked' : inTurn);
  const explained = !outOfTurn || (take.reason ?? '').trim().length >= SHORTEST_REASON;
  const first = proposed.picks[0]?.position.lotId ?? null;
  return { ...answer, refusal: explained ? null : problems.reasonNeeded(index, first) };
}

function inTurn({ position }: Pick): TakeReason {
  return position.placeKind === 'container' ? 'open-first' : 'first-expiry';
}

function told(
  take: Take,
  line: number,
  { picks, skips, shortfall }: Allocation,
  because: (pick: Pick) => TakeReason,
): Omit<DecidedTake, 'refusal'> {
  const reasoned: MixPick[] = picks.map((pick) => ({ ...pick, because: because(pick) }));
  return { take, line, picks: reasoned, skips, short: shortfall };
}

/** What would be taken next of a component: of its items the one whose stock is to go first. */
export interface Proposal {
  readonly itemId: string;
  readonly allocation: Allocation;
}

/**
 * Proposes what is still missing of a component: the items that have enough go before those that
 * have not, and among them the one of which something is open or expires first.
 */
export function propose(
  itemIds: readonly string[],
  quantity: number,
  shelf: ReadonlyMap<string, readonly Assessed[]>,
  state: BenchState,
): Proposal | null {
  const proposals = itemIds.flatMap((itemId): Proposal[] => {
    const item = state.items.get(itemId);
    if (!item) return [];
    const open = opener(item, state, () => '');
    return [{ itemId, allocation: allocate({ ...item, quantity }, shelf.get(itemId) ?? [], open) }];
  });
  return proposals.sort(byReadiness)[0] ?? null;
}

function byReadiness({ allocation: a }: Proposal, { allocation: b }: Proposal): number {
  if (a.shortfall !== b.shortfall) return a.shortfall - b.shortfall;
  const [one, other] = [a.picks[0]?.position, b.picks[0]?.position];
  return one && other ? byFirstExpiry(one, other) : 0;
}
