import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { type Item, itemsById, locationTree } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import type { Actor } from '../kernel/actor.js';
import { addHours, earlier, type Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { newId } from '../kernel/ids.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { invalid } from '../kernel/problems.js';
import { toUnits } from '../kernel/quantity.js';
import { inList, sql, where } from '../kernel/sql.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import { findLots, type LotRow, positionsWhere } from '../lots/lots.js';
import { loadSettings } from '../practice/practice.js';
import type { TransferAnswer, TransferDto, TransfersQuery } from './transfers.dto.js';
import { decideTransfer, type TransferState } from './transfers.rules.js';

interface TransferRow {
  readonly id: string;
  readonly from_location_id: string;
  readonly to_location_id: string;
  readonly transferred_at: Instant;
  readonly recorded_at: Instant;
  readonly transferred_by: string;
  readonly movement_id: string;
}

/** Carrying stock from one location to another. */
@Injectable()
export class TransfersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem as `decideTransfer` says */
  transfer(actor: Actor, dto: TransferDto): Promise<Answer<TransferAnswer>> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, dto.id);
      const before = await replay<TransferAnswer>(tx, 'transfer', dto.id, dto);
      if (before) return before;
      const state = await loadState(tx, dto);
      const now = this.clock.now().toISOString();
      const row: TransferRow = {
        id: dto.id,
        from_location_id: dto.fromLocationId,
        to_location_id: dto.toLocationId,
        transferred_at: await this.momentOf(tx, dto, now),
        recorded_at: now,
        transferred_by: actor.id,
        movement_id: newId(),
      };
      const postings = decideTransfer(dto, state);
      await ledger.record(tx, {
        id: row.movement_id,
        kind: 'transfer',
        documentId: dto.id,
        occurredAt: row.transferred_at,
        recordedAt: now,
        actorId: actor.id,
        postings,
      });
      const [body] = await answersOf(tx, [row]);
      if (!body) throw new Error(`Transfer ${dto.id} has no answer`);
      const answer = await keepAnswer(tx, 'transfer', dto.id, dto, body, actor, now);
      await insertTransfer(tx, row);
      const subject = `transfer/${dto.id}`;
      const after = { from: dto.fromLocationId, to: dto.toLocationId, lines: dto.lines };
      await audit.record(tx, actor, { command: 'transfers.transfer', subject, after }, now);
      return answer;
    });
  }

  /** Transfers, the newest first. */
  list(query: TransfersQuery): Promise<Page<TransferAnswer>> {
    const after = readCursor(query.cursor, 2);
    return this.uow.read(async (db) => {
      const rows = await db.query<TransferRow>(
        sql`SELECT * FROM transfer ${where(
          after && sql`(transferred_at, id) < (${after[0]}, ${after[1]})`,
        )} ORDER BY transferred_at DESC, id DESC LIMIT ${query.limit + 1}`,
      );
      const shown = page(
        rows,
        query.limit,
        (row) => [row.transferred_at, row.id],
        (row) => row,
      );
      return { ...shown, items: await answersOf(db, shown.items) };
    });
  }

  private async momentOf(tx: Tx, dto: TransferDto, now: Instant): Promise<Instant> {
    const at = dto.transferredAt ?? now;
    const { clockToleranceMinutes } = await loadSettings(tx);
    if (at > addHours(now, clockToleranceMinutes / 60)) {
      throw invalid({ pointer: '/transferredAt', detail: 'lies in the future' });
    }
    return earlier(at, now);
  }
}

async function loadState(tx: Tx, dto: TransferDto): Promise<TransferState> {
  const lotIds = [...new Set(dto.lines.map((line) => line.lotId))].sort();
  await ledger.lockLots(tx, lotIds);
  const lots = await findLots(tx, lotIds);
  const here = sql`balance.place_id = ${dto.fromLocationId} AND balance.lot_id IN ${inList(lotIds)}`;
  const positions = await positionsWhere(tx, here);
  const locations = await locationTree(tx);
  return {
    lots: new Map(lots.map((lot) => [lot.id, lot])),
    items: await itemsById(
      tx,
      lots.map((lot) => lot.item_id),
    ),
    isLocation: (id) => locations.get(id) !== undefined,
    available: new Map(positions.map((position) => [position.lotId, position.quantity])),
  };
}

async function insertTransfer(tx: Tx, row: TransferRow): Promise<void> {
  await tx.execute(sql`INSERT INTO transfer (id, from_location_id, to_location_id, transferred_at,
    recorded_at, transferred_by, movement_id) VALUES (${row.id}, ${row.from_location_id},
    ${row.to_location_id}, ${row.transferred_at}, ${row.recorded_at}, ${row.transferred_by},
    ${row.movement_id})`);
}

async function answersOf(db: Reader, rows: readonly TransferRow[]): Promise<TransferAnswer[]> {
  const locations = await locationTree(db);
  const people = await personNames(
    db,
    rows.map((row) => row.transferred_by),
  );
  const answers: TransferAnswer[] = [];
  for (const row of rows) {
    answers.push({
      id: row.id,
      fromLocationId: row.from_location_id,
      fromLocationName: locations.path(row.from_location_id),
      toLocationId: row.to_location_id,
      toLocationName: locations.path(row.to_location_id),
      transferredAt: row.transferred_at,
      transferredByName: people.get(row.transferred_by) ?? '',
      lines: await linesOf(db, row.movement_id),
    });
  }
  return answers;
}

async function linesOf(db: Reader, movementId: string): Promise<TransferAnswer['lines']> {
  const postings = await ledger.postingsOf(db, movementId);
  const found = await findLots(
    db,
    postings.map((posting) => posting.lotId),
  );
  const lots = new Map<string, LotRow>(found.map((lot) => [lot.id, lot]));
  const items: ReadonlyMap<string, Item> = await itemsById(
    db,
    postings.map((posting) => posting.itemId),
  );
  return postings.map((posting) => ({
    lotId: posting.lotId,
    lotNumber: lots.get(posting.lotId)?.lot_number ?? '',
    itemId: posting.itemId,
    itemName: items.get(posting.itemId)?.name ?? '',
    quantity: toUnits(posting.quantity),
    unit: items.get(posting.itemId)?.unit ?? '',
  }));
}
