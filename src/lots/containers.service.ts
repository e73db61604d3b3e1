import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { type Item, itemsById, locationTree } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import type { Actor } from '../kernel/actor.js';
import { addHours, dayAt, earlier, type Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { newId } from '../kernel/ids.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { toThousandths, toUnits } from '../kernel/quantity.js';
import { sql } from '../kernel/sql.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import type { Posting } from '../ledger/posting.rules.js';
import { loadSettings } from '../practice/practice.js';
import {
  type ContainerRow,
  closeContainer,
  findContainers,
  insertContainers,
} from './containers.store.js';
import { discardAt, type Position, unusableBecause } from './eligibility.rules.js';
import type {
  ContainerAnswer,
  ContainersQuery,
  DiscardContainerDto,
  OpenContainerDto,
} from './lots.dto.js';
import * as problems from './lots.problems.js';
import { findLots, positionsWhere } from './lots.store.js';
import { readStock } from './stock.js';
import type { StockRow } from './stock.rules.js';

/** Open containers: each has one lot, one opening time and one discard time. */
@Injectable()
export class ContainersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The containers that are open and hold something, the next to be discarded first. */
  list(query: ContainersQuery): Promise<Page<ContainerAnswer>> {
    return this.uow.read(async (db) => {
      const answers = await this.answers(db, query.locationId);
      return pageOf(answers, query.limit, query.cursor);
    });
  }

  /**
   * Opens one sealed multiple-use container.
   * @throws Problem 404, `single-use` (422), `unusable`, `none-sealed` (409)
   */
  open(actor: Actor, dto: OpenContainerDto): Promise<Answer<ContainerAnswer>> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, dto.id);
      const before = await replay<ContainerAnswer>(tx, 'container', dto.id, dto);
      if (before) return before;
      await ledger.lockLots(tx, [dto.lotId]);
      const now = this.clock.now().toISOString();
      const { sealed, item, openedAt, limit } = await this.decideOpening(tx, dto, now);
      const openingId = newId();
      await ledger.record(tx, {
        id: openingId,
        kind: 'opening',
        documentId: dto.id,
        occurredAt: openedAt ?? now,
        recordedAt: now,
        actorId: actor.id,
        postings: [
          {
            lotId: sealed.lotId,
            itemId: item.id,
            from: dto.locationId,
            to: dto.id,
            quantity: item.containerQuantity,
          },
        ],
      });
      await insertContainers(tx, [
        {
          id: dto.id,
          lot_id: sealed.lotId,
          location_id: dto.locationId,
          quantity: item.containerQuantity,
          opened_at: openedAt,
          opened_by: actor.id,
          discard_at: limit,
          opening_id: openingId,
          session_id: null,
        },
      ]);
      const entry = { command: 'containers.open', subject: `container/${dto.id}`, after: dto };
      await audit.record(tx, actor, entry, now);
      const body = (await this.answers(tx, undefined, dto.id))[0];
      if (!body) throw unknown('container', dto.id);
      return keepAnswer(tx, 'container', dto.id, dto, body, actor, now);
    });
  }

  /**
   * Discards an open container: what is left is wasted, and what the book knows of but nobody finds
   * is a count difference.
   * @throws Problem 404, `already-closed` (409), `more-than-book` (422)
   */
  discard(actor: Actor, id: string, dto: DiscardContainerDto): Promise<void> {
    return this.uow.write(async (tx) => {
      const [found] = await findContainers(tx, [id]);
      if (!found) throw unknown('container', id);
      await ledger.lockLots(tx, [found.lot_id]);
      const [container = found] = await findContainers(tx, [id]);
      if (container.closed_at !== null) throw problems.alreadyClosed(id);
      const at = this.clock.now().toISOString();
      const [position] = await positionsWhere(tx, sql`balance.place_id = ${id}`);
      const postings = position ? discardPostings(container, position, dto.remaining ?? null) : [];
      if (postings.length > 0) {
        await ledger.record(tx, {
          id: newId(),
          kind: 'discard',
          documentId: id,
          occurredAt: at,
          recordedAt: at,
          actorId: actor.id,
          postings,
        });
      }
      const { reason } = dto;
      await closeContainer(tx, id, { because: 'discarded', reason, at, by: actor.id });
      const before = { remaining: toUnits(position?.quantity ?? 0) };
      const entry = { command: 'containers.discard', subject: `container/${id}`, before, reason };
      await audit.record(tx, actor, entry, at);
    });
  }

  private async decideOpening(tx: Tx, dto: OpenContainerDto, now: Instant) {
    const [lot] = await findLots(tx, [dto.lotId]);
    if (!lot) throw invalid({ pointer: '/lotId', detail: 'is not a known lot' });
    const locations = await locationTree(tx);
    if (!locations.get(dto.locationId)) {
      throw invalid({ pointer: '/locationId', detail: 'is not a known location' });
    }
    const settings = await loadSettings(tx);
    const said = dto.openedAt === undefined ? now : dto.openedAt;
    if (said !== null && said > addHours(now, settings.clockToleranceMinutes / 60)) {
      throw invalid({ pointer: '/openedAt', detail: 'lies in the future' });
    }
    const openedAt = said === null ? null : earlier(said, now);
    const item = (await itemsById(tx, [lot.item_id])).get(lot.item_id);
    if (!item) throw unknown('item', lot.item_id);
    if (item.containerUse === 'single') throw problems.singleUse(item.name);
    const sealed = await this.sealedAt(tx, dto, item);
    const at = openedAt ?? now;
    const because = unusableBecause(sealed, {
      at,
      day: dayAt(at, settings.timeZone),
      isLocationHeld: (id) => locations.effectivelyHeld(id),
    });
    if (because !== null) throw problems.unusableLot(lot.id, lot.lot_number, because);
    const hours = item.inUseHours ?? settings.inUseDefaultHours;
    return {
      sealed,
      item,
      openedAt,
      limit: discardAt(openedAt, hours, lot.expires_on, settings.timeZone),
    };
  }

  private async sealedAt(tx: Tx, dto: OpenContainerDto, item: Item): Promise<Position> {
    const [sealed] = await positionsWhere(
      tx,
      sql`balance.lot_id = ${dto.lotId} AND balance.place_id = ${dto.locationId}`,
    );
    if (!sealed || sealed.quantity < item.containerQuantity) {
      throw problems.noneSealed(dto.lotId, dto.locationId);
    }
    return sealed;
  }

  private async answers(db: Reader, within?: string, id?: string): Promise<ContainerAnswer[]> {
    const condition =
      id === undefined ? sql`open_container.closed_at IS NULL` : sql`open_container.id = ${id}`;
    const opened = sql`open_container.id IS NOT NULL AND ${condition}`;
    const now = this.clock.now().toISOString();
    const { rows, items } = await readStock(db, { condition: opened, within, now });
    const openers = await openersOf(db, rows);
    return [...rows]
      .sort((a, b) => ((a.discardAt ?? '') < (b.discardAt ?? '') ? -1 : 1))
      .map((row) => containerAnswer(row, items.get(row.itemId), openers.get(row.placeId) ?? ''));
  }
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

function containerAnswer(row: StockRow, item: Item | undefined, opener: string): ContainerAnswer {
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
  };
}

function discardPostings(
  container: ContainerRow,
  position: Position,
  remaining: number | null,
): Posting[] {
  const left = remaining === null ? position.quantity : (toThousandths(remaining) ?? 0);
  if (left > position.quantity) throw problems.moreThanBook(position.quantity);
  const { lotId, itemId } = position;
  const part = (to: string, quantity: number): Posting[] =>
    quantity > 0 ? [{ lotId, itemId, from: container.id, to, quantity }] : [];
  return [...part('@waste', left), ...part('@count', position.quantity - left)];
}
