import { itemsById, locationTree } from '../catalog/catalog.js';
import { toUnits } from '../kernel/quantity.js';
import { inList, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { findLots, type Position, positionsWhere } from '../lots/lots.js';
import type { RecalledLotAnswer, StockLeftAnswer } from './recall-answers.dto.js';

/** Both engines bind many more values than these in one statement. */
const AT_ONCE = 5000;

/** The lots by number, with their holds as they are now. */
export async function recalledLots(
  db: Reader,
  because: ReadonlyMap<string, 'scope' | 'contains'>,
): Promise<RecalledLotAnswer[]> {
  const lots = await inParts([...because.keys()], (ids) => findLots(db, ids));
  const items = await itemsById(
    db,
    lots.map((lot) => lot.item_id),
  );
  return lots
    .map((lot) => ({
      lotId: lot.id,
      lotNumber: lot.lot_number,
      itemId: lot.item_id,
      itemName: items.get(lot.item_id)?.name ?? '',
      expiresOn: lot.expires_on,
      hold: lot.hold_kind,
      quarantineReason: lot.hold_kind === 'held' ? lot.hold_reason : lot.quarantine_reason,
      because: because.get(lot.id) ?? 'scope',
    }))
    .sort((a, b) => compare(`${b.because} ${a.lotNumber}`, `${a.because} ${b.lotNumber}`));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What stands of the lots, anywhere. */
export function standing(db: Reader, lotIds: readonly string[]): Promise<Position[]> {
  return inParts(lotIds, (ids) => positionsWhere(db, sql`balance.lot_id IN ${inList(ids)}`));
}

/** What is left of the lots, and where. */
export async function stockLeft(db: Reader, lotIds: readonly string[]): Promise<StockLeftAnswer[]> {
  const positions = await standing(db, lotIds);
  const items = await itemsById(
    db,
    positions.map((position) => position.itemId),
  );
  const locations = await locationTree(db);
  return positions
    .map((position) => ({
      lotId: position.lotId,
      lotNumber: position.lotNumber,
      itemName: items.get(position.itemId)?.name ?? '',
      unit: items.get(position.itemId)?.unit ?? 'piece',
      placeId: position.placeId,
      placeKind: position.placeKind,
      placeName: locations.path(position.locationId),
      quantity: toUnits(position.quantity),
    }))
    .sort((a, b) => compare(a.placeName + a.lotNumber, b.placeName + b.lotNumber));
}

async function inParts<T>(
  ids: readonly string[],
  read: (some: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    found.push(...(await read(ids.slice(start, start + AT_ONCE))));
  }
  return found;
}
