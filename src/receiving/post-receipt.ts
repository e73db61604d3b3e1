import { audit } from '../audit/audit.js';
import {
  identifierOwners,
  identifiersOfItems,
  itemsById,
  type KnownIdentifier,
  knownSuppliers,
  locationTree,
} from '../catalog/catalog.js';
import type { Actor } from '../kernel/actor.js';
import { addHours, dayAt, earlier, type Instant } from '../kernel/calendar.js';
import { type Answer, keepAnswer } from '../kernel/documents.js';
import { newId } from '../kernel/ids.js';
import { type FieldError, invalid, unknown } from '../kernel/problems.js';
import type { Tx } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import {
  confirmLots,
  findLots,
  findLotsByNumber,
  insertLots,
  quarantineLot,
} from '../lots/lots.js';
import { scanDifferences } from '../lots/scan-match.rules.js';
import { loadSettings } from '../practice/practice.js';
import { orderToReceive, type ReceivedOrder } from '../purchasing/purchasing.js';
import * as deliveries from './deliveries.store.js';
import { receiptAnswers } from './receipt-answer.js';
import type { ReceiptAnswer, ReceiptDto, ReceiptLineDto } from './receiving.dto.js';
import { deliveryNotOpen } from './receiving.problems.js';
import {
  decideReceipt,
  type ReceivedLine,
  type Receiving,
  type ReceivingState,
} from './receiving.rules.js';
import * as store from './receiving.store.js';

/**
 * Takes a delivery into stock within the caller's transaction: its lots, its one movement, its
 * holds, its document.
 * @throws as `ReceivingService.receive`
 */
export async function postReceipt(
  tx: Tx,
  actor: Actor,
  dto: ReceiptDto,
  now: Instant,
): Promise<Answer<ReceiptAnswer>> {
  const delivery = await deliveryOf(tx, dto.deliveryId ?? null);
  const order = dto.orderId ? await orderToReceive(tx, dto.orderId) : null;
  const supplierId = dto.supplierId ?? order?.supplierId ?? delivery?.supplier_id ?? null;
  const state = await loadState(tx, actor, { ...dto, supplierId }, { delivery, order }, now);
  const decided = decideReceipt(dto.lines, state, newId);
  const row: store.ReceiptRow = {
    id: dto.id,
    location_id: dto.locationId,
    supplier_id: supplierId,
    received_at: state.receivedAt,
    recorded_at: now,
    received_by: actor.id,
    movement_id: decided.postings.length > 0 ? newId() : null,
    delivery_id: delivery?.id ?? null,
    order_id: order?.id ?? null,
  };
  await insertLots(tx, decided.newLots);
  if (row.movement_id !== null) {
    await ledger.record(tx, {
      id: row.movement_id,
      kind: 'receipt',
      documentId: dto.id,
      occurredAt: state.receivedAt,
      recordedAt: now,
      actorId: actor.id,
      postings: decided.postings,
    });
  }
  for (const [lotId, reason] of decided.holds) {
    await quarantineLot(tx, lotId, { reason, at: now, by: actor.id });
    const entry = { command: 'lots.hold', subject: `lot/${lotId}`, reason };
    await audit.record(tx, actor, { ...entry, after: { holdKind: 'held' } }, now);
  }
  await confirmLots(tx, decided.confirmed, now, actor.id);
  return keep(tx, actor, dto, row, decided);
}

/** The receipt refers to the document and the movement, which is why it is written last. */
async function keep(
  tx: Tx,
  actor: Actor,
  dto: ReceiptDto,
  row: store.ReceiptRow,
  { lines, warnings }: Receiving,
): Promise<Answer<ReceiptAnswer>> {
  const now = row.recorded_at;
  const rows = lines.map((line, index) => lineRow(dto.id, line, index));
  const arrived = lines.map(({ item, containers, damaged }) => ({
    itemId: item.id,
    received: containers,
    damaged,
  }));
  const [receipt] = await receiptAnswers(tx, [row], rows, now, { arrived, receiptId: dto.id });
  if (!receipt) throw unknown('receipt', dto.id);
  const body = { ...receipt, warnings: [...warnings] };
  const answer = await keepAnswer(tx, 'receipt', dto.id, dto, body, actor, now);
  await store.insertReceipt(tx, row, lines);
  const { locationId } = dto;
  const { delivery_id: deliveryId, order_id: orderId } = row;
  const after = { locationId, lines: lines.length, deliveryId, orderId };
  const entry = { command: 'receipts.receive', subject: `receipt/${dto.id}`, after };
  await audit.record(tx, actor, entry, now);
  return answer;
}

function lineRow(receiptId: string, line: ReceivedLine, index: number): store.ReceiptLineRow {
  return {
    receipt_id: receiptId,
    line: index,
    lot_id: line.lotId,
    lot_number: line.lotNumber,
    expires_on: line.expiresOn,
    item_id: line.item.id,
    containers: line.containers,
    damaged: line.damaged,
    quantity: line.quantity,
    unit_cost: line.unitCost,
    typed: line.typed ? 1 : 0,
    serials: [...line.serials].sort(),
  };
}

/** What was to come. */
interface Announced {
  readonly delivery: deliveries.DeliveryRow | null;
  readonly order: ReceivedOrder | null;
}

/** The delivery that came, as long as it is not cancelled; what comes too much is taken in too. */
async function deliveryOf(tx: Tx, id: string | null): Promise<deliveries.DeliveryRow | null> {
  if (id === null) return null;
  const [delivery] = await deliveries.findDeliveries(tx, [id], true);
  if (!delivery) throw invalid({ pointer: '/deliveryId', detail: 'is not a known delivery' });
  if (delivery.cancelled_at !== null) throw deliveryNotOpen(id, 'cancelled');
  return delivery;
}

async function loadState(
  tx: Tx,
  actor: Actor,
  dto: ReceiptDto,
  { delivery, order }: Announced,
  now: Instant,
): Promise<ReceivingState> {
  const settings = await loadSettings(tx);
  const said = dto.receivedAt ?? now;
  await refuseUnknown(
    tx,
    dto,
    { delivery, order },
    said > addHours(now, settings.clockToleranceMinutes / 60),
  );
  const itemIds = dto.lines.map((line) => line.itemId);
  const numbers = dto.lines.map((line) => line.lotNumber);
  const serials = dto.lines.flatMap((line) => line.serials ?? []);
  const ids = (await findLotsByNumber(tx, itemIds, numbers)).map((lot) => lot.id);
  await ledger.lockLots(tx, ids);
  const receivedAt = earlier(said, now);
  const items = await itemsById(tx, itemIds);
  return {
    items,
    owners: await ownersOf(tx, dto.lines),
    // Read once more: a hold may have come while we waited for the lots.
    lots: await findLots(tx, ids),
    serials: await store.receiptsOfSerials(tx, itemIds, serials),
    locationId: dto.locationId,
    receivedAt,
    receivedOn: dayAt(receivedAt, settings.timeZone),
    recordedAt: now,
    actorId: actor.id,
    expiryWarningDays: settings.expiryWarningDays,
    receiveExpired: settings.receiveExpired,
    isScanned: await scanJudge(tx, dto.lines, receivedAt),
    order,
  };
}

async function refuseUnknown(
  tx: Tx,
  dto: ReceiptDto,
  { delivery, order }: Announced,
  inFuture: boolean,
): Promise<void> {
  const errors: FieldError[] = [];
  if (inFuture) errors.push({ pointer: '/receivedAt', detail: 'lies in the future' });
  if (!(await locationTree(tx)).get(dto.locationId)) {
    errors.push({ pointer: '/locationId', detail: 'is not a known location' });
  }
  const { supplierId } = dto;
  if (supplierId) {
    if (!(await knownSuppliers(tx, [supplierId])).has(supplierId)) {
      errors.push({ pointer: '/supplierId', detail: 'is not a known supplier' });
    } else if (delivery && delivery.supplier_id !== supplierId) {
      errors.push({ pointer: '/supplierId', detail: 'is not the supplier of the delivery' });
    } else if (order && order.supplierId !== supplierId) {
      errors.push({ pointer: '/supplierId', detail: 'is not the supplier of the order' });
    }
  }
  if (errors.length > 0) throw invalid(...errors);
}

/** Whose code each line names. */
async function ownersOf(
  tx: Tx,
  lines: readonly ReceiptLineDto[],
): Promise<(KnownIdentifier | null)[]> {
  const named = lines.flatMap(({ identifier }) => (identifier ? [identifier] : []));
  const owners = await identifierOwners(tx, named);
  return lines.map(({ identifier }) =>
    identifier ? (owners[named.indexOf(identifier)] ?? null) : null,
  );
}

/** Judges whether a line's scan itself says what the line says; the catalog is asked once for all. */
async function scanJudge(
  tx: Tx,
  lines: readonly ReceiptLineDto[],
  at: Instant,
): Promise<ReceivingState['isScanned']> {
  const scanned = lines.filter((line) => line.scan);
  const codes = await identifiersOfItems(
    tx,
    scanned.map((line) => line.itemId),
  );
  return ({ itemId, lotNumber, scan }, expiresOn) =>
    !!scan &&
    scanDifferences(scan, { lotNumber, expiresOn }, codes.get(itemId) ?? [], at).length === 0;
}
