import type { Item, LocationTree } from '../catalog/catalog.js';
import { addDays, type Day, daysBetween, type Instant } from '../kernel/calendar.js';
import { toUnits } from '../kernel/quantity.js';
import { byFirstExpiry } from './allocation.rules.js';
import {
  type Moment,
  type Position,
  type UnusableReason,
  unusableBecause,
} from './eligibility.rules.js';

/** What stands of a lot in one place, as people read it; quantities in the item's unit. */
export interface StockRow {
  readonly itemId: string;
  readonly itemName: string;
  readonly category: string;
  readonly lotId: string;
  readonly lotNumber: string;
  readonly expiresOn: Day | null;
  readonly placeId: string;
  readonly placeKind: 'location' | 'container';
  readonly placeName: string;
  readonly locationId: string;
  readonly quantity: number;
  readonly unit: string;
  /** How many containers that is; an open one counts as one. */
  readonly containers: number;
  readonly containerKind: string;
  readonly usable: boolean;
  readonly unusableBecause: UnusableReason | null;
  readonly expiresInDays: number | null;
  /** Still usable, but only for the item's warning days. */
  readonly expiringSoon: boolean;
  /** The lot was typed by hand, and neither a second person nor a scan confirmed it yet. */
  readonly typed: boolean;
  readonly openedAt: Instant | null;
  readonly discardAt: Instant | null;
  /** Of a preparation: usable until then; `null`: a maker's lot. */
  readonly useUntil: Instant | null;
}

/** What reading stock rests on besides the positions. */
export interface StockContext {
  readonly moment: Moment;
  readonly items: ReadonlyMap<string, Item>;
  readonly locations: LocationTree;
  /** For items without warning days of their own. */
  readonly expiryWarningDays: number;
}

/** Positions as rows, by the item's name and then in the order in which they will be used. */
export function stockRows(positions: readonly Position[], context: StockContext): StockRow[] {
  const names = new Intl.Collator('it', { sensitivity: 'base' });
  const rows = positions.flatMap((position) => {
    const item = context.items.get(position.itemId);
    return item ? [{ position, row: stockRow(position, item, context) }] : [];
  });
  rows.sort(
    (a, b) =>
      names.compare(a.row.itemName, b.row.itemName) ||
      (a.row.itemId < b.row.itemId ? -1 : a.row.itemId > b.row.itemId ? 1 : 0) ||
      byFirstExpiry(a.position, b.position),
  );
  return rows.map(({ row }) => row);
}

function stockRow(position: Position, item: Item, context: StockContext): StockRow {
  const { moment, locations } = context;
  const because = unusableBecause(position, moment);
  const { expiresOn } = position;
  const lastCalmDay = addDays(moment.day, item.expiryWarningDays ?? context.expiryWarningDays);
  return {
    itemId: item.id,
    itemName: item.name,
    category: item.category,
    lotId: position.lotId,
    lotNumber: position.lotNumber,
    expiresOn,
    placeId: position.placeId,
    placeKind: position.placeKind,
    placeName: locations.path(position.locationId),
    locationId: position.locationId,
    quantity: toUnits(position.quantity),
    unit: item.unit,
    containers: Math.ceil(position.quantity / item.containerQuantity),
    containerKind: item.containerKind,
    usable: because === null,
    unusableBecause: because,
    expiresInDays: expiresOn === null ? null : daysBetween(moment.day, expiresOn),
    expiringSoon: because !== 'expired' && expiresOn !== null && expiresOn <= lastCalmDay,
    typed: position.typed === 1,
    openedAt: position.openedAt,
    discardAt: position.discardAt,
    useUntil: position.useUntil,
  };
}
