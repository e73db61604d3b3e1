import { sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { LocationRow } from './location.entity.js';
import type { Location } from './location.js';
import { LocationTree } from './location-tree.rules.js';

/** A stored row as a location. */
export function locationOf(row: LocationRow): Location {
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

/** All locations as a tree, in one query; those of one parent are ordered by name. */
export async function locationTree(db: Reader): Promise<LocationTree> {
  const rows = await db.query<LocationRow>(sql`SELECT id, name, name_key AS "nameKey", kind,
    parent_id AS "parentId", held, hold_reason AS "holdReason", held_at AS "heldAt", active
    FROM location ORDER BY name_key, id`);
  return new LocationTree(rows.map(locationOf));
}
