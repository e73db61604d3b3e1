import type { Item } from '../catalog/catalog.js';
import { shelfStep } from '../catalog/items.rules.js';
import { addHours, earlier, type Instant } from '../kernel/calendar.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import { isWhole, thousandthsOf, toUnits } from '../kernel/quantity.js';
import type { LotRow } from '../lots/lots.js';
import { type CountEntry, spotKey } from './counting.js';
import type { CountedLineDto } from './counts.dto.js';
import { unknownLots } from './counts.problems.js';

/** A place in which something can be counted. */
export interface CountPlace {
  readonly kind: 'location' | 'container';
  readonly locationId: string;
  /** The one lot an open container holds. */
  readonly lotId: string | null;
  readonly open: boolean;
}

/** What a decision about counted lines rests on. */
export interface CountedState {
  readonly openedAt: Instant;
  readonly now: Instant;
  readonly toleranceMinutes: number;
  readonly actorId: string;
  /** The count's location and everything within. */
  readonly within: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, CountPlace>;
  readonly lots: ReadonlyMap<string, LotRow>;
  readonly items: ReadonlyMap<string, Item>;
  /** How many entries there are already. */
  readonly entryCount: number;
  /** Those of the lots that are counted now. */
  readonly entries: readonly CountEntry[];
}

/**
 * Reads what somebody counted. Every known lot may be counted anywhere in the location, also one
 * that the book does not know there. A line that was sent before is not entered again.
 * @throws Problem `unknown-lot` (422), and 422 for places that are elsewhere, quantities that are
 *   not whole, and moments before the count or in the future
 */
export function readCounted(dtos: readonly CountedLineDto[], state: CountedState): CountEntry[] {
  const unknown = dtos.filter(({ lotId }) => !state.lots.has(lotId)).map(({ lotId }) => lotId);
  if (unknown.length > 0) {
    const errors = dtos.flatMap(({ lotId }, index) =>
      state.lots.has(lotId) ? [] : [errorAt(index, 'lotId', 'is not a known lot')],
    );
    throw unknownLots([...new Set(unknown)], errors);
  }
  const errors = dtos.flatMap((dto, index) => lineErrors(dto, index, state));
  if (errors.length > 0) throw invalid(...errors);
  const said = new Set(state.entries.map(sayingOf));
  return dtos
    .map((dto) => ({
      lotId: dto.lotId,
      placeId: dto.placeId,
      quantity: dto.countedQuantity === null ? null : thousandthsOf(dto.countedQuantity),
      countedAt: earlier(dto.countedAt ?? state.now, state.now),
      countedBy: state.actorId,
    }))
    .filter((entry) => {
      const saying = sayingOf(entry);
      const isNew = !said.has(saying);
      said.add(saying);
      return isNew;
    })
    .map((entry, index) => ({ ...entry, entry: state.entryCount + index }));
}

function sayingOf(entry: Omit<CountEntry, 'entry'>): string {
  return `${spotKey(entry)} ${entry.quantity} ${entry.countedAt} ${entry.countedBy}`;
}

function errorAt(index: number, member: string, detail: string): FieldError {
  return { pointer: `/lines/${index}/${member}`, detail };
}

function lineErrors(dto: CountedLineDto, index: number, state: CountedState): FieldError[] {
  const errors: FieldError[] = [];
  const place = state.places.get(dto.placeId);
  if (!place || !state.within.has(place.locationId)) {
    errors.push(errorAt(index, 'placeId', 'is no place within the location that is counted'));
  } else if (!place.open) {
    errors.push(errorAt(index, 'placeId', 'is not open any more'));
  } else if (place.lotId !== null && place.lotId !== dto.lotId) {
    errors.push(errorAt(index, 'lotId', 'is not the lot in this container'));
  } else {
    const detail = quantityError(dto, place, state);
    if (detail !== null) errors.push(errorAt(index, 'countedQuantity', detail));
  }
  const timeDetail = timeError(dto.countedAt ?? state.now, state);
  if (timeDetail !== null) errors.push(errorAt(index, 'countedAt', timeDetail));
  return errors;
}

function quantityError(dto: CountedLineDto, place: CountPlace, state: CountedState): string | null {
  const item = state.items.get(state.lots.get(dto.lotId)?.item_id ?? '');
  if (dto.countedQuantity === null || !item) return null;
  const quantity = thousandthsOf(dto.countedQuantity);
  if (item.unit === 'piece' && !isWhole(quantity)) return 'must be whole pieces';
  if (place.kind === 'container' || quantity % shelfStep(item) === 0) return null;
  return `must be whole containers of ${toUnits(item.containerQuantity)} ${item.unit}`;
}

/** Clocks may differ by the practice's tolerance; who counts, counts during the count. */
function timeError(countedAt: Instant, state: CountedState): string | null {
  const hours = state.toleranceMinutes / 60;
  if (countedAt > addHours(state.now, hours)) return 'lies in the future';
  return countedAt < addHours(state.openedAt, -hours) ? 'lies before the count began' : null;
}
