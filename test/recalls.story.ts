import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import type { Reply } from './harness/client.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';
import { EventStream } from './harness/event-stream.js';
import { mix } from './harness/mixing.js';

type Body = Reply['body'];

function noticeOf(scope: readonly object[], details: object = {}) {
  return {
    id: newId(),
    measure: 'withdrawal',
    class: 1,
    authority: 'AIFA',
    reference: 'RR-2026/117',
    receivedAt: new Date().toISOString(),
    scope,
    ...details,
  };
}

async function opened(clinic: Clinic, scope: readonly object[], details: object = {}) {
  const notice = noticeOf(scope, details);
  const { status, body } = await clinic.as('nurse').post('/recalls', notice);
  expect([status, body]).toEqual([201, expect.anything()]);
  return body as Body;
}

async function recallOf(clinic: Clinic, id: string): Promise<Body> {
  const { status, body } = await clinic.as('auditor').get(`/recalls/${id}`);
  expect(status).toBe(200);
  return body;
}

async function holdOf(clinic: Clinic, lotId: string): Promise<string | null> {
  const { body } = await clinic.as('nurse').get(`/lots/${lotId}`);
  return body.hold?.kind ?? null;
}

async function given(clinic: Clinic, itemId: string, quantity: number, patientId?: string) {
  const details = patientId === undefined ? {} : { patientId };
  const { status, body } = await clinic.log([{ itemId, quantity }], details);
  expect(status).toBe(201);
  return body.id as string;
}

async function act(clinic: Clinic, recallId: string, taskId: string, body: object, role = 'nurse') {
  return clinic.as(role as 'nurse').post(`/recalls/${recallId}/tasks/${taskId}`, body);
}

/** A lot that one patient was given, and another in a mixture of a mixture. */
async function spread(clinic: Clinic) {
  const item = await clinic.item({ name: `Lidocaina ${newId()}` });
  const lot = await clinic.receive(item, { containers: 3 });
  const base = await mix(clinic, [{ ...lot, quantity: 4 }], 4);
  const syringe = await mix(clinic, [{ ...base, quantity: 2 }], 2);
  const other = await clinic.patient();
  const direct = await given(clinic, item.id, 1);
  const mixed = await given(clinic, syringe.itemId, 1, other.id);
  const scope = [{ itemId: item.id, lotNumbers: [lot.lotNumber] }];
  return { item, lot, base, syringe, other, direct, mixed, scope };
}

describeOnBothEngines('Opening a recall', (clinic) => {
  test('holds the lot and everything made of it, at once and for everybody', async () => {
    const { item, lot, base, syringe, scope } = await spread(clinic);
    const body = await opened(clinic, scope);
    expect(body).toMatchObject({ state: 'open', held: 3 });
    expect(body.lots.map(({ lotId }: Body) => lotId).sort()).toEqual(
      [lot.lotId, base.lotId, syringe.lotId].sort(),
    );
    for (const { lotId } of [lot, base, syringe]) {
      expect(await holdOf(clinic, lotId)).toBe('recalled');
    }
    for (const itemId of [item.id, syringe.itemId]) {
      const refused = await clinic.log([{ itemId, quantity: 0.5 }]);
      expect(refused).toMatchObject({ status: 409, body: { type: '/problems/sessions/short' } });
      const [{ skips }] = refused.body.shortages;
      expect(skips.map(({ because }: Body) => because)).toContain('recalled');
    }
    const released = await clinic
      .as('doctor')
      .post(`/lots/${lot.lotId}/release`, { reason: 'Not ours' });
    expect(released.status).toBe(409);
  });

  test('answers who received it, each once with each way, what is left, and that the sums agree', async () => {
    const { lot, base, syringe, other, direct, mixed, scope } = await spread(clinic);
    const more = await given(clinic, lot.itemId, 0.5, other.id);
    const mistake = await given(clinic, lot.itemId, 2);
    await clinic.as('nurse').post(`/sessions/${mistake}/void`, { reason: 'Wrong item' });
    const recall = await recallOf(clinic, (await opened(clinic, scope)).id);
    expect(recall.patients).toHaveLength(2);
    const second = recall.patients.find(({ patientId }: Body) => patientId === other.id);
    expect(second.exposures).toMatchObject([
      { sessionId: mixed, quantity: 1, via: [base.lotNumber, syringe.lotNumber] },
      { sessionId: more, quantity: 0.5, via: [] },
    ]);
    const first = recall.patients.find(({ patientId }: Body) => patientId === clinic.patientId);
    expect(first.exposures).toMatchObject([{ sessionId: direct, quantity: 1, via: [] }]);
    expect(recall.voided).toMatchObject([{ sessionId: mistake, voidReason: 'Wrong item' }]);
    expect(recall.counters).toMatchObject([
      {
        lotId: lot.lotId,
        reconciliation: { received: 30, given: 2.5, inMixtures: 3, onHand: 27.5, unaccounted: 0 },
      },
    ]);
    expect(recall.stock.map(({ lotId }: Body) => lotId)).toEqual(
      expect.arrayContaining([lot.lotId, base.lotId, syringe.lotId]),
    );
    expect(recall.progress).toMatchObject({ patients: 2, patientsDone: 0, stockDone: 0 });
    expect(JSON.stringify(recall)).not.toContain('Rossi');
  });

  test('is due by its class, from when the notice came', async () => {
    const { id: itemId } = await clinic.item();
    const receivedAt = '2026-03-01T08:00:00.000Z';
    for (const [recallClass, due] of [
      [1, '2026-03-02T08:00:00.000Z'],
      [2, '2026-03-03T08:00:00.000Z'],
      [3, '2026-03-06T08:00:00.000Z'],
    ] as const) {
      const body = await opened(clinic, [{ itemId }], { class: recallClass, receivedAt });
      expect(body.dueAt).toBe(due);
    }
  });

  test('holds nothing when only a sample is taken, or when it is a drill', async () => {
    for (const details of [{ measure: 'sampling' }, { drill: true }]) {
      const { lot, syringe, scope } = await spread(clinic);
      const body = await opened(clinic, scope, details);
      expect(body).toMatchObject({ held: 0 });
      expect(body.lots).toHaveLength(3);
      expect(await holdOf(clinic, lot.lotId)).toBeNull();
      expect((await clinic.log([{ itemId: syringe.itemId, quantity: 0.5 }])).status).toBe(201);
      expect((await recallOf(clinic, body.id)).patients).toHaveLength(2);
    }
  });

  test('takes the same number of another item for another lot', async () => {
    const one = await clinic.receive(await clinic.item(), { lotNumber: 'SAME-7' });
    const other = await clinic.receive(await clinic.item(), { lotNumber: 'SAME-7' });
    await opened(clinic, [{ itemId: one.itemId, lotNumbers: ['SAME-7'] }]);
    expect(await holdOf(clinic, one.lotId)).toBe('recalled');
    expect(await holdOf(clinic, other.lotId)).toBeNull();
  });

  test('means every lot of an item when it names none, and keeps what it does not find', async () => {
    const item = await clinic.item();
    const lots = [await clinic.receive(item), await clinic.receive(item)];
    const other = await clinic.item();
    const body = await opened(clinic, [
      { itemId: item.id, lotNumbers: [] },
      { itemId: other.id, lotNumbers: ['NEVER-1'] },
    ]);
    for (const { lotId } of lots) expect(await holdOf(clinic, lotId)).toBe('recalled');
    const { scope } = await recallOf(clinic, body.id);
    expect(scope).toMatchObject([
      { itemId: item.id, lotNumbers: [], unknown: [] },
      { itemId: other.id, lotNumbers: ['NEVER-1'], unknown: ['NEVER-1'] },
    ]);
  });

  test('holds a lot that comes later, as it comes', async () => {
    const item = await clinic.item();
    await opened(clinic, [{ itemId: item.id, lotNumbers: ['LATE-1'] }]);
    const late = await clinic.receive(item, { lotNumber: 'LATE-1' });
    const sound = await clinic.receive(item, { lotNumber: 'SOUND-1' });
    expect(await holdOf(clinic, late.lotId)).toBe('recalled');
    expect(await holdOf(clinic, sound.lotId)).toBeNull();
  });

  test('is one recall, however often it is sent', async () => {
    const { scope } = await spread(clinic);
    const notice = noticeOf(scope);
    const first = await clinic.as('nurse').post('/recalls', notice);
    const again = await clinic.as('nurse').post('/recalls', notice);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    const other = await clinic.as('nurse').post('/recalls', { ...notice, class: 2 });
    expect(other).toMatchObject({ status: 409, body: { type: '/problems/documents/id-reused' } });
  });

  test('refuses what names nothing, and the auditor', async () => {
    const { scope } = await spread(clinic);
    for (const wrong of [
      [{}],
      [{ itemId: newId() }],
      [{ deviceId: newId() }],
      [{ ...scope[0], deviceId: newId() }],
      [],
    ]) {
      const { status } = await clinic.as('nurse').post('/recalls', noticeOf(wrong));
      expect(status).toBe(422);
    }
    expect((await clinic.as('auditor').post('/recalls', noticeOf(scope))).status).toBe(403);
  });

  test('reaches every open screen', async () => {
    const { scope } = await spread(clinic);
    const screens = [
      await EventStream.open(clinic, 'nurse'),
      await EventStream.open(clinic, 'doctor'),
    ];
    const { id } = await opened(clinic, scope);
    for (const screen of screens) {
      const event = await screen.next(({ kind }) => kind === 'lots-held');
      expect(event.subject).toBe(`recall/${id}`);
      screen.close();
    }
  });
});

describeOnBothEngines('A recall of a device', (clinic) => {
  test('finds who was treated with it', async () => {
    const device = await clinic.as('admin').post('/devices', {
      name: 'Pistor Eliance',
      kind: 'mesotherapy-gun',
      serialNumber: 'SN-4711',
    });
    expect(device.status).toBe(201);
    const lot = await clinic.receive(await clinic.item());
    const session = await clinic.log([{ itemId: lot.itemId, quantity: 1 }], {
      deviceIds: [device.body.id],
    });
    expect(session.status).toBe(201);
    const recall = await recallOf(
      clinic,
      (await opened(clinic, [{ deviceId: device.body.id }])).id,
    );
    expect(recall.patients).toMatchObject([
      {
        patientId: clinic.patientId,
        exposures: [{ sessionId: session.body.id, what: 'Pistor Eliance', quantity: null }],
      },
    ]);
    expect(recall).toMatchObject({ lots: [], stock: [], names: ['Pistor Eliance'] });
    expect(await holdOf(clinic, lot.lotId)).toBeNull();
  });
});

describeOnBothEngines('A preparation of the house', (clinic) => {
  test('is recalled like any lot', async () => {
    const { syringe, other, lot } = await spread(clinic);
    const body = await opened(clinic, [
      { itemId: syringe.itemId, lotNumbers: [syringe.lotNumber] },
    ]);
    const recall = await recallOf(clinic, body.id);
    expect(recall.patients).toMatchObject([{ patientId: other.id }]);
    expect(await holdOf(clinic, syringe.lotId)).toBe('recalled');
    expect(await holdOf(clinic, lot.lotId)).toBeNull();
  });
});

describeOnBothEngines('Following a recall through', (clinic) => {
  test('patients are called and reached, stock is put away before a witness, and it is closed for good', async () => {
    const { scope } = await spread(clinic);
    const { id } = await opened(clinic, scope);
    const { tasks } = await recallOf(clinic, id);
    const patients = tasks.filter(({ kind }: Body) => kind === 'patient');
    const stock = tasks.filter(({ kind }: Body) => kind === 'stock');
    expect(patients).toHaveLength(2);
    const early = await clinic
      .as('doctor')
      .post(`/recalls/${id}/close`, { conclusion: 'All done', signature: 'Dr Bianchi' });
    expect(early).toMatchObject({ status: 409, body: { type: '/problems/recalls/tasks-open' } });
    for (const task of patients) {
      await act(clinic, id, task.id, { state: 'called' });
      const incomplete = await act(clinic, id, task.id, { state: 'closed' });
      expect(incomplete.status).toBe(422);
      const done = await act(clinic, id, task.id, {
        state: 'closed',
        outcome: 'examined',
        symptoms: 'Redness on the left arm',
      });
      expect(done.status).toBe(200);
    }
    const [people, nurse] = await Promise.all([
      clinic.as('admin').get('/users'),
      clinic.as('nurse').get('/auth/me'),
    ]);
    const doctor = people.body.items.find(({ username }: Body) => username === 'doctor');
    for (const task of stock) {
      const alone = await act(clinic, id, task.id, { state: 'destroyed' });
      expect(alone).toMatchObject({ status: 403 });
      const self = { state: 'destroyed', witnessId: nurse.body.user.id };
      expect((await act(clinic, id, task.id, self)).status).toBe(403);
      const seen = await act(clinic, id, task.id, { state: 'destroyed', witnessId: doctor.id });
      expect(seen.status).toBe(200);
    }
    const { progress, tasks: done } = await recallOf(clinic, id);
    expect(progress).toMatchObject({ patients: 2, patientsDone: 2, stockDone: stock.length });
    expect(done[0].entries).toMatchObject([
      { state: 'called', by: { name: 'nurse' } },
      { state: 'closed', outcome: 'examined', symptoms: 'Redness on the left arm' },
    ]);
    const body = { conclusion: 'All patients seen', signature: 'Dr Bianchi', gaps: ['Slow'] };
    expect((await clinic.as('nurse').post(`/recalls/${id}/close`, body)).status).toBe(403);
    const closed = await clinic.as('doctor').post(`/recalls/${id}/close`, body);
    expect(closed).toMatchObject({
      status: 200,
      body: {
        state: 'closed',
        answer: 'followed-through',
        closing: { signature: 'Dr Bianchi', gaps: ['Slow'], released: false },
        clock: { inTime: true },
      },
    });
    const late = await act(clinic, id, patients[0].id, { state: 'called' });
    expect(late).toMatchObject({ status: 409, body: { type: '/problems/recalls/closed' } });
    const twice = await clinic.as('doctor').post(`/recalls/${id}/close`, body);
    expect(twice.status).toBe(409);
    const note = await clinic
      .as('nurse')
      .post(`/recalls/${id}/notes`, { note: 'Letter came back' });
    expect(note.body.notes).toMatchObject([{ note: 'Letter came back', annotation: true }]);
  });

  test('a session that was logged late brings its patient', async () => {
    const { lot, item, scope } = await spread(clinic);
    const { id } = await opened(clinic, scope);
    const forgotten = await clinic.patient();
    const incident = await clinic
      .as('doctor')
      .post(
        '/sessions',
        clinic.session(
          [{ itemId: item.id, quantity: 0.5, lotId: lot.lotId, incidentReason: 'Given before' }],
          { patientId: forgotten.id },
        ),
      );
    expect(incident.status).toBe(201);
    const recall = await recallOf(clinic, id);
    expect(recall.patients).toHaveLength(3);
    const task = recall.tasks.find(({ patientId }: Body) => patientId === forgotten.id);
    expect(task).toMatchObject({ state: null, done: false });
    expect((await act(clinic, id, task.id, { state: 'reached' })).status).toBe(200);
  });

  test('released lots can be used again, but for those another recall holds', async () => {
    const { lot, base, syringe, scope } = await spread(clinic);
    const first = await opened(clinic, scope);
    const second = await opened(clinic, [
      { itemId: syringe.itemId, lotNumbers: [syringe.lotNumber] },
    ]);
    const close = (id: string) =>
      clinic.as('doctor').post(`/recalls/${id}/close`, {
        conclusion: 'The authority lifted it',
        signature: 'Dr Bianchi',
        release: true,
        openTasksReason: 'It was lifted',
      });
    expect((await close(first.id)).status).toBe(200);
    expect(await holdOf(clinic, lot.lotId)).toBeNull();
    expect(await holdOf(clinic, base.lotId)).toBeNull();
    expect(await holdOf(clinic, syringe.lotId)).toBe('recalled');
    expect((await close(second.id)).status).toBe(200);
    expect(await holdOf(clinic, syringe.lotId)).toBeNull();
    const late = await clinic.receive({ id: lot.itemId }, { lotNumber: 'NEW-9' });
    expect(await holdOf(clinic, late.lotId)).toBeNull();
  });

  test('"no affected stock" is signed at once, and only when there is none', async () => {
    const { scope } = await spread(clinic);
    const untrue = await clinic
      .as('nurse')
      .post('/recalls', noticeOf(scope, { noAffectedStock: 'Nurse Verdi' }));
    expect(untrue).toMatchObject({
      status: 409,
      body: { type: '/problems/recalls/stock-affected' },
    });
    const item = await clinic.item();
    const body = await opened(clinic, [{ itemId: item.id, lotNumbers: ['NONE-1'] }], {
      noAffectedStock: 'Nurse Verdi',
    });
    expect(body.state).toBe('closed');
    expect(await recallOf(clinic, body.id)).toMatchObject({
      state: 'closed',
      answer: 'no-affected-stock',
      closing: { signature: 'Nurse Verdi' },
    });
    const late = await clinic.receive(item, { lotNumber: 'NONE-1' });
    expect(await holdOf(clinic, late.lotId)).toBe('recalled');
  });

  test('a drill begins with a lot by chance, and its clock is kept', async () => {
    await spread(clinic);
    const picked = await clinic.as('admin').get('/recalls/drill-lot');
    expect(picked.status).toBe(200);
    const { itemId, lotNumber, lotId } = picked.body;
    const before = await holdOf(clinic, lotId);
    const { id } = await opened(clinic, [{ itemId, lotNumbers: [lotNumber] }], { drill: true });
    expect((await recallOf(clinic, id)).patients.length).toBeGreaterThan(0);
    const closed = await clinic.as('admin').post(`/recalls/${id}/close`, {
      conclusion: 'Everybody found within the hour',
      signature: 'Admin',
      gaps: ['Two telephone numbers are old'],
    });
    expect(closed.body).toMatchObject({
      drill: true,
      clock: { toOpen: 0, toClose: 0, inTime: true },
      closing: { gaps: ['Two telephone numbers are old'] },
    });
    expect(await holdOf(clinic, lotId)).toBe(before);
  });

  test('is listed, open or closed', async () => {
    const { scope } = await spread(clinic);
    const { id } = await opened(clinic, scope);
    const open = await clinic.as('nurse').get('/recalls?state=open&limit=200');
    expect(open.body.items[0]).toMatchObject({ id, state: 'open', openedBy: { name: 'nurse' } });
    const closed = await clinic.as('nurse').get('/recalls?state=closed&limit=200');
    expect(closed.body.items.map((recall: Body) => recall.id)).not.toContain(id);
  });
});
