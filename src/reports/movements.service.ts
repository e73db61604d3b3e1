import { Injectable } from '@nestjs/common';
import { itemsById, locationTree } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import { groupBy } from '../kernel/group-by.js';
import { type Page, type Position, page, readCursor } from '../kernel/paging.js';
import { toUnits } from '../kernel/quantity.js';
import { inList, type Sql, sql, where } from '../kernel/sql.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import * as ledger from '../ledger/ledger.js';
import { isOutside } from '../ledger/posting.rules.js';
import { findContainers, findLots } from '../lots/lots.js';
import type { DiscrepancyAnswer, MovementAnswer, MovementsQuery } from './stock.dto.js';

interface MovementRow {
  readonly id: string;
  readonly kind: string;
  readonly document_id: string;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly actor_id: string;
  readonly reverses_id: string | null;
  readonly reversed_by: string | null;
}

interface PostingRow {
  readonly movement_id: string;
  readonly lot_id: string;
  readonly item_id: string;
  readonly from_place: string;
  readonly to_place: string;
  readonly quantity: number;
}

/** Reading the ledger back. */
@Injectable()
export class MovementsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Movements with all their postings, the newest first. */
  list(query: MovementsQuery): Promise<Page<MovementAnswer>> {
    return this.uow.read(async (db) => {
      const after = readCursor(query.cursor, 2);
      const rows = await movementsOf(db, query, after);
      const result = page(
        rows,
        query.limit,
        (row) => [row.occurred_at, row.id],
        (row) => row,
      );
      return { ...result, items: await answersOf(db, result.items) };
    });
  }

  /** Balances that differ from their postings: always none. */
  discrepancies(): Promise<DiscrepancyAnswer[]> {
    return this.uow.read(async (db) =>
      (await ledger.discrepancies(db)).map((found) => ({
        ...found,
        balance: toUnits(found.balance),
        postings: toUnits(found.postings),
      })),
    );
  }
}

/** By lot or item the postings' index leads; otherwise the movements' own order does. */
function movementsOf(
  db: Reader,
  query: MovementsQuery,
  after: Position | null,
): Promise<MovementRow[]> {
  const { lotId, itemId, placeId, from, to, limit } = query;
  const columns = sql`movement.id, movement.kind, movement.document_id, movement.occurred_at,
    movement.recorded_at, movement.actor_id, movement.reverses_id,
    (SELECT id FROM movement AS later WHERE later.reverses_id = movement.id) AS reversed_by`;
  const time = (table: Sql, id: Sql) => [
    from === undefined ? null : sql`${table}.occurred_at >= ${from}`,
    to === undefined ? null : sql`${table}.occurred_at < ${to}`,
    after && sql`(${table}.occurred_at, ${id}) < (${after[0]}, ${after[1]})`,
  ];
  const posting = sql`posting`;
  if (lotId !== undefined || itemId !== undefined) {
    return db.query<MovementRow>(sql`SELECT ${columns}
      FROM (SELECT DISTINCT posting.occurred_at, posting.movement_id FROM posting ${where(
        lotId === undefined ? null : sql`posting.lot_id = ${lotId}`,
        itemId === undefined ? null : sql`posting.item_id = ${itemId}`,
        placeId === undefined ? null : touches(placeId),
        ...time(posting, sql`posting.movement_id`),
      )} ORDER BY posting.occurred_at DESC, posting.movement_id DESC LIMIT ${limit + 1}) AS found
      JOIN movement ON movement.id = found.movement_id
      ORDER BY movement.occurred_at DESC, movement.id DESC`);
  }
  const movement = sql`movement`;
  return db.query<MovementRow>(
    sql`SELECT ${columns} FROM movement ${where(
      placeId === undefined
        ? null
        : sql`EXISTS (SELECT 1 FROM posting WHERE posting.movement_id = movement.id
          AND ${touches(placeId)})`,
      ...time(movement, sql`movement.id`),
    )} ORDER BY movement.occurred_at DESC, movement.id DESC LIMIT ${limit + 1}`,
  );
}

function touches(placeId: string): Sql {
  return sql`(posting.from_place = ${placeId} OR posting.to_place = ${placeId})`;
}

async function answersOf(db: Reader, rows: readonly MovementRow[]): Promise<MovementAnswer[]> {
  const ids = rows.map((row) => row.id);
  const postings = await db.query<PostingRow>(sql`SELECT movement_id, lot_id, item_id, from_place,
    to_place, quantity FROM posting WHERE movement_id IN ${inList(ids)} ORDER BY movement_id, line`);
  const names = await namesOf(db, postings);
  const people = await personNames(
    db,
    rows.map((row) => row.actor_id),
  );
  const byMovement = groupBy(postings, (posting) => posting.movement_id);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    documentId: row.document_id,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    actorName: people.get(row.actor_id) ?? '',
    reverses: row.reverses_id,
    reversedBy: row.reversed_by,
    postings: (byMovement.get(row.id) ?? []).map((posting) => ({
      lotId: posting.lot_id,
      lotNumber: names.lots.get(posting.lot_id)?.lot_number ?? '',
      itemId: posting.item_id,
      itemName: names.items.get(posting.item_id)?.name ?? '',
      unit: names.items.get(posting.item_id)?.unit ?? '',
      from: posting.from_place,
      fromName: names.place(posting.from_place),
      to: posting.to_place,
      toName: names.place(posting.to_place),
      quantity: toUnits(posting.quantity),
    })),
  }));
}

async function namesOf(db: Reader, postings: readonly PostingRow[]) {
  const lotIds = [...new Set(postings.map((posting) => posting.lot_id))];
  const lots = new Map((await findLots(db, lotIds)).map((lot) => [lot.id, lot]));
  const items = await itemsById(
    db,
    postings.map((posting) => posting.item_id),
  );
  const locations = await locationTree(db);
  const places = new Set(postings.flatMap(({ from_place, to_place }) => [from_place, to_place]));
  const elsewhere = [...places].filter((id) => !isOutside(id) && !locations.get(id));
  const containers = await findContainers(db, elsewhere);
  const keptAt = new Map(containers.map((one) => [one.id, locations.path(one.location_id)]));
  const place = (id: string) => keptAt.get(id) ?? (isOutside(id) ? id : locations.path(id));
  return { lots, items, place };
}
