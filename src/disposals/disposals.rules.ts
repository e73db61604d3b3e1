import type { Item } from '../catalog/catalog.js';
import { shelfStep } from '../catalog/items.rules.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import { isWhole, type Thousandths, toUnits } from '../kernel/quantity.js';
import type { Posting } from '../ledger/posting.rules.js';
import { worthOf } from '../lots/value.rules.js';
import type {
  Disposal,
  DisposalKind,
  DisposalLine,
  DisposalRequest,
  DisposalRequestLine,
  DisposalState,
} from './disposal.js';
import { placeClosed, type Shortage, short } from './disposals.problems.js';
import { needsNote } from './reasons.rules.js';

const OUTSIDE = { waste: '@waste', return: '@returned', adjustment: '@count' } as const;

/**
 * Decides a waste, a return or an adjustment, whole or not at all. Expired and held stock may go:
 * that is what most of it is.
 *
 * Sealed stock stays in whole containers. When a part of one is spoiled, the container is wasted
 * with it, so a waste is rounded up; returns and adjustments must be whole. Of an open container
 * any quantity goes, and a waste that empties it closes it.
 * @throws Problem 422 for what is unknown, not whole or unexplained; `short` (409) with every lot
 *   of which there is not enough; `place-closed` (409)
 */
export function decideDisposal(request: DisposalRequest, state: DisposalState): Disposal {
  const errors = [
    ...placeErrors(request, state),
    ...request.lines.flatMap((line, index) => lineErrors(line, index, request, state)),
  ];
  if (errors.length > 0) throw invalid(...errors);
  const lines = request.lines.map((line) => decideLine(line, request.kind, state));
  refuseShort(request.kind, lines, state);
  const adds = request.kind === 'adjustment' && lines.some(({ quantity }) => quantity > 0);
  if (adds && !state.place?.open) throw placeClosed(request.placeId);
  return {
    lines,
    postings: lines.flatMap((line) => postingsOf(line, request, state)),
    closes: closingReason(request, lines, state),
  };
}

/** How much a line takes from the place; negative when it brings something to light. */
function taken(kind: DisposalKind, { quantity }: DisposalLine): Thousandths {
  return kind === 'adjustment' ? -quantity : quantity;
}

function placeErrors(request: DisposalRequest, { place, ...state }: DisposalState): FieldError[] {
  const errors: FieldError[] = [];
  if (request.kind === 'return') {
    if (place?.kind !== 'location') {
      errors.push({ pointer: '/locationId', detail: 'is not a known location' });
    }
    if (!state.supplierKnown) {
      errors.push({ pointer: '/supplierId', detail: 'is not a known supplier' });
    }
  } else if (place === null) {
    errors.push({ pointer: '/placeId', detail: 'is no known location or open container' });
  }
  return errors;
}

function lineErrors(
  line: DisposalRequestLine,
  index: number,
  request: DisposalRequest,
  state: DisposalState,
): FieldError[] {
  const at = (member: string, detail: string) => ({
    pointer: `/lines/${index}/${member}`,
    detail,
  });
  const errors: FieldError[] = [];
  const item = itemOf(line.lotId, state);
  if (!item) {
    errors.push(at('lotId', 'is not a known lot'));
  } else if (state.place?.lotId && state.place.lotId !== line.lotId) {
    errors.push(at('lotId', 'is not the lot in this container'));
  } else {
    errors.push(...quantityErrors(line, item, request.kind, state).map((error) => at(...error)));
  }
  const twice = request.lines.findIndex(({ lotId }) => lotId === line.lotId) < index;
  if (twice && request.kind === 'adjustment') errors.push(at('lotId', 'is adjusted twice'));
  if (needsNote(line.reason) && line.note === null) {
    errors.push(at('note', 'is needed for this reason'));
  }
  if (line.witnessId === state.actorId) errors.push(at('witness', 'must be another person'));
  else if (line.witnessId !== null && !state.people.has(line.witnessId)) {
    errors.push(at('witness', 'is not an active user'));
  }
  return errors;
}

function quantityErrors(
  line: DisposalRequestLine,
  item: Item,
  kind: DisposalKind,
  state: DisposalState,
): [member: string, detail: string][] {
  const said = {
    quantity: line.quantity,
    countedQuantity: line.counted,
    difference: line.difference,
  };
  const given = Object.entries(said).filter(([, quantity]) => quantity !== null);
  if (kind === 'adjustment' && given.length !== 1) {
    return [['countedQuantity', 'or difference must be given, and not both']];
  }
  const sealed = state.place?.kind === 'location';
  return given.flatMap(([member, quantity]): [string, string][] => {
    if (item.unit === 'piece' && !isWhole(quantity ?? 0)) return [[member, 'must be whole pieces']];
    if (!sealed || kind === 'waste' || (quantity ?? 0) % shelfStep(item) === 0) return [];
    const size = toUnits(item.containerQuantity);
    return [[member, `must be whole containers of ${size} ${item.unit}`]];
  });
}

function itemOf(lotId: string, state: DisposalState): Item | undefined {
  return state.items.get(state.lots.get(lotId)?.item_id ?? '');
}

function decideLine(
  line: DisposalRequestLine,
  kind: DisposalKind,
  state: DisposalState,
): DisposalLine {
  const item = itemOf(line.lotId, state);
  if (!item) throw new Error(`The item of lot ${line.lotId} was not loaded`);
  const book = state.available.get(line.lotId) ?? 0;
  const { lotId, reason, note, method, witnessId, counted } = line;
  const quantity =
    kind === 'adjustment'
      ? (line.difference ?? (counted ?? 0) - book)
      : goes(line.quantity ?? 0, kind, item, state);
  return {
    lotId,
    quantity,
    requested: quantity === line.quantity ? null : line.quantity,
    book: kind === 'adjustment' ? book : null,
    counted,
    reason,
    note,
    method,
    witnessId,
    unusableBecause: state.unusable.get(lotId) ?? null,
    value: worthOf(quantity, item.containerQuantity, state.costs.get(lotId)),
  };
}

/** Of sealed stock whole containers are wasted, also for a part of one. */
function goes(
  quantity: Thousandths,
  kind: DisposalKind,
  item: Item,
  { place }: DisposalState,
): Thousandths {
  if (kind !== 'waste' || place?.kind !== 'location') return quantity;
  const step = shelfStep(item);
  return Math.ceil(quantity / step) * step;
}

function refuseShort(
  kind: DisposalKind,
  lines: readonly DisposalLine[],
  state: DisposalState,
): void {
  const wanted = new Map<string, Thousandths>();
  for (const line of lines) {
    wanted.set(line.lotId, (wanted.get(line.lotId) ?? 0) + taken(kind, line));
  }
  const shortages = [...wanted].flatMap(([lotId, quantity]): Shortage[] => {
    const available = state.available.get(lotId) ?? 0;
    const item = itemOf(lotId, state);
    if (available >= quantity || !item) return [];
    return [
      {
        lotId,
        lotNumber: state.lots.get(lotId)?.lot_number ?? '',
        itemId: item.id,
        itemName: item.name,
        unit: item.unit,
        requested: toUnits(quantity),
        available: toUnits(available),
      },
    ];
  });
  if (shortages.length > 0) throw short(shortages);
}

function postingsOf(
  line: DisposalLine,
  { kind, placeId }: DisposalRequest,
  state: DisposalState,
): Posting[] {
  const quantity = taken(kind, line);
  if (quantity === 0) return [];
  const itemId = itemOf(line.lotId, state)?.id ?? '';
  const ends = quantity > 0 ? [placeId, OUTSIDE[kind]] : [OUTSIDE[kind], placeId];
  const [from = '', to = ''] = ends;
  return [{ lotId: line.lotId, itemId, from, to, quantity: Math.abs(quantity) }];
}

function closingReason(
  { kind }: DisposalRequest,
  lines: readonly DisposalLine[],
  { place, onHand }: DisposalState,
): string | null {
  if (kind !== 'waste' || place?.kind !== 'container') return null;
  const wasted = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const left = (onHand.get(place.lotId ?? '') ?? 0) - wasted;
  return left === 0 ? (lines.at(-1)?.reason ?? null) : null;
}
