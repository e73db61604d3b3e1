import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { dayAt, type Instant, timeAt } from '../kernel/calendar.js';
import { unknown } from '../kernel/problems.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { loadSettings } from '../practice/practice.js';
import type { Course } from './course.js';
import { type Move, moved } from './course.rules.js';
import { checkPlaceAndPerson } from './course-checks.js';
import type { PlannedSessionDto } from './courses.dto.js';
import { alreadyPerformed } from './courses.problems.js';
import * as store from './courses.store.js';

interface Moving {
  readonly course: Course;
  readonly n: number;
  readonly dto: PlannedSessionDto;
  readonly at: Instant;
}

/** The day and the time on the clinic's clock that the request names. */
function timesOf({ dueOn, plannedAt }: PlannedSessionDto, timeZone: string): Move {
  if (plannedAt) {
    return { dueOn: dayAt(plannedAt, timeZone), plannedTime: timeAt(plannedAt, timeZone) };
  }
  return {
    ...(dueOn !== undefined && { dueOn }),
    ...(plannedAt === null && { plannedTime: null }),
  };
}

/**
 * Moves one planned session, and keeps who moved it and from where.
 * @throws Problem 404, `already-performed` (409), 422 for an unknown room or person
 */
export async function moveSession(tx: Tx, actor: Actor, moving: Moving): Promise<void> {
  const { course, n, dto, at } = moving;
  const session = course.sessions.find((one) => one.n === n);
  if (!session) throw unknown('session of the course', String(n));
  if (session.sessionId !== null) throw alreadyPerformed(course.id, n);
  await checkPlaceAndPerson(tx, dto);
  const { timeZone } = await loadSettings(tx);
  const move: Move = {
    ...timesOf(dto, timeZone),
    ...(dto.roomId !== undefined && { roomId: dto.roomId }),
    ...(dto.practitionerId !== undefined && { practitionerId: dto.practitionerId }),
  };
  await store.saveSessions(tx, course.id, moved(course.sessions, n, move));
  const { dueOn, plannedTime, roomId, practitionerId } = session;
  const entry = { command: 'courses.move', subject: `course/${course.id}` };
  const before = { n, dueOn, plannedTime, roomId, practitionerId };
  await audit.record(tx, actor, { ...entry, before, after: { n, ...move } }, at);
}
