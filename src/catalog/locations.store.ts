import { inList, sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { LocationRow } from './location.entity.js';
import type { Location } from './location.js';
import { LocationTree } from './location-tree.rules.js';
import { fold } from './search-text.rules.js';

function locationOf(row: LocationRow): Location {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    parentId: row.parentId,
    held: row.held === 1,
    heldBecause: row.holdReason,
    heldAt: row.heldAt,
    active: row.active === 1,
  };
}

function rowOf(location: Location): LocationRow {
  return {
    id: location.id,
    name: location.name,
    nameKey: fold(location.name),
    kind: location.kind,
    parentId: location.parentId,
    held: location.held ? 1 : 0,
    holdReason: location.heldBecause,
    heldAt: location.heldAt,
    active: location.active ? 1 : 0,
  };
}

/** All locations as a tree, in one query; those of one parent are ordered by name. */
export async function locationTree(db: Reader): Promise<LocationTree> {
  const rows = await db.query<LocationRow>(sql`SELECT id, name, name_key AS "nameKey", kind,
    parent_id AS "parentId", held, hold_reason AS "holdReason", held_at AS "heldAt", active
    FROM location ORDER BY name_key, id`);
  return new LocationTree(rows.map(locationOf));
}

/** As {@link locationTree}, with the tree kept from changing: two moves at once could make a circle. */
export async function lockedLocationTree(tx: Tx): Promise<LocationTree> {
  if (tx.engine === 'postgres') {
    await tx.execute(sql`LOCK TABLE location IN SHARE ROW EXCLUSIVE MODE`);
  }
  return locationTree(tx);
}

export async function insertLocation(tx: Tx, location: Location): Promise<void> {
  await tx.manager.insert(LocationRow, rowOf(location));
}

export async function updateLocation(tx: Tx, location: Location): Promise<void> {
  await tx.manager.update(LocationRow, { id: location.id }, rowOf(location));
}

/** Whether stock lies in the location itself, sealed or in an open container. */
export async function holdsStock(db: Reader, id: string): Promise<boolean> {
  const found = await db.query(sql`SELECT 1 FROM balance
    LEFT JOIN open_container ON open_container.id = balance.place_id
    WHERE balance.quantity > 0
      AND (balance.place_id = ${id} OR open_container.location_id = ${id}) LIMIT 1`);
  return found.length > 0;
}

/**
 * Waits for whoever is taking stock in these locations, sealed or open, so that the next one reads
 * what is decided here; balances are locked in the one order there is.
 */
export async function lockStockIn(tx: Tx, ids: readonly string[]): Promise<void> {
  if (tx.engine === 'sqlite') return;
  await tx.query(sql`SELECT 1 FROM balance
    LEFT JOIN open_container ON open_container.id = balance.place_id
    WHERE balance.quantity > 0
      AND (balance.place_id IN ${inList(ids)} OR open_container.location_id IN ${inList(ids)})
    ORDER BY balance.lot_id, balance.place_id FOR UPDATE OF balance`);
}
