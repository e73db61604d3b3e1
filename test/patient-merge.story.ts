import { beforeAll, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { standingOf } from '../src/patients/patients.js';
import { describeOnBothEngines } from './harness/clinic.js';
import { beside } from './harness/mixing.js';
import { openRaw } from './harness/raw-database.js';

describeOnBothEngines('Merged patients', (clinic) => {
  const REASON = 'stessa persona, registrata due volte';
  const merge = (id: string, intoId: string, reason = REASON) =>
    clinic.as('doctor').post(`/patients/${id}/merge`, { intoId, reason });
  const read = async (id: string) => (await clinic.as('nurse').get(`/patients/${id}`)).body;
  const standing = (id: string) => beside(clinic, (db) => standingOf(db, id));
  const sessionsOf = async (id: string) => {
    const { body } = await clinic.as('nurse').get(`/sessions?patientId=${id}`);
    return body.items.map((session: { id: string }) => session.id).sort();
  };
  let item: { id: string };
  const treat = async (patientId: string) => {
    const { status, body } = await clinic.log([{ itemId: item.id, quantity: 1 }], { patientId });
    expect(status).toBe(201);
    return body.id as string;
  };
  beforeAll(async () => {
    item = await clinic.item();
    await clinic.receive(item, { containers: 5 });
  });

  test('the merged code is still found, and points to the one that stands for both', async () => {
    const [old, now] = [await clinic.patient(), await clinic.patient()];
    const { status, body } = await merge(old.id, now.id);
    expect([status, body]).toEqual([
      200,
      {
        id: now.id,
        code: now.code,
        mergedInto: null,
        identity: 'none',
        mergedCodes: [{ id: old.id, code: old.code, mergedAt: expect.any(String), reason: REASON }],
      },
    ]);
    const pointer = { id: now.id, code: now.code };
    expect(await read(old.id)).toMatchObject({ code: old.code, mergedInto: pointer });
    const found = await clinic.as('nurse').get(`/patients?search=${old.code}`);
    expect(found.body.items).toEqual([
      { id: old.id, code: old.code, mergedInto: pointer, identity: 'none' },
    ]);
    const audit = await clinic.as('auditor').get(`/audit?subject=patient/${old.id}`);
    expect(audit.body.items[0]).toMatchObject({
      command: 'patients.merge',
      before: { code: old.code },
      after: { intoId: now.id, intoCode: now.code },
      reason: REASON,
    });
  });

  test('the sessions of both are shown under either code, each under the code it was logged for', async () => {
    const [old, now] = [await clinic.patient(), await clinic.patient()];
    const both = [await treat(old.id), await treat(now.id)].sort();
    await merge(old.id, now.id);
    expect(await sessionsOf(now.id)).toEqual(both);
    expect(await sessionsOf(old.id)).toEqual(both);
    const { body } = await clinic.as('nurse').get(`/sessions?patientId=${now.id}`);
    const codes = body.items.map((session: { patientCode: string }) => session.patientCode);
    expect(codes.sort()).toEqual([old.code, now.code].sort());
  });

  test('who is merged on has one survivor, whoever is asked', async () => {
    const [one, two, three] = [
      await clinic.patient(),
      await clinic.patient(),
      await clinic.patient(),
    ];
    await merge(one.id, two.id);
    await merge(two.id, three.id);
    expect((await read(one.id)).mergedInto.id).toBe(three.id);
    const { mergedCodes } = await read(three.id);
    expect(mergedCodes.map((merged: { id: string }) => merged.id)).toEqual([one.id, two.id]);
    expect((await standing(one.id))?.mergedInto).toBe(three.id);
    const session = await treat(three.id);
    expect(await sessionsOf(one.id)).toEqual([session]);
  });

  test('what a treatment depends on is that of the whole person', async () => {
    const [old, now] = [await clinic.patient(), await clinic.patient()];
    const nurse = clinic.as('nurse');
    await nurse.post(`/patients/${old.id}/conditions`, { kind: 'coagulation', note: 'INR 4' });
    await nurse.post(`/patients/${now.id}/conditions`, { kind: 'pregnancy' });
    const consent = { kind: 'general', signedOn: '2026-02-01' };
    await nurse.post(`/patients/${old.id}/consents`, consent);
    await merge(old.id, now.id);
    for (const id of [old.id, now.id]) {
      const { openConditions = [], consents = [] } = (await standing(id)) ?? {};
      expect(openConditions.map(({ kind }) => kind)).toEqual(['coagulation', 'pregnancy']);
      expect(consents).toMatchObject([consent]);
    }
    const listed = (await nurse.get(`/patients/${now.id}/conditions`)).body.items;
    const decision = { allowed: true, reason: 'INR 2.1, si procede' };
    const decided = await clinic
      .as('doctor')
      .post(`/patients/${now.id}/conditions/${listed[0].id}/decisions`, decision);
    expect(decided.body).toMatchObject({ patientId: old.id, stops: false });
  });

  test('nothing new is recorded under the merged code', async () => {
    const [old, now] = [await clinic.patient(), await clinic.patient()];
    await merge(old.id, now.id);
    const nurse = clinic.as('nurse');
    for (const reply of [
      await nurse.post(`/patients/${old.id}/conditions`, { kind: 'pregnancy' }),
      await nurse.post(`/patients/${old.id}/consents`, { kind: 'general', signedOn: '2026-02-01' }),
      await nurse.put(`/patients/${old.id}/identity`, { name: 'Ada Neri' }),
      await merge(old.id, (await clinic.patient()).id),
      await merge((await clinic.patient()).id, old.id),
    ]) {
      expect(reply).toMatchObject({
        status: 409,
        body: {
          type: '/problems/patients/merged',
          code: old.code,
          intoId: now.id,
          intoCode: now.code,
        },
      });
    }
  });

  test('a merge needs two patients, a reason, and a doctor or administrator', async () => {
    const { id } = await clinic.patient();
    expect((await merge(id, id)).status).toBe(422);
    expect((await merge(id, newId())).status).toBe(404);
    expect((await merge(newId(), id)).status).toBe(404);
    const other = await clinic.patient();
    expect((await merge(id, other.id, 'sì')).status).toBe(422);
    const body = { intoId: other.id, reason: REASON };
    expect((await clinic.as('nurse').post(`/patients/${id}/merge`, body)).status).toBe(403);
    expect((await read(id)).mergedInto).toBeNull();
  });

  test('two merges at once in a circle: one of them is refused', async () => {
    const [one, two] = [await clinic.patient(), await clinic.patient()];
    const replies = await Promise.all([merge(one.id, two.id), merge(two.id, one.id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('a name of either is found under the survivor, and erased with the person', async () => {
    const [old, now] = [await clinic.patient(), await clinic.patient()];
    const nurse = clinic.as('nurse');
    await nurse.put(`/patients/${old.id}/identity`, { name: 'Ottavia Merlini' });
    await merge(old.id, now.id);
    expect((await nurse.post('/patients/search', { name: 'merlini' })).body.items).toEqual([
      { id: now.id, code: now.code },
    ]);
    expect((await read(now.id)).identity).toBe('sealed');
    const reveal = (id: string) =>
      nurse.post(`/patients/${id}/reveal`, { reason: 'chiamata di controllo' });
    expect((await reveal(now.id)).body).toMatchObject({ id: now.id, name: 'Ottavia Merlini' });
    await nurse.put(`/patients/${now.id}/identity`, { name: 'Ottavia Merlini Sala' });
    expect((await reveal(now.id)).body.name).toBe('Ottavia Merlini Sala');
    const erase = { reason: 'chiede la cancellazione' };
    expect((await clinic.as('admin').post(`/patients/${now.id}/erase`, erase)).status).toBe(204);
    for (const id of [old.id, now.id]) {
      expect((await reveal(id)).body.type).toBe('/problems/patients/identity-erased');
      expect((await read(id)).identity).toBe('erased');
    }
    const back = await clinic.patient();
    expect((await merge(back.id, now.id)).body.type).toBe('/problems/patients/identity-erased');
  });

  test('a merge is never changed or taken back', async () => {
    const database = await openRaw(clinic.databaseUrl);
    for (const change of ['DELETE FROM patient_merge', `UPDATE patient_merge SET reason = 'x'`]) {
      await expect(database.run(change)).rejects.toThrow(/append-only/);
    }
    await database.close();
  });
});
