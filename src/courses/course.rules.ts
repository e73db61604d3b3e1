import { addDays, type Day, daysBetween } from '../kernel/calendar.js';
import type { Course, CourseStatus, CourseWarning, PlannedSession, Spacing } from './course.js';

type Dated = Pick<PlannedSession, 'dueOn' | 'performedOn'>;

/** The day of a session: when it was, or when it is due. */
export function dayOf({ performedOn, dueOn }: Dated): Day {
  return performedOn ?? dueOn;
}

/** A session that is only planned. */
export function planned(n: number, dueOn: Day, spacing: Spacing | null): PlannedSession {
  return {
    n,
    dueOn,
    plannedTime: null,
    roomId: null,
    practitionerId: null,
    moved: false,
    spacing,
    sessionId: null,
    performedOn: null,
  };
}

/**
 * The sessions of a new course, each as soon after the one before it as the protocol allows. Days
 * are counted on the calendar, so a change of the clock moves none of them.
 * @param spacings from each session to the next: one fewer than sessions
 */
export function planSessions(startsOn: Day, spacings: readonly Spacing[]): PlannedSession[] {
  const first = planned(1, startsOn, null);
  return follow([first, ...spacings.map((spacing, index) => planned(index + 2, '', spacing))]);
}

/** The sessions with every day that nobody chose by hand set by the session before it. */
export function follow(sessions: readonly PlannedSession[]): PlannedSession[] {
  const followed: PlannedSession[] = [];
  let before: Day | null = null;
  for (const session of sessions) {
    const { spacing, moved, performedOn } = session;
    const follows = performedOn === null && !moved && before !== null && spacing !== null;
    const dueOn: Day = follows ? addDays(before ?? '', spacing?.min ?? 0) : session.dueOn;
    followed.push({ ...session, dueOn });
    before = performedOn ?? dueOn;
  }
  return followed;
}

interface Performed {
  readonly sessionId: string;
  readonly performedOn: Day;
}

/** What was performed takes the first places in the order of its days; the rest is still to come. */
function withPerformed(
  sessions: readonly PlannedSession[],
  performed: readonly Performed[],
): PlannedSession[] {
  const inOrder = [...performed].sort(byDay);
  const nobody = { sessionId: null, performedOn: null };
  return follow(sessions.map((session, index) => ({ ...session, ...(inOrder[index] ?? nobody) })));
}

function byDay(a: Performed, b: Performed): number {
  if (a.performedOn !== b.performedOn) return a.performedOn < b.performedOn ? -1 : 1;
  return a.sessionId < b.sessionId ? -1 : 1;
}

function performedOf(sessions: readonly PlannedSession[]): Performed[] {
  return sessions.flatMap(({ sessionId, performedOn }) =>
    sessionId !== null && performedOn !== null ? [{ sessionId, performedOn }] : [],
  );
}

/** The last day on which a session of the course was performed. */
export function lastPerformed(sessions: readonly PlannedSession[]): Day | null {
  const days = sessions.flatMap(({ performedOn }) => performedOn ?? []);
  return days.sort().at(-1) ?? null;
}

/** The first session that has not been performed; `undefined` when all were. */
export function nextPlanned(sessions: readonly PlannedSession[]): PlannedSession | undefined {
  return sessions.find(({ sessionId }) => sessionId === null);
}

/**
 * The sessions after one was logged for the next planned of them; what follows is due after it.
 * One that is recorded later than it took place comes where its day belongs.
 * @param performedOn its day in the clinic's time zone
 */
export function bound(
  sessions: readonly PlannedSession[],
  sessionId: string,
  performedOn: Day,
): PlannedSession[] {
  return withPerformed(sessions, [...performedOf(sessions), { sessionId, performedOn }]);
}

/** The sessions after the one that was logged by mistake was taken back. */
export function freed(sessions: readonly PlannedSession[], sessionId: string): PlannedSession[] {
  return withPerformed(
    sessions,
    performedOf(sessions).filter((one) => one.sessionId !== sessionId),
  );
}

/** What a planned session may be moved to; what is left out stays. */
export type Move = Partial<
  Pick<PlannedSession, 'dueOn' | 'plannedTime' | 'roomId' | 'practitionerId'>
>;

/** The sessions after one was moved; those after it that nobody moved follow. */
export function moved(
  sessions: readonly PlannedSession[],
  n: number,
  move: Move,
): PlannedSession[] {
  return follow(
    sessions.map((one) =>
      one.n === n
        ? { ...one, ...move, moved: one.moved || (move.dueOn ?? one.dueOn) !== one.dueOn }
        : one,
    ),
  );
}

/** Where the course stands. */
export function statusOf({ ended, sessions }: Pick<Course, 'ended' | 'sessions'>): CourseStatus {
  if (ended) return 'ended';
  return nextPlanned(sessions) ? 'running' : 'finished';
}

/** How many sessions were performed, and of how many. */
export function progressOf(sessions: readonly PlannedSession[]): { done: number; of: number } {
  const done = sessions.filter(({ sessionId }) => sessionId !== null).length;
  return { done, of: sessions.length };
}

/**
 * So many days a session may come before or after the days that the protocol names. Never more than
 * half of the shortest interval: two sessions on one day are always too close.
 * @param toleranceDays the practice's setting
 */
export function leewayOf(spacing: Spacing | null, toleranceDays: number): number {
  if (spacing === null) return toleranceDays;
  return Math.min(toleranceDays, Math.floor(spacing.min / 2));
}

/** An interval beside what the protocol wants, or `null` when it agrees within the tolerance. */
function outside(
  n: number,
  days: number,
  spacing: Spacing,
  toleranceDays: number,
): CourseWarning | null {
  const leeway = leewayOf(spacing, toleranceDays);
  const limits = { minDays: spacing.min, maxDays: spacing.max, toleranceDays: leeway };
  if (days < spacing.min - leeway) return { code: 'interval-short', n, days, ...limits };
  if (spacing.max !== null && days > spacing.max + leeway) {
    return { code: 'interval-long', n, days, ...limits };
  }
  return null;
}

/** What the protocol would say to a session on this day, as the next of the course. */
export function intervalWarning(
  sessions: readonly PlannedSession[],
  day: Day,
  toleranceDays: number,
): CourseWarning | null {
  const next = nextPlanned(sessions);
  const before = sessions
    .flatMap(({ performedOn }) => performedOn ?? [])
    .filter((performedOn) => performedOn <= day)
    .sort()
    .at(-1);
  if (!next?.spacing || before === undefined) return null;
  return outside(next.n, daysBetween(before, day), next.spacing, toleranceDays);
}

/**
 * The last day on which a session that is to come is not overdue: its own day, or what the protocol
 * allows after the last session that was performed, and the tolerance.
 */
export function latestDay(
  session: Pick<PlannedSession, 'n' | 'dueOn' | 'spacing'>,
  sessions: readonly PlannedSession[],
  toleranceDays: number,
): Day {
  const { n, dueOn, spacing } = session;
  const leeway = leewayOf(spacing, toleranceDays);
  const own = addDays(dueOn, leeway);
  const last = lastPerformed(sessions);
  const isNext = nextPlanned(sessions)?.n === n;
  if (!isNext || last === null || !spacing?.max) return own;
  const days: Day[] = [own, addDays(last, spacing.max + leeway)];
  return days.sort().at(-1) ?? own;
}

/**
 * Every interval of the course, past or planned, that is not as the protocol has it, and what has
 * been due for so long that it no longer can be.
 */
export function warningsOf(
  course: Pick<Course, 'ended' | 'sessions'>,
  today: Day,
  toleranceDays: number,
): CourseWarning[] {
  const inTime = [...course.sessions].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const warnings: CourseWarning[] = [];
  for (const [index, session] of inTime.entries()) {
    const before = inTime[index - 1];
    const isPlan = session.performedOn === null;
    if (!before || !session.spacing || (isPlan && course.ended)) continue;
    const days = daysBetween(dayOf(before), dayOf(session));
    const warning = outside(session.n, days, session.spacing, toleranceDays);
    if (warning) warnings.push(warning);
  }
  const overdue = course.ended ? null : overdueWarning(course.sessions, today, toleranceDays);
  const isTold = warnings.some(({ n }) => n === overdue?.n);
  return overdue && !isTold ? [...warnings, overdue] : warnings;
}

/** The next session, when the protocol no longer allows it and nobody moved it. */
function overdueWarning(
  sessions: readonly PlannedSession[],
  today: Day,
  toleranceDays: number,
): CourseWarning | null {
  const next = nextPlanned(sessions);
  const last = lastPerformed(sessions);
  if (!next?.spacing?.max || last === null) return null;
  if (today <= latestDay(next, sessions, toleranceDays)) return null;
  const { n, spacing } = next;
  const limits = { minDays: spacing.min, maxDays: spacing.max };
  const leeway = leewayOf(spacing, toleranceDays);
  const days = daysBetween(last, today);
  return { code: 'overdue', n, days, ...limits, toleranceDays: leeway };
}
