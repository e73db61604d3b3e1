import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { findItem, itemsById } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { oneAtATime } from '../kernel/documents.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { inList, sql, where } from '../kernel/sql.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { lockLots } from '../ledger/ledger.js';
import type { LotAnswer, LotsQuery } from './lots.dto.js';
import {
  alreadyHeld,
  notReleasable,
  notTyped,
  scanDiffers,
  secondPersonNeeded,
} from './lots.problems.js';
import {
  confirmLots,
  findLots,
  type Hold,
  isTyped,
  LOT_COLUMNS,
  type LotRow,
  setHold,
} from './lots.store.js';
import { scanDifferences } from './scan-match.rules.js';
import { readStock } from './stock.js';

/** Lots: reading them, holding them, releasing them. */
@Injectable()
export class LotsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Lots by number. */
  list(query: LotsQuery): Promise<Page<LotAnswer>> {
    const { itemId, lotNumber, search, limit } = query;
    const after = readCursor(query.cursor, 2);
    return this.uow.read(async (db) => {
      const rows = await db.query<LotRow>(
        sql`SELECT ${LOT_COLUMNS} FROM lot ${where(
          itemId === undefined ? null : sql`item_id = ${itemId}`,
          lotNumber === undefined ? null : sql`lot_number = ${lotNumber}`,
          search === undefined ? null : sql`LOWER(lot_number) LIKE ${contains(search)} ESCAPE '!'`,
          after && sql`(lot_number, id) > (${after[0]}, ${after[1]})`,
        )} ORDER BY lot_number, id LIMIT ${limit + 1}`,
      );
      const answers = await this.answersOf(db, rows.slice(0, limit));
      const byId = new Map(answers.map((answer) => [answer.id, answer]));
      const result = page(
        rows,
        limit,
        (row) => [row.lot_number, row.id],
        (row) => byId.get(row.id),
      );
      return { ...result, items: result.items.filter((answer) => answer !== undefined) };
    });
  }

  /** @throws Problem 404 */
  one(id: string): Promise<LotAnswer> {
    return this.uow.read(async (db) => {
      const [answer] = await this.answersOf(db, [await known(db, id)]);
      if (!answer) throw unknown('lot', id);
      return answer;
    });
  }

  /** Puts the lot into quarantine, wherever it stands. @throws Problem 404, `already-held` (409) */
  hold(actor: Actor, id: string, reason: string): Promise<void> {
    return this.change(actor, id, reason, 'lots.hold', (lot, at) => {
      if (lot.hold_kind !== null) throw alreadyHeld(id, lot.hold_kind);
      return { kind: 'held', reason, at, by: actor.id };
    });
  }

  /** Ends a quarantine. @throws Problem 404, `not-releasable` (409) */
  release(actor: Actor, id: string, reason: string): Promise<void> {
    return this.change(actor, id, reason, 'lots.release', (lot) => {
      if (lot.hold_kind !== 'held') throw notReleasable(id, lot.hold_kind);
      return null;
    });
  }

  /**
   * Confirms a lot that was typed by hand: another person than who typed it does, or anybody with a
   * scan that says the same.
   * @throws Problem 404, `not-typed`, `scan-differs` (409), `second-person-needed` (403)
   */
  confirm(actor: Actor, id: string, scan: string | null): Promise<void> {
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, id);
      const lot = await known(tx, id);
      if (!isTyped(lot)) throw notTyped(id);
      const at = this.clock.now().toISOString();
      if (scan === null) {
        if (lot.typed_by === actor.id) throw secondPersonNeeded(id, actor.id);
      } else {
        const item = await findItem(tx, lot.item_id);
        const typed = { lotNumber: lot.lot_number, expiresOn: lot.expires_on };
        const differences = scanDifferences(scan, typed, item?.identifiers ?? [], at);
        if (differences.length > 0) throw scanDiffers(id, differences);
      }
      await confirmLots(tx, [id], at, actor.id);
      const before = { typedBy: lot.typed_by, typedAt: lot.typed_at };
      const after = { scan };
      await audit.record(
        tx,
        actor,
        { command: 'lots.confirm', subject: `lot/${id}`, before, after },
        at,
      );
    });
  }

  private change(
    actor: Actor,
    id: string,
    reason: string,
    command: string,
    decide: (lot: LotRow, at: string) => Hold | null,
  ): Promise<void> {
    return this.uow.write(async (tx: Tx) => {
      // Whoever is taking stock of this lot ends first, and the next sees the hold.
      await lockLots(tx, [id]);
      const lot = await known(tx, id);
      const at = this.clock.now().toISOString();
      const hold = decide(lot, at);
      await setHold(tx, id, hold);
      const before = { holdKind: lot.hold_kind, reason: lot.hold_reason };
      const after = { holdKind: hold?.kind ?? null };
      await audit.record(tx, actor, { command, subject: `lot/${id}`, before, after, reason }, at);
    });
  }

  private async answersOf(db: Reader, lots: readonly LotRow[]): Promise<LotAnswer[]> {
    const ids = lots.map((lot) => lot.id);
    const now = this.clock.now().toISOString();
    const { rows } = await readStock(db, { condition: sql`lot.id IN ${inList(ids)}`, now });
    const items = await itemsById(
      db,
      lots.map((lot) => lot.item_id),
    );
    const named = lots.flatMap((lot) => [lot.held_by, lot.typed_by, lot.confirmed_by]);
    const people = await personNames(
      db,
      named.filter((by) => by !== null),
    );
    return lots.map((lot) => ({
      id: lot.id,
      itemId: lot.item_id,
      itemName: items.get(lot.item_id)?.name ?? '',
      unit: items.get(lot.item_id)?.unit ?? '',
      lotNumber: lot.lot_number,
      expiresOn: lot.expires_on,
      expiresRaw: lot.expires_raw,
      firstReceivedAt: lot.first_received_at,
      hold: holdOf(lot, people),
      typed: isTyped(lot),
      typedBy: personOf(lot.typed_by, people),
      confirmedAt: lot.confirmed_at,
      confirmedBy: personOf(lot.confirmed_by, people),
      preparationId: lot.preparation_id,
      places: rows.filter((row) => row.lotId === lot.id),
    }));
  }
}

function contains(text: string): string {
  return `%${text.toLowerCase().replace(/[!%_]/g, '!$&')}%`;
}

function holdOf(lot: LotRow, people: ReadonlyMap<string, string>): LotAnswer['hold'] {
  if (lot.hold_kind === null || lot.held_at === null) return null;
  return {
    kind: lot.hold_kind,
    reason: lot.hold_reason ?? '',
    heldAt: lot.held_at,
    heldBy: people.get(lot.held_by ?? '') ?? '',
  };
}

function personOf(id: string | null, people: ReadonlyMap<string, string>) {
  return id === null ? null : { id, name: people.get(id) ?? '' };
}

async function known(db: Reader, id: string): Promise<LotRow> {
  const [lot] = await findLots(db, [id]);
  if (!lot) throw unknown('lot', id);
  return lot;
}
