import type { Day, Instant } from '../kernel/calendar.js';

/** How many days the protocol wants between a session and the one before it. */
export interface Spacing {
  readonly min: number;
  /** `null`: it may take as long as it takes. */
  readonly max: number | null;
}

/** One session of a course, planned or performed. */
export interface PlannedSession {
  readonly n: number;
  readonly dueOn: Day;
  /** `HH:mm` on the clinic's clock, whatever the season; `null` while only the day is known. */
  readonly plannedTime: string | null;
  readonly roomId: string | null;
  readonly practitionerId: string | null;
  /** Its day was chosen by hand, and does not follow the sessions before it. */
  readonly moved: boolean;
  /** From the session before it; `null` of the first. */
  readonly spacing: Spacing | null;
  /** The session that was logged for it, and its day. */
  readonly sessionId: string | null;
  readonly performedOn: Day | null;
}

/** Who ended a course early, and why. */
export interface CourseEnd {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** A patient's planned row of sessions under one version of a protocol. */
export interface Course {
  readonly id: string;
  readonly patientId: string;
  readonly protocolId: string;
  readonly protocolVersion: number;
  /** The course that this one maintains. */
  readonly continuesId: string | null;
  readonly startsOn: Day;
  readonly plannedAt: Instant;
  readonly plannedBy: string;
  readonly ended: CourseEnd | null;
  /** By their number. */
  readonly sessions: readonly PlannedSession[];
}

export const COURSE_STATUSES = ['running', 'finished', 'ended'] as const;
export type CourseStatus = (typeof COURSE_STATUSES)[number];

/** What does not agree with the protocol: too soon, too late, or due for too long. */
export interface CourseWarning {
  readonly code: 'interval-short' | 'interval-long' | 'overdue';
  /** The session it speaks of. */
  readonly n: number;
  /** Days since the session before it. */
  readonly days: number;
  readonly minDays: number;
  readonly maxDays: number | null;
  /** So many days either way are let pass. */
  readonly toleranceDays: number;
}

/** A running course that was made longer or shorter, by whom and why. */
export interface LengthChange {
  readonly from: number;
  readonly to: number;
  /** Needed where the protocol wants another number of sessions. */
  readonly reason: string | null;
  readonly at: Instant;
  readonly by: string;
}
