import { Injectable } from '@nestjs/common';
import { matchingItems } from '../catalog/catalog.js';
import { Clock } from '../kernel/clock.js';
import { groupBy } from '../kernel/group-by.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { inList, type Sql, sql } from '../kernel/sql.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { readStock } from '../lots/lots.js';
import type { StockRow } from '../lots/stock.rules.js';
import type { StockItemAnswer, StockItemsQuery, StockQuery } from './stock.dto.js';
import { stockOfItem } from './stock-items.rules.js';

/** What stands where, and what can be used of it. */
@Injectable()
export class StockService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Stock by lot and place, by item name and in the order of use. */
  list(query: StockQuery): Promise<Page<StockRow>> {
    const { locationId: within, asOf, usable, category } = query;
    const now = this.clock.now().toISOString();
    return this.uow.read(async (db) => {
      const filter = { condition: conditionOf(query), within, asOf, now };
      const { rows } = await readStock(db, filter);
      const shown = rows.filter(
        (row) =>
          (usable === undefined || row.usable === usable) &&
          (category === undefined || row.category === category),
      );
      return pageOf(shown, query.limit, query.cursor);
    });
  }

  /** Stock by item, those without any included, by name. */
  items(query: StockItemsQuery): Promise<Page<StockItemAnswer>> {
    const { search, category, flag, locationId: within } = query;
    const now = this.clock.now().toISOString();
    return this.uow.read(async (db) => {
      const items = await matchingItems(db, { search, category, active: true });
      const narrowed = search !== undefined || category !== undefined;
      const ids = items.map((item) => item.id);
      const condition = narrowed ? sql`balance.item_id IN ${inList(ids)}` : sql`1 = 1`;
      const { rows } = await readStock(db, { condition, within, now });
      const byItem = groupBy(rows, (row) => row.itemId);
      const answers = items
        .map((item) => stockOfItem(item, byItem.get(item.id) ?? []))
        .filter((answer) => flag === undefined || answer.flags.includes(flag));
      return pageOf(answers, query.limit, query.cursor);
    });
  }
}

function conditionOf({ itemId, lotId }: StockQuery): Sql {
  const item = itemId === undefined ? sql`1 = 1` : sql`balance.item_id = ${itemId}`;
  return lotId === undefined ? item : sql`${item} AND balance.lot_id = ${lotId}`;
}
