import { itemsById, type LocationTree, locationTree } from '../catalog/catalog.js';
import type { Course } from '../courses/courses.js';
import { deviceNames } from '../devices/devices.js';
import { type Actor, hasRole } from '../kernel/actor.js';
import { dayAt, type Instant, startOfDay } from '../kernel/calendar.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { lowestBalances } from '../ledger/ledger.js';
import { findContainers, findLots, type Position, stockOfItems } from '../lots/lots.js';
import { personIds, standingOf } from '../patients/patients.js';
import { loadSettings } from '../practice/practice.js';
import { type ProtocolKind, protocolKinds } from '../protocols/protocols.js';
import { comesTooLate } from '../protocols/protocols.rules.js';
import type { LogSession, SessionState } from './session.js';
import { kindsBetween } from './sessions.store.js';

/** The items a session names, each once. */
export function itemIdsOf(command: LogSession): string[] {
  return [...new Set(command.lines.map((line) => line.itemId))].sort();
}

/** Reads all that a decision about the session rests on; the number of statements does not grow with its lines. */
export async function loadState(
  db: Reader,
  command: LogSession,
  actor: Actor,
  now: Instant,
  course: Course | null,
): Promise<SessionState> {
  const itemIds = itemIdsOf(command);
  const settings = await loadSettings(db);
  const locations: LocationTree = await locationTree(db);
  const items = await itemsById(db, itemIds);
  const standing = await standingOf(db, command.patientId);
  const kind = await kindOf(db, command.protocolId);
  const positions = await stockOfItems(db, itemIds);
  const lotOfAbsentContainer = await lotsOfAbsentContainers(db, command, positions);
  const named = [...lotOfAbsentContainer.values(), ...command.lines.map((line) => line.lotId)];
  return {
    actor: { id: actor.id, isDoctor: hasRole(actor, 'doctor') },
    now,
    settings,
    items,
    locations,
    standing,
    protocolKnown: command.protocolId === null || kind !== undefined,
    afterMesotherapy: await isAfterMesotherapy(db, command, kind, settings.timeZone),
    course,
    courseOfPatient: await isOfPerson(db, course, command.patientId),
    unknownDevices: await unknownDevices(db, command.deviceIds),
    positions,
    itemOfAbsentLot: await itemsOfAbsentLots(db, named, positions),
    lotOfAbsentContainer,
    lowest: await lowestSince(db, command.performedAt, positions),
  };
}

async function kindOf(db: Reader, id: string | null): Promise<ProtocolKind | undefined> {
  return id === null ? undefined : (await protocolKinds(db, [id])).get(id);
}

/** Mesotherapy itself never comes too late, so that nothing is asked for it. */
async function isAfterMesotherapy(
  db: Reader,
  { patientId, performedAt }: LogSession,
  kind: ProtocolKind | undefined,
  timeZone: string,
): Promise<boolean> {
  if (kind === undefined || kind === 'mesotherapy') return false;
  const morning = startOfDay(dayAt(performedAt, timeZone), timeZone);
  const patientIds = await personIds(db, patientId);
  return comesTooLate(kind, await kindsBetween(db, patientIds, morning, performedAt));
}

/** A course planned under a code that was merged since is still the person's. */
async function isOfPerson(db: Reader, course: Course | null, patientId: string): Promise<boolean> {
  if (!course || course.patientId === patientId) return true;
  return (await personIds(db, patientId)).includes(course.patientId);
}

/** Devices are asked for only where a session names some. */
async function unknownDevices(
  db: Reader,
  deviceIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (deviceIds.length === 0) return new Set();
  const known = await deviceNames(db, deviceIds);
  return new Set(deviceIds.filter((id) => !known.has(id)));
}

/** A lot named by hand may be used up, or belong to another item: then it is looked for. */
async function itemsOfAbsentLots(
  db: Reader,
  named: readonly (string | null)[],
  positions: readonly Position[],
): Promise<ReadonlyMap<string, string>> {
  const absent = absentOf(
    named,
    positions.map((position) => position.lotId),
  );
  if (absent.length === 0) return new Map();
  return new Map((await findLots(db, absent)).map((lot) => [lot.id, lot.item_id]));
}

/** As with lots: a container named by hand may be empty. */
async function lotsOfAbsentContainers(
  db: Reader,
  command: LogSession,
  positions: readonly Position[],
): Promise<ReadonlyMap<string, string>> {
  const absent = absentOf(
    command.lines.map((line) => line.containerId),
    positions.map((position) => position.placeId),
  );
  if (absent.length === 0) return new Map();
  const found = await findContainers(db, absent);
  return new Map(found.map((container) => [container.id, container.lot_id]));
}

function absentOf(named: readonly (string | null)[], present: readonly string[]): string[] {
  const known = new Set<string | null>([null, ...present]);
  return named.filter((id): id is string => !known.has(id));
}

/** Balances that changed after the session may give only what they held at their lowest since. */
async function lowestSince(
  db: Reader,
  performedAt: Instant,
  positions: readonly Position[],
): Promise<ReadonlyMap<Position, number>> {
  const changed = positions.filter((position) => position.latestAt > performedAt);
  if (changed.length === 0) return new Map();
  const lowest = await lowestBalances(db, changed, performedAt);
  return new Map(changed.map((position, index) => [position, lowest[index] ?? 0]));
}
