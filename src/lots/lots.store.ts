import type { Day, Instant } from '../kernel/calendar.js';
import { inList, rows, type Sql, sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Position } from './eligibility.rules.js';
import { holdWatched, lockNewLots } from './recall-holds.store.js';

/** A lot's row. */
export interface LotRow {
  readonly id: string;
  readonly item_id: string;
  readonly lot_number: string;
  readonly expires_on: Day | null;
  readonly expires_raw: string | null;
  readonly first_received_at: Instant;
  readonly hold_kind: 'held' | 'recalled' | null;
  readonly hold_reason: string | null;
  readonly held_at: Instant | null;
  readonly held_by: string | null;
  /** Why it was in quarantine before a recall held it, and is again afterwards. */
  readonly quarantine_reason: string | null;
  /** When and by whom it was typed by hand; `null` when a scan told it. */
  readonly typed_at: Instant | null;
  readonly typed_by: string | null;
  /** When and by whom (a second person, or whoever scanned it) the typed lot was confirmed. */
  readonly confirmed_at: Instant | null;
  readonly confirmed_by: string | null;
  /** The preparation that the lot is; `null`: a maker's lot. */
  readonly preparation_id: string | null;
}

export const LOT_COLUMNS = sql`id, item_id, lot_number, expires_on, expires_raw, first_received_at,
  hold_kind, hold_reason, held_at, held_by, quarantine_reason, typed_at, typed_by, confirmed_at, confirmed_by,
  preparation_id`;

/**
 * What stands where. `condition` speaks of `balance`, `lot` and `open_container`; only what there
 * is something of comes back. What was made for a code that was merged since is for the person's
 * code of today.
 * @param source the balances: those of now, or `balancesAsOf` a past moment
 */
export function positionsWhere(
  db: Reader,
  condition: Sql,
  source: Sql = sql`balance`,
): Promise<Position[]> {
  return db.query<Position>(sql`
    SELECT balance.item_id AS "itemId", balance.lot_id AS "lotId", lot.lot_number AS "lotNumber",
      lot.expires_on AS "expiresOn", lot.first_received_at AS "firstReceivedAt",
      lot.hold_kind AS "holdKind",
      CASE WHEN lot.typed_at IS NOT NULL AND lot.confirmed_at IS NULL THEN 1 ELSE 0 END AS "typed", balance.place_id AS "placeId",
      CASE WHEN open_container.id IS NULL THEN 'location' ELSE 'container' END AS "placeKind",
      COALESCE(open_container.location_id, balance.place_id) AS "locationId",
      balance.quantity AS "quantity", balance.latest_at AS "latestAt",
      open_container.opened_at AS "openedAt", open_container.discard_at AS "discardAt",
      lot.preparation_id AS "preparationId", lot.use_until AS "useUntil",
      COALESCE((SELECT merged_into FROM patient WHERE id = lot.for_patient_id), lot.for_patient_id)
        AS "forPatientId", lot.released AS "released"
    FROM ${source} AS balance
    JOIN lot ON lot.id = balance.lot_id
    LEFT JOIN open_container ON open_container.id = balance.place_id
    WHERE balance.quantity > 0 AND ${condition}`);
}

export function findLots(db: Reader, ids: readonly string[]): Promise<LotRow[]> {
  return db.query<LotRow>(sql`SELECT ${LOT_COLUMNS} FROM lot WHERE id IN ${inList(ids)}`);
}

/** The lots of these items that carry one of these numbers. */
export function findLotsByNumber(
  db: Reader,
  itemIds: readonly string[],
  lotNumbers: readonly string[],
): Promise<LotRow[]> {
  return db.query<LotRow>(sql`SELECT ${LOT_COLUMNS} FROM lot
    WHERE item_id IN ${inList(itemIds)} AND lot_number IN ${inList(lotNumbers)}`);
}

export type NewLot = Pick<
  LotRow,
  | 'id'
  | 'item_id'
  | 'lot_number'
  | 'expires_on'
  | 'expires_raw'
  | 'first_received_at'
  | 'typed_at'
  | 'typed_by'
>;

/** New lots; those whose number a recall names are held at once. */
export async function insertLots(tx: Tx, lots: readonly NewLot[]): Promise<void> {
  if (lots.length === 0) return;
  await lockNewLots(tx, 'lot');
  const values = lots.map((lot) => [
    lot.id,
    lot.item_id,
    lot.lot_number,
    lot.expires_on,
    lot.expires_raw,
    lot.first_received_at,
    lot.typed_at,
    lot.typed_by,
  ]);
  await tx.execute(sql`INSERT INTO lot
    (id, item_id, lot_number, expires_on, expires_raw, first_received_at, typed_at, typed_by)
    VALUES ${rows(values)}`);
  await holdWatched(
    tx,
    lots.map(({ id }) => id),
  );
}

/** The lot that a preparation is; it may not be used before it is released. */
export interface PreparationLot {
  readonly id: string;
  readonly item_id: string;
  readonly lot_number: string;
  readonly expires_on: Day;
  readonly made_at: Instant;
  readonly use_until: Instant;
  readonly for_patient_id: string | null;
  readonly preparation_id: string;
}

/** The lot of a new preparation; it is held at once when a recall means every lot of its item. */
export async function insertPreparationLot(tx: Tx, lot: PreparationLot): Promise<void> {
  await lockNewLots(tx, 'lot');
  await tx.execute(sql`INSERT INTO lot (id, item_id, lot_number, expires_on, first_received_at,
      use_until, for_patient_id, preparation_id, released)
    VALUES (${lot.id}, ${lot.item_id}, ${lot.lot_number}, ${lot.expires_on}, ${lot.made_at},
      ${lot.use_until}, ${lot.for_patient_id}, ${lot.preparation_id}, 0)`);
  await holdWatched(tx, [lot.id]);
}

/** Lets a preparation's lot be used from now on. */
export async function releasePreparationLot(tx: Tx, lotId: string): Promise<void> {
  await tx.execute(sql`UPDATE lot SET released = 1 WHERE id = ${lotId}`);
}

/** Whether the lot was typed by hand and nobody confirmed it yet. */
export function isTyped(lot: Pick<LotRow, 'typed_at' | 'confirmed_at'>): boolean {
  return lot.typed_at !== null && lot.confirmed_at === null;
}

/** Marks typed lots as confirmed. */
export async function confirmLots(
  tx: Tx,
  lotIds: readonly string[],
  at: Instant,
  by: string,
): Promise<void> {
  if (lotIds.length === 0) return;
  await tx.execute(sql`UPDATE lot SET confirmed_at = ${at}, confirmed_by = ${by}
    WHERE id IN ${inList(lotIds)} AND typed_at IS NOT NULL AND confirmed_at IS NULL`);
}

/** A hold as it is written; `null` releases. */
export interface Hold {
  readonly kind: 'held' | 'recalled';
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
}

export async function setHold(tx: Tx, lotId: string, hold: Hold | null): Promise<void> {
  await tx.execute(sql`UPDATE lot SET hold_kind = ${hold?.kind ?? null},
    hold_reason = ${hold?.reason ?? null}, held_at = ${hold?.at ?? null},
    held_by = ${hold?.by ?? null} WHERE id = ${lotId}`);
}
