import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { describeOnBothEngines } from './harness/clinic.js';

describeOnBothEngines('A draft', (clinic) => {
  test('keeps what was typed so far, however little, and may be changed', async () => {
    const nurse = clinic.as('nurse');
    const item = await clinic.item();
    const id = newId();
    const empty = await nurse.put(`/sessions/${id}/draft`, {});
    expect(empty.status).toBe(200);
    expect(empty.body).toMatchObject({ id, status: 'draft', patientId: null, lines: [] });
    const half = { patientId: clinic.patientId, lines: [{ itemId: item.id }], notes: 'left eye' };
    await nurse.put(`/sessions/${id}/draft`, half);
    const { body } = await nurse.get(`/sessions/${id}`);
    expect(body).toMatchObject({
      status: 'draft',
      patientId: clinic.patientId,
      notes: 'left eye',
      loggedBy: { name: 'nurse' },
      lines: [{ itemId: item.id, itemName: item.name, unit: 'mL', quantity: 0, picks: [] }],
    });
  });

  test('that is begun or thrown away is in the audit, each once; what is typed meanwhile is not', async () => {
    const id = newId();
    const path = `/sessions/${id}/draft`;
    const nurse = clinic.as('nurse');
    await nurse.put(path, { patientId: clinic.patientId });
    await nurse.put(path, { patientId: clinic.patientId, notes: 'left eye' });
    expect((await nurse.delete(path)).status).toBe(204);
    expect((await nurse.delete(path)).status).toBe(404);
    const { body } = await clinic.as('auditor').get(`/audit?subject=session/${id}`);
    expect(body.items).toEqual([
      expect.objectContaining({
        command: 'drafts.discard',
        actorName: 'nurse',
        before: { patientId: clinic.patientId, lines: 0 },
        after: null,
      }),
      expect.objectContaining({
        command: 'drafts.begin',
        actorName: 'nurse',
        before: null,
        after: { patientId: clinic.patientId, lines: 0 },
      }),
    ]);
  });

  test('is listed to its author only, the newest first, and not among the sessions', async () => {
    const ids = [newId(), newId()];
    for (const id of ids) await clinic.as('doctor').put(`/sessions/${id}/draft`, { notes: id });
    const idsFor = async (role: 'doctor' | 'nurse', query: string): Promise<string[]> => {
      const { body } = await clinic.as(role).get(`/sessions${query}`);
      return body.items.map((session: { id: string }) => session.id);
    };
    expect(await idsFor('doctor', '?status=draft')).toEqual([...ids].reverse());
    const others = await idsFor('nurse', '?status=draft');
    expect(others.filter((id) => ids.includes(id))).toEqual([]);
    const recorded = await idsFor('doctor', '');
    expect(recorded.filter((id) => ids.includes(id))).toEqual([]);
  });

  test('of somebody else is neither read, changed, finished nor thrown away', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const session = clinic.session([{ itemId: item.id, quantity: 1 }]);
    const { id, ...typed } = session;
    const path = `/sessions/${id}/draft`;
    expect((await clinic.as('doctor').put(path, typed)).status).toBe(200);
    const nurse = clinic.as('nurse');
    const refused = { status: 403, body: { type: '/problems/sessions/not-your-draft' } };
    expect(await nurse.get(`/sessions/${id}`)).toMatchObject(refused);
    expect(await nurse.put(path, { notes: 'mine now' })).toMatchObject(refused);
    expect(await nurse.delete(path)).toMatchObject(refused);
    expect(await nurse.post('/sessions', session)).toMatchObject(refused);
    expect(await clinic.onHand(item)).toBe(10);
    const { body } = await clinic.as('doctor').get(`/sessions/${id}`);
    expect(body).toMatchObject({ status: 'draft', notes: null, loggedBy: { name: 'doctor' } });
    expect((await clinic.as('auditor').get(`/sessions/${id}`)).status).toBe(200);
  });

  test('begun by two at the same moment belongs to one of them', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = newId();
      const path = `/sessions/${id}/draft`;
      const [nurse, doctor] = await Promise.all([
        clinic.as('nurse').put(path, { notes: 'nurse' }),
        clinic.as('doctor').put(path, { notes: 'doctor' }),
      ]);
      expect([nurse.status, doctor.status].sort()).toEqual([200, 403]);
      const { body } = await clinic.as('auditor').get(`/sessions/${id}`);
      expect(body.notes).toBe(body.loggedBy.name);
    }
  });

  test('is gone when the session is logged, and cannot be begun again', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const session = clinic.session([{ itemId: item.id, quantity: 1 }]);
    const { id, ...typed } = session;
    await clinic.as('nurse').put(`/sessions/${id}/draft`, typed);
    expect((await clinic.as('nurse').post('/sessions', session)).status).toBe(201);
    expect((await clinic.as('nurse').get('/sessions?status=draft')).body.items).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ id })]),
    );
    expect(await clinic.as('nurse').put(`/sessions/${id}/draft`, {})).toMatchObject({
      status: 409,
      body: { type: '/problems/documents/id-reused' },
    });
  });

  test('is thrown away once', async () => {
    const path = `/sessions/${newId()}/draft`;
    await clinic.as('nurse').put(path, {});
    expect((await clinic.as('nurse').delete(path)).status).toBe(204);
    expect((await clinic.as('nurse').delete(path)).status).toBe(404);
  });

  test('may be half-typed, but not wrong', async () => {
    const path = `/sessions/${newId()}/draft`;
    const wrong = { lines: [{ itemId: newId(), quantity: -1 }], colour: 'red' };
    const { status, body } = await clinic.as('nurse').put(path, wrong);
    expect(status).toBe(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
      '/colour',
      '/lines/0/quantity',
    ]);
  });
});
