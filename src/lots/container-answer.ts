import { type Item } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import type { Instant } from '../kernel/calendar.js';
import { toUnits } from '../kernel/quantity.js';
import { sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { useFirstIds } from './containers.rules.js';
import { findContainers } from './containers.store.js';
import type { ContainerAnswer } from './lots.dto.js';
import { readStock } from './stock.js';
import type { StockRow } from './stock.rules.js';

/**
 * The open containers that hold something, the next to be discarded first.
 * @param which those kept in or within a location, or the one with this id; all when it says nothing
 */
export async function openContainers(
  db: Reader,
  now: Instant,
  which: { readonly within?: string | undefined; readonly id?: string },
): Promise<ContainerAnswer[]> {
  const { within, id } = which;
  // Which one comes first can only be told beside the others of its item.
  const beside =
    id === undefined
      ? sql`1 = 1`
      : sql`balance.item_id IN (SELECT item_id FROM balance WHERE place_id = ${id})`;
  const opened = sql`open_container.id IS NOT NULL AND open_container.closed_at IS NULL
    AND ${beside}`;
  const { rows, items } = await readStock(db, { condition: opened, within, now });
  const openers = await openersOf(db, rows);
  const first = useFirstIds(rows);
  return rows
    .filter((row) => id === undefined || row.placeId === id)
    .sort((a, b) => ((a.discardAt ?? '') < (b.discardAt ?? '') ? -1 : 1))
    .map((row) => ({
      ...containerAnswer(row, items.get(row.itemId), openers.get(row.placeId) ?? ''),
      useFirst: first.has(row.placeId),
    }));
}

async function openersOf(db: Reader, rows: readonly StockRow[]) {
  const found = await findContainers(
    db,
    rows.map((row) => row.placeId),
  );
  const names = await personNames(
    db,
    found.map((container) => container.opened_by),
  );
  return new Map(found.map((container) => [container.id, names.get(container.opened_by) ?? '']));
}

function containerAnswer(
  row: StockRow,
  item: Item | undefined,
  opener: string,
): Omit<ContainerAnswer, 'useFirst'> {
  return {
    id: row.placeId,
    lotId: row.lotId,
    lotNumber: row.lotNumber,
    expiresOn: row.expiresOn,
    itemId: row.itemId,
    itemName: row.itemName,
    unit: row.unit,
    containerQuantity: toUnits(item?.containerQuantity ?? 0),
    locationId: row.locationId,
    locationName: row.placeName,
    openedAt: row.openedAt,
    discardAt: row.discardAt,
    remaining: row.quantity,
    usable: row.usable,
    unusableBecause: row.unusableBecause,
    openedByName: opener,
    typed: row.typed,
  };
}
