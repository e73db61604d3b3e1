import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { invalid } from '../kernel/problems.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { protocolVersion } from '../protocols/protocols.js';
import type { Course, Spacing } from './course.js';
import { progressOf } from './course.rules.js';
import type { LengthDto } from './courses.dto.js';
import { lengthReasonNeeded } from './courses.problems.js';
import * as store from './courses.store.js';
import { addedSpacing, isOutside, limitsOf, resized } from './length.rules.js';

interface Resizing {
  readonly course: Course;
  readonly dto: LengthDto;
  readonly at: Instant;
}

/**
 * Makes a running course longer or shorter, and keeps who did and why. The same length again changes
 * nothing.
 * @throws Problem 422 below what was performed, where nobody said the days before a further session,
 *   and `reason-needed` outside the number of sessions that the protocol wants
 */
export async function resizeCourse(tx: Tx, actor: Actor, resizing: Resizing): Promise<void> {
  const { course, dto, at } = resizing;
  const { sessions: to, reason = null } = dto;
  const { done, of: from } = progressOf(course.sessions);
  if (to === from) return;
  if (to < done) {
    const detail = `must be at least ${done}: so many were performed`;
    throw invalid({ pointer: '/sessions', detail });
  }
  const version = await protocolVersion(tx, course.protocolId, course.protocolVersion);
  const limits = limitsOf(course, version);
  if (isOutside(to, limits) && reason === null) throw lengthReasonNeeded(to, limits);
  const added = Array.from({ length: Math.max(0, to - from) }, (_, index) =>
    addedSpacing(course, version, from + index + 1, dto.everyDays ?? null),
  );
  if (added.includes(null)) {
    const detail = 'is needed: the protocol names no interval';
    throw invalid({ pointer: '/everyDays', detail });
  }
  const spacings = added.filter((spacing): spacing is Spacing => spacing !== null);
  await store.saveSessions(tx, course.id, resized(course.sessions, to, spacings));
  await store.insertLengthChange(tx, course.id, { from, to, reason, at, by: actor.id });
  const entry = { command: 'courses.resize', subject: `course/${course.id}` };
  const after = { sessions: to, everyDays: dto.everyDays ?? null };
  await audit.record(tx, actor, { ...entry, before: { sessions: from }, after, reason }, at);
}
