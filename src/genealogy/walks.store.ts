import { inList, type Sql, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { Flow, Standing } from './flow.js';

/*
 * The place '@compounding' stands in the statements as text, so that the partial indexes of the
 * postings serve; CROSS JOIN keeps SQLite to the order written. UNION lets no lot in twice, so no
 * walk goes round. A reversal exchanges the ends of a preparation and would lead the wrong way.
 */

/** `contained (lot_id)`: the given lots and all that contains them, through any number of mixtures. */
function contained(lotIds: readonly string[], alsoReversed: boolean): Sql {
  return sql`contained (lot_id) AS (
    SELECT id FROM lot WHERE id IN ${inList(lotIds)}
    UNION
    SELECT made.lot_id FROM contained
    CROSS JOIN posting AS used CROSS JOIN movement AS mixing CROSS JOIN posting AS made
    WHERE used.lot_id = contained.lot_id AND used.to_place = '@compounding'
      AND mixing.id = used.movement_id AND ${stands(alsoReversed)}
      AND made.movement_id = used.movement_id AND made.from_place = '@compounding')`;
}

/** `component (lot_id)`: the given lots and all that they were made of. */
function component(lotIds: readonly string[], alsoReversed: boolean): Sql {
  return sql`component (lot_id) AS (
    SELECT id FROM lot WHERE id IN ${inList(lotIds)}
    UNION
    SELECT used.lot_id FROM component
    CROSS JOIN posting AS made CROSS JOIN movement AS mixing CROSS JOIN posting AS used
    WHERE made.lot_id = component.lot_id AND made.from_place = '@compounding'
      AND mixing.id = made.movement_id AND ${stands(alsoReversed)}
      AND used.movement_id = made.movement_id AND used.to_place = '@compounding')`;
}

function stands(alsoReversed: boolean): Sql {
  return alsoReversed
    ? sql`mixing.reverses_id IS NULL`
    : sql`mixing.reverses_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM movement AS back WHERE back.reverses_id = mixing.id)`;
}

/**
 * The lots that contain one of the given lots, directly or through other mixtures; a preparation
 * that was taken back contains nothing.
 * @returns without the given lots themselves
 */
export async function descendantsOf(db: Reader, lotIds: readonly string[]): Promise<string[]> {
  const found = await db.query<{ lot_id: string }>(
    sql`WITH RECURSIVE ${contained(lotIds, false)} SELECT lot_id FROM contained ORDER BY lot_id`,
  );
  return without(lotIds, found);
}

/** The lots that the given lots were made of, all generations. @returns without the given lots */
export async function ancestorsOf(db: Reader, lotIds: readonly string[]): Promise<string[]> {
  const found = await db.query<{ lot_id: string }>(
    sql`WITH RECURSIVE ${component(lotIds, false)} SELECT lot_id FROM component ORDER BY lot_id`,
  );
  return without(lotIds, found);
}

function without(lotIds: readonly string[], found: readonly { lot_id: string }[]): string[] {
  const given = new Set(lotIds);
  return found.map((row) => row.lot_id).filter((id) => !given.has(id));
}

interface FlowRow extends Omit<Flow, 'reversed'> {
  readonly reverses: string | null;
}

const FLOW = sql`posting.movement_id AS "movementId", posting.line, posting.lot_id AS "lotId",
  posting.from_place AS "from", posting.to_place AS "to", posting.quantity,
  movement.document_id AS "documentId", movement.occurred_at AS "occurredAt",
  movement.reverses_id AS "reverses"`;

/** What came in and went out of a lot, and of everything that contains it, in order of time. */
export async function flowsFrom(db: Reader, lotId: string): Promise<Flow[]> {
  const found = await db.query<FlowRow>(sql`WITH RECURSIVE ${contained([lotId], true)}
    SELECT ${FLOW} FROM contained CROSS JOIN posting CROSS JOIN movement
    WHERE posting.lot_id = contained.lot_id AND movement.id = posting.movement_id
      AND (substr(posting.from_place, 1, 1) = '@' OR substr(posting.to_place, 1, 1) = '@')
    ORDER BY posting.occurred_at, posting.movement_id, posting.line`);
  return withoutReversals(found);
}

/** What the preparations behind a lot used and made, in order of time. */
export async function flowsInto(db: Reader, lotId: string): Promise<Flow[]> {
  const found = await db.query<FlowRow>(sql`WITH RECURSIVE ${component([lotId], true)},
    mixing (id) AS (SELECT DISTINCT made.movement_id FROM component CROSS JOIN posting AS made
      WHERE made.lot_id = component.lot_id AND made.from_place = '@compounding')
    SELECT ${FLOW} FROM mixing CROSS JOIN posting CROSS JOIN movement
    WHERE posting.movement_id = mixing.id AND movement.id = posting.movement_id
      AND (posting.from_place = '@compounding' OR posting.to_place = '@compounding')
    ORDER BY posting.occurred_at, posting.movement_id, posting.line`);
  return withoutReversals(found);
}

/** A movement and what took it back both have postings of the same lots, so both were found. */
function withoutReversals(found: readonly FlowRow[]): Flow[] {
  const reversed = new Set(found.map((row) => row.reverses));
  return found
    .filter((row) => row.reverses === null)
    .map(({ reverses: _, ...flow }) => ({ ...flow, reversed: reversed.has(flow.movementId) }));
}

/** What stands of a lot, and of everything that contains it. */
export function standingsFrom(db: Reader, lotId: string): Promise<Standing[]> {
  return db.query<Standing>(sql`WITH RECURSIVE ${contained([lotId], true)}
    SELECT balance.lot_id AS "lotId", balance.place_id AS "placeId", balance.quantity,
      COALESCE(open_container.location_id, balance.place_id) AS "locationId",
      CASE WHEN open_container.id IS NULL THEN 'location' ELSE 'container' END AS "placeKind"
    FROM contained CROSS JOIN balance
    LEFT JOIN open_container ON open_container.id = balance.place_id
    WHERE balance.lot_id = contained.lot_id AND balance.quantity > 0
    ORDER BY balance.lot_id, balance.place_id`);
}
