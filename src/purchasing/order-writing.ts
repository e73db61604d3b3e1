import { audit } from '../audit/audit.js';
import { findSupplier, itemsById, locationTree } from '../catalog/catalog.js';
import type { Actor } from '../kernel/actor.js';
import { dayAt, type Instant } from '../kernel/calendar.js';
import { type Answer, keepAnswer } from '../kernel/documents.js';
import { groupBy } from '../kernel/group-by.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { loadSettings } from '../practice/practice.js';
import type { Order, OrderLine } from './order.js';
import { orderAnswers } from './order-answer.js';
import { orderLinesOf } from './order-lines.rules.js';
import type { OrderAnswer, OrderChanges, OrderDto, OrderLineDto } from './orders.dto.js';
import * as store from './orders.store.js';
import { pricesOf, soldBy } from './supplier-items.store.js';

/**
 * Writes a draft in the caller's transaction; its id was not used before.
 * @throws Problem 422 for what is unknown or does not add up
 */
export async function draftOrder(
  tx: Tx,
  actor: Actor,
  dto: OrderDto,
  now: Instant,
): Promise<Answer<OrderAnswer>> {
  await refuseUnknown(tx, dto);
  const order: Order = {
    id: dto.id,
    number: await store.nextNumber(tx),
    supplierId: dto.supplierId,
    locationId: dto.locationId ?? null,
    expectedOn: dto.expectedOn ?? null,
    note: dto.note ?? null,
    version: 1,
    createdAt: now,
    createdBy: actor.id,
  };
  const lines = await linesFor(tx, order.supplierId, dto.lines, now);
  const step = {
    stage: 'draft',
    version: 1,
    takenAt: now,
    takenBy: actor.id,
    reason: null,
    via: null,
    sentTo: null,
  } as const;
  const unwritten = { order, lines, steps: [step], came: [], receiptIds: [] };
  const [body] = await orderAnswers(tx, [unwritten], now);
  if (!body) throw new Error(`Order ${dto.id} has no answer`);
  const answer = await keepAnswer(tx, 'order', dto.id, dto, body, actor, now);
  await store.insertOrder(tx, order);
  await store.replaceLines(tx, order.id, lines);
  await store.insertStep(tx, order.id, 0, step);
  const entry = { command: 'orders.draft', subject: `order/${dto.id}`, after: dto };
  await audit.record(tx, actor, entry, now);
  return answer;
}

/** Writes what a draft has become, as its next version. @throws Problem 422 as {@link draftOrder} */
export async function applyChanges(
  tx: Tx,
  before: Order,
  dto: OrderChanges,
  now: Instant,
): Promise<Order> {
  await refuseUnknown(tx, { supplierId: before.supplierId, ...dto });
  const { locationId = before.locationId, expectedOn = before.expectedOn } = dto;
  const { note = before.note, lines } = dto;
  const order = { ...before, locationId, expectedOn, note, version: before.version + 1 };
  await store.updateOrder(tx, order);
  if (lines) {
    await store.replaceLines(tx, order.id, await linesFor(tx, order.supplierId, lines, now));
  }
  return order;
}

async function linesFor(
  tx: Tx,
  supplierId: string,
  dtos: readonly OrderLineDto[],
  now: Instant,
): Promise<OrderLine[]> {
  const itemIds = dtos.map(({ itemId }) => itemId);
  const { timeZone } = await loadSettings(tx);
  const prices = (await pricesOf(tx, itemIds)).filter((price) => price.supplierId === supplierId);
  return orderLinesOf(dtos, {
    items: await itemsById(tx, itemIds),
    sold: await soldBy(tx, supplierId, itemIds),
    prices: groupBy(prices, ({ itemId }) => itemId),
    today: dayAt(now, timeZone),
  });
}

async function refuseUnknown(
  tx: Tx,
  { supplierId, locationId }: Pick<OrderDto, 'supplierId' | 'locationId'>,
): Promise<void> {
  const errors: FieldError[] = [];
  if (!(await findSupplier(tx, supplierId))) {
    errors.push({ pointer: '/supplierId', detail: 'is not a known supplier' });
  }
  if (locationId && !(await locationTree(tx)).get(locationId)) {
    errors.push({ pointer: '/locationId', detail: 'is not a known location' });
  }
  if (errors.length > 0) throw invalid(...errors);
}
