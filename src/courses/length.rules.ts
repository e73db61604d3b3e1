import type { Protocol } from '../protocols/protocols.js';
import { spacingsOf } from '../protocols/session-plan.rules.js';
import type { Course, PlannedSession, Spacing } from './course.js';
import { follow, planned } from './course.rules.js';

/** How many sessions the protocol wants; `null`: it names no such number. */
export interface Limits {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

type Wanted = Pick<Protocol, 'sessions' | 'maintenance'>;

/** What the course's version of the protocol wants; maintenance goes on for as long as it is wished. */
export function limitsOf(
  { continuesId }: Pick<Course, 'continuesId'>,
  version: Pick<Protocol, 'sessions'> | undefined,
): Limits {
  if (continuesId !== null) return { minimum: null, maximum: null };
  const { minimum = null, maximum = null } = version?.sessions ?? {};
  return { minimum, maximum };
}

/** Whether the protocol wants another number of sessions than this. */
export function isOutside(sessions: number, { minimum, maximum }: Limits): boolean {
  return (minimum !== null && sessions < minimum) || (maximum !== null && sessions > maximum);
}

/** The days before a session that is added, as far as the protocol names them. */
function protocolSpacing(
  { continuesId }: Pick<Course, 'continuesId'>,
  version: Wanted | undefined,
  n: number,
): Spacing | null {
  if (continuesId !== null) return version?.maintenance?.spacingDays ?? null;
  const plan = version?.sessions;
  return plan ? (spacingsOf(plan, n).at(-1) ?? null) : null;
}

/**
 * The days before the session `n` that is added: the protocol's, else the doctor's, else those
 * before the session that was the last; `null` while nobody has said them.
 */
export function addedSpacing(
  course: Pick<Course, 'continuesId' | 'sessions'>,
  version: Wanted | undefined,
  n: number,
  everyDays: number | null,
): Spacing | null {
  const wished = everyDays === null ? null : { min: everyDays, max: null };
  const before = course.sessions.at(-1)?.spacing ?? null;
  return protocolSpacing(course, version, n) ?? wished ?? before;
}

/**
 * The sessions of a course of another length. What was performed stays; what is dropped are the last
 * that are to come, and what is added comes at the time, in the room and with the person of the last.
 * @param count at least as many as were performed, and at least one
 * @param spacings before each session that is added
 */
export function resized(
  sessions: readonly PlannedSession[],
  count: number,
  spacings: readonly Spacing[],
): PlannedSession[] {
  const last = sessions.at(-1);
  const same = last && {
    plannedTime: last.plannedTime,
    roomId: last.roomId,
    practitionerId: last.practitionerId,
  };
  const added = spacings.map((spacing, index) => ({
    ...planned(sessions.length + index + 1, '', spacing),
    ...same,
  }));
  return follow([...sessions.slice(0, count), ...added]);
}
