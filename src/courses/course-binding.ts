import type { Day } from '../kernel/calendar.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Course } from './course.js';
import { bound, freed } from './course.rules.js';
import * as store from './courses.store.js';

/** One course, or `undefined`. */
export async function courseFor(db: Reader, id: string): Promise<Course | undefined> {
  return (await store.findCourses(db, [id]))[0];
}

/**
 * Binds a session to the next planned one of its course; what follows is due after it.
 * @param course as `lockCourse` read it in the same transaction
 */
export function bindSession(
  tx: Tx,
  course: Course,
  sessionId: string,
  performedOn: Day,
): Promise<void> {
  return store.saveSessions(tx, course.id, bound(course.sessions, sessionId, performedOn));
}

/** Makes room again for a session that was voided. */
export async function freeSession(tx: Tx, sessionId: string): Promise<void> {
  const courseId = await store.courseIdOfSession(tx, sessionId);
  const course = courseId === null ? undefined : await store.lockCourse(tx, courseId);
  if (course) await store.saveSessions(tx, course.id, freed(course.sessions, sessionId));
}
