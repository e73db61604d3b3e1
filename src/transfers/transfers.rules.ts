import type { Item } from '../catalog/catalog.js';
import { shelfStep } from '../catalog/items.rules.js';
import { type FieldError, invalid, Problem } from '../kernel/problems.js';
import { type Thousandths, toThousandths, toUnits } from '../kernel/quantity.js';
import type { Posting } from '../ledger/posting.rules.js';
import type { LotRow } from '../lots/lots.js';
import type { TransferDto } from './transfers.dto.js';

/** What a decision about a transfer rests on. */
export interface TransferState {
  readonly lots: ReadonlyMap<string, LotRow>;
  readonly items: ReadonlyMap<string, Item>;
  readonly isLocation: (id: string) => boolean;
  /** How much of each lot stands where it is taken from. */
  readonly available: ReadonlyMap<string, Thousandths>;
}

/**
 * Decides a transfer. Held and expired stock may be carried too: that is how it is put apart.
 * @throws Problem 422 for what is unknown or not whole, `/problems/transfers/short` (409) with every
 *   lot of which there is not enough
 */
export function decideTransfer(dto: TransferDto, state: TransferState): Posting[] {
  const errors = [...locationErrors(dto, state), ...lineErrors(dto, state)];
  if (errors.length > 0) throw invalid(...errors);
  const postings = dto.lines.map((line) => ({
    lotId: line.lotId,
    itemId: state.lots.get(line.lotId)?.item_id ?? '',
    from: dto.fromLocationId,
    to: dto.toLocationId,
    quantity: toThousandths(line.quantity) ?? 0,
  }));
  refuseShort(postings, state);
  return postings;
}

function locationErrors(dto: TransferDto, state: TransferState): FieldError[] {
  const errors: FieldError[] = [];
  for (const name of ['fromLocationId', 'toLocationId'] as const) {
    if (!state.isLocation(dto[name])) {
      errors.push({ pointer: `/${name}`, detail: 'is not a known location' });
    }
  }
  if (dto.fromLocationId === dto.toLocationId) {
    errors.push({ pointer: '/toLocationId', detail: 'is where the stock already stands' });
  }
  return errors;
}

function lineErrors(dto: TransferDto, state: TransferState): FieldError[] {
  return dto.lines.flatMap((line, index): FieldError[] => {
    const item = state.items.get(state.lots.get(line.lotId)?.item_id ?? '');
    if (!item) return [{ pointer: `/lines/${index}/lotId`, detail: 'is not a known lot' }];
    const quantity = toThousandths(line.quantity) ?? 0;
    if (quantity % shelfStep(item) === 0) return [];
    const size = toUnits(item.containerQuantity);
    return [
      {
        pointer: `/lines/${index}/quantity`,
        detail: `must be whole containers of ${size} ${item.unit}`,
      },
    ];
  });
}

function refuseShort(postings: readonly Posting[], state: TransferState): void {
  const wanted = new Map<string, Thousandths>();
  for (const { lotId, quantity } of postings) {
    wanted.set(lotId, (wanted.get(lotId) ?? 0) + quantity);
  }
  const shortages = [...wanted].flatMap(([lotId, quantity]) => {
    const available = state.available.get(lotId) ?? 0;
    if (available >= quantity) return [];
    const lotNumber = state.lots.get(lotId)?.lot_number ?? '';
    return [{ lotId, lotNumber, requested: toUnits(quantity), available: toUnits(available) }];
  });
  if (shortages.length === 0) return;
  throw new Problem(
    '/problems/transfers/short',
    409,
    'There is not enough where it is taken from',
    `Short of lots ${shortages.map((short) => short.lotNumber).join(', ')}`,
    { shortages },
  );
}
