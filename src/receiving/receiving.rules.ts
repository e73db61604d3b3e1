import type { Item } from '../catalog/catalog.js';
import { addDays, type Day, type Instant, parseDay } from '../kernel/calendar.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import { type Thousandths, toThousandths } from '../kernel/quantity.js';
import type { Posting } from '../ledger/posting.rules.js';
import type { LotRow, NewLot } from '../lots/lots.js';
import type { ReceiptLineDto, ReceiptWarningAnswer } from './receiving.dto.js';
import { expiryDiffers } from './receiving.problems.js';

/** What a decision about a delivery rests on. */
export interface ReceivingState {
  readonly items: ReadonlyMap<string, Item>;
  /** The lots of these items with these numbers that the book knows already. */
  readonly lots: readonly LotRow[];
  readonly locationId: string;
  readonly receivedAt: Instant;
  /** The day of the delivery in the clinic's time zone. */
  readonly receivedOn: Day;
  readonly expiryWarningDays: number;
}

/** One line of a delivery, understood. */
export interface ReceivedLine {
  readonly item: Item;
  readonly lotId: string;
  readonly lotNumber: string;
  readonly expiresOn: Day | null;
  readonly containers: number;
  readonly quantity: Thousandths;
  readonly unitCost: Thousandths | null;
  readonly scan: string | null;
}

export interface Receiving {
  readonly lines: readonly ReceivedLine[];
  readonly newLots: readonly NewLot[];
  readonly postings: readonly Posting[];
  readonly warnings: readonly ReceiptWarningAnswer[];
}

/**
 * Decides a delivery: which lots are new, and how much comes in. The same lot text under another
 * item is another lot; a lot the book knows keeps its expiry.
 * @throws Problem 422 for unknown items and missing expiries, `expiry-differs` (409)
 */
export function decideReceipt(
  dtos: readonly ReceiptLineDto[],
  state: ReceivingState,
  newId: () => string,
): Receiving {
  checkLines(dtos, state);
  const lots = new Map(state.lots.map((lot) => [lotKey(lot.item_id, lot.lot_number), lot]));
  const newLots: NewLot[] = [];
  const warnings: ReceiptWarningAnswer[] = [];
  const lines = dtos.map((dto, index) => {
    const item = itemOf(state, dto.itemId);
    const expiresOn = dto.expiresOn ? parseDay(dto.expiresOn) : null;
    const key = lotKey(item.id, dto.lotNumber);
    let lot: NewLot | LotRow | undefined = lots.get(key);
    if (!lot) {
      lot = newLot(newId(), dto, expiresOn, state.receivedAt);
      lots.set(key, { ...lot, hold_kind: null, hold_reason: null, held_at: null, held_by: null });
      newLots.push(lot);
    } else if (lot.expires_on !== expiresOn) {
      throw expiryDiffers(index, dto.lotNumber, lot.expires_on, expiresOn);
    }
    warnings.push(...warningsOf(lot, item, state));
    return received(dto, item, lot.id, expiresOn);
  });
  return { lines, newLots, warnings, postings: lines.map((line) => posting(line, state)) };
}

function lotKey(itemId: string, lotNumber: string): string {
  return `${itemId} ${lotNumber}`;
}

function checkLines(dtos: readonly ReceiptLineDto[], state: ReceivingState): void {
  const errors: FieldError[] = [];
  for (const [index, dto] of dtos.entries()) {
    const item = state.items.get(dto.itemId);
    if (!item) {
      errors.push({ pointer: `/lines/${index}/itemId`, detail: 'is not a known item' });
    } else if (item.expiryRequired && !dto.expiresOn) {
      errors.push({ pointer: `/lines/${index}/expiresOn`, detail: 'is needed for this item' });
    }
  }
  if (errors.length > 0) throw invalid(...errors);
}

function itemOf(state: ReceivingState, id: string): Item {
  const item = state.items.get(id);
  if (!item) throw new Error(`Item ${id} was not loaded`);
  return item;
}

function newLot(id: string, dto: ReceiptLineDto, expiresOn: Day | null, at: Instant): NewLot {
  return {
    id,
    item_id: dto.itemId,
    lot_number: dto.lotNumber,
    expires_on: expiresOn,
    expires_raw: dto.expiresOn ?? null,
    first_received_at: at,
  };
}

function received(
  dto: ReceiptLineDto,
  item: Item,
  lotId: string,
  expiresOn: Day | null,
): ReceivedLine {
  return {
    item,
    lotId,
    lotNumber: dto.lotNumber,
    expiresOn,
    containers: dto.containers,
    quantity: dto.containers * item.containerQuantity,
    unitCost: typeof dto.unitCost === 'number' ? toThousandths(dto.unitCost) : null,
    scan: dto.scan ?? null,
  };
}

function posting({ lotId, item, quantity }: ReceivedLine, state: ReceivingState): Posting {
  return { lotId, itemId: item.id, from: '@supplier', to: state.locationId, quantity };
}

function warningsOf(
  lot: NewLot | LotRow,
  item: Item,
  state: ReceivingState,
): ReceiptWarningAnswer[] {
  const { lot_number: number, expires_on: expiresOn, id: lotId } = lot;
  const warnings: ReceiptWarningAnswer[] = [];
  if ('hold_kind' in lot && lot.hold_kind !== null) {
    warnings.push({ code: 'held', detail: `Lot ${number} is held`, lotId });
  }
  if (expiresOn === null) return warnings;
  const days = item.expiryWarningDays ?? state.expiryWarningDays;
  if (expiresOn < state.receivedOn) {
    warnings.push({ code: 'expired', detail: `Lot ${number} expired on ${expiresOn}`, lotId });
  } else if (expiresOn <= addDays(state.receivedOn, days)) {
    warnings.push({ code: 'expiring', detail: `Lot ${number} expires on ${expiresOn}`, lotId });
  }
  return warnings;
}
