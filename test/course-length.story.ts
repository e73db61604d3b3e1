import { expect, test } from '@jest/globals';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';

const WEEKLY = { min: 7, max: 10 };
const plan = (details: object = {}) => ({
  minimum: 3,
  maximum: 4,
  spacingDays: WEEKLY,
  phases: [],
  ...details,
});

interface Sessions {
  readonly sessions: { readonly dueOn: string }[];
}
const daysOf = ({ sessions }: Sessions) => sessions.map(({ dueOn }) => dueOn);

/** A course of the clinic's patient, and its commands. */
async function courseOf(clinic: Clinic, sessions: object | null, details: object = {}) {
  const protocol = await clinic.protocol({ sessions });
  const course = await clinic.course(protocol, { startsOn: '2030-01-07', ...details });
  const path = `/courses/${course.id}`;
  return {
    course,
    resize: (body: object, role: 'nurse' | 'auditor' = 'nurse') =>
      clinic.as(role).put(`${path}/length`, body),
    read: async () => (await clinic.as('nurse').get(path)).body,
  };
}

describeOnBothEngines('The length of a running course', (clinic) => {
  /** Logs a session for the course on a day. */
  async function logger(courseId: string) {
    const item = await clinic.item();
    const room = await clinic.location({ kind: 'room' });
    await clinic.receive(item, { containers: 5, locationId: room.id });
    return () =>
      clinic.log([{ itemId: item.id, quantity: 0.5 }], { locationId: room.id, courseId });
  }

  test('grows within the protocol, at the time and in the room of the last session', async () => {
    const place = { time: '10:00', roomId: clinic.room };
    const { course, resize } = await courseOf(clinic, plan(), place);
    expect(course).toMatchObject({
      length: { minimum: 3, maximum: 4, needsDays: false },
      lengthChanges: [],
    });
    const { status, body } = await resize({ sessions: 4 });
    expect(status).toBe(200);
    expect(daysOf(body)).toEqual(['2030-01-07', '2030-01-14', '2030-01-21', '2030-01-28']);
    expect(body).toMatchObject({
      progress: { done: 0, of: 4 },
      lengthChanges: [{ from: 3, to: 4, reason: null, by: { name: 'nurse' } }],
    });
    expect(body.sessions[3]).toMatchObject({ roomName: 'Sala 1', moved: false });
    expect(body.sessions[3].plannedAt).toBe('2030-01-28T09:00:00.000Z');

    // The same again says nothing new.
    expect((await resize({ sessions: 4 })).body.lengthChanges).toHaveLength(1);
    const { body: audit } = await clinic.as('auditor').get(`/audit?subject=course/${course.id}`);
    const commands = audit.items.map(({ command }: { command: string }) => command).sort();
    expect(commands).toEqual(['courses.plan', 'courses.resize']);
  });

  test('leaves the protocol only for a reason, which stays', async () => {
    const { resize, read } = await courseOf(clinic, plan());
    const reason = 'The pain came back';
    for (const sessions of [2, 5]) {
      expect(await resize({ sessions })).toMatchObject({
        status: 422,
        body: {
          type: '/problems/courses/reason-needed',
          minimum: 3,
          maximum: 4,
          errors: [{ pointer: '/reason' }],
        },
      });
    }
    expect((await read()).progress.of).toBe(3);
    expect((await resize({ sessions: 5, reason: 'Pain' })).status).toBe(422);
    expect((await resize({ sessions: 5, reason })).body.progress.of).toBe(5);
    const shorter = await resize({ sessions: 1, reason: 'It is enough' });
    expect(daysOf(shorter.body)).toEqual(['2030-01-07']);
    expect(shorter.body.lengthChanges).toMatchObject([
      { from: 3, to: 5, reason },
      { from: 5, to: 1, reason: 'It is enough' },
    ]);
    expect((await resize({ sessions: 3 }, 'auditor')).status).toBe(403);
    for (const sessions of [0, 61, 2.5, '3']) {
      expect((await resize({ sessions })).status).toBe(422);
    }
  });

  test('never loses what was performed; without anything to come the course is finished', async () => {
    const { course, resize, read } = await courseOf(clinic, plan(), { startsOn: day(-1) });
    const log = await logger(course.id);
    const first = await log();
    await log();
    const reason = 'The effect is reached';
    expect(await resize({ sessions: 1, reason })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/sessions' }] },
    });
    const { body } = await resize({ sessions: 2, reason });
    expect(body).toMatchObject({ status: 'finished', progress: { done: 2, of: 2 } });
    expect(await resize({ sessions: 3 })).toMatchObject({
      status: 409,
      body: { type: '/problems/courses/over' },
    });
    expect((await log()).body.type).toBe('/problems/sessions/course-over');

    // Voiding one leaves a session to come, and the course runs again.
    await clinic.as('nurse').post(`/sessions/${first.body.id}/void`, { reason: 'Wrong patient' });
    expect(await read()).toMatchObject({ status: 'running', progress: { done: 1, of: 2 } });
    expect((await resize({ sessions: 3 })).body.progress).toEqual({ done: 1, of: 3 });
  });

  test('asks for the days where nobody has ever said them', async () => {
    const open = await courseOf(clinic, null, { sessions: 1 });
    expect(open.course.length).toEqual({ minimum: null, maximum: null, needsDays: true });
    const asked = await open.resize({ sessions: 3 });
    expect([asked.status, asked.body.errors[0].pointer]).toEqual([422, '/everyDays']);
    const told = await open.resize({ sessions: 2, everyDays: 14 });
    expect(daysOf(told.body)).toEqual(['2030-01-07', '2030-01-21']);
    expect(told.body.length.needsDays).toBe(false);
    const more = await open.resize({ sessions: 3 });
    expect(daysOf(more.body)).toEqual(['2030-01-07', '2030-01-21', '2030-02-04']);
  });

  test('follows the version of the protocol that the course keeps', async () => {
    const { course, resize } = await courseOf(clinic, plan());
    await clinic.as('doctor').patch(`/protocols/${course.protocolId}`, {
      sessions: plan({ maximum: 10, spacingDays: { min: 30, max: null } }),
    });
    expect((await resize({ sessions: 5 })).body.type).toBe('/problems/courses/reason-needed');
    const { body } = await resize({ sessions: 4 });
    expect(daysOf(body)[3]).toBe('2030-01-28');
  });

  test('decided while a session is logged: neither is lost', async () => {
    const { course, resize, read } = await courseOf(clinic, plan(), { startsOn: day(-1) });
    const log = await logger(course.id);
    const [logged, resized] = await Promise.all([log(), resize({ sessions: 4 })]);
    expect([logged.status, resized.status]).toEqual([201, 200]);
    expect((await read()).progress).toEqual({ done: 1, of: 4 });
  });

  test('is nobody’s to change once the course has ended', async () => {
    const { course, resize } = await courseOf(clinic, plan());
    await clinic.as('doctor').post(`/courses/${course.id}/end`, { reason: 'No effect' });
    expect((await resize({ sessions: 4 })).status).toBe(409);
    const unknown = '/courses/0192f000-0000-7000-8000-00000000abcd/length';
    expect((await clinic.as('nurse').put(unknown, { sessions: 4 })).status).toBe(404);
  });
});
