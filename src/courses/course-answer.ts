import { type LocationTree, locationTree } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import { addDays, type Day, dayAt, type Instant, instantOn } from '../kernel/calendar.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { patientCodes } from '../patients/patients.js';
import { loadSettings } from '../practice/practice.js';
import type { Course, LengthChange, PlannedSession } from './course.js';
import {
  lastPerformed,
  latestDay,
  nextPlanned,
  progressOf,
  statusOf,
  warningsOf,
} from './course.rules.js';
import { type CourseBars, courseBarsOf, standingsOf } from './course-bars.js';
import type {
  CourseAnswer,
  CourseLengthAnswer,
  CourseMaintenanceAnswer,
  PlannedSessionAnswer,
} from './courses.dto.js';
import { continuationsOf, lengthChangesOf } from './courses.store.js';
import { addedSpacing, limitsOf } from './length.rules.js';
import { type Versions, versionsOf } from './versions.js';

/** What answers about courses are looked up in. */
interface Names {
  readonly timeZone: string;
  readonly today: Day;
  readonly toleranceDays: number;
  readonly locations: LocationTree;
  readonly people: ReadonlyMap<string, string>;
  readonly patients: ReadonlyMap<string, string>;
  /** Who stands for a code that was merged since. */
  readonly personOf: (patientId: string) => string;
  readonly versions: Versions;
  readonly bars: CourseBars;
  readonly continuations: ReadonlyMap<string, string>;
  readonly lengthChanges: ReadonlyMap<string, LengthChange[]>;
}

/** The courses as people read them; the number of statements does not grow with their sessions. */
export async function courseAnswers(
  db: Reader,
  courses: readonly Course[],
  now: Instant,
): Promise<CourseAnswer[]> {
  const { timeZone, courseToleranceDays } = await loadSettings(db);
  const versions = await versionsOf(db, courses);
  const standings = await standingsOf(
    db,
    courses.map(({ patientId }) => patientId),
  );
  const personOf = (patientId: string) => standings.get(patientId)?.mergedInto ?? patientId;
  const ids = courses.map(({ id }) => id);
  const lengthChanges = await lengthChangesOf(db, ids);
  const people = courses.flatMap((course) => [
    course.plannedBy,
    course.ended?.by ?? null,
    ...course.sessions.map(({ practitionerId }) => practitionerId),
    ...(lengthChanges.get(course.id) ?? []).map(({ by }) => by),
  ]);
  const names: Names = {
    timeZone,
    today: dayAt(now, timeZone),
    toleranceDays: courseToleranceDays,
    locations: await locationTree(db),
    people: await personNames(
      db,
      people.filter((id) => id !== null),
    ),
    patients: await patientCodes(
      db,
      courses.map(({ patientId }) => personOf(patientId)),
    ),
    versions,
    personOf,
    bars: await courseBarsOf(db, versions, standings),
    continuations: await continuationsOf(db, ids),
    lengthChanges,
  };
  return courses.map((course) => courseAnswer(course, names));
}

function courseAnswer(course: Course, names: Names): CourseAnswer {
  const patientId = names.personOf(course.patientId);
  const next = course.ended ? undefined : nextPlanned(course.sessions);
  return {
    id: course.id,
    patientId,
    patientCode: names.patients.get(patientId) ?? null,
    protocolId: course.protocolId,
    protocolName: names.versions.get(course)?.name ?? '',
    protocolVersion: course.protocolVersion,
    continuesId: course.continuesId,
    startsOn: course.startsOn,
    status: statusOf(course),
    progress: progressOf(course.sessions),
    length: lengthOf(course, names),
    lengthChanges: (names.lengthChanges.get(course.id) ?? []).map(
      ({ from, to, reason, at, by }) => ({
        from,
        to,
        reason,
        at,
        by: person(by, names),
      }),
    ),
    nextDue: next
      ? { n: next.n, dueOn: next.dueOn, plannedAt: plannedAt(next, names.timeZone) }
      : null,
    sessions: course.sessions.map((session) => sessionAnswer(course, session, names)),
    warnings: warningsOf(course, names.today, names.toleranceDays),
    maintenance: maintenanceOf(course, names),
    plannedAt: course.plannedAt,
    plannedBy: person(course.plannedBy, names),
    endedAt: course.ended?.at ?? null,
    endedBy: course.ended ? person(course.ended.by, names) : null,
    endReason: course.ended?.reason ?? null,
  };
}

function person(id: string, names: Names) {
  return { id, name: names.people.get(id) ?? id };
}

/** The instant a planned session has on the clinic's clock, whichever side of a clock change. */
export function plannedAt(
  { dueOn, plannedTime }: PlannedSession,
  timeZone: string,
): Instant | null {
  return plannedTime === null ? null : instantOn(dueOn, plannedTime, timeZone);
}

function sessionAnswer(
  course: Course,
  session: PlannedSession,
  names: Names,
): PlannedSessionAnswer {
  const { roomId, practitionerId } = session;
  const isToCome = session.sessionId === null && !course.ended;
  return {
    n: session.n,
    dueOn: session.dueOn,
    plannedAt: plannedAt(session, names.timeZone),
    moved: session.moved,
    roomId,
    roomName: roomId === null ? null : names.locations.path(roomId),
    practitionerId,
    practitionerName: practitionerId === null ? null : person(practitionerId, names).name,
    sessionId: session.sessionId,
    performedOn: session.performedOn,
    latestOn: isToCome ? latestDay(session, course.sessions, names.toleranceDays) : null,
    bars: isToCome ? names.bars(course, later(session.dueOn, names.today)) : [],
  };
}

function lengthOf(course: Course, names: Names): CourseLengthAnswer {
  const version = names.versions.get(course);
  const n = course.sessions.length + 1;
  const needsDays = addedSpacing(course, version, n, null) === null;
  return { ...limitsOf(course, version), needsDays };
}

/** What is overdue can be done today at the earliest. */
function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function maintenanceOf(course: Course, names: Names): CourseMaintenanceAnswer | null {
  const maintenance = names.versions.get(course)?.maintenance;
  const last = lastPerformed(course.sessions);
  if (!maintenance || statusOf(course) !== 'finished' || last === null) return null;
  const spacing = maintenance.spacingDays;
  const courseId = names.continuations.get(course.id) ?? null;
  return {
    offered: courseId === null,
    minDays: spacing?.min ?? null,
    maxDays: spacing?.max ?? null,
    startsOn: spacing ? addDays(last, spacing.min) : null,
    courseId,
  };
}
