import type { Database } from '../src/kernel/database.js';
import { newId } from '../src/kernel/ids.js';
import { rows, sql } from '../src/kernel/sql.js';
import type { Tx } from '../src/kernel/unit-of-work.js';
import { analyse, type Clinic } from './clinic.js';

/** A session leaves five postings; a lot is used up by this many. */
const POSTINGS_OF_A_SESSION = 5;
const POSTINGS_OF_A_LOT = 100;
/** Sessions written by one statement: as many as the bound values of both engines allow. */
const SESSIONS_AT_ONCE = 200;
/** The history ends now, so that whatever looks back some weeks finds its share of it. */
const YEARS_MS = 10 * 365 * 86_400_000;

interface HistoryLot {
  readonly id: string;
  readonly itemId: string;
}

/**
 * Writes years of past sessions straight into the tables: lots come in, are used up by sessions and
 * leave empty balances behind, so that the ledger is long and the shelves are as before.
 * @param postings how many postings to add
 * @returns a lot of it, for reading its ledger
 */
export async function addHistory(
  database: Database,
  clinic: Clinic,
  postings: number,
): Promise<string> {
  const { unitOfWork, writer } = database;
  const items = clinic.protocols.flat().map((material) => material.itemId);
  const start = Date.now() - YEARS_MS;
  const sessions = Math.ceil(postings / POSTINGS_OF_A_SESSION);
  let lots: HistoryLot[] = [];
  let first = '';
  // Nobody was answered anything about this history, so it need not wait for the disk.
  if (unitOfWork.engine === 'sqlite') await writer.query('PRAGMA synchronous = OFF');
  for (let done = 0; done < sessions; done += SESSIONS_AT_ONCE) {
    await unitOfWork.write(async (tx) => {
      const at = (index: number) =>
        new Date(start + Math.floor((YEARS_MS * (done + index)) / sessions)).toISOString();
      if (done % POSTINGS_OF_A_LOT === 0) {
        lots = await receive(tx, clinic, pickItems(items, done), at(0));
        first ||= lots[0]?.id ?? '';
      }
      await use(tx, clinic, lots, Math.min(SESSIONS_AT_ONCE, sessions - done), at);
    });
  }
  if (unitOfWork.engine === 'sqlite') await writer.query('PRAGMA synchronous = FULL');
  await analyse(database);
  return first;
}

function pickItems(items: readonly string[], from: number): string[] {
  return Array.from(
    { length: (SESSIONS_AT_ONCE * POSTINGS_OF_A_SESSION) / POSTINGS_OF_A_LOT },
    (_, index) => items[(from + index) % items.length] ?? '',
  );
}

async function receive(
  tx: Tx,
  clinic: Clinic,
  itemIds: readonly string[],
  at: string,
): Promise<HistoryLot[]> {
  const lots = itemIds.map((itemId) => ({ id: newId(), itemId }));
  const movement = newId();
  await tx.execute(sql`INSERT INTO lot (id, item_id, lot_number, expires_on, first_received_at)
    VALUES ${rows(lots.map(({ id, itemId }) => [id, itemId, `H-${id}`, at.slice(0, 10), at]))}`);
  await insertMovements(tx, [[movement, 'receipt', newId(), at, at, clinic.actor.id]]);
  const quantity = POSTINGS_OF_A_LOT * 1000;
  await insertPostings(
    tx,
    lots.map(({ id, itemId }, line) => [
      movement,
      line,
      id,
      itemId,
      '@supplier',
      clinic.locationId,
      quantity,
      at,
    ]),
  );
  await tx.execute(sql`INSERT INTO balance (lot_id, place_id, item_id, quantity, latest_at)
    VALUES ${rows(lots.map(({ id, itemId }) => [id, clinic.locationId, itemId, 0, at]))}`);
  return lots;
}

async function use(
  tx: Tx,
  clinic: Clinic,
  lots: readonly HistoryLot[],
  sessions: number,
  at: (index: number) => string,
): Promise<void> {
  const movements: unknown[][] = [];
  const postings: unknown[][] = [];
  const logged: unknown[][] = [];
  for (let index = 0; index < sessions; index++) {
    const [movement, session] = [newId(), newId()];
    movements.push([movement, 'session', session, at(index), at(index), clinic.actor.id]);
    const patient = clinic.patients[index % clinic.patients.length];
    logged.push([session, patient, at(index), movement]);
    for (let line = 0; line < POSTINGS_OF_A_SESSION; line++) {
      const lot = lots[(index * POSTINGS_OF_A_SESSION + line) % lots.length];
      if (!lot) continue;
      postings.push([
        movement,
        line,
        lot.id,
        lot.itemId,
        clinic.locationId,
        '@patient',
        1000,
        at(index),
      ]);
    }
  }
  await insertMovements(tx, movements);
  await insertPostings(tx, postings);
  await insertSessions(tx, clinic, logged);
}

async function insertSessions(tx: Tx, clinic: Clinic, logged: readonly unknown[][]): Promise<void> {
  const { actor, locationId } = clinic;
  const documents = logged.map(([id, , at]) => [id, 'session', id, '{}', actor.id, at]);
  await tx.execute(sql`INSERT INTO document (id, kind, content_hash, answer, actor_id, recorded_at)
    VALUES ${rows(documents)}`);
  const sessions = logged.map(([id, patientId, at, movementId]) => [
    id,
    patientId,
    at,
    locationId,
    '[]',
    0,
    movementId,
    actor.id,
    at,
  ]);
  await tx.execute(sql`INSERT INTO session (id, patient_id, performed_at, location_id, zones,
    incident, movement_id, logged_by, recorded_at) VALUES ${rows(sessions)}`);
}

async function insertMovements(tx: Tx, values: readonly unknown[][]): Promise<void> {
  await tx.execute(sql`INSERT INTO movement (id, kind, document_id, occurred_at, recorded_at,
    actor_id) VALUES ${rows(values)}`);
}

async function insertPostings(tx: Tx, values: readonly unknown[][]): Promise<void> {
  await tx.execute(sql`INSERT INTO posting (movement_id, line, lot_id, item_id, from_place,
    to_place, quantity, occurred_at) VALUES ${rows(values)}`);
}
