import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { findItem, findSupplier, itemsById, suppliersById } from '../catalog/catalog.js';
import type { Actor } from '../kernel/actor.js';
import { addDays, type Day, dayAt } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { oneAtATime } from '../kernel/documents.js';
import { groupBy } from '../kernel/group-by.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { thousandthsOf, toUnits } from '../kernel/quantity.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { loadSettings } from '../practice/practice.js';
import { leadTimeOf } from './lead-time.rules.js';
import { priceOn } from './price.rules.js';
import type { Price, SupplierItem } from './supplier-item.js';
import type {
  NewPriceDto,
  PriceAnswer,
  SupplierItemAnswer,
  SupplierItemDto,
  SupplierItemsQuery,
} from './supplier-items.dto.js';
import * as store from './supplier-items.store.js';

/** What suppliers sell, in which packs and at which price. */
@Injectable()
export class SupplierItemsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** By item and supplier. */
  list({ limit, cursor, ...filter }: SupplierItemsQuery): Promise<Page<SupplierItemAnswer>> {
    const after = readCursor(cursor, 4);
    return this.uow.read(async (db) => {
      const found = await store.listSold(db, filter, after, limit + 1);
      const shown = page(
        found,
        limit,
        ({ position }) => position,
        ({ sold }) => sold,
      );
      return { ...shown, items: await this.answers(db, shown.items) };
    });
  }

  /**
   * Says what a supplier sells; the first supplier of an item is its preferred one.
   * @throws Problem 404 for an unknown supplier or item
   */
  save(
    actor: Actor,
    supplierId: string,
    itemId: string,
    dto: SupplierItemDto,
  ): Promise<SupplierItemAnswer> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, itemId);
      await refuseUnknown(tx, supplierId, itemId);
      const before = (await store.soldBy(tx, supplierId, [itemId])).get(itemId);
      const others = await store.soldOfItems(tx, [itemId]);
      const first = others.every((one) => one.supplierId === supplierId);
      const sold = changed(before ?? { ...NEW, supplierId, itemId, preferred: first }, dto);
      await store.saveSold(tx, sold);
      const subject = `supplier-item/${supplierId}/${itemId}`;
      const entry = { command: 'supplier-items.save', subject, before, after: sold };
      await audit.record(tx, actor, entry, this.now());
      return this.answer(tx, sold);
    });
  }

  /**
   * Enters a price; those entered before stay where this one does not reach.
   * @throws Problem 404 when the supplier does not sell the item, 422 when it ends before it begins
   */
  addPrice(
    actor: Actor,
    supplierId: string,
    itemId: string,
    dto: NewPriceDto,
  ): Promise<SupplierItemAnswer> {
    const { perPack, validFrom, validUntil = null } = dto;
    if (validUntil !== null && validUntil < validFrom) {
      throw invalid({ pointer: '/validUntil', detail: 'must not be before validFrom' });
    }
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, itemId);
      const sold = (await store.soldBy(tx, supplierId, [itemId])).get(itemId);
      if (!sold) throw unknown('supplier item', `${supplierId}/${itemId}`);
      const price = { perPack: thousandthsOf(perPack), validFrom, validUntil };
      const at = this.now();
      await store.addPrice(tx, supplierId, itemId, price, { at, by: actor.id });
      const subject = `supplier-item/${supplierId}/${itemId}`;
      const entry = { command: 'supplier-items.price', subject, after: dto };
      await audit.record(tx, actor, entry, at);
      return this.answer(tx, sold);
    });
  }

  private now(): string {
    return this.clock.now().toISOString();
  }

  private async answer(db: Reader, sold: SupplierItem): Promise<SupplierItemAnswer> {
    const [answer] = await this.answers(db, [sold]);
    if (!answer) throw new Error(`Item ${sold.itemId} has no answer`);
    return answer;
  }

  private async answers(db: Reader, sold: readonly SupplierItem[]): Promise<SupplierItemAnswer[]> {
    const settings = await loadSettings(db);
    const today = dayAt(this.now(), settings.timeZone);
    const itemIds = [...new Set(sold.map(({ itemId }) => itemId))];
    const supplierIds = [...new Set(sold.map(({ supplierId }) => supplierId))];
    const items = await itemsById(db, itemIds);
    const suppliers = await suppliersById(db, supplierIds);
    const prices = groupBy(await store.pricesOf(db, itemIds), keyOf);
    const since = addDays(today, -store.REMEMBERED_DAYS);
    const journeys = groupBy(
      await store.journeysOf(db, supplierIds, since),
      ({ supplierId }) => supplierId,
    );
    return sold.map((one) => {
      const item = items.get(one.itemId);
      const supplier = suppliers.get(one.supplierId);
      const known = prices.get(keyOf(one)) ?? [];
      return {
        ...one,
        supplierName: supplier?.name ?? '',
        itemName: item?.name ?? '',
        unit: item?.unit ?? '',
        containerKind: item?.containerKind ?? '',
        containerQuantity: toUnits(item?.containerQuantity ?? 0),
        price: priceToday(known, today),
        prices: known.map(priceAnswer),
        leadTime: leadTimeOf(
          journeys.get(one.supplierId) ?? [],
          one.itemId,
          supplier?.leadDays ?? null,
          settings.leadDaysDefault,
        ),
      };
    });
  }
}

const NEW = { orderCode: null, pack: 1, minimumPacks: 1, active: true };

function keyOf({ supplierId, itemId }: { supplierId: string; itemId: string }): string {
  return `${supplierId} ${itemId}`;
}

/** What is not sold any more is nobody's choice. */
function changed(before: SupplierItem, dto: SupplierItemDto): SupplierItem {
  const { orderCode = before.orderCode, pack = before.pack } = dto;
  const { minimumPacks = before.minimumPacks, active = before.active } = dto;
  const preferred = active && (dto.preferred ?? before.preferred);
  return { ...before, orderCode, pack, minimumPacks, active, preferred };
}

function priceAnswer({ perPack, validFrom, validUntil }: Price): PriceAnswer {
  return { perPack: toUnits(perPack), validFrom, validUntil };
}

function priceToday(prices: readonly Price[], today: Day): PriceAnswer | null {
  const price = priceOn(prices, today);
  return price && priceAnswer(price);
}

async function refuseUnknown(tx: Tx, supplierId: string, itemId: string): Promise<void> {
  if (!(await findSupplier(tx, supplierId))) throw unknown('supplier', supplierId);
  if (!(await findItem(tx, itemId))) throw unknown('item', itemId);
}
