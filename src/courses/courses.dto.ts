import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsDay, IsId, IsInstant, IsText, IsWhole, MayBeAbsent } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import type { BarCode } from './bars.rules.js';
import { COURSE_STATUSES, type CourseStatus, type CourseWarning } from './course.js';

/** More sessions than any treatment of the sources has. */
const MOST_SESSIONS = 60;

/** Two years. */
const MOST_DAYS = 730;

/** A course to plan; `id` is its idempotency key. */
export class CourseDto {
  @IsId()
  id: string;

  @IsId()
  patientId: string;

  @IsId()
  protocolId: string;

  /** The day of the first session. */
  @IsDay()
  startsOn: string;

  /** How many sessions; left out, the fewest the protocol wants. */
  @MayBeAbsent()
  @IsWhole(1, MOST_SESSIONS)
  sessions?: number;

  /** The days from session to session, where the protocol leaves them to the doctor. */
  @MayBeAbsent()
  @IsWhole(1, MOST_DAYS)
  everyDays?: number;

  /** `HH:mm` on the clinic's clock for all sessions, in summer as in winter. */
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'must be a time as 09:30' })
  time?: string | null;

  @IsOptional()
  @IsId()
  roomId?: string | null;

  @IsOptional()
  @IsId()
  practitionerId?: string | null;
}

/** Sessions that keep what a finished course reached; `id` is the new course's idempotency key. */
export class MaintenanceDto {
  @IsId()
  id: string;

  /** Left out: as soon after the last session as the protocol says. */
  @MayBeAbsent()
  @IsDay()
  startsOn?: string;

  /** Left out: one. */
  @MayBeAbsent()
  @IsWhole(1, MOST_SESSIONS)
  sessions?: number;

  /** As of a course. */
  @MayBeAbsent()
  @IsWhole(1, MOST_DAYS)
  everyDays?: number;
}

export class EndCourseDto {
  @IsText(5, 500)
  reason: string;
}

/** How many sessions a running course has from now on; the same number again changes nothing. */
export class LengthDto {
  @IsWhole(1, MOST_SESSIONS)
  sessions: number;

  /** The days before a session that is added, where the protocol leaves them to the doctor. */
  @IsOptional()
  @IsWhole(1, MOST_DAYS)
  everyDays?: number | null;

  /** Needed where the protocol wants fewer or more sessions. */
  @IsOptional()
  @IsText(5, 500)
  reason?: string | null;
}

/** Where a planned session is moved to; what is left out stays as it is. */
export class PlannedSessionDto {
  /** Another day; the time stays. */
  @MayBeAbsent()
  @IsDay()
  dueOn?: string;

  /** Another day and time; `null`: only the day is known. */
  @IsOptional()
  @IsInstant()
  plannedAt?: string | null;

  @IsOptional()
  @IsId()
  roomId?: string | null;

  @IsOptional()
  @IsId()
  practitionerId?: string | null;
}

export class CoursesQuery extends PagingQuery {
  @IsOptional()
  @IsId()
  patientId?: string;

  @IsOptional()
  @IsIn(COURSE_STATUSES)
  status?: CourseStatus;
}

/** Why a planned session could not be logged as it is planned. */
export class BarAnswer {
  code: BarCode;
  itemId: string | null;
  itemName: string | null;
  /** The condition that stands in the way. */
  conditionId: string | null;
  /** What it says: a kind of condition, or the substance of an allergy. */
  detail: string | null;
}

export class CoursePersonAnswer {
  id: string;
  name: string;
}

export class PlannedSessionAnswer {
  n: number;
  /** The day: when it is due, or when it was performed. */
  dueOn: string;
  plannedAt: string | null;
  /** Its day was chosen by hand. */
  moved: boolean;
  roomId: string | null;
  roomName: string | null;
  practitionerId: string | null;
  practitionerName: string | null;
  sessionId: string | null;
  performedOn: string | null;
  /** It is not overdue before the day after this one; `null` where nothing is to come. */
  latestOn: string | null;
  /** What would stop it on that day; of performed sessions nothing. */
  bars: BarAnswer[];
}

export class CourseWarningAnswer {
  code: CourseWarning['code'];
  n: number;
  days: number;
  minDays: number;
  maxDays: number | null;
  /** So many days either way are let pass. */
  toleranceDays: number;
}

/** How long a course may be. */
export class CourseLengthAnswer {
  /** How many sessions the protocol wants; `null` where it names no number. */
  minimum: number | null;
  maximum: number | null;
  /** Somebody must say the days before a session that is added. */
  needsDays: boolean;
}

export class LengthChangeAnswer {
  from: number;
  to: number;
  reason: string | null;
  at: string;
  by: CoursePersonAnswer;
}

export class ProgressAnswer {
  done: number;
  of: number;
}

export class NextDueAnswer {
  n: number;
  dueOn: string;
  plannedAt: string | null;
}

/** What the protocol offers when all sessions were performed. */
export class CourseMaintenanceAnswer {
  /** It may be planned now. */
  offered: boolean;
  /** `null`: the doctor decides. */
  minDays: number | null;
  maxDays: number | null;
  /** The earliest day; `null`: the doctor decides. */
  startsOn: string | null;
  /** The course that was planned for it. */
  courseId: string | null;
}

export class CourseAnswer {
  id: string;
  patientId: string;
  patientCode: string | null;
  protocolId: string;
  protocolName: string;
  /** The version the course began with, whatever became of the protocol since. */
  protocolVersion: number;
  /** The course that this one maintains. */
  continuesId: string | null;
  startsOn: string;
  status: CourseStatus;
  progress: ProgressAnswer;
  length: CourseLengthAnswer;
  /** How it was made longer or shorter since it was planned. */
  lengthChanges: LengthChangeAnswer[];
  nextDue: NextDueAnswer | null;
  sessions: PlannedSessionAnswer[];
  warnings: CourseWarningAnswer[];
  /** `null` where the protocol knows none, or before the last session. */
  maintenance: CourseMaintenanceAnswer | null;
  plannedAt: string;
  plannedBy: CoursePersonAnswer;
  endedAt: string | null;
  endedBy: CoursePersonAnswer | null;
  endReason: string | null;
}
