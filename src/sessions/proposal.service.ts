import { Injectable } from '@nestjs/common';
import { groupMembers, type Item, itemsById, locationTree } from '../catalog/catalog.js';
import { barsOn, type Course, courseFor, nextPlanned } from '../courses/courses.js';
import { type Day, dayAt, type Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { invalid } from '../kernel/problems.js';
import { thousandthsOf, toUnits } from '../kernel/quantity.js';
import { inList, sql } from '../kernel/sql.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { readStock } from '../lots/lots.js';
import { patientCodes, personIds, standingOf } from '../patients/patients.js';
import { loadSettings } from '../practice/practice.js';
import { type Protocol, protocolInForce, protocolVersion } from '../protocols/protocols.js';
import type { ProposalAnswer, ProposalQuery } from './proposal.dto.js';
import { checklistOf, type ProposedLine, proposeLines, type Standing } from './proposal.rules.js';
import type { LoggedSessionAnswer } from './sessions.dto.js';
import * as store from './sessions.store.js';

/** How many sessions back the usual quantities are looked for. */
const SESSIONS_LOOKED_AT = 30;

/** What a session is proposed from. */
interface Ground {
  readonly course: Course | null;
  readonly protocol: Protocol;
  readonly patientId: string | null;
  readonly locationId: string | null;
}

/** Fills in a session before it is logged, so that only exceptions are touched. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 422 when neither a known course nor a known protocol is named */
  propose(query: ProposalQuery): Promise<ProposalAnswer> {
    const now = this.clock.now().toISOString();
    return this.uow.read(async (db) => {
      const ground = await groundOf(db, query);
      const { course, protocol, patientId, locationId } = ground;
      const { timeZone } = await loadSettings(db);
      const next = course && nextPlanned(course.sessions);
      const last = patientId === null ? null : await lastOf(db, patientId, protocol.id);
      const lines = await linesOf(db, ground, last, now);
      const items = await itemsById(
        db,
        lines.map(({ itemId }) => itemId),
      );
      const { technique, techniques, route, deviceKind } = protocol;
      return {
        courseId: course?.id ?? null,
        n: next?.n ?? null,
        of: course?.sessions.length ?? null,
        patientId,
        patientCode: await codeOf(db, patientId),
        protocolId: protocol.id,
        protocolName: protocol.name,
        locationId,
        technique: last?.technique ?? technique,
        techniques: [...techniques],
        route: last?.route ?? route,
        zones: last ? (JSON.parse(last.zones) as string[]) : [...protocol.zones],
        deviceKind,
        deviceIds: last ? ((await store.devicesOf(db, [last.id])).get(last.id) ?? []) : [],
        checklist: checklistOf(protocol),
        lines: lines.flatMap((line) => lineAnswer(line, items)),
        bars: await bars(db, ground, [...items.values()], dayAt(now, timeZone)),
      };
    });
  }
}

async function groundOf(db: Reader, query: ProposalQuery): Promise<Ground> {
  const { courseId, protocolId, patientId = null, locationId = null } = query;
  if (courseId !== undefined) {
    const course = await courseFor(db, courseId);
    const protocol =
      course && (await protocolVersion(db, course.protocolId, course.protocolVersion));
    if (!course || !protocol)
      throw invalid({ pointer: '/courseId', detail: 'is not a known course' });
    const standing = await standingOf(db, course.patientId);
    const roomId = nextPlanned(course.sessions)?.roomId ?? null;
    const site = roomId === null ? null : (await locationTree(db)).outermost(roomId);
    return {
      course,
      protocol,
      patientId: standing?.mergedInto ?? course.patientId,
      locationId: locationId ?? site,
    };
  }
  const protocol = protocolId === undefined ? undefined : await protocolInForce(db, protocolId);
  if (!protocol) throw invalid({ pointer: '/protocolId', detail: 'is not a known protocol' });
  return { course: null, protocol, patientId, locationId };
}

async function lastOf(db: Reader, patientId: string, protocolId: string) {
  const ids = await personIds(db, patientId);
  const filter = { patientIds: ids, protocolId };
  return (await store.lastSessions(db, filter, 1))[0] ?? null;
}

async function linesOf(
  db: Reader,
  { protocol, locationId }: Ground,
  last: store.SessionRow | null,
  now: Instant,
): Promise<ProposedLine[]> {
  const filter = { patientIds: undefined, protocolId: protocol.id };
  const earlier = await store.lastSessions(db, filter, SESSIONS_LOOKED_AT);
  const logged = ({ answer }: store.SessionRow) => JSON.parse(answer) as LoggedSessionAnswer;
  const members = await groupMembers(
    db,
    protocol.materials.flatMap(({ groupId }) => groupId ?? []),
  );
  const standing = await standingOfItems(db, [...members.values()].flat(), locationId, now);
  const experience = { last: last && logged(last), earlier: earlier.map(logged) };
  return proposeLines(protocol.materials, members, experience, standing);
}

/** What stands of the items of groups, so that one that is there is proposed. */
async function standingOfItems(
  db: Reader,
  itemIds: readonly string[],
  locationId: string | null,
  now: Instant,
): Promise<ReadonlyMap<string, Standing>> {
  const standing = new Map<string, Standing>();
  if (itemIds.length === 0) return standing;
  const condition = sql`balance.item_id IN ${inList([...new Set(itemIds)])}`;
  const { rows } = await readStock(db, { now, condition, within: locationId ?? undefined });
  for (const row of rows.filter(({ usable }) => usable)) {
    const before = standing.get(row.itemId) ?? { usable: 0, isOpen: false };
    standing.set(row.itemId, {
      usable: before.usable + thousandthsOf(row.quantity),
      isOpen: before.isOpen || row.placeKind === 'container',
    });
  }
  return standing;
}

async function codeOf(db: Reader, patientId: string | null): Promise<string | null> {
  if (patientId === null) return null;
  return (await patientCodes(db, [patientId])).get(patientId) ?? null;
}

async function bars(db: Reader, ground: Ground, items: readonly Item[], day: Day) {
  const standing = ground.patientId === null ? null : await standingOf(db, ground.patientId);
  return standing ? barsOn(standing, items, ground.protocol, day) : [];
}

function lineAnswer(line: ProposedLine, items: ReadonlyMap<string, Item>) {
  const item = items.get(line.itemId);
  if (!item?.active) return [];
  return [
    {
      itemId: item.id,
      itemName: item.name,
      unit: item.unit,
      containerQuantity: toUnits(item.containerQuantity),
      quantity: toUnits(line.quantity),
      from: line.from,
      groupId: line.groupId,
    },
  ];
}
