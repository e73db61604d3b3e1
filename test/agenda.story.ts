import { expect, test } from '@jest/globals';
import { day, describeOnBothEngines } from './harness/clinic.js';

interface Day {
  readonly day: string;
  readonly sessions: { readonly courseId: string }[];
  readonly shortages: unknown[];
}

describeOnBothEngines('The agenda', (clinic) => {
  const agenda = async (from = day(0), to = day(6)) =>
    (await clinic.as('nurse').get(`/agenda?from=${from}&to=${to}`)).body;

  test('shows the planned sessions of each day with room, practitioner and time', async () => {
    const { body: me } = await clinic.as('doctor').get('/auth/me');
    const protocol = await clinic.protocol({ name: 'Hair' });
    const time = { roomId: clinic.room, practitionerId: me.user.id };
    const late = await clinic.course(protocol, { ...time, time: '16:00', startsOn: day(1) });
    const early = await clinic.course(protocol, { ...time, time: '09:00', startsOn: day(1) });
    const body = await agenda();
    expect(body.today).toBe(day(0));
    expect(body.days.map((one: Day) => one.day)).toEqual([0, 1, 2, 3, 4, 5, 6].map(day));
    expect(body.days[1].sessions).toMatchObject([
      {
        courseId: early.id,
        n: 1,
        of: 2,
        patientId: clinic.patientId,
        protocolName: 'Hair',
        roomName: 'Sala 1',
        practitionerName: me.user.name,
        status: 'planned',
        sessionId: null,
      },
      { courseId: late.id },
    ]);
    const next = await agenda(day(8), day(8));
    expect(next.days[0].sessions).toHaveLength(2);
  });

  test('offers the people of the practice, by name', async () => {
    const { body: me } = await clinic.as('doctor').get('/auth/me');
    const { body } = await clinic.as('nurse').get('/agenda/practitioners');
    expect(body.items).toContainEqual({ id: me.user.id, name: me.user.name });
  });

  test('keeps what was performed on its day, and tells what is overdue', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const protocol = await clinic.protocol();
    const done = await clinic.course(protocol, { startsOn: day(0) });
    const forgotten = await clinic.course(protocol, { startsOn: day(-4) });
    const ended = await clinic.course(protocol, { startsOn: day(-4) });
    await clinic.as('nurse').post(`/courses/${ended.id}/end`, { reason: 'Moved away' });
    const line = { itemId: item.id, quantity: 1 };
    const { body: session } = await clinic.log([line], { courseId: done.id });
    const body = await agenda(day(0), day(0));
    const mine = body.days[0].sessions.filter(({ courseId }: { courseId: string }) =>
      [done.id, forgotten.id, ended.id].includes(courseId),
    );
    expect(mine).toMatchObject([
      { courseId: done.id, status: 'performed', sessionId: session.id, day: day(0) },
    ]);
    const overdue = body.overdue.map(({ courseId }: { courseId: string }) => courseId);
    expect(overdue).toContain(forgotten.id);
    expect(overdue).not.toContain(ended.id);
  });

  test('tells apart what is overdue and what is still in time', async () => {
    const patient = await clinic.patient();
    const protocol = await clinic.protocol();
    const plan = (startsOn: string) => clinic.course(protocol, { startsOn, patientId: patient.id });
    const [late, waiting] = [await plan(day(-3)), await plan(day(-2))];
    const body = await agenda(day(0), day(0));
    const mine = (sessions: { patientId: string }[]) =>
      sessions.filter(({ patientId }) => patientId === patient.id);
    expect(mine(body.overdue)).toMatchObject([{ courseId: late.id, n: 1, latestOn: day(-1) }]);
    expect(mine(body.stillInTime)).toMatchObject([
      { courseId: waiting.id, n: 1, day: day(-2), latestOn: day(0) },
    ]);
  });

  test('marks the days whose planned sessions exceed what will be usable', async () => {
    const [vial, ampoule] = [
      await clinic.item({ name: 'Serum' }),
      await clinic.item({ name: 'Ampoule', containerQuantity: 2, containerUse: 'single' }),
    ];
    await clinic.receive(vial, { containers: 1, expiresOn: day(22) });
    await clinic.receive(ampoule, { containers: 3 });
    const protocol = await clinic.protocol({
      sessions: { minimum: 3, maximum: null, spacingDays: { min: 1, max: 2 }, phases: [] },
      materials: [
        { itemId: vial.id, quantity: 2 },
        { itemId: ampoule.id, quantity: 1 },
      ],
    });
    await clinic.course(protocol, { startsOn: day(20) });
    await clinic.course(protocol, { startsOn: day(21) });
    const body = await agenda(day(20), day(23));
    expect(body.days.map((one: Day) => one.shortages)).toMatchObject([
      [],
      [],
      [{ itemId: ampoule.id, itemName: 'Ampoule', needed: 2, usable: 0, short: 2 }],
      [
        { itemId: vial.id, itemName: 'Serum', unit: 'mL', needed: 2, usable: 0, short: 2 },
        { itemId: ampoule.id, needed: 1, usable: 0, short: 1 },
      ],
    ]);
    await clinic.receive(ampoule, { containers: 3 });
    await clinic.receive(vial, { containers: 1, expiresOn: day(23) });
    const after = await agenda(day(20), day(23));
    expect(after.days.flatMap((one: Day) => one.shortages)).toEqual([]);
  });

  test('takes any item of a group', async () => {
    const [one, other] = [await clinic.item(), await clinic.item()];
    const group = await clinic.as('admin').post('/item-groups', {
      name: 'Anaesthetics of this story',
      itemIds: [one.id, other.id],
    });
    expect(group.status).toBe(201);
    const protocol = await clinic.protocol({
      materials: [{ groupId: group.body.id, quantity: 4 }],
    });
    await clinic.course(protocol, { startsOn: day(25) });
    const shortages = async () => (await agenda(day(25), day(25))).days[0].shortages;
    expect(await shortages()).toMatchObject([
      { itemId: one.id, otherItemIds: [other.id], short: 4 },
    ]);
    await clinic.receive(other);
    expect(await shortages()).toEqual([]);
  });

  test('shows at most a month, in order', async () => {
    for (const [from, to] of [
      [day(1), day(0)],
      [day(0), day(31)],
    ]) {
      const { status, body } = await clinic.as('nurse').get(`/agenda?from=${from}&to=${to}`);
      expect([status, body.errors[0].pointer]).toEqual([422, '/to']);
    }
  });
});
