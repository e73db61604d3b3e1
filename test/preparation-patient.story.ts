import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { Bench } from './harness/bench.js';
import { describeOnBothEngines } from './harness/clinic.js';

describeOnBothEngines('A draft for another patient', (clinic) => {
  const bench = new Bench(clinic);

  async function draftOf(quantity = 1, details: Record<string, unknown> = {}) {
    const item = await clinic.item();
    await clinic.receive(item);
    const formula = await bench.formula([{ item, quantity }]);
    const body = bench.body(formula, [], details);
    expect((await clinic.as('nurse').post('/preparations', body)).status).toBe(201);
    const path = `/preparations/${body.id}`;
    return {
      id: body.id,
      item,
      path,
      take: (taken = item.id, lotId?: string) =>
        clinic
          .as('nurse')
          .post(`${path}/components`, { id: newId(), itemId: taken, quantity: 1, lotId }),
      give: (patientId: string | null, more: object = {}) =>
        clinic.as('nurse').put(`${path}/patient`, { patientId, ...more }),
    };
  }

  test('keeps what was taken, and is theirs from then on', async () => {
    const [before, after] = [await clinic.patient(), await clinic.patient()];
    const consent = await clinic.consent(await clinic.item(), {
      patientId: after.id,
      kind: 'general',
      itemId: null,
    });
    const draft = await draftOf(1, { patientId: before.id });
    await draft.take();
    const { status, body } = await draft.give(after.id);
    expect([status, body]).toMatchObject([
      200,
      {
        patientId: after.id,
        patientCode: after.code,
        consent: { basis: 'on-file', reference: consent.id },
        components: [{ taken: 1 }],
        patientChanges: [{ fromCode: before.code, toCode: after.code, by: { name: 'nurse' } }],
      },
    ]);
    const of = async (patientId: string) => {
      const list = await clinic.as('nurse').get(`/preparations?patientId=${patientId}`);
      return list.body.items.map(({ id, patientCode }: { id: string; patientCode: string }) => [
        id,
        patientCode,
      ]);
    };
    expect(await of(before.id)).toEqual([]);
    expect(await of(after.id)).toEqual([[draft.id, after.code]]);

    // The same again changes nothing.
    expect((await draft.give(after.id)).body.patientChanges).toHaveLength(1);
    const prepared = await clinic.as('nurse').post(`${draft.path}/prepare`, {});
    expect(prepared.body).toMatchObject({ state: 'prepared', patientCode: after.code });
    await clinic.as('doctor').post(`${draft.path}/check`, {});
    await clinic.as('nurse').post(`${draft.path}/complete`, {});
    const line = { itemId: prepared.body.itemId, quantity: 1 };
    const refused = await clinic.log([line], { patientId: before.id });
    expect(refused.body.shortages[0].skips).toMatchObject([{ because: 'other-patient' }]);
    expect((await clinic.log([line], { patientId: after.id })).status).toBe(201);
    const report = await clinic
      .as('auditor')
      .get(`/reports/preparation-lots?preparationId=${draft.id}`);
    expect(report.body.items).toMatchObject([{ patient: after.code }]);
  });

  test('may become stock, and somebody’s again', async () => {
    const patient = await clinic.patient();
    const draft = await draftOf(1, { patientId: patient.id });
    expect((await draft.give(null)).body).toMatchObject({
      patientId: null,
      consent: { basis: 'not-needed' },
    });
    const named = await draft.give(patient.id, { consentReference: 'Form 44' });
    expect(named.body).toMatchObject({
      patientCode: patient.code,
      consent: { basis: 'reference', reference: 'Form 44' },
      patientChanges: [
        { fromCode: patient.code, toCode: null },
        { fromCode: null, toCode: patient.code },
      ],
    });
    const { body } = await clinic.as('auditor').get(`/audit?subject=preparation/${draft.id}`);
    const given = body.items.filter(
      ({ command }: { command: string }) => command === 'preparations.give',
    );
    expect(given).toHaveLength(2);
  });

  test('is refused once something of one patient is in it', async () => {
    const patient = await clinic.patient();
    const base = await clinic.item();
    await clinic.receive(base);
    const own = await bench.released(await bench.formula([{ item: base, quantity: 2 }]), [
      { itemId: base.id, quantity: 2 },
    ]);
    const mixed = await bench.formula([{ item: { id: own.itemId }, quantity: 1 }]);
    const body = bench.body(mixed, []);
    await clinic.as('nurse').post('/preparations', body);
    const path = `/preparations/${body.id}`;
    const give = () => clinic.as('nurse').put(`${path}/patient`, { patientId: patient.id });
    const take = { id: newId(), itemId: own.itemId, quantity: 1 };
    expect((await clinic.as('nurse').post(`${path}/components`, take)).status).toBe(200);
    expect(await give()).toMatchObject({
      status: 409,
      body: {
        type: '/problems/compounding/patient-bound',
        because: 'component',
        lots: [{ lotId: own.lotId, lotNumber: own.code }],
      },
    });
    await clinic.as('nurse').delete(`${path}/components/${take.id}`);
    expect((await give()).status).toBe(200);
  });

  test('of own material is refused once the work has begun, and is never stock', async () => {
    const patient = await clinic.patient();
    const kit = await clinic.item({
      category: 'growth-factor',
      unit: 'piece',
      containerQuantity: 1,
      containerUse: 'single',
    });
    await clinic.receive(kit, { containers: 2 });
    const blood = { it: 'sangue proprio', es: 'sangre propia', en: 'own blood' };
    const formula = await bench.formula([{ item: kit, quantity: 1 }], {
      ownMaterial: { name: blood, volume: 18 },
      finalQuantity: 4,
    });
    const body = bench.body(formula, []);
    await clinic.as('nurse').post('/preparations', body);
    const path = `/preparations/${body.id}`;
    const give = (patientId: string | null) =>
      clinic.as('nurse').put(`${path}/patient`, { patientId });
    expect((await give(null)).body.type).toBe('/problems/compounding/patient-needed');
    expect((await give(patient.id)).status).toBe(200);
    await clinic.as('nurse').put(`${path}/steps/0`, { done: true });
    expect((await give(clinic.patientId)).body).toMatchObject({
      type: '/problems/compounding/patient-bound',
      because: 'own-material',
    });
    await clinic.as('nurse').put(`${path}/steps/0`, { done: false });
    expect((await give(clinic.patientId)).status).toBe(200);
  });

  test('follows a patient whose code was merged, whatever was taken', async () => {
    const [gone, stays] = [await clinic.patient(), await clinic.patient()];
    const draft = await draftOf(1, { patientId: gone.id });
    await draft.take();
    const merged = await clinic.as('doctor').post(`/patients/${gone.id}/merge`, {
      intoId: stays.id,
      reason: 'The same person, registered twice',
    });
    expect(merged.status).toBeLessThan(300);
    expect((await draft.give(stays.id)).body.patientCode).toBe(stays.code);
    const refused = await draft.give(gone.id);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/patientId']);
  });

  test('is only for drafts, and only for patients who are known', async () => {
    const draft = await draftOf();
    const unknown = await draft.give(newId());
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, '/patientId']);
    expect((await clinic.as('nurse').put(`${draft.path}/patient`, {})).status).toBe(422);
    const patient = await clinic.patient();
    const asAdmin = await clinic
      .as('admin')
      .put(`${draft.path}/patient`, { patientId: patient.id });
    expect(asAdmin.status).toBe(403);
    await draft.take();
    await clinic.as('nurse').post(`${draft.path}/prepare`, {});
    expect((await draft.give(patient.id)).body).toMatchObject({
      type: '/problems/compounding/wrong-state',
      state: 'prepared',
    });
  });
});
