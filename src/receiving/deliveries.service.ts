import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { itemsById, knownSuppliers, locationTree } from '../catalog/catalog.js';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { type FieldError, invalid, unknown } from '../kernel/problems.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { DeliveriesQuery, DeliveryAnswer, DeliveryDto } from './deliveries.dto.js';
import * as store from './deliveries.store.js';
import { deliveryAnswers } from './delivery-answer.js';
import { deliveryNotOpen } from './receiving.problems.js';

/** What suppliers are expected to bring. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Announces a delivery. @throws Problem 422 for what is unknown or named twice */
  expect(actor: Actor, dto: DeliveryDto): Promise<Answer<DeliveryAnswer>> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, dto.id);
      const before = await replay<DeliveryAnswer>(tx, 'delivery', dto.id, dto);
      if (before) return before;
      await refuseUnknown(tx, dto);
      const at = this.clock.now().toISOString();
      const row: store.DeliveryRow = {
        id: dto.id,
        supplier_id: dto.supplierId,
        location_id: dto.locationId,
        expected_on: dto.expectedOn,
        recorded_at: at,
        recorded_by: actor.id,
        cancelled_at: null,
        cancelled_by: null,
        cancel_reason: null,
      };
      const [body] = await deliveryAnswers(tx, [row], { expected: dto.lines });
      if (!body) throw unknown('delivery', dto.id);
      const answer = await keepAnswer(tx, 'delivery', dto.id, dto, body, actor, at);
      await store.insertDelivery(tx, row, dto.lines);
      const after = { supplierId: dto.supplierId, lines: dto.lines.length };
      const entry = { command: 'deliveries.expect', subject: `delivery/${dto.id}`, after };
      await audit.record(tx, actor, entry, at);
      return answer;
    });
  }

  /** Deliveries, the next to come first. */
  list(query: DeliveriesQuery): Promise<Page<DeliveryAnswer>> {
    const after = readCursor(query.cursor, 2);
    return this.uow.read(async (db) => {
      const rows = await store.listDeliveries(db, query, after, query.limit + 1);
      const shown = page(
        rows,
        query.limit,
        (row) => [row.expected_on, row.id],
        (row) => row,
      );
      return { ...shown, items: await deliveryAnswers(db, shown.items) };
    });
  }

  /** @throws Problem 404 */
  one(id: string): Promise<DeliveryAnswer> {
    return this.uow.read((db) => answerOf(db, id));
  }

  /**
   * Cancels what has not come yet; what came stays.
   * @throws Problem 404, `delivery-not-open` (409)
   */
  cancel(actor: Actor, id: string, reason: string): Promise<DeliveryAnswer> {
    return this.uow.write(async (tx) => {
      await store.findDeliveries(tx, [id], true);
      const before = await answerOf(tx, id);
      if (before.status !== 'open') throw deliveryNotOpen(id, before.status);
      const at = this.clock.now().toISOString();
      await store.cancelDelivery(tx, id, { at, by: actor.id, reason });
      const entry = { command: 'deliveries.cancel', subject: `delivery/${id}`, reason };
      await audit.record(tx, actor, { ...entry, before: { lines: before.lines } }, at);
      return answerOf(tx, id);
    });
  }
}

async function answerOf(db: Reader, id: string): Promise<DeliveryAnswer> {
  const [answer] = await deliveryAnswers(db, await store.findDeliveries(db, [id]));
  if (!answer) throw unknown('delivery', id);
  return answer;
}

async function refuseUnknown(tx: Tx, dto: DeliveryDto): Promise<void> {
  const errors: FieldError[] = [];
  if (!(await knownSuppliers(tx, [dto.supplierId])).has(dto.supplierId)) {
    errors.push({ pointer: '/supplierId', detail: 'is not a known supplier' });
  }
  if (!(await locationTree(tx)).get(dto.locationId)) {
    errors.push({ pointer: '/locationId', detail: 'is not a known location' });
  }
  const ids = dto.lines.map((line) => line.itemId);
  const items = await itemsById(tx, ids);
  for (const [index, id] of ids.entries()) {
    const pointer = `/lines/${index}/itemId`;
    if (!items.has(id)) errors.push({ pointer, detail: 'is not a known item' });
    else if (ids.indexOf(id) < index) errors.push({ pointer, detail: 'is named twice' });
  }
  if (errors.length > 0) throw invalid(...errors);
}
