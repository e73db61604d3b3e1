import { addHours, type Day, dayAt, endOfDay, type Instant } from '../../src/kernel/calendar.js';
import { toThousandths, toUnits } from '../../src/kernel/quantity.js';
import { itemBodies } from '../catalog/index.js';
import { places } from '../places.js';
import type { ItemBody, LotRef, Material, SiteKey } from '../types.js';
import { TIME_ZONE } from './working-days.js';

/** The practice's default limit after opening, in hours (28 days). */
const IN_USE_DEFAULT_HOURS = 672;

export interface Lot {
  ref: LotRef;
  item: ItemBody;
  lotNumber: string;
  /** As the receipt says it: a day or a month. */
  expiresRaw: string | null;
  expiresOn: Day | null;
  firstReceivedAt: Instant;
  held: boolean;
}

/** Sealed containers of a lot in one location; quantities are thousandths throughout. */
export interface Sealed {
  lot: Lot;
  locationId: string;
  quantity: number;
}

export interface Open {
  id: string;
  lot: Lot;
  locationId: string;
  openedAt: Instant;
  discardAt: Instant;
  remaining: number;
}

const siteOfLocation = new Map<string, SiteKey>(
  (['milano', 'como'] as const).flatMap((site) =>
    Object.values(places[site]).map((id): [string, SiteKey] => [id, site]),
  ),
);

const itemsById = new Map(itemBodies().map((item) => [item.id, item]));

/** The item with this id, as the API takes it. */
export function itemWithId(id: string): ItemBody {
  const item = itemsById.get(id);
  if (!item) throw new Error(`The seed catalog has no item ${id}.`);
  return item;
}

/** Decimal units → thousandths. */
export function thousandths(units: number): number {
  const exact = toThousandths(units);
  if (exact === null) throw new Error(`${units} has more than three decimal places.`);
  return exact;
}

/** What one container of the item holds, in thousandths of its unit. */
export function containerSize(item: ItemBody): number {
  return thousandths(item.containerQuantity);
}

/** A line's quantity, rounded up to whole containers where an opened container cannot be kept. */
export function drawn(item: ItemBody, quantity: number): number {
  const size = containerSize(item);
  return item.containerUse === 'multiple' ? quantity : Math.ceil(quantity / size) * size;
}

function fefo(a: Lot, b: Lot): number {
  const keyA = [a.expiresOn ?? '9999', a.firstReceivedAt, a.lotNumber].join('|');
  const keyB = [b.expiresOn ?? '9999', b.firstReceivedAt, b.lotNumber].join('|');
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

/**
 * The planner's own picture of the stock, under the allocation rules of the server: open containers
 * first, then first expiry; what is expired, held or past its in-use limit is left alone.
 */
export class Shelves {
  readonly lots = new Map<LotRef, Lot>();
  private sealed = new Map<string, Sealed[]>();
  private open: Open[] = [];

  receive(lot: Lot, locationId: string, containers: number): void {
    const known = this.lots.get(lot.ref) ?? lot;
    this.lots.set(lot.ref, known);
    this.put(known, locationId, containers * containerSize(lot.item));
  }

  /** Where sealed containers of the item stand at the site, first to expire first. */
  sealedOf(itemId: string, site: SiteKey): Sealed[] {
    return (this.sealed.get(itemId) ?? [])
      .filter((s) => siteOfLocation.get(s.locationId) === site)
      .sort((a, b) => fefo(a.lot, b.lot));
  }

  /** Open containers at the site, earliest discard first. */
  openAt(site: SiteKey, itemId?: string): Open[] {
    return this.open
      .filter((o) => siteOfLocation.get(o.locationId) === site)
      .filter((o) => itemId === undefined || o.lot.item.id === itemId)
      .sort((a, b) => (a.discardAt < b.discardAt ? -1 : a.discardAt > b.discardAt ? 1 : 0));
  }

  /** What will still be usable at the site at that moment, if nothing is used until then. */
  usableAt(itemId: string, site: SiteKey, at: Instant): number {
    const sealed = this.sealedOf(itemId, site).filter((s) => this.isUsable(s.lot, at));
    const open = this.openAt(site, itemId).filter((o) => !o.lot.held && o.discardAt > at);
    return (
      sealed.reduce((sum, s) => sum + s.quantity, 0) + open.reduce((sum, o) => sum + o.remaining, 0)
    );
  }

  isUsable(lot: Lot, at: Instant): boolean {
    return !lot.held && (lot.expiresOn === null || dayAt(at, TIME_ZONE) <= lot.expiresOn);
  }

  /** Opens the sealed container that the rules would take first. */
  openNext(itemId: string, site: SiteKey, at: Instant, id: string): Open {
    const next = this.sealedOf(itemId, site).find((s) => this.isUsable(s.lot, at));
    if (!next) throw new Error(`No container of ${itemWithId(itemId).name} to open at ${site}.`);
    const size = containerSize(next.lot.item);
    this.put(next.lot, next.locationId, -size);
    const limit = addHours(at, next.lot.item.inUseHours ?? IN_USE_DEFAULT_HOURS);
    const lastDay = next.lot.expiresOn && endOfDay(next.lot.expiresOn, TIME_ZONE);
    if (lastDay && lastDay < limit) {
      // Containers that end with their label would tie, and the rules leave their order open.
      throw new Error(`${next.lot.ref} expires before its in-use limit.`);
    }
    const { lot, locationId } = next;
    const open = { id, lot, locationId, openedAt: at, discardAt: limit, remaining: size };
    this.open.push(open);
    return open;
  }

  discard(containerId: string): void {
    this.open = this.open.filter(({ id }) => id !== containerId);
  }

  transfer(lot: Lot, fromLocationId: string, toLocationId: string, quantity: number): void {
    this.put(lot, fromLocationId, -quantity);
    this.put(lot, toLocationId, quantity);
  }

  /** Takes whole sealed containers of a lot, whether the rules would or not. */
  takeFrom({ lot, locationId }: Sealed, quantity: number): void {
    this.put(lot, locationId, -drawn(lot.item, quantity));
  }

  /** Takes a session's line; whatever it opens of a single-use container is gone. */
  use(line: Material, site: SiteKey, at: Instant): void {
    const item = itemWithId(line.itemId);
    let needed = drawn(item, thousandths(line.quantity));
    for (const open of this.openAt(site, item.id)) {
      if (needed === 0 || open.lot.held || open.discardAt <= at) continue;
      const taken = Math.min(needed, open.remaining);
      open.remaining -= taken;
      needed -= taken;
    }
    this.open = this.open.filter(({ remaining }) => remaining > 0);
    for (const sealed of this.sealedOf(item.id, site)) {
      if (needed === 0 || item.containerUse === 'multiple') break;
      if (!this.isUsable(sealed.lot, at)) continue;
      const taken = Math.min(needed, sealed.quantity);
      this.put(sealed.lot, sealed.locationId, -taken);
      needed -= taken;
    }
    if (needed > 0) {
      throw new Error(
        `${item.name} falls ${toUnits(needed)} ${item.unit} short at ${site}, ${at}.`,
      );
    }
  }

  /** Does something that is undone afterwards, as a session that is voided at once. */
  withoutTrace(action: () => void): void {
    const sealed = [...this.sealed].map(
      ([itemId, stands]) => [itemId, stands.map((s) => ({ ...s }))] as const,
    );
    const open = this.open.map((o) => ({ ...o }));
    action();
    this.sealed = new Map(sealed);
    this.open = open;
  }

  private put(lot: Lot, locationId: string, quantity: number): void {
    const stands = this.sealed.get(lot.item.id) ?? [];
    const here = stands.find((s) => s.lot === lot && s.locationId === locationId);
    const total = (here?.quantity ?? 0) + quantity;
    if (total < 0) throw new Error(`${lot.ref} would fall below zero.`);
    if (here) here.quantity = total;
    else stands.push({ lot, locationId, quantity });
    this.sealed.set(
      lot.item.id,
      stands.filter((s) => s.quantity > 0),
    );
  }
}
