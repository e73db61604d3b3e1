import { inList, raw, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { ItemRow } from './item.entity.js';
import type { Item } from './item.js';

/** The columns of `item i` under the names of {@link ItemRow}. */
export const ITEM_COLUMNS = raw(`i.id, i.name, i.name_key AS "nameKey", i.category,
  i.regulatory_class AS "regulatoryClass", i.origin, i.unit, i.container_kind AS "containerKind",
  i.container_quantity AS "containerQuantity", i.container_use AS "containerUse",
  i.in_use_hours AS "inUseHours", i.storage, i.manufacturer,
  i.registered_routes AS "registeredRoutes", i.expiry_required AS "expiryRequired",
  i.expiry_warning_days AS "expiryWarningDays", i.needle_gauge AS "needleGauge",
  i.needle_length_um AS "needleLengthUm", i.reorder_point AS "reorderPoint",
  i.reorder_up_to AS "reorderUpTo", i.notes, i.active`);

/** A stored row as an item. */
export function itemOf(row: Omit<ItemRow, 'searchText' | 'createdAt' | 'updatedAt'>): Item {
  const { nameKey: _, needleGauge, needleLengthUm, ...same } = row;
  return {
    ...same,
    registeredRoutes: JSON.parse(row.registeredRoutes) as string[],
    expiryRequired: row.expiryRequired === 1,
    needle:
      needleGauge === null || needleLengthUm === null
        ? null
        : { gauge: needleGauge, lengthUm: needleLengthUm },
    active: row.active === 1,
  };
}

/** The items with these ids, in one query; unknown ids are simply not in the map. */
export async function itemsById(
  db: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Item>> {
  const rows = await db.query<ItemRow>(
    sql`SELECT ${ITEM_COLUMNS} FROM item i WHERE i.id IN ${inList([...new Set(ids)])}`,
  );
  return new Map(rows.map((row) => [row.id, itemOf(row)]));
}
