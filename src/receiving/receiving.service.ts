import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { itemsById, knownSuppliers, locationTree } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import type { Actor } from '../kernel/actor.js';
import { addHours, dayAt, earlier, type Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, replay } from '../kernel/documents.js';
import { newId } from '../kernel/ids.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { type FieldError, invalid, unknown } from '../kernel/problems.js';
import { toUnits } from '../kernel/quantity.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import { findLotsByNumber, insertLots } from '../lots/lots.js';
import { loadSettings } from '../practice/practice.js';
import type { ReceiptAnswer, ReceiptDto, ReceiptsQuery } from './receiving.dto.js';
import { decideReceipt, type ReceivingState } from './receiving.rules.js';
import * as store from './receiving.store.js';

/** Taking deliveries into stock. */
@Injectable()
export class ReceivingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a delivery into stock: one movement, whatever the number of lots.
   * @throws Problem 422 for what is unknown, `expiry-differs` (409)
   */
  receive(actor: Actor, dto: ReceiptDto): Promise<Answer<ReceiptAnswer>> {
    return this.uow.write(async (tx) => {
      const before = await replay<ReceiptAnswer>(tx, 'receipt', dto.id, dto);
      if (before) return before;
      const now = this.clock.now().toISOString();
      const state = await loadState(tx, dto, now);
      const decided = decideReceipt(dto.lines, state, newId);
      const movementId = newId();
      const row: store.ReceiptRow = {
        id: dto.id,
        location_id: dto.locationId,
        supplier_id: dto.supplierId ?? null,
        received_at: state.receivedAt,
        recorded_at: now,
        received_by: actor.id,
        movement_id: movementId,
      };
      const lines = decided.lines.map((line) => ({
        receipt_id: dto.id,
        lot_id: line.lotId,
        lot_number: line.lotNumber,
        expires_on: line.expiresOn,
        item_id: line.item.id,
        containers: line.containers,
        quantity: line.quantity,
        unit_cost: line.unitCost,
      }));
      const [receipt] = await answersOf(tx, [row], lines);
      if (!receipt) throw unknown('receipt', dto.id);
      const body = { ...receipt, warnings: [...decided.warnings] };
      const answer = await keepAnswer(tx, 'receipt', dto.id, dto, body, actor, now);
      await insertLots(tx, decided.newLots);
      await ledger.record(tx, {
        id: movementId,
        kind: 'receipt',
        documentId: dto.id,
        occurredAt: state.receivedAt,
        recordedAt: now,
        actorId: actor.id,
        postings: decided.postings,
      });
      await store.insertReceipt(tx, row, decided.lines);
      const after = { locationId: dto.locationId, lines: dto.lines.length };
      const entry = { command: 'receipts.receive', subject: `receipt/${dto.id}`, after };
      await audit.record(tx, actor, entry, now);
      return answer;
    });
  }

  /** Receipts, the newest first. */
  list(query: ReceiptsQuery): Promise<Page<ReceiptAnswer>> {
    const after = readCursor(query.cursor, 2);
    return this.uow.read(async (db) => {
      const rows = await store.listReceipts(db, query.supplierId, after, query.limit + 1);
      const shown = page(
        rows,
        query.limit,
        (row) => [row.received_at, row.id],
        (row) => row,
      );
      return { ...shown, items: await this.read(db, shown.items) };
    });
  }

  /** @throws Problem 404 */
  one(id: string): Promise<ReceiptAnswer> {
    return this.uow.read(async (db) => {
      const row = await store.findReceipt(db, id);
      const [receipt] = row ? await this.read(db, [row]) : [];
      if (!receipt) throw unknown('receipt', id);
      return receipt;
    });
  }

  private async read(db: Reader, rows: readonly store.ReceiptRow[]): Promise<ReceiptAnswer[]> {
    const lines = await store.linesOf(
      db,
      rows.map((row) => row.id),
    );
    return answersOf(db, rows, lines);
  }
}

async function loadState(tx: Tx, dto: ReceiptDto, now: Instant): Promise<ReceivingState> {
  const settings = await loadSettings(tx);
  const said = dto.receivedAt ?? now;
  const errors: FieldError[] = [];
  if (said > addHours(now, settings.clockToleranceMinutes / 60)) {
    errors.push({ pointer: '/receivedAt', detail: 'lies in the future' });
  }
  const locations = await locationTree(tx);
  if (!locations.get(dto.locationId)) {
    errors.push({ pointer: '/locationId', detail: 'is not a known location' });
  }
  const suppliers = await knownSuppliers(tx, dto.supplierId ? [dto.supplierId] : []);
  if (dto.supplierId && !suppliers.has(dto.supplierId)) {
    errors.push({ pointer: '/supplierId', detail: 'is not a known supplier' });
  }
  if (errors.length > 0) throw invalid(...errors);
  const itemIds = dto.lines.map((line) => line.itemId);
  const numbers = dto.lines.map((line) => line.lotNumber);
  const lots = await findLotsByNumber(tx, itemIds, numbers);
  await ledger.lockLots(
    tx,
    lots.map((lot) => lot.id),
  );
  const receivedAt = earlier(said, now);
  return {
    items: await itemsById(tx, itemIds),
    lots,
    locationId: dto.locationId,
    receivedAt,
    receivedOn: dayAt(receivedAt, settings.timeZone),
    expiryWarningDays: settings.expiryWarningDays,
  };
}

async function answersOf(
  db: Reader,
  rows: readonly store.ReceiptRow[],
  lines: readonly store.ReceiptLineRow[],
): Promise<ReceiptAnswer[]> {
  const locations = await locationTree(db);
  const suppliers = await knownSuppliers(db, rows.map((row) => row.supplier_id).filter(isGiven));
  const people = await personNames(
    db,
    rows.map((row) => row.received_by),
  );
  const items = await itemsById(
    db,
    lines.map((line) => line.item_id),
  );
  return rows.map((row) => ({
    id: row.id,
    locationId: row.location_id,
    locationName: locations.path(row.location_id),
    supplierId: row.supplier_id,
    supplierName: suppliers.get(row.supplier_id ?? '') ?? null,
    receivedAt: row.received_at,
    receivedByName: people.get(row.received_by) ?? '',
    lines: lines
      .filter((line) => line.receipt_id === row.id)
      .map((line) => ({
        itemId: line.item_id,
        itemName: items.get(line.item_id)?.name ?? '',
        lotId: line.lot_id,
        lotNumber: line.lot_number,
        expiresOn: line.expires_on,
        containers: line.containers,
        quantity: toUnits(line.quantity),
        unit: items.get(line.item_id)?.unit ?? '',
        unitCost: line.unit_cost === null ? null : toUnits(line.unit_cost),
      })),
    warnings: [],
  }));
}

function isGiven(id: string | null): id is string {
  return id !== null;
}
