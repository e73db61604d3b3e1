import { describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';

type Made = { readonly id: string };

const OFF_LABEL = { registeredRoutes: ['intramuscular'] };

async function stocked(clinic: Clinic, details: Readonly<Record<string, unknown>> = {}) {
  const item = await clinic.item(details);
  await clinic.receive(item);
  return item;
}

const lineOf = ({ id }: Made, details: object = {}) => ({ itemId: id, quantity: 1, ...details });

async function condition(clinic: Clinic, patient: Made, body: object): Promise<Made> {
  const reply = await clinic.as('nurse').post(`/patients/${patient.id}/conditions`, body);
  expect(reply.status).toBe(201);
  return reply.body;
}

async function decide(clinic: Clinic, patient: Made, { id }: Made): Promise<void> {
  const path = `/patients/${patient.id}/conditions/${id}/decisions`;
  const reason = 'The benefit outweighs the risk';
  const { status } = await clinic.as('doctor').post(path, { allowed: true, reason });
  expect(status).toBeLessThan(300);
}

describeOnBothEngines('Before a session', (clinic) => {
  test('a contraindication stops it until a doctor decides in writing', async () => {
    const item = await stocked(clinic);
    const patient = await clinic.patient();
    const pregnancy = await condition(clinic, patient, { kind: 'pregnancy', note: 'Week 12' });
    const log = () => clinic.log([lineOf(item)], { patientId: patient.id });
    const refused = await log();
    expect(refused).toMatchObject({
      status: 409,
      body: {
        type: '/problems/sessions/contraindicated',
        conditions: [{ id: pregnancy.id, kind: 'pregnancy', note: 'Week 12' }],
      },
    });
    expect(await clinic.onHand(item)).toBe(10);
    const drafts = await clinic.as('nurse').get('/sessions?status=draft');
    expect(
      drafts.body.items.some((one: Made & { patientId: string }) => one.patientId === patient.id),
    ).toBe(true);
    await decide(clinic, patient, pregnancy);
    expect((await log()).status).toBe(201);
  });

  test('an allergy stops the material it speaks of, and no other', async () => {
    const [meant, other] = [
      await stocked(clinic, { name: 'Procaina 2 % 10 mL', substances: ['procaine'] }),
      await stocked(clinic),
    ];
    const patient = await clinic.patient();
    const allergy = await condition(clinic, patient, { kind: 'allergy', substance: 'Procaine' });
    const log = (items: Made[]) =>
      clinic.log(
        items.map((item) => lineOf(item)),
        { patientId: patient.id },
      );
    expect((await log([other])).status).toBe(201);
    expect(await log([other, meant])).toMatchObject({
      status: 409,
      body: { type: '/problems/sessions/allergy', line: 1, itemId: meant.id },
    });
    const told = await clinic.as('doctor').post(
      '/sessions',
      clinic.session([lineOf(meant, { incidentReason: 'Given before it was known' })], {
        patientId: patient.id,
      }),
    );
    expect(told).toMatchObject({ status: 201, body: { incident: true } });
    await decide(clinic, patient, allergy);
    expect((await log([meant])).status).toBe(201);
  });

  describe('an off-label medicine', () => {
    test('needs a consent dated on or before the session', async () => {
      const item = await stocked(clinic, OFF_LABEL);
      const patient = await clinic.patient();
      const log = (details: object = {}) =>
        clinic.log([lineOf(item)], { patientId: patient.id, ...details });
      expect(await log()).toMatchObject({
        status: 409,
        body: {
          type: '/problems/sessions/consent-missing',
          items: [{ itemId: item.id, itemName: item.name }],
        },
      });
      await clinic.consent(item, { patientId: patient.id, signedOn: day(0) });
      const { body: earlier } = await clinic.as('nurse').post('/receipts', {
        id: newId(),
        locationId: clinic.room,
        receivedAt: `${day(-5)}T08:00:00Z`,
        lines: [{ itemId: item.id, lotNumber: 'EARLIER', expiresOn: day(90), containers: 1 }],
      });
      expect(earlier.lines).toHaveLength(1);
      expect((await log({ performedAt: `${day(-2)}T12:00:00Z` })).body.type).toBe(
        '/problems/sessions/consent-missing',
      );
      expect((await log()).status).toBe(201);
    });

    test('is refused again when the consent was withdrawn', async () => {
      const item = await stocked(clinic, OFF_LABEL);
      const patient = await clinic.patient();
      const consent = await clinic.consent(item, { patientId: patient.id });
      const path = `/patients/${patient.id}/consents/${consent.id}/withdraw`;
      const reason = 'Does not want it any more';
      const withdrawn = await clinic.as('nurse').post(path, { withdrawnOn: day(0), reason });
      expect(withdrawn.status).toBeLessThan(300);
      const { body } = await clinic.log([lineOf(item)], { patientId: patient.id });
      expect(body.type).toBe('/problems/sessions/consent-missing');
    });

    test('is told in the preview, line by line', async () => {
      const [off, on] = [await stocked(clinic, OFF_LABEL), await stocked(clinic)];
      const { id: _, ...session } = clinic.session([lineOf(off), lineOf(on)]);
      const { body } = await clinic.as('nurse').post('/sessions/preview', session);
      expect(body).toMatchObject({
        lines: [{ bar: 'consent-missing' }, { bar: null }],
        refusal: { type: '/problems/sessions/consent-missing', items: [{ itemId: off.id }] },
      });
    });
  });

  test('an allergy that was recorded after planning shows on the planned session', async () => {
    const item = await stocked(clinic, OFF_LABEL);
    const patient = await clinic.patient();
    const protocol = await clinic.protocol({ materials: [{ itemId: item.id, quantity: 1 }] });
    const course = await clinic.course(protocol, { patientId: patient.id });
    const barsOf = async () => {
      const { body } = await clinic.as('nurse').get(`/courses/${course.id}`);
      return body.sessions.map((session: { bars: unknown[] }) => session.bars);
    };
    const missing = { code: 'consent-missing', itemId: item.id, itemName: item.name };
    expect(await barsOf()).toMatchObject([[missing], [missing]]);
    await clinic.consent(item, { patientId: patient.id });
    expect(await barsOf()).toEqual([[], []]);
    const allergy = await condition(clinic, patient, { kind: 'allergy', itemId: item.id });
    const shown = { code: 'allergy', itemId: item.id, conditionId: allergy.id };
    expect(await barsOf()).toMatchObject([[shown], [shown]]);
    await decide(clinic, patient, allergy);
    expect(await barsOf()).toEqual([[], []]);
  });

  test('the checklist and the devices are kept with it', async () => {
    const item = await stocked(clinic);
    const device = await clinic.as('admin').post('/devices', {
      name: 'Dermapen 4',
      kind: 'dermapen',
      serialNumber: 'DP-0042',
    });
    expect(device.status).toBe(201);
    const checklist = [
      { text: 'disinfect-skin', phase: 'before', done: true },
      { text: 'antiseptic-film', phase: 'after', done: false },
    ];
    const { body } = await clinic.log([lineOf(item)], { deviceIds: [device.body.id], checklist });
    const kept = await clinic.as('nurse').get(`/sessions/${body.id}`);
    expect(kept.body).toMatchObject({ deviceIds: [device.body.id], checklist, courseId: null });
    const unknown = await clinic.log([lineOf(item)], { deviceIds: [newId()] });
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, '/deviceIds/0']);
  });

  test('it is proposed whole: the materials as last time, the checklist, the site of its room', async () => {
    const [serum, gauze] = [await stocked(clinic), await stocked(clinic)];
    const [usual, spare] = [await clinic.item(), await stocked(clinic)];
    const group = await clinic.as('admin').post('/item-groups', {
      name: 'Disinfectants of this story',
      itemIds: [usual.id, spare.id],
    });
    const patient = await clinic.patient();
    const protocol = await clinic.protocol({
      zones: ['face'],
      checklistBefore: ['disinfect-skin'],
      checklistAfter: ['antiseptic-film'],
      materials: [
        { itemId: serum.id, quantity: 2 },
        { itemId: gauze.id, quantity: 1, optional: true },
        { groupId: group.body.id, quantity: 1 },
      ],
    });
    const at = { patientId: patient.id, roomId: clinic.room };
    const course = await clinic.course(protocol, at);
    const propose = async () =>
      (await clinic.as('nurse').get(`/sessions/proposal?courseId=${course.id}`)).body;
    expect(await propose()).toMatchObject({
      courseId: course.id,
      n: 1,
      of: 2,
      patientCode: patient.code,
      protocolName: protocol.name,
      locationId: clinic.room,
      zones: ['face'],
      checklist: [
        { text: 'disinfect-skin', phase: 'before', done: false },
        { text: 'antiseptic-film', phase: 'after', done: false },
      ],
      lines: [
        { itemId: serum.id, quantity: 2, from: 'protocol', groupId: null },
        { itemId: spare.id, quantity: 1, from: 'protocol', groupId: group.body.id },
      ],
      bars: [],
    });
    const lines = [lineOf(serum, { quantity: 1.5 }), lineOf(gauze, { quantity: 3 })];
    const done = { patientId: patient.id, courseId: course.id, protocolId: protocol.id };
    expect((await clinic.log(lines, { ...done, zones: ['forehead'] })).status).toBe(201);
    expect(await propose()).toMatchObject({
      n: 2,
      zones: ['forehead'],
      lines: [
        { itemId: serum.id, quantity: 1.5, from: 'last-time' },
        { itemId: gauze.id, quantity: 3, from: 'last-time' },
        { itemId: spare.id, quantity: 1, from: 'protocol' },
      ],
    });
    const free = await clinic.as('nurse').get(`/sessions/proposal?protocolId=${protocol.id}`);
    expect(free.body).toMatchObject({ courseId: null, n: null, patientId: null });
    expect(free.body.lines[0]).toMatchObject({ quantity: 1.5, from: 'usual' });
    expect((await clinic.as('nurse').get('/sessions/proposal')).status).toBe(422);
  });
});
