import { createHash } from 'node:crypto';
import { newId } from '../../src/kernel/ids.js';
import type { LogSessionDto } from '../../src/sessions/sessions.dto.js';
import type { Clinic } from '../clinic.js';

/** What stands of an item in one place, in the order in which it is used. */
export interface Shelf {
  readonly item_id: string;
  readonly lot_id: string;
  readonly lot_number: string;
  readonly expires_on: string | null;
  readonly place_id: string;
  readonly quantity: number;
  readonly location_id: string | null;
  readonly discard_at: string | null;
  readonly container_quantity: number;
  readonly container_use: 'single' | 'multiple';
}

type Row = (string | number | null)[];

/** Every row that a session of five lines leaves behind, ready to be inserted. */
export interface Plan {
  readonly documents: Row[];
  readonly movements: Row[];
  readonly postings: Row[];
  /** lot, place, item, quantity, moment: what comes in somewhere. */
  readonly gains: Row[];
  /** lot, place, quantity: what goes. */
  readonly losses: [string, string, number][];
  readonly containers: Row[];
  readonly sessions: Row[];
  readonly audit: Row[];
}

const IN_USE_MS = 28 * 24 * 3_600_000;

/**
 * Plans a session as somebody would who writes it for this one case: no validation, no refusals,
 * no warnings, just the rows.
 */
export function plan(clinic: Clinic, dto: LogSessionDto, shelves: readonly Shelf[]): Plan {
  const now = new Date().toISOString();
  const movementId = newId();
  const rows: Plan = {
    documents: [],
    movements: [],
    postings: [],
    gains: [],
    losses: [],
    containers: [],
    sessions: [],
    audit: [],
  };
  const lines = dto.lines.map((line) => {
    let missing = Math.round(line.quantity * 1000);
    const picks = [];
    for (const shelf of shelves.filter((candidate) => candidate.item_id === line.itemId)) {
      if (missing === 0) break;
      const given = Math.min(missing, shelf.quantity);
      missing -= given;
      picks.push({
        ...shelf,
        given,
        wasted: take(rows, clinic, dto, shelf, given, movementId, now),
      });
    }
    return { ...line, picks };
  });
  rows.movements.push([movementId, 'session', dto.id, dto.performedAt, now, clinic.actor.id, null]);
  const answer = JSON.stringify({ id: dto.id, status: 'posted', lines, warnings: [] });
  const hash = createHash('sha256').update(JSON.stringify(dto)).digest('hex');
  rows.documents.push([dto.id, 'session', hash, answer, clinic.actor.id, now]);
  rows.sessions.push([
    dto.id,
    dto.patientId,
    dto.performedAt,
    dto.locationId,
    null,
    'nappage',
    'intradermal',
    '["face"]',
    null,
    0,
    movementId,
    clinic.actor.id,
    now,
  ]);
  rows.audit.push([
    now,
    clinic.actor.id,
    clinic.actor.name,
    'nurse doctor admin',
    'sessions.log',
    `session/${dto.id}`,
    `{"patientId":"${dto.patientId}","lines":5}`,
    'bench',
  ]);
  return rows;
}

function take(
  rows: Plan,
  clinic: Clinic,
  dto: LogSessionDto,
  shelf: Shelf,
  given: number,
  movementId: string,
  now: string,
): number {
  const { lot_id: lot, item_id: item, container_quantity: size } = shelf;
  const post = (movement: string, from: string, to: string, quantity: number) =>
    rows.postings.push([
      movement,
      rows.postings.length,
      lot,
      item,
      from,
      to,
      quantity,
      dto.performedAt,
    ]);
  if (shelf.location_id === null && shelf.container_use === 'multiple') {
    const container = newId();
    const opening = newId();
    const discardAt = new Date(Date.parse(dto.performedAt) + IN_USE_MS).toISOString();
    rows.movements.push([
      opening,
      'opening',
      container,
      dto.performedAt,
      now,
      clinic.actor.id,
      null,
    ]);
    rows.containers.push([
      container,
      lot,
      shelf.place_id,
      size,
      dto.performedAt,
      clinic.actor.id,
      discardAt,
      opening,
      dto.id,
    ]);
    post(opening, shelf.place_id, container, size);
    post(movementId, container, '@patient', given);
    rows.losses.push([lot, shelf.place_id, size]);
    rows.gains.push([lot, container, item, size - given, dto.performedAt]);
    return 0;
  }
  const used = shelf.location_id === null ? Math.ceil(given / size) * size : given;
  post(movementId, shelf.place_id, '@patient', given);
  if (used > given) post(movementId, shelf.place_id, '@waste', used - given);
  rows.losses.push([lot, shelf.place_id, used]);
  return used - given;
}

/** The columns of each table, in the order of the rows. */
export const COLUMNS = {
  document: 'id, kind, content_hash, answer, actor_id, recorded_at',
  movement: 'id, kind, document_id, occurred_at, recorded_at, actor_id, reverses_id',
  posting: 'movement_id, line, lot_id, item_id, from_place, to_place, quantity, occurred_at',
  balance: 'lot_id, place_id, item_id, quantity, latest_at',
  open_container:
    'id, lot_id, location_id, quantity, opened_at, opened_by, discard_at, opening_id, session_id',
  session:
    'id, patient_id, performed_at, location_id, protocol_id, technique, route, zones, notes, incident, movement_id, logged_by, recorded_at',
  audit_entry:
    'recorded_at, actor_id, actor_name, actor_roles, command, subject, state_after, request_id',
} as const;

/** The stock of items in the order of use. */
export const SHELVES = `SELECT b.item_id, b.lot_id, l.lot_number, l.expires_on, b.place_id, b.quantity,
    c.location_id, c.discard_at, i.container_quantity, i.container_use
  FROM balance b JOIN lot l ON l.id = b.lot_id JOIN item i ON i.id = b.item_id
  LEFT JOIN open_container c ON c.id = b.place_id
  WHERE b.quantity > 0 AND l.hold_kind IS NULL`;

export const ORDER_OF_USE = `ORDER BY CASE WHEN c.id IS NULL THEN 1 ELSE 0 END, c.discard_at,
  COALESCE(l.expires_on, '~'), l.first_received_at, l.lot_number`;
