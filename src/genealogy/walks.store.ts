import type { Instant } from '../kernel/calendar.js';
import { inList, listed, type Sql, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { type Person, personsBehind } from '../patients/patients.js';
import { NAMED, type NamedLot } from './documents.store.js';
import type { Flow, Standing } from './flow.js';

/*
 * The place '@compounding' stands in the statements as text, so that the partial indexes of the
 * postings serve; CROSS JOIN keeps SQLite to the order written, and a substr around a place keeps it
 * from building an index of all postings for one lot. UNION lets no lot in twice, so no walk goes
 * round. A reversal exchanges the ends of a preparation and would lead the wrong way.
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

const FLOW = sql`posting.movement_id AS "movementId", posting.lot_id AS "lotId",
  posting.from_place AS "from", posting.to_place AS "to", posting.quantity,
  movement.document_id AS "documentId", posting.occurred_at AS "occurredAt",
  movement.reverses_id AS "reverses"`;

/**
 * What came in and went out of these lots, but for what patients were given: that is `givenFrom`.
 */
export async function flowsOf(db: Reader, lotIds: readonly string[]): Promise<Flow[]> {
  const found =
    await db.query<FlowRow>(sql`WITH contained (lot_id) AS (${listed(db.engine, lotIds)})
    SELECT ${FLOW} FROM contained CROSS JOIN posting CROSS JOIN movement
    WHERE posting.lot_id = contained.lot_id AND movement.id = posting.movement_id
      AND posting.to_place <> '@patient' AND posting.from_place <> '@patient'
      AND (substr(posting.from_place, 1, 1) = '@' OR substr(posting.to_place, 1, 1) = '@')`);
  return withoutReversals(found);
}

/** A session that gave something of a lot to a patient, voided or not. */
export interface TracedSession {
  readonly id: string;
  readonly patientId: string;
  readonly code: string;
  readonly performedAt: Instant;
  readonly voidedAt: Instant | null;
  readonly voidReason: string | null;
}

/** So much of a lot went to a patient. */
export interface Given extends Flow {
  /** `null` when no session says to whom. */
  readonly session: TracedSession | null;
}

interface GivenRow {
  readonly lotId: string;
  readonly from: string;
  readonly quantity: number;
  readonly documentId: string;
  readonly patientId: string | null;
  readonly performedAt: Instant;
  readonly voidedAt: Instant | null;
}

/** What patients were given of these lots. */
export async function givenFrom(db: Reader, lotIds: readonly string[]): Promise<Given[]> {
  const found = await db.query<GivenRow>(sql`
    WITH contained (lot_id) AS (${listed(db.engine, lotIds)})
    SELECT posting.lot_id AS "lotId", posting.from_place AS "from", posting.quantity,
      movement.document_id AS "documentId", session.patient_id AS "patientId",
      session.performed_at AS "performedAt", session_void.voided_at AS "voidedAt"
    FROM contained CROSS JOIN posting CROSS JOIN movement
    LEFT JOIN session ON session.id = movement.document_id
    LEFT JOIN session_void ON session_void.session_id = session.id
    WHERE posting.lot_id = contained.lot_id AND substr(posting.to_place, 1) = '@patient'
      AND movement.id = posting.movement_id`);
  const persons = await personsBehind(
    db,
    found.flatMap(({ patientId }) => patientId ?? []),
  );
  const reasons = await reasonsOf(db, found);
  const sessions = new Map<string, TracedSession>();
  return found.map((row): Given => {
    const { documentId, performedAt, voidedAt } = row;
    let session = sessions.get(documentId) ?? null;
    const person = persons.get(row.patientId ?? '');
    if (!session && person) {
      session = sessionOf(row, person, reasons.get(documentId) ?? null);
      sessions.set(documentId, session);
    }
    return {
      movementId: '',
      lotId: row.lotId,
      from: row.from,
      to: '@patient',
      quantity: row.quantity,
      documentId,
      occurredAt: performedAt ?? '',
      reversed: voidedAt !== null,
      session,
    };
  });
}

function sessionOf(
  { documentId, performedAt, voidedAt }: GivenRow,
  { id: patientId, code }: Person,
  voidReason: string | null,
): TracedSession {
  return { id: documentId, patientId, code, performedAt, voidedAt, voidReason };
}

/** Why sessions were taken back; few are. */
async function reasonsOf(
  db: Reader,
  found: readonly GivenRow[],
): Promise<ReadonlyMap<string, string>> {
  const voided = found.filter(({ voidedAt }) => voidedAt !== null).map((row) => row.documentId);
  if (voided.length === 0) return new Map();
  const rows = await db.query<{ id: string; reason: string }>(sql`SELECT session_id AS id, reason
    FROM session_void WHERE session_id IN ${inList([...new Set(voided)])}`);
  return new Map(rows.map(({ id, reason }) => [id, reason]));
}

/** What the preparations behind a lot used and made, in order of time. */
export async function flowsInto(db: Reader, lotId: string): Promise<Flow[]> {
  const found = await db.query<FlowRow>(sql`WITH RECURSIVE ${component([lotId], true)},
    mixing (id) AS (SELECT DISTINCT made.movement_id FROM component CROSS JOIN posting AS made
      WHERE made.lot_id = component.lot_id AND made.from_place = '@compounding')
    SELECT ${FLOW} FROM mixing CROSS JOIN posting CROSS JOIN movement
    WHERE posting.movement_id = mixing.id AND movement.id = posting.movement_id
      AND (posting.from_place = '@compounding' OR posting.to_place = '@compounding')
`);
  return withoutReversals(found);
}

/** A movement and what took it back both have postings of the same lots, so both were found. */
function withoutReversals(found: readonly FlowRow[]): Flow[] {
  const reversed = new Set(found.map((row) => row.reverses));
  const flows: Flow[] = [];
  for (const row of found) {
    if (row.reverses !== null) continue;
    const { movementId, lotId, from, to, quantity, documentId, occurredAt } = row;
    const taken = reversed.has(movementId);
    flows.push({ movementId, lotId, from, to, quantity, documentId, occurredAt, reversed: taken });
  }
  return flows;
}

interface LotRow extends NamedLot {
  readonly placeId: string | null;
  readonly locationId: string;
  readonly placeKind: Standing['placeKind'];
  readonly quantity: number;
}

/** A lot and everything that contains it: what they are called, and what stands of them. */
export async function lotsFrom(
  db: Reader,
  lotId: string,
): Promise<{ readonly lots: Map<string, NamedLot>; readonly standings: Standing[] }> {
  const found = await db.query<LotRow>(sql`WITH RECURSIVE ${contained([lotId], true)}
    SELECT ${NAMED}, balance.place_id AS "placeId", balance.quantity,
      COALESCE(open_container.location_id, balance.place_id) AS "locationId",
      CASE WHEN open_container.id IS NULL THEN 'location' ELSE 'container' END AS "placeKind"
    FROM contained CROSS JOIN lot CROSS JOIN item
    LEFT JOIN balance ON balance.lot_id = lot.id AND balance.quantity > 0
    LEFT JOIN open_container ON open_container.id = balance.place_id
    WHERE lot.id = contained.lot_id AND item.id = lot.item_id
    ORDER BY lot.id, balance.place_id`);
  const lots = new Map<string, NamedLot>();
  const standings: Standing[] = [];
  for (const row of found) {
    const { id, lotNumber, expiresOn, hold, itemId, itemName, unit } = row;
    if (!lots.has(id)) lots.set(id, { id, lotNumber, expiresOn, hold, itemId, itemName, unit });
    const { placeId, locationId, placeKind, quantity } = row;
    if (placeId !== null) standings.push({ lotId: id, placeId, locationId, placeKind, quantity });
  }
  return { lots, standings };
}
