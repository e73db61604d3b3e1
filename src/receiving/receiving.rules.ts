import type { Item } from '../catalog/catalog.js';
import { addDays, type Day, type Instant, parseDay } from '../kernel/calendar.js';
import { type Thousandths, thousandthsOf } from '../kernel/quantity.js';
import type { Posting } from '../ledger/posting.rules.js';
import type { LotRow, NewLot } from '../lots/lots.js';
import type { ReceivedOrder } from '../purchasing/purchasing.js';
import { containersOf, type LineFacts } from './receipt-lines.rules.js';
import type { ReceiptLineDto, ReceiptWarning, ReceiptWarningAnswer } from './receiving.dto.js';
import { expiryDiffers, serialReceived, unusableLot } from './receiving.problems.js';

/** What a decision about a delivery rests on. */
export interface ReceivingState extends LineFacts {
  /** The lots of these items with these numbers that the book knows already. */
  readonly lots: readonly LotRow[];
  /** The receipts by which serial numbers named here came before, by `serialKey`. */
  readonly serials: ReadonlyMap<string, string>;
  readonly locationId: string;
  readonly receivedAt: Instant;
  /** The day of the delivery in the clinic's time zone. */
  readonly receivedOn: Day;
  readonly recordedAt: Instant;
  readonly actorId: string;
  readonly expiryWarningDays: number;
  /** What becomes of a lot that was expired when it came. */
  readonly receiveExpired: 'warn' | 'refuse' | 'quarantine';
  /** Whether the line's scan itself tells this item, lot and expiry. */
  readonly isScanned: (line: ReceiptLineDto, expiresOn: Day | null) => boolean;
  /** The order that comes; `null`: it comes without one. */
  readonly order: Pick<ReceivedOrder, 'costOf' | 'differs'> | null;
}

/** One line of a delivery, understood. */
export interface ReceivedLine {
  readonly item: Item;
  readonly lotId: string;
  readonly lotNumber: string;
  readonly expiresOn: Day | null;
  /** Taken into stock. */
  readonly containers: number;
  /** Came broken, and was not. */
  readonly damaged: number;
  readonly quantity: Thousandths;
  readonly unitCost: Thousandths | null;
  readonly scan: string | null;
  readonly serials: readonly string[];
  readonly typed: boolean;
}

export interface Receiving {
  readonly lines: readonly ReceivedLine[];
  readonly newLots: readonly NewLot[];
  /** Lots that go into quarantine, and why. */
  readonly holds: ReadonlyMap<string, string>;
  /** Typed lots that a scan of this delivery confirms. */
  readonly confirmed: readonly string[];
  /** Empty when everything came broken. */
  readonly postings: readonly Posting[];
  readonly warnings: readonly ReceiptWarningAnswer[];
}

/** A serial number counts per item. */
export function serialKey(itemId: string, serial: string): string {
  return `${itemId} ${serial}`;
}

/**
 * Decides a delivery: which lots are new, and how much comes in. The same lot text under another
 * item is another lot; a lot the book knows keeps its expiry. A lot that may not be used comes in
 * only by way of quarantine.
 * @throws Problem 422 for lines that are not understood, `expiry-differs`, `serial-received`,
 *   `unusable-lot` (409)
 */
export function decideReceipt(
  dtos: readonly ReceiptLineDto[],
  state: ReceivingState,
  newId: () => string,
): Receiving {
  const containers = containersOf(dtos, state);
  refuseKnownSerials(dtos, state);
  const lots = new Map(state.lots.map((lot) => [lotKey(lot.item_id, lot.lot_number), lot]));
  const newLots: NewLot[] = [];
  const confirmed: string[] = [];
  const holds = new Map<string, string>();
  const warnings: ReceiptWarningAnswer[] = [];
  const lines = dtos.map((dto, index): ReceivedLine => {
    const item = itemOf(state, dto.itemId);
    const expiresOn = dto.expiresOn ? parseDay(dto.expiresOn) : null;
    const scanned = state.isScanned(dto, expiresOn);
    const key = lotKey(item.id, dto.lotNumber);
    let lot = lots.get(key);
    if (!lot) {
      const made = newLot(newId(), dto, expiresOn, scanned, state);
      newLots.push(made);
      lot = { ...made, ...FREE };
      lots.set(key, lot);
    } else if (lot.expires_on !== expiresOn) {
      throw expiryDiffers(index, dto.lotNumber, lot.expires_on, expiresOn);
    }
    if (scanned && lot.typed_at !== null && lot.confirmed_at === null) confirmed.push(lot.id);
    const hold = holdReason(dto, index, lot, state);
    if (hold !== null) holds.set(lot.id, hold);
    warnings.push(...warningsOf(lot, item, state, hold !== null));
    const cost = costOf(dto, state);
    if (cost !== null && state.order?.differs(item.id, cost)) {
      warnings.push(priceDiffers(lot.id, item.name));
    }
    return received(dto, item, lot, { arrived: containers[index] ?? 0, scanned, cost });
  });
  const postings = lines.filter((line) => line.quantity > 0).map((line) => posting(line, state));
  return { lines, newLots, holds, confirmed, warnings, postings };
}

/** What a lot is that nobody held and nobody needed to confirm yet. */
const FREE = {
  hold_kind: null,
  hold_reason: null,
  held_at: null,
  held_by: null,
  quarantine_reason: null,
  confirmed_at: null,
  confirmed_by: null,
  preparation_id: null,
};

function lotKey(itemId: string, lotNumber: string): string {
  return `${itemId} ${lotNumber}`;
}

function refuseKnownSerials(dtos: readonly ReceiptLineDto[], state: ReceivingState): void {
  const here = new Set<string>();
  for (const [index, { itemId, serials = [] }] of dtos.entries()) {
    for (const serial of serials) {
      const key = serialKey(itemId, serial);
      const before = state.serials.get(key);
      if (before !== undefined) throw serialReceived(index, serial, itemId, before);
      if (here.has(key)) throw serialReceived(index, serial, itemId, null);
      here.add(key);
    }
  }
}

function itemOf(state: ReceivingState, id: string): Item {
  const item = state.items.get(id);
  if (!item) throw new Error(`Item ${id} was not loaded`);
  return item;
}

function newLot(
  id: string,
  dto: ReceiptLineDto,
  expiresOn: Day | null,
  scanned: boolean,
  state: ReceivingState,
): NewLot {
  return {
    id,
    item_id: dto.itemId,
    lot_number: dto.lotNumber,
    expires_on: expiresOn,
    expires_raw: dto.expiresOn ?? null,
    first_received_at: state.receivedAt,
    typed_at: scanned ? null : state.recordedAt,
    typed_by: scanned ? null : state.actorId,
  };
}

/**
 * Why the lot is put into quarantine by this line, or `null` when it is not: it is held already, it
 * is good, or it is expired and so unusable anyway.
 */
function holdReason(
  dto: ReceiptLineDto,
  index: number,
  lot: LotRow,
  state: ReceivingState,
): string | null {
  const quarantine = dto.quarantine === true;
  if (lot.hold_kind !== null) {
    if (!quarantine) throw unusableLot(index, dto.lotNumber, lot.hold_kind);
    return null;
  }
  if (lot.expires_on !== null && lot.expires_on < state.receivedOn) {
    if (quarantine || state.receiveExpired === 'warn') return null;
    if (state.receiveExpired === 'quarantine') return 'Expired when it was received';
    throw unusableLot(index, dto.lotNumber, 'expired');
  }
  return quarantine ? (dto.reason ?? '') : null;
}

function received(
  dto: ReceiptLineDto,
  item: Item,
  lot: LotRow,
  { arrived, scanned, cost }: { arrived: number; scanned: boolean; cost: Thousandths | null },
): ReceivedLine {
  const damaged = dto.damaged ?? 0;
  const containers = arrived - damaged;
  return {
    item,
    lotId: lot.id,
    lotNumber: dto.lotNumber,
    expiresOn: lot.expires_on,
    containers,
    damaged,
    quantity: containers * item.containerQuantity,
    unitCost: cost,
    scan: dto.scan ?? null,
    serials: dto.serials ?? [],
    typed: !scanned && lot.typed_at !== null && lot.confirmed_at === null,
  };
}

/** What a container cost: as it is said, or as it was ordered when nothing is said. */
function costOf({ itemId, unitCost }: ReceiptLineDto, { order }: ReceivingState) {
  if (unitCost === undefined) return order?.costOf(itemId) ?? null;
  return unitCost === null ? null : thousandthsOf(unitCost);
}

function priceDiffers(lotId: string, name: string): ReceiptWarningAnswer {
  return { code: 'price-differs', detail: `${name} costs other than was ordered`, lotId };
}

function posting({ lotId, item, quantity }: ReceivedLine, state: ReceivingState): Posting {
  return { lotId, itemId: item.id, from: '@supplier', to: state.locationId, quantity };
}

function warningsOf(
  lot: LotRow,
  item: Item,
  state: ReceivingState,
  quarantined: boolean,
): ReceiptWarningAnswer[] {
  const { lot_number: number, expires_on: expiresOn, id: lotId } = lot;
  const warnings: ReceiptWarningAnswer[] = [];
  const warn = (code: ReceiptWarning, detail: string) => warnings.push({ code, detail, lotId });
  if (lot.hold_kind !== null) warn('held', `Lot ${number} is held`);
  if (quarantined) warn('quarantined', `Lot ${number} was put into quarantine`);
  if (expiresOn === null) return warnings;
  const days = item.expiryWarningDays ?? state.expiryWarningDays;
  if (expiresOn < state.receivedOn) {
    warn('expired', `Lot ${number} expired on ${expiresOn}`);
  } else if (expiresOn <= addDays(state.receivedOn, days)) {
    warn('expiring', `Lot ${number} expires on ${expiresOn}`);
  }
  return warnings;
}
