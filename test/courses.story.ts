import { describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';

const WEEKLY = { min: 7, max: 10 };
const WORDS = { it: '', es: '', en: '' };

const plan = (minimum: number, details: object = {}) => ({
  minimum,
  maximum: null,
  spacingDays: WEEKLY,
  phases: [],
  ...details,
});

interface Planned {
  readonly n: number;
  readonly dueOn: string;
  readonly plannedAt: string | null;
}
const daysOf = (course: { sessions: Planned[] }) => course.sessions.map(({ dueOn }) => dueOn);
const timesOf = (course: { sessions: Planned[] }) =>
  course.sessions.map(({ plannedAt }) => plannedAt);

/** Noon of a day, `YYYY-MM-DD`. */
const noon = (on: string) => `${on}T11:00:00.000Z`;

async function stocked(clinic: Clinic, receivedAt = noon(day(-120))) {
  const item = await clinic.item();
  const room = await clinic.location({ kind: 'room' });
  const { status } = await clinic.as('nurse').post('/receipts', {
    id: newId(),
    locationId: room.id,
    receivedAt,
    lines: [{ itemId: item.id, lotNumber: 'OF-COURSES', expiresOn: day(300), containers: 5 }],
  });
  expect(status).toBe(201);
  const line = { itemId: item.id, quantity: 0.5 };
  return { item, line, at: { locationId: room.id } };
}

describeOnBothEngines('A course', (clinic) => {
  test('is planned from its protocol, keeps that version, and is answered again', async () => {
    const protocol = await clinic.protocol({ name: 'Acute pain', sessions: plan(4) });
    const body = {
      id: newId(),
      patientId: clinic.patientId,
      protocolId: protocol.id,
      startsOn: '2030-01-07',
    };
    const nurse = clinic.as('nurse');
    const first = await nurse.post('/courses', body);
    expect(first).toMatchObject({
      status: 201,
      body: {
        id: body.id,
        protocolName: 'Acute pain',
        protocolVersion: 1,
        status: 'running',
        progress: { done: 0, of: 4 },
        nextDue: { n: 1, dueOn: '2030-01-07', plannedAt: null },
        warnings: [],
        maintenance: null,
        endedAt: null,
      },
    });
    expect(daysOf(first.body)).toEqual(['2030-01-07', '2030-01-14', '2030-01-21', '2030-01-28']);
    expect(await nurse.post('/courses', body)).toMatchObject({ status: 200, body: first.body });
    expect(await nurse.post('/courses', { ...body, startsOn: '2030-01-08' })).toMatchObject({
      status: 409,
      body: { type: '/problems/documents/id-reused' },
    });

    await clinic.as('doctor').patch(`/protocols/${protocol.id}`, {
      name: 'Acute pain, shorter',
      sessions: plan(2),
    });
    const { body: later } = await nurse.get(`/courses/${body.id}`);
    expect(later).toMatchObject({ protocolName: 'Acute pain', protocolVersion: 1 });
    expect(later.progress.of).toBe(4);
    const { body: newer } = await nurse.post('/courses', { ...body, id: newId() });
    expect(newer).toMatchObject({ protocolVersion: 2, progress: { of: 2 } });
  });

  test('that lasts over a change of the clock keeps its days and its time', async () => {
    const protocol = await clinic.protocol({ sessions: plan(3) });
    const autumn = await clinic.course(protocol, { startsOn: '2026-10-12', time: '10:00' });
    expect(daysOf(autumn as never)).toEqual(['2026-10-12', '2026-10-19', '2026-10-26']);
    expect(timesOf(autumn as never)).toEqual([
      '2026-10-12T08:00:00.000Z',
      '2026-10-19T08:00:00.000Z',
      '2026-10-26T09:00:00.000Z',
    ]);
    const spring = await clinic.course(protocol, { startsOn: '2027-03-15', time: '23:30' });
    expect(timesOf(spring as never)).toEqual([
      '2027-03-15T22:30:00.000Z',
      '2027-03-22T22:30:00.000Z',
      '2027-03-29T21:30:00.000Z',
    ]);
    const moved = await clinic.as('nurse').patch(`/courses/${autumn.id}/sessions/2`, {
      plannedAt: '2026-10-24T22:30:00Z',
    });
    expect(daysOf(moved.body)).toEqual(['2026-10-12', '2026-10-25', '2026-11-01']);
    expect(timesOf(moved.body)[1]).toBe('2026-10-24T22:30:00.000Z');
  });

  test('follows the phases of the protocol', async () => {
    const severe = plan(4, { phases: [{ sessions: 2, spacingDays: { min: 3, max: 5 } }] });
    const course = await clinic.course(await clinic.protocol({ sessions: severe }), {
      startsOn: '2030-01-07',
    });
    expect(daysOf(course as never)).toEqual([
      '2030-01-07',
      '2030-01-10',
      '2030-01-17',
      '2030-01-24',
    ]);
  });

  test('asks for the numbers that the protocol leaves to the doctor', async () => {
    const protocol = await clinic.protocol({ sessions: null });
    const body = {
      id: newId(),
      patientId: clinic.patientId,
      protocolId: protocol.id,
      startsOn: '2030-01-07',
    };
    const { status, body: problem } = await clinic.as('nurse').post('/courses', body);
    expect([status, problem.errors[0].pointer]).toEqual([422, '/sessions']);
    const three = { ...body, sessions: 3 };
    const without = await clinic.as('nurse').post('/courses', three);
    expect([without.status, without.body.errors[0].pointer]).toEqual([422, '/everyDays']);
    const told = await clinic.as('nurse').post('/courses', { ...three, everyDays: 30 });
    expect(told.status).toBe(201);
    expect(daysOf(told.body)).toEqual(['2030-01-07', '2030-02-06', '2030-03-08']);
  });

  test('names nothing unknown, and begins from no protocol out of use', async () => {
    const post = (details: object) =>
      clinic.as('nurse').post('/courses', { id: newId(), startsOn: '2030-01-07', ...details });
    const unknown = await post({
      patientId: newId(),
      protocolId: newId(),
      roomId: newId(),
      practitionerId: newId(),
    });
    expect(unknown.status).toBe(422);
    expect(unknown.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/patientId',
      '/practitionerId',
      '/protocolId',
      '/roomId',
    ]);
    const protocol = await clinic.protocol({ active: false });
    expect(await post({ patientId: clinic.patientId, protocolId: protocol.id })).toMatchObject({
      status: 409,
      body: { type: '/problems/courses/not-plannable' },
    });
    expect((await clinic.as('nurse').get(`/courses/${newId()}`)).status).toBe(404);
  });

  test('is found by patient and by where it stands', async () => {
    const patient = await clinic.patient();
    const protocol = await clinic.protocol();
    const running = await clinic.course(protocol, { patientId: patient.id });
    const ended = await clinic.course(protocol, { patientId: patient.id });
    await clinic.as('doctor').post(`/courses/${ended.id}/end`, { reason: 'No effect so far' });
    const idsOf = async (status: string) => {
      const { body } = await clinic
        .as('nurse')
        .get(`/courses?patientId=${patient.id}&status=${status}`);
      return body.items.map(({ id }: { id: string }) => id);
    };
    expect(await idsOf('running')).toEqual([running.id]);
    expect(await idsOf('ended')).toEqual([ended.id]);
    expect(await idsOf('finished')).toEqual([]);
    const first = await clinic.as('nurse').get(`/courses?patientId=${patient.id}&limit=1`);
    expect(first.body.items).toMatchObject([{ id: ended.id, endReason: 'No effect so far' }]);
    const next = `/courses?patientId=${patient.id}&limit=1&cursor=${first.body.nextCursor}`;
    const second = await clinic.as('nurse').get(next);
    expect(second.body).toMatchObject({ items: [{ id: running.id }], nextCursor: null });
  });

  describe('and its sessions', () => {
    test('are bound one after the other, and what follows is due after them', async () => {
      const { line, at } = await stocked(clinic);
      const protocol = await clinic.protocol({ sessions: plan(3) });
      const course = await clinic.course(protocol, { startsOn: day(-20) });
      const log = (on: string) =>
        clinic.log([line], { ...at, courseId: course.id, performedAt: noon(on) });
      const first = await log(day(-19));
      expect(first).toMatchObject({ status: 201, body: { courseId: course.id, warnings: [] } });
      const soon = await log(day(-15));
      expect(soon.body.warnings).toMatchObject([{ code: 'interval-short', itemId: null }]);
      const { body } = await clinic.as('nurse').get(`/courses/${course.id}`);
      expect(body).toMatchObject({
        progress: { done: 2, of: 3 },
        nextDue: { n: 3, dueOn: day(-8) },
        sessions: [
          { sessionId: first.body.id, performedOn: day(-19), bars: [] },
          { sessionId: soon.body.id, performedOn: day(-15) },
          { sessionId: null, performedOn: null },
        ],
        warnings: [
          { code: 'interval-short', n: 2, days: 4, minDays: 7, maxDays: 10 },
          { code: 'overdue', n: 3, days: 15 },
        ],
      });
      expect((await clinic.as('nurse').get(`/sessions/${soon.body.id}`)).body.courseId).toBe(
        course.id,
      );
      const ofCourse = await clinic.as('nurse').get(`/sessions?courseId=${course.id}`);
      expect(ofCourse.body.items).toHaveLength(2);
    });

    test('are let pass within the tolerance of the practice', async () => {
      const { line, at } = await stocked(clinic);
      const weekly = plan(3, { spacingDays: { min: 7, max: 7 } });
      const protocol = await clinic.protocol({ sessions: weekly });
      const begun = async () => {
        const course = await clinic.course(protocol, { startsOn: day(-5) });
        const session = { ...at, courseId: course.id };
        await clinic.log([line], { ...session, performedAt: noon(day(-5)) });
        return { course, session };
      };
      const first = await begun();
      const early = await clinic.log([line], first.session);
      expect(early).toMatchObject({ status: 201, body: { warnings: [] } });
      const { body } = await clinic.as('nurse').get(`/courses/${first.course.id}`);
      expect(body).toMatchObject({
        warnings: [],
        sessions: [{ latestOn: null }, { latestOn: null }, { dueOn: day(7), latestOn: day(9) }],
      });

      const setting = '/settings/courseToleranceDays';
      expect((await clinic.as('admin').put(setting, { value: 1 })).status).toBe(200);
      const second = await begun();
      const strict = await clinic.log([line], second.session);
      expect(strict.body.warnings).toMatchObject([{ code: 'interval-short' }]);
      const course = await clinic.as('nurse').get(`/courses/${second.course.id}`);
      expect(course.body.warnings).toMatchObject([
        { code: 'interval-short', n: 2, days: 5, minDays: 7, maxDays: 7, toleranceDays: 1 },
      ]);
      expect((await clinic.as('admin').put(setting, { value: 31 })).status).toBe(422);
      expect((await clinic.as('admin').put(setting, { value: 2 })).status).toBe(200);
    });

    test('make room again when they are voided', async () => {
      const { line, at } = await stocked(clinic);
      const course = await clinic.course(await clinic.protocol(), { startsOn: day(-9) });
      const session = { ...at, courseId: course.id, performedAt: noon(day(-8)) };
      const { body: logged } = await clinic.log([line], session);
      await clinic.as('nurse').post(`/sessions/${logged.id}/void`, { reason: 'Wrong patient' });
      const { body } = await clinic.as('nurse').get(`/courses/${course.id}`);
      expect(body).toMatchObject({ progress: { done: 0, of: 2 }, nextDue: { n: 1 } });
      expect(daysOf(body)).toEqual([day(-9), day(-2)]);
      expect((await clinic.log([line], session)).status).toBe(201);
    });

    test('that come at once take places of their own', async () => {
      const { line, at } = await stocked(clinic);
      const course = await clinic.course(await clinic.protocol(), { startsOn: day(-1) });
      const session = { ...at, courseId: course.id, performedAt: noon(day(-1)) };
      const replies = await Promise.all([1, 2, 3].map(() => clinic.log([line], session)));
      expect(replies.map(({ status }) => status).sort()).toEqual([201, 201, 409]);
      const { body } = await clinic.as('nurse').get(`/courses/${course.id}`);
      expect(body).toMatchObject({ status: 'finished', progress: { done: 2, of: 2 } });
    });

    test('are moved to a day, a time, a room and a person', async () => {
      const course = await clinic.course(await clinic.protocol({ sessions: plan(3) }), {
        startsOn: '2030-01-07',
      });
      const { body: me } = await clinic.as('doctor').get('/auth/me');
      const path = `/courses/${course.id}/sessions/2`;
      const { status, body } = await clinic.as('nurse').patch(path, {
        plannedAt: '2030-01-16T09:30:00Z',
        roomId: clinic.room,
        practitionerId: me.user.id,
      });
      expect(status).toBe(200);
      expect(body.sessions[1]).toMatchObject({
        dueOn: '2030-01-16',
        plannedAt: '2030-01-16T09:30:00.000Z',
        moved: true,
        roomName: 'Sala 1',
        practitionerName: me.user.name,
      });
      expect(daysOf(body)).toEqual(['2030-01-07', '2030-01-16', '2030-01-23']);
      const late = await clinic.as('nurse').patch(path, { dueOn: '2030-01-22', plannedAt: null });
      expect(late.body.sessions[1]).toMatchObject({ dueOn: '2030-01-22', plannedAt: null });
      expect(late.body.warnings).toMatchObject([{ code: 'interval-long', n: 2, days: 15 }]);
      expect((await clinic.as('nurse').patch(path, { roomId: newId() })).status).toBe(422);
      const nowhere = `/courses/${course.id}/sessions/9`;
      expect((await clinic.as('nurse').patch(nowhere, { dueOn: '2030-01-22' })).status).toBe(404);
    });
  });

  test('that is ended takes no more sessions and no changes', async () => {
    const { line, at } = await stocked(clinic);
    const course = await clinic.course(await clinic.protocol());
    const end = () =>
      clinic.as('doctor').post(`/courses/${course.id}/end`, { reason: 'No effect' });
    expect((await end()).body).toMatchObject({ status: 'ended', nextDue: null });
    expect(await end()).toMatchObject({ status: 409, body: { type: '/problems/courses/over' } });
    const refused = await clinic.log([line], { ...at, courseId: course.id });
    expect(refused).toMatchObject({
      status: 409,
      body: { type: '/problems/sessions/course-over', status: 409 },
    });
  });

  test('offers maintenance when its last session was performed', async () => {
    const { line, at } = await stocked(clinic);
    const protocol = await clinic.protocol({
      sessions: plan(1),
      maintenance: { spacingDays: { min: 30, max: 45 }, note: WORDS },
    });
    const course = await clinic.course(protocol, { startsOn: day(-3) });
    const nurse = clinic.as('nurse');
    const maintain = (details: object = {}) =>
      nurse.post(`/courses/${course.id}/maintenance`, { id: newId(), ...details });
    expect(await maintain()).toMatchObject({
      status: 409,
      body: { type: '/problems/courses/maintenance-not-offered', because: 'running' },
    });
    await clinic.log([line], { ...at, courseId: course.id, performedAt: noon(day(-3)) });
    const { body: finished } = await nurse.get(`/courses/${course.id}`);
    expect(finished).toMatchObject({
      status: 'finished',
      nextDue: null,
      maintenance: { offered: true, minDays: 30, maxDays: 45, startsOn: day(27), courseId: null },
    });
    const made = await maintain({ sessions: 2 });
    expect(made).toMatchObject({ status: 201, body: { continuesId: course.id } });
    expect(daysOf(made.body)).toEqual([day(27), day(57)]);
    const { body: after } = await nurse.get(`/courses/${course.id}`);
    expect(after.maintenance).toMatchObject({ offered: false, courseId: made.body.id });
    expect((await maintain()).body.because).toBe('planned-already');
  });

  test('of somebody whose codes were merged goes on under the code that stands', async () => {
    const { line, at } = await stocked(clinic);
    const [gone, stays] = [await clinic.patient(), await clinic.patient()];
    const course = await clinic.course(await clinic.protocol(), { patientId: gone.id });
    const merged = await clinic.as('doctor').post(`/patients/${gone.id}/merge`, {
      intoId: stays.id,
      reason: 'The same person, registered twice',
    });
    expect(merged.status).toBeLessThan(300);
    const found = await clinic.as('nurse').get(`/courses?patientId=${stays.id}`);
    expect(found.body.items).toMatchObject([
      { id: course.id, patientId: stays.id, patientCode: stays.code, sessions: [{ bars: [] }, {}] },
    ]);
    const session = { ...at, courseId: course.id };
    expect((await clinic.log([line], { ...session, patientId: gone.id })).body.type).toBe(
      '/problems/sessions/patient-merged',
    );
    expect((await clinic.log([line], { ...session, patientId: stays.id })).status).toBe(201);
    const other = await clinic.patient();
    const foreign = await clinic.log([line], { ...session, patientId: other.id });
    expect([foreign.status, foreign.body.errors[0].pointer]).toEqual([422, '/courseId']);
  });
});
