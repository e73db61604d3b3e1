import { itemsById, locationTree } from '../catalog/catalog.js';
import { deviceNames } from '../devices/devices.js';
import {
  descendantsOf,
  type ExpectedStock,
  expectedOfItems,
  type TraceAnswer,
  traceOf,
} from '../genealogy/genealogy.js';
import { personNames } from '../identity/identity.js';
import type { Instant } from '../kernel/calendar.js';
import { unknown } from '../kernel/problems.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { Position } from '../lots/lots.js';
import {
  type DeviceUse,
  type NoteRow,
  notesOf,
  type TaskEntryRow,
  taskEntriesOf,
  usesOfDevice,
} from './doings.store.js';
import { standing } from './lots-answer.js';
import * as store from './recalls.store.js';
import { type Task, tasksOf } from './tasks.rules.js';

/** All that is known of a recall now; what was traced is traced anew, so late entries are in it. */
export interface RecallState {
  readonly recall: store.RecallRow;
  readonly scope: readonly store.ScopeRow[];
  readonly scopeLots: readonly store.ScopeLot[];
  /** Every lot that is named, or contains one that is. */
  readonly because: ReadonlyMap<string, 'scope' | 'contains'>;
  readonly traces: readonly TraceAnswer[];
  /** What is to come of the items it names. */
  readonly expected: readonly ExpectedStock[];
  readonly uses: readonly DeviceUse[];
  readonly positions: readonly Position[];
  readonly tasks: readonly Task[];
  readonly notes: readonly NoteRow[];
  readonly closing: Omit<store.CloseRow, 'report'> | null;
  readonly names: Names;
  readonly now: Instant;
}

export interface Names {
  readonly items: Awaited<ReturnType<typeof itemsById>>;
  readonly devices: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly locations: Awaited<ReturnType<typeof locationTree>>;
}

/** Reads a recall with everything it has to do with. @throws Problem 404 */
export async function readRecall(db: Reader, id: string, now: Instant): Promise<RecallState> {
  const recall = await store.findRecall(db, id);
  if (!recall) throw unknown('recall', id);
  const scope = await store.scopesOf(db, [id]);
  const scopeLots = await store.lotsInScope(db, scope);
  const because = await affectedLots(db, id, scopeLots);
  const traces: TraceAnswer[] = [];
  for (const lot of scopeLots) traces.push(await traceOf(db, lot.id));
  const items = [...new Set(scope.flatMap((row) => row.item_id ?? []))];
  const expected = await expectedOfItems(db, items);
  const uses: DeviceUse[] = [];
  for (const { device_id } of scope) {
    if (device_id !== null) uses.push(...(await usesOfDevice(db, device_id)));
  }
  const positions = await standing(db, [...because.keys()]);
  const entries = await taskEntriesOf(db, id);
  const notes = await notesOf(db, id);
  const [closing = null] = await store.closingsOf(db, [id]);
  const tasks = tasksOf({
    recallId: id,
    dueAt: recall.due_at,
    now: closing?.closed_at ?? now,
    patientIds: patientsOf(traces, uses),
    before: (await store.stockAtOpening(db, id)).map(standOf),
    current: positions.map(({ lotId, placeId, quantity }) => ({ lotId, placeId, quantity })),
    entries,
  });
  const names = await namesOf(db, { recall, scope, entries, notes, closing });
  return {
    recall,
    scope,
    scopeLots,
    because,
    traces,
    expected,
    uses,
    positions,
    tasks,
    notes,
    closing,
    names,
    now,
  };
}

/** The lots as they were found when it was opened, and what has come since. */
async function affectedLots(
  db: Reader,
  recallId: string,
  scopeLots: readonly store.ScopeLot[],
): Promise<ReadonlyMap<string, 'scope' | 'contains'>> {
  const named = scopeLots.map((lot) => lot.id);
  return new Map([
    ...(await store.lotsOfRecall(db, recallId)).map((row) => [row.lot_id, row.because] as const),
    ...(await descendantsOf(db, named)).map((lotId) => [lotId, 'contains'] as const),
    ...named.map((lotId) => [lotId, 'scope'] as const),
  ]);
}

function patientsOf(traces: readonly TraceAnswer[], uses: readonly DeviceUse[]): string[] {
  return [
    ...traces.flatMap(({ patients }) => patients.map(({ patientId }) => patientId)),
    ...uses.filter(({ voidedAt }) => voidedAt === null).map(({ patientId }) => patientId),
  ];
}

function standOf(row: store.SnapshotRow) {
  return { lotId: row.lot_id, placeId: row.place_id, quantity: row.quantity };
}

interface Named {
  readonly recall: store.RecallRow;
  readonly scope: readonly store.ScopeRow[];
  readonly entries: readonly TaskEntryRow[];
  readonly notes: readonly NoteRow[];
  readonly closing: Omit<store.CloseRow, 'report'> | null;
}

async function namesOf(
  db: Reader,
  { recall, scope, entries, notes, closing }: Named,
): Promise<Names> {
  const people = [
    recall.opened_by,
    ...entries.flatMap((entry) => [entry.taken_by, entry.witness_id]),
    ...notes.map((note) => note.noted_by),
    closing?.closed_by ?? null,
  ];
  return {
    items: await itemsById(
      db,
      scope.flatMap((row) => row.item_id ?? []),
    ),
    devices: await deviceNames(
      db,
      scope.flatMap((row) => row.device_id ?? []),
    ),
    people: await personNames(
      db,
      people.filter((id) => id !== null),
    ),
    locations: await locationTree(db),
  };
}
