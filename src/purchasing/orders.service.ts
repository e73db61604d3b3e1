import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, oneAtATime, replay } from '../kernel/documents.js';
import type { FileAnswer } from '../kernel/http/files.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { MailService } from '../mail/mail.js';
import { loadSettings } from '../practice/practice.js';
import type { OrderStep } from './order.js';
import { decideOrder, type OrderCommand, progressOf, stageOf } from './order.rules.js';
import { type LoadedOrder, loadOrders, orderAnswers } from './order-answer.js';
import { orderFile } from './order-file.js';
import { prepareSending, sendOrder } from './order-sending.js';
import { applyChanges, draftOrder } from './order-writing.js';
import type {
  CancelOrderDto,
  OrderAnswer,
  OrderChanges,
  OrderDto,
  OrdersQuery,
  SendOrderDto,
} from './orders.dto.js';
import * as store from './orders.store.js';
import { changedSince, wrongState } from './purchasing.problems.js';

/** Ordering from suppliers. */
@Injectable()
export class OrdersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    @Inject(MailService) private readonly mail: Pick<MailService, 'isSetUp'>,
  ) {}

  /** Writes a draft. @throws Problem 422 for what is unknown or does not add up */
  draft(actor: Actor, dto: OrderDto): Promise<Answer<OrderAnswer>> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, dto.id);
      const before = await replay<OrderAnswer>(tx, 'order', dto.id, dto);
      return before ?? draftOrder(tx, actor, dto, this.now());
    });
  }

  /** Orders, the newest first. */
  list(query: OrdersQuery): Promise<Page<OrderAnswer>> {
    const after = readCursor(query.cursor, 2);
    return this.uow.read(async (db) => {
      const found = await store.listOrders(db, query, after, query.limit + 1);
      const shown = page(
        found,
        query.limit,
        (order) => [order.createdAt, order.id],
        (order) => order,
      );
      const loaded = await loadOrders(db, shown.items);
      return { ...shown, items: await orderAnswers(db, loaded, this.now()) };
    });
  }

  /** @throws Problem 404 */
  one(id: string): Promise<OrderAnswer> {
    return this.uow.read((db) => this.answer(db, id));
  }

  /**
   * Changes a draft; of an order that was sent, when the rest is promised.
   * @throws Problem 404, `wrong-state` (409), 422 as `draft`
   */
  change(actor: Actor, id: string, dto: OrderChanges): Promise<OrderAnswer> {
    return this.command(id, async (tx, loaded) => {
      const waiting = stageOf(loaded.steps) === 'sent';
      const promised = Object.entries(dto).every(
        ([member, value]) => value === undefined || member === 'expectedOn',
      );
      if (!waiting || !promised) await this.decide(tx, 'change', loaded, actor);
      const order = await applyChanges(tx, loaded.order, dto, this.now());
      if (!waiting) await this.step(tx, actor, { ...loaded, order }, { stage: 'draft' });
      const entry = { command: 'orders.change', subject: `order/${id}`, after: dto };
      await audit.record(tx, actor, { ...entry, before: contentOf(loaded) }, this.now());
    });
  }

  /**
   * Approves a draft, as a second person where it costs more than the practice allows alone.
   * @param version the one that was looked at
   * @throws Problem 404, `wrong-state`, `changed-since` (409), `second-person-needed` (403)
   */
  approve(actor: Actor, id: string, version: number | null): Promise<OrderAnswer> {
    return this.command(id, async (tx, loaded) => {
      if (version !== null && version !== loaded.order.version) {
        throw changedSince(loaded.order.version);
      }
      const stage = await this.decide(tx, 'approve', loaded, actor);
      if (stage === null) return;
      await this.step(tx, actor, loaded, { stage });
      const entry = { command: 'orders.approve', subject: `order/${id}`, after: contentOf(loaded) };
      await audit.record(tx, actor, entry, this.now());
    });
  }

  /** Makes a draft of an approved order again. @throws Problem 404, `wrong-state` (409) */
  reopen(actor: Actor, id: string, reason: string | null): Promise<OrderAnswer> {
    return this.command(id, async (tx, loaded) => {
      const stage = await this.decide(tx, 'reopen', loaded, actor);
      if (stage === null) return;
      await this.step(tx, actor, loaded, { stage, reason });
      const entry = { command: 'orders.reopen', subject: `order/${id}`, reason };
      await audit.record(tx, actor, entry, this.now());
    });
  }

  /**
   * Sends an approved order, because somebody says so: by e-mail, or it records that somebody
   * brings it there.
   * @throws Problem 404, `wrong-state`, `no-mail` (409), `no-address` (422)
   */
  async send(actor: Actor, id: string, dto: SendOrderDto): Promise<OrderAnswer> {
    const sending = await this.uow.read(async (db) =>
      prepareSending(db, await known(db, id), dto, this.mail.isSetUp, this.now()),
    );
    const sent = { via: sending.via, sentTo: sending.mail?.recipient ?? null };
    return this.command(id, async (tx, loaded) => {
      const stage = await this.decide(tx, 'send', loaded, actor);
      if (stage === null) return;
      await sendOrder(tx, loaded, sending, this.now());
      await this.step(tx, actor, loaded, { stage, ...sent });
      const entry = { command: 'orders.send', subject: `order/${id}`, after: sent };
      await audit.record(tx, actor, entry, this.now());
    });
  }

  /**
   * Lets go of what has not come yet, of all items or of some; what came stays.
   * @throws Problem 404, `wrong-state` (409), 422 for items that are not ordered
   */
  cancel(actor: Actor, id: string, { reason, itemIds }: CancelOrderDto): Promise<OrderAnswer> {
    return this.command(id, async (tx, loaded) => {
      const at = this.now();
      const stage = await this.decide(tx, 'cancel', loaded, actor);
      if (stage === null) return;
      if (itemIds === undefined) await this.step(tx, actor, loaded, { stage, reason });
      else {
        refuseOthers(loaded, itemIds);
        await store.cancelLines(tx, id, itemIds, { at, by: actor.id, reason });
      }
      const after = { itemIds: itemIds ?? null };
      const entry = { command: 'orders.cancel', subject: `order/${id}`, after, reason };
      await audit.record(tx, actor, entry, at);
    });
  }

  /** The order as the supplier reads it. @throws Problem 404 */
  async file(id: string, kind: 'pdf' | 'csv'): Promise<FileAnswer> {
    return this.uow.read(async (db) => orderFile(db, await known(db, id), kind, this.now()));
  }

  private now(): Instant {
    return this.clock.now().toISOString();
  }

  /** One unit of work on one order, which nobody else takes further meanwhile. */
  private async command(
    id: string,
    work: (tx: Tx, loaded: LoadedOrder) => Promise<void>,
  ): Promise<OrderAnswer> {
    await this.uow.write(async (tx) => work(tx, await known(tx, id, true)));
    return this.one(id);
  }

  private async decide(tx: Tx, command: OrderCommand, loaded: LoadedOrder, actor: Actor) {
    const { steps, lines, came, order } = loaded;
    const { orderApprovalThreshold: threshold } = await loadSettings(tx);
    const progress = progressOf(lines, came);
    const standing = { steps, version: order.version, lines, progress, threshold };
    return decideOrder(command, standing, actor.id);
  }

  private step(
    tx: Tx,
    actor: Actor,
    { order, steps }: LoadedOrder,
    step: Pick<OrderStep, 'stage'> & Partial<OrderStep>,
  ): Promise<void> {
    return store.insertStep(tx, order.id, steps.length, {
      version: order.version,
      takenAt: this.now(),
      takenBy: actor.id,
      reason: null,
      via: null,
      sentTo: null,
      ...step,
    });
  }

  private async answer(db: Reader, id: string): Promise<OrderAnswer> {
    const [answer] = await orderAnswers(db, [await known(db, id)], this.now());
    if (!answer) throw unknown('order', id);
    return answer;
  }
}

async function known(db: Reader, id: string, lock = false): Promise<LoadedOrder> {
  const [loaded] = await loadOrders(db, await store.findOrders(db, [id], lock));
  if (!loaded) throw unknown('order', id);
  return loaded;
}

/** What stands in the audit of an order's content. */
function contentOf({ order, lines }: LoadedOrder) {
  const { version, locationId, expectedOn, note } = order;
  const content = lines.map(({ itemId, pack, packs, perPack }) => ({
    itemId,
    pack,
    packs,
    perPack,
  }));
  return { version, locationId, expectedOn, note, lines: content };
}

function refuseOthers({ lines, steps }: LoadedOrder, itemIds: readonly string[]): void {
  const stage = stageOf(steps);
  // What was not sent yet is changed instead.
  if (stage !== 'sent') throw wrongState(stage, ['sent', 'partly-received']);
  const ordered = new Set(lines.map(({ itemId }) => itemId));
  const faults = itemIds.flatMap((id, index) =>
    ordered.has(id) ? [] : [{ pointer: `/itemIds/${index}`, detail: 'is not ordered' }],
  );
  if (faults.length > 0) throw invalid(...faults);
}
