import type { Day, Instant } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import type { Position } from '../kernel/paging.js';
import { inList, rows, type Sql, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Course, CourseEnd, CourseStatus, LengthChange, PlannedSession } from './course.js';

interface CourseRow {
  readonly id: string;
  readonly patient_id: string;
  readonly protocol_id: string;
  readonly protocol_version: number;
  readonly continues_id: string | null;
  readonly starts_on: Day;
  readonly planned_at: Instant;
  readonly planned_by: string;
  readonly ended_at: Instant | null;
  readonly ended_by: string | null;
  readonly end_reason: string | null;
}

interface SessionRow {
  readonly course_id: string;
  readonly n: number;
  readonly due_on: Day;
  readonly planned_time: string | null;
  readonly room_id: string | null;
  readonly practitioner_id: string | null;
  readonly moved: number;
  readonly min_days: number | null;
  readonly max_days: number | null;
  readonly session_id: string | null;
  readonly performed_on: Day | null;
}

function sessionOf(row: SessionRow): PlannedSession {
  return {
    n: row.n,
    dueOn: row.due_on,
    plannedTime: row.planned_time,
    roomId: row.room_id,
    practitionerId: row.practitioner_id,
    moved: row.moved === 1,
    spacing: row.min_days === null ? null : { min: row.min_days, max: row.max_days },
    sessionId: row.session_id,
    performedOn: row.performed_on,
  };
}

function endOf({ ended_at, ended_by, end_reason }: CourseRow): CourseEnd | null {
  if (ended_at === null || ended_by === null || end_reason === null) return null;
  return { at: ended_at, by: ended_by, reason: end_reason };
}

function courseOf(row: CourseRow, sessions: readonly SessionRow[]): Course {
  return {
    id: row.id,
    patientId: row.patient_id,
    protocolId: row.protocol_id,
    protocolVersion: row.protocol_version,
    continuesId: row.continues_id,
    startsOn: row.starts_on,
    plannedAt: row.planned_at,
    plannedBy: row.planned_by,
    ended: endOf(row),
    sessions: sessions.map(sessionOf),
  };
}

const COURSE = sql`SELECT id, patient_id, protocol_id, protocol_version, continues_id, starts_on,
  planned_at, planned_by, ended_at, ended_by, end_reason FROM course`;

const SESSION = sql`SELECT course_id, n, due_on, planned_time, room_id, practitioner_id, moved,
  min_days, max_days, session_id, performed_on FROM course_session`;

async function withSessions(db: Reader, found: readonly CourseRow[]): Promise<Course[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const sessions = await db.query<SessionRow>(
    sql`${SESSION} WHERE course_id IN ${inList(ids)} ORDER BY course_id, n`,
  );
  const byCourse = groupBy(sessions, (session) => session.course_id);
  return found.map((row) => courseOf(row, byCourse.get(row.id) ?? []));
}

/** The courses with these ids; unknown ids are simply not among them. */
export async function findCourses(db: Reader, ids: readonly string[]): Promise<Course[]> {
  return withSessions(
    db,
    await db.query<CourseRow>(sql`${COURSE} WHERE id IN ${inList([...new Set(ids)])}`),
  );
}

/** One course, which nobody else changes until the end of the work. */
export async function lockCourse(tx: Tx, id: string): Promise<Course | undefined> {
  const lock = tx.engine === 'postgres' ? sql`FOR UPDATE` : sql``;
  const [row] = await tx.query<CourseRow>(sql`${COURSE} WHERE id = ${id} ${lock}`);
  return row && (await withSessions(tx, [row]))[0];
}

/** The course that a session was logged for. */
export async function courseIdOfSession(db: Reader, sessionId: string): Promise<string | null> {
  const [row] = await db.query<{ course_id: string }>(
    sql`SELECT course_id FROM course_session WHERE session_id = ${sessionId}`,
  );
  return row?.course_id ?? null;
}

export interface CourseFilter {
  readonly patientIds: readonly string[] | undefined;
  readonly status: CourseStatus | undefined;
}

const PLANNED = sql`EXISTS (SELECT 1 FROM course_session
  WHERE course_session.course_id = course.id AND course_session.session_id IS NULL)`;

function statusIs(status: CourseStatus): Sql {
  if (status === 'ended') return sql`ended_at IS NOT NULL`;
  return status === 'running'
    ? sql`ended_at IS NULL AND ${PLANNED}`
    : sql`ended_at IS NULL AND NOT ${PLANNED}`;
}

/** Courses, the newest first. */
export async function listCourses(
  db: Reader,
  { patientIds, status }: CourseFilter,
  after: Position | null,
  limit: number,
): Promise<Course[]> {
  const found = await db.query<CourseRow>(
    sql`${COURSE} ${where(
      patientIds === undefined ? null : sql`patient_id IN ${inList(patientIds)}`,
      status === undefined ? null : statusIs(status),
      after && sql`(planned_at, id) < (${after[0]}, ${after[1]})`,
    )} ORDER BY planned_at DESC, id DESC LIMIT ${limit}`,
  );
  return withSessions(db, found);
}

/** The maintenance planned after each of these courses that has not been ended early. */
export async function continuationsOf(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await db.query<{ id: string; continues_id: string }>(
    sql`SELECT id, continues_id FROM course
      WHERE continues_id IN ${inList(ids)} AND ended_at IS NULL ORDER BY planned_at`,
  );
  return new Map(found.map((row) => [row.continues_id, row.id]));
}

/** Courses of which a session falls into these days, or before them and is still to come. */
export async function coursesBetween(db: Reader, from: Day, to: Day): Promise<Course[]> {
  const found = await db.query<CourseRow>(
    sql`${COURSE} WHERE id IN (
      SELECT course_id FROM course_session WHERE session_id IS NULL AND due_on <= ${to}
        AND course_id IN (SELECT id FROM course WHERE ended_at IS NULL)
      UNION SELECT course_id FROM course_session
        WHERE performed_on >= ${from} AND performed_on <= ${to})`,
  );
  return withSessions(db, found);
}

export async function insertCourse(tx: Tx, course: Course): Promise<void> {
  await tx.execute(sql`INSERT INTO course (id, patient_id, protocol_id, protocol_version,
      continues_id, starts_on, planned_at, planned_by)
    VALUES (${course.id}, ${course.patientId}, ${course.protocolId}, ${course.protocolVersion},
      ${course.continuesId}, ${course.startsOn}, ${course.plannedAt}, ${course.plannedBy})`);
  await insertSessions(tx, course.id, course.sessions);
}

/** Writes the course's sessions as they stand now. */
export async function saveSessions(
  tx: Tx,
  courseId: string,
  sessions: readonly PlannedSession[],
): Promise<void> {
  await tx.execute(sql`DELETE FROM course_session WHERE course_id = ${courseId}`);
  await insertSessions(tx, courseId, sessions);
}

async function insertSessions(
  tx: Tx,
  courseId: string,
  sessions: readonly PlannedSession[],
): Promise<void> {
  const values = sessions.map((one) => [
    courseId,
    one.n,
    one.dueOn,
    one.plannedTime,
    one.roomId,
    one.practitionerId,
    one.moved ? 1 : 0,
    one.spacing?.min ?? null,
    one.spacing?.max ?? null,
    one.sessionId,
    one.performedOn,
  ]);
  await tx.execute(sql`INSERT INTO course_session (course_id, n, due_on, planned_time, room_id,
      practitioner_id, moved, min_days, max_days, session_id, performed_on)
    VALUES ${rows(values)}`);
}

export async function endCourse(tx: Tx, id: string, end: CourseEnd): Promise<void> {
  await tx.execute(sql`UPDATE course SET ended_at = ${end.at}, ended_by = ${end.by},
    end_reason = ${end.reason} WHERE id = ${id}`);
}

/** Keeps that a course has another number of sessions from now on. */
export async function insertLengthChange(
  tx: Tx,
  courseId: string,
  { from, to, reason, at, by }: LengthChange,
): Promise<void> {
  await tx.execute(sql`INSERT INTO course_length (course_id, entry, sessions_before,
      sessions_after, reason, changed_at, changed_by)
    VALUES (${courseId},
      (SELECT COUNT(*) FROM course_length AS earlier WHERE earlier.course_id = ${courseId}),
      ${from}, ${to}, ${reason}, ${at}, ${by})`);
}

/** How the lengths of these courses were changed, in the order in which they were. */
export async function lengthChangesOf(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LengthChange[]>> {
  const found = await db.query<LengthChange & { courseId: string }>(
    sql`SELECT course_id AS "courseId", sessions_before AS "from", sessions_after AS "to", reason,
        changed_at AS "at", changed_by AS "by"
      FROM course_length WHERE course_id IN ${inList(ids)} ORDER BY course_id, entry`,
  );
  return groupBy(found, ({ courseId }) => courseId);
}
