import type { Item } from '../catalog/catalog.js';
import { toUnits } from '../kernel/quantity.js';
import type { StockRow } from '../lots/stock.rules.js';
import type { ItemFlag, StockItemAnswer } from './stock.dto.js';

/** Sums decimals of at most three places without a trace of floating point. */
function sum(rows: readonly StockRow[]): number {
  return toUnits(rows.reduce((total, row) => total + Math.round(row.quantity * 1000), 0));
}

/** Whether there is less that can be used than the item's reorder point. */
export function isLow(item: Item, usable: number): boolean {
  return item.reorderPoint !== null && Math.round(usable * 1000) < item.reorderPoint;
}

/**
 * What there is of one item. Only usable stock counts against the reorder point.
 * @param rows the item's stock, in the order of use
 */
export function stockOfItem(item: Item, rows: readonly StockRow[]): StockItemAnswer {
  const usableRows = rows.filter((row) => row.usable);
  const usable = sum(usableRows);
  const flags: [ItemFlag, boolean][] = [
    ['low', isLow(item, usable)],
    ['expired', rows.some((row) => isExpired(row))],
    ['expiring', usableRows.some((row) => row.expiringSoon)],
    ['open', rows.some((row) => row.placeKind === 'container')],
    ['held', rows.some((row) => isHeld(row))],
  ];
  const expiries = usableRows.map((row) => row.expiresOn).filter((day) => day !== null);
  return {
    itemId: item.id,
    itemName: item.name,
    category: item.category,
    unit: item.unit,
    containerKind: item.containerKind,
    containerQuantity: toUnits(item.containerQuantity),
    storage: item.storage,
    onHand: sum(rows),
    usable,
    containers: rows.reduce((total, row) => total + row.containers, 0),
    openContainers: rows.filter((row) => row.placeKind === 'container').length,
    lots: new Set(rows.map((row) => row.lotId)).size,
    nextExpiresOn: expiries.sort()[0] ?? null,
    flags: flags.filter(([, is]) => is).map(([flag]) => flag),
    reorderPoint: item.reorderPoint === null ? null : toUnits(item.reorderPoint),
    reorderUpTo: item.reorderUpTo === null ? null : toUnits(item.reorderUpTo),
  };
}

function isExpired(row: StockRow): boolean {
  return row.unusableBecause === 'expired' || row.unusableBecause === 'in-use-expired';
}

function isHeld(row: StockRow): boolean {
  const { unusableBecause: because } = row;
  return because === 'held' || because === 'recalled' || because === 'location-held';
}
