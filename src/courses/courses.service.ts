import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { type Reader, type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { personIds } from '../patients/patients.js';
import { protocolVersion } from '../protocols/protocols.js';
import type { Course } from './course.js';
import { lastPerformed, nextPlanned, planSessions, statusOf } from './course.rules.js';
import { courseAnswers } from './course-answer.js';
import { checkedCourse } from './course-checks.js';
import type {
  CourseAnswer,
  CourseDto,
  CoursesQuery,
  LengthDto,
  MaintenanceDto,
  PlannedSessionDto,
} from './courses.dto.js';
import { courseOver, notOffered } from './courses.problems.js';
import * as store from './courses.store.js';
import { moveSession } from './moving.js';
import { maintenancePlan, spacingsOfCourse } from './planning.rules.js';
import { resizeCourse } from './resizing.js';

/** Planning a patient's sessions, and following them. */
@Injectable()
export class CoursesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Plans a course under the protocol as it is now; the course keeps that version.
   * @throws Problem 422 for something unknown, or a number the protocol leaves to the doctor;
   *   `not-plannable` (409)
   */
  plan(actor: Actor, dto: CourseDto): Promise<Answer<CourseAnswer>> {
    return this.once(actor, dto, async (tx, now) => {
      const { patientId, protocol } = await checkedCourse(tx, dto);
      const wishes = { sessions: dto.sessions ?? null, everyDays: dto.everyDays ?? null };
      const { time = null, roomId = null, practitionerId = null } = dto;
      const sessions = planSessions(dto.startsOn, spacingsOfCourse(protocol, wishes));
      return {
        ...newCourse(dto.id, dto.startsOn, actor, now),
        patientId,
        protocolId: protocol.id,
        protocolVersion: protocol.version,
        continuesId: null,
        sessions: sessions.map((one) => ({ ...one, plannedTime: time, roomId, practitionerId })),
      };
    });
  }

  /**
   * Plans the sessions that keep what a finished course reached, under the same version.
   * @throws Problem 404, `maintenance-not-offered` (409), 422 as `plan`
   */
  maintain(actor: Actor, id: string, dto: MaintenanceDto): Promise<Answer<CourseAnswer>> {
    return this.once(actor, { ...dto, continuesId: id }, async (tx, now) => {
      const course = await store.lockCourse(tx, id);
      if (!course) throw unknown('course', id);
      const status = statusOf(course);
      if (status !== 'finished') throw notOffered(id, status);
      const version = await protocolVersion(tx, course.protocolId, course.protocolVersion);
      const last = lastPerformed(course.sessions);
      if (!version?.maintenance || last === null) throw notOffered(id, 'no-maintenance');
      const continued = await store.continuationsOf(tx, [id]);
      if (continued.has(id)) throw notOffered(id, 'planned-already');
      const { startsOn, spacings } = maintenancePlan(version, last, {
        sessions: dto.sessions ?? null,
        everyDays: dto.everyDays ?? null,
        startsOn: dto.startsOn ?? null,
      });
      const { patientId, protocolId, protocolVersion: kept } = course;
      return {
        ...newCourse(dto.id, startsOn, actor, now),
        patientId,
        protocolId,
        protocolVersion: kept,
        continuesId: id,
        sessions: planSessions(startsOn, spacings),
      };
    });
  }

  /** Courses, the newest first; those of merged codes belong to the person. */
  list(query: CoursesQuery): Promise<Page<CourseAnswer>> {
    const { patientId, status, limit } = query;
    const after = readCursor(query.cursor, 2);
    return this.uow.read(async (db) => {
      const patientIds = patientId === undefined ? undefined : await personIds(db, patientId);
      const found = await store.listCourses(db, { patientIds, status }, after, limit + 1);
      const answers = await courseAnswers(db, found, this.now());
      return page(
        answers,
        limit,
        (course) => [course.plannedAt, course.id],
        (course) => course,
      );
    });
  }

  /** @throws Problem 404 */
  one(id: string): Promise<CourseAnswer> {
    return this.uow.read((db) => this.answer(db, id));
  }

  /**
   * Ends a course before all of its sessions were performed.
   * @throws Problem 404, `over` (409)
   */
  end(actor: Actor, id: string, reason: string): Promise<CourseAnswer> {
    return this.change(id, async (tx, course, at) => {
      await store.endCourse(tx, id, { at, by: actor.id, reason });
      const entry = { command: 'courses.end', subject: `course/${id}`, reason };
      await audit.record(tx, actor, { ...entry, before: { status: statusOf(course) } }, at);
    });
  }

  /**
   * Moves one planned session; those after it that nobody moved follow.
   * @throws Problem 404, `over`, `already-performed` (409), 422 for something unknown
   */
  move(actor: Actor, id: string, n: number, dto: PlannedSessionDto): Promise<CourseAnswer> {
    return this.change(id, (tx, course, at) => moveSession(tx, actor, { course, n, dto, at }));
  }

  /**
   * Makes a running course longer or shorter; what was performed stays.
   * @throws Problem 404, `over` (409), and as `resizeCourse` says
   */
  resize(actor: Actor, id: string, dto: LengthDto): Promise<CourseAnswer> {
    return this.change(id, (tx, course, at) => resizeCourse(tx, actor, { course, dto, at }));
  }

  private async change(
    id: string,
    work: (tx: Tx, course: Course, at: Instant) => Promise<void>,
  ): Promise<CourseAnswer> {
    return this.uow.write(async (tx) => {
      const course = await store.lockCourse(tx, id);
      if (!course) throw unknown('course', id);
      if (course.ended || !nextPlanned(course.sessions)) throw courseOver(id, statusOf(course));
      await work(tx, course, this.now());
      return this.answer(tx, id);
    });
  }

  /** Makes a course once: the same request again has the first answer. */
  private once(
    actor: Actor,
    content: { readonly id: string; readonly continuesId?: string },
    make: (tx: Tx, now: Instant) => Promise<Course>,
  ): Promise<Answer<CourseAnswer>> {
    const { id } = content;
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, id);
      const earlier = await replay<CourseAnswer>(tx, 'course', id, content);
      if (earlier) return earlier;
      const now = this.now();
      const course = await make(tx, now);
      const [body] = await courseAnswers(tx, [course], now);
      if (!body) throw unknown('course', id);
      const answer = await keepAnswer(tx, 'course', id, content, body, actor, now);
      await store.insertCourse(tx, course);
      const { patientId, protocolId, protocolVersion: version, startsOn, sessions } = course;
      const after = { patientId, protocolId, version, startsOn, sessions: sessions.length };
      const entry = { command: 'courses.plan', subject: `course/${id}`, after };
      await audit.record(tx, actor, entry, now);
      return answer;
    });
  }

  private async answer(db: Reader, id: string): Promise<CourseAnswer> {
    const found = await store.findCourses(db, [id]);
    const [answer] = await courseAnswers(db, found, this.now());
    if (!answer) throw unknown('course', id);
    return answer;
  }

  private now(): Instant {
    return this.clock.now().toISOString();
  }
}

function newCourse(id: string, startsOn: string, actor: Actor, now: Instant) {
  return { id, startsOn, plannedAt: now, plannedBy: actor.id, ended: null };
}
