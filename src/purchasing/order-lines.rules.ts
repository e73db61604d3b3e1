import type { Item } from '../catalog/catalog.js';
import type { Day } from '../kernel/calendar.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import { MAX_UNITS, thousandthsOf } from '../kernel/quantity.js';
import type { OrderLine } from './order.js';
import type { OrderLineDto } from './orders.dto.js';
import { priceOn } from './price.rules.js';
import type { Price, SupplierItem } from './supplier-item.js';

/** What lines are written by. */
export interface LineFacts {
  readonly items: ReadonlyMap<string, Item>;
  /** What the order's supplier sells, by item. */
  readonly sold: ReadonlyMap<string, SupplierItem>;
  /** The supplier's prices, by item. */
  readonly prices: ReadonlyMap<string, readonly Price[]>;
  readonly today: Day;
}

/**
 * The lines of an order: what they leave out, the supplier's catalog says.
 * @throws Problem 422 for everything in them that is unknown, named twice or no whole packs
 */
export function orderLinesOf(dtos: readonly OrderLineDto[], facts: LineFacts): OrderLine[] {
  const errors: FieldError[] = [];
  const ids = dtos.map(({ itemId }) => itemId);
  const lines = dtos.map((dto, index): OrderLine => {
    const line = lineOf(dto, facts);
    const faults = faultsOf(dto, line, facts);
    if (ids.indexOf(dto.itemId) < index) {
      faults.push({ pointer: '/itemId', detail: 'is named twice' });
    }
    for (const { pointer, detail } of faults) {
      errors.push({ pointer: `/lines/${index}${pointer}`, detail });
    }
    return line;
  });
  if (errors.length > 0) throw invalid(...errors);
  return lines;
}

function lineOf(dto: OrderLineDto, { sold, prices, today }: LineFacts): OrderLine {
  const known = sold.get(dto.itemId);
  const pack = dto.pack ?? known?.pack ?? 1;
  const listed = priceOn(prices.get(dto.itemId) ?? [], today)?.perPack ?? null;
  // A price of another pack says nothing of this one.
  const usual = pack === known?.pack ? listed : null;
  const { pricePerPack, orderCode = known?.orderCode ?? null } = dto;
  return {
    itemId: dto.itemId,
    orderCode,
    pack,
    packs: dto.packs ?? (dto.containers ?? 0) / pack,
    perPack: pricePerPack === undefined ? usual : amountOf(pricePerPack),
    cancelledAt: null,
    cancelledBy: null,
    cancelReason: null,
  };
}

function amountOf(units: number | null): number | null {
  return units === null ? null : thousandthsOf(units);
}

function faultsOf(dto: OrderLineDto, line: OrderLine, { items }: LineFacts): FieldError[] {
  const item = items.get(dto.itemId);
  const faults: FieldError[] = [];
  if (!item) faults.push({ pointer: '/itemId', detail: 'is not a known item' });
  else if (item.category === 'preparation') {
    faults.push({ pointer: '/itemId', detail: 'is made in the house' });
  } else if (!item.active) faults.push({ pointer: '/itemId', detail: 'is not in use any more' });
  if ((dto.packs === undefined) === (dto.containers === undefined)) {
    faults.push({ pointer: '/packs', detail: 'either packs or containers' });
  } else if (!Number.isInteger(line.packs)) {
    faults.push({ pointer: '/containers', detail: `must be whole packs of ${line.pack}` });
  } else if (line.packs * line.pack > MAX_UNITS) {
    faults.push({ pointer: '/packs', detail: `must be at most ${MAX_UNITS} containers` });
  }
  return faults;
}
