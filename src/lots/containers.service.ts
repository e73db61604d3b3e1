import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { type Item, itemsById, locationTree } from '../catalog/catalog.js';
import type { Actor } from '../kernel/actor.js';
import { addHours, dayAt, earlier, type Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { newId } from '../kernel/ids.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { isWhole, thousandthsOf, toUnits } from '../kernel/quantity.js';
import { sql } from '../kernel/sql.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import type { Posting } from '../ledger/posting.rules.js';
import { loadSettings } from '../practice/practice.js';
import { openContainers } from './container-answer.js';
import {
  type ContainerRow,
  closeContainer,
  findContainers,
  insertContainers,
} from './containers.store.js';
import { decideDiscard } from './discard.rules.js';
import { discardAt, type Position, unusableBecause } from './eligibility.rules.js';
import type {
  ContainerAnswer,
  ContainersQuery,
  DiscardContainerDto,
  DrawAnswer,
  DrawDto,
  OpenContainerDto,
} from './lots.dto.js';
import * as problems from './lots.problems.js';
import { findLots, positionsWhere } from './lots.store.js';

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
      const now = this.clock.now().toISOString();
      const answers = await openContainers(db, now, { within: query.locationId });
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
      const body = (await openContainers(tx, now, { id: dto.id }))[0];
      if (!body) throw unknown('container', dto.id);
      return keepAnswer(tx, 'container', dto.id, dto, body, actor, now);
    });
  }

  /**
   * Draws from an open container for anything but a patient: what is drawn is wasted. What may not
   * be used for a patient any more may still be drawn.
   * @throws Problem 404, `already-closed`, `not-enough` (409)
   */
  draw(actor: Actor, id: string, dto: DrawDto): Promise<Answer<DrawAnswer>> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, dto.id);
      const content = { ...dto, containerId: id };
      const before = await replay<DrawAnswer>(tx, 'draw', dto.id, content);
      if (before) return before;
      const { position } = await openContainer(tx, id);
      const at = this.clock.now().toISOString();
      const quantity = thousandthsOf(dto.quantity);
      if (!position || position.quantity < quantity) {
        throw problems.notInContainer(id, position?.quantity ?? 0);
      }
      await this.refusePartOfPiece(tx, position.itemId, quantity);
      const { lotId, itemId } = position;
      await ledger.record(tx, {
        id: newId(),
        kind: 'draw',
        documentId: dto.id,
        occurredAt: at,
        recordedAt: at,
        actorId: actor.id,
        postings: [{ lotId, itemId, from: id, to: '@waste', quantity }],
      });
      const { reason } = dto;
      const after = { quantity: dto.quantity };
      const entry = { command: 'containers.draw', subject: `container/${id}`, after, reason };
      await audit.record(tx, actor, entry, at);
      const body = {
        id: dto.id,
        containerId: id,
        quantity: dto.quantity,
        remaining: toUnits(position.quantity - quantity),
      };
      return keepAnswer(tx, 'draw', dto.id, content, body, actor, at);
    });
  }

  private async refusePartOfPiece(tx: Tx, itemId: string, quantity: number): Promise<void> {
    const item = (await itemsById(tx, [itemId])).get(itemId);
    if (item?.unit === 'piece' && !isWhole(quantity)) {
      throw invalid({ pointer: '/quantity', detail: 'must be a whole number of pieces' });
    }
  }

  /**
   * Discards an open container: what is left is wasted, and what the book knows of but nobody finds
   * is a count difference, as far as it is more than the item's expected loss.
   * @throws Problem 404, `already-closed` (409), `more-than-book`, `reason-needed` (422)
   */
  discard(actor: Actor, id: string, dto: DiscardContainerDto): Promise<void> {
    return this.uow.write(async (tx) => {
      const { container, position } = await openContainer(tx, id);
      const at = this.clock.now().toISOString();
      const postings = await discardPostings(tx, container, position, dto);
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
      const reason = dto.reason ?? null;
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
      patientId: null,
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
}

/** The container, if it is open, and what is left in it; nobody else takes of its lot meanwhile. */
async function openContainer(tx: Tx, id: string) {
  const [found] = await findContainers(tx, [id]);
  if (!found) throw unknown('container', id);
  await ledger.lockLots(tx, [found.lot_id]);
  const [container = found] = await findContainers(tx, [id]);
  if (container.closed_at !== null) throw problems.alreadyClosed(id);
  const [position] = await positionsWhere(tx, sql`balance.place_id = ${id}`);
  return { container, position };
}

async function discardPostings(
  tx: Tx,
  container: ContainerRow,
  position: Position | undefined,
  { remaining, reason }: DiscardContainerDto,
): Promise<Posting[]> {
  const itemId = position?.itemId ?? '';
  const { wasted, missing } = decideDiscard({
    book: position?.quantity ?? 0,
    remaining: typeof remaining === 'number' ? thousandthsOf(remaining) : null,
    expectedLoss: (await itemsById(tx, [itemId])).get(itemId)?.expectedLoss ?? 0,
    reason: reason ?? null,
  });
  const part = (to: string, quantity: number): Posting[] =>
    quantity > 0 ? [{ lotId: container.lot_id, itemId, from: container.id, to, quantity }] : [];
  return [...part('@waste', wasted), ...part('@count', missing)];
}
