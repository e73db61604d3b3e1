import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { Bench } from './harness/bench.js';
import { day, describeOnBothEngines, type Received } from './harness/clinic.js';

interface Named {
  readonly id: string;
}

describeOnBothEngines('What must not be mixed', (clinic) => {
  const bench = new Bench(clinic);

  const ampoule = () => clinic.item({ containerUse: 'single', containerQuantity: 1 });

  /** Two ampoules of 1 mL each, in stock, and their formula. */
  async function pair(details: Record<string, unknown> = {}) {
    const [a, b] = [await ampoule(), await ampoule()];
    const lots = [await clinic.receive(a), await clinic.receive(b)] as const;
    const formula = await bench.formula(
      [
        { item: a, quantity: 1 },
        { item: b, quantity: 1 },
      ],
      details,
    );
    const components = [
      { itemId: a.id, quantity: 1 },
      { itemId: b.id, quantity: 1 },
    ];
    return { a, b, lots, formula, components };
  }

  /** Posts a preparation as the nurse. */
  const post = (
    formula: Named | null,
    components: readonly Record<string, unknown>[],
    details: Record<string, unknown> = {},
  ) => clinic.as('nurse').post('/preparations', bench.body(formula, components, details));

  async function expectNothingTaken(items: readonly Named[], quantity: number) {
    for (const item of items) expect(await clinic.onHand(item)).toBe(quantity);
  }

  const hold = (lot: Received) =>
    clinic.as('nurse').post(`/lots/${lot.lotId}/hold`, { reason: 'Looks cloudy' });

  test('an expired lot, when it is the one in the hand and when it is all there is', async () => {
    const { a, b, formula } = await pair();
    const expired = await clinic.receive(a, { expiresOn: day(-1) });
    const other = { itemId: b.id, quantity: 1 };
    const inHand = await post(formula, [
      { itemId: a.id, quantity: 1, lotId: expired.lotId },
      other,
    ]);
    expect([inHand.status, inHand.body]).toMatchObject([
      409,
      { type: '/problems/compounding/lot-unusable', because: 'expired', line: 0 },
    ]);
    await expectNothingTaken([b], 1);
    // Without naming one the good lot goes, and the expired one is told of.
    const made = await bench.prepared(formula, [{ itemId: a.id, quantity: 1 }, other]);
    expect(made.components[0].takes[0].picks[0].lotId).not.toBe(expired.lotId);
    const short = await post(formula, [{ itemId: a.id, quantity: 1 }, other]);
    expect(short.body).toMatchObject({
      type: '/problems/compounding/short',
      shortages: [
        { itemId: a.id, skips: [{ lotNumber: expired.lotNumber, because: 'expired' }] },
        { itemId: b.id },
      ],
    });
  });

  test('a lot that is held, or stands in a held location', async () => {
    const { a, b, lots, formula, components } = await pair();
    await hold(lots[0]);
    const [first, second] = components;
    const refused = await post(formula, [{ ...first, lotId: lots[0].lotId }, second ?? {}]);
    expect(refused.body).toMatchObject({
      type: '/problems/compounding/lot-unusable',
      because: 'held',
    });
    const short = await post(formula, components);
    expect(short.body.shortages[0].skips).toEqual([
      { lotId: lots[0].lotId, lotNumber: lots[0].lotNumber, because: 'held' },
    ]);
    await expectNothingTaken([a, b], 1);
  });

  test('the wrong product, more than a component allows, more than the syringe holds', async () => {
    const { b, formula, components } = await pair({ containerCapacity: 2 });
    const stranger = await ampoule();
    await clinic.receive(stranger);
    const wrong = await post(formula, [{ itemId: stranger.id, quantity: 1 }]);
    expect(wrong.body).toMatchObject({
      type: '/problems/compounding/wrong-product',
      itemId: stranger.id,
    });
    await clinic.receive(b, { containers: 3 });
    const [first] = components;
    const over = await post(formula, [first ?? {}, { itemId: b.id, quantity: 1.001 }]);
    expect(over.body).toMatchObject({
      type: '/problems/compounding/over-tolerance',
      required: 1,
      taken: 1.001,
      tolerance: 0,
    });
    const large = await post(formula, [], { volume: 2.1 });
    expect(large.body).toMatchObject({
      type: '/problems/compounding/over-capacity',
      volume: 2.1,
      capacity: 2,
    });
    expect((await post(formula, [], { volume: 4, containers: 2 })).status).toBe(201);
  });

  test('what does not balance: output and waste must be what went in, within 0.1 mL', async () => {
    const { a, b, formula, components } = await pair();
    const refused = await post(formula, components, { outputQuantity: 1.7, wasteQuantity: 0.199 });
    expect(refused.body).toMatchObject({
      type: '/problems/compounding/out-of-balance',
      input: 2,
      output: 1.7,
      waste: 0.199,
      difference: 0.101,
      tolerance: 0.1,
    });
    await expectNothingTaken([a, b], 1);
    const made = await bench.prepared(formula, components, {
      outputQuantity: 1.7,
      wasteQuantity: 0.2,
    });
    expect(made).toMatchObject({ difference: 0.1, deviations: [{ kind: 'loss' }] });
  });

  test('a pair of which nobody knows, or that must not be, until a doctor overrides it', async () => {
    const { a, b, formula, components } = await pair();
    await bench.verdict(a, b, 'incompatible');
    const refused = await post(formula, components);
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { type: '/problems/compounding/blocked', blocks: [{ kind: 'incompatible-pair' }] },
    ]);
    await expectNothingTaken([a, b], 1);
    const override = {
      kind: 'incompatible-pair',
      reason: 'Given within minutes',
      reference: 'Trissel, page 12',
    };
    const nurse = await post(formula, components, { overrides: [override] });
    expect([nurse.status, nurse.body.type]).toEqual([
      403,
      '/problems/compounding/override-needs-doctor',
    ]);
    const draft = await post(formula, []);
    const { id } = draft.body;
    const path = `/preparations/${id}/overrides`;
    expect((await clinic.as('nurse').post(path, override)).status).toBe(403);
    const wanting = await clinic.as('doctor').post(path, { ...override, reference: '' });
    expect(wanting.status).toBe(422);
    for (const one of components) {
      await clinic.as('nurse').post(`/preparations/${id}/components`, { id: newId(), ...one });
    }
    const before = await clinic.as('nurse').post(`/preparations/${id}/prepare`, {});
    expect(before.body.type).toBe('/problems/compounding/blocked');
    const decided = await clinic.as('doctor').post(path, { ...override, itemIds: [b.id, a.id] });
    expect(decided.body.blocks).toMatchObject([
      { kind: 'incompatible-pair', overridden: { reference: 'Trissel, page 12' } },
    ]);
    const made = await clinic.as('nurse').post(`/preparations/${id}/prepare`, {});
    expect(made.body.state).toBe('prepared');
    const { body } = await clinic
      .as('auditor')
      .get(`/preparations/deviations?kind=override&preparationId=${id}`);
    expect(body.items).toMatchObject([
      {
        preparationId: id,
        override: 'incompatible-pair',
        by: { name: 'doctor' },
        ...{ reason: override.reason },
      },
    ]);
  });

  test('an unknown pair is unknown, not compatible', async () => {
    const [a, b] = [await ampoule(), await ampoule()];
    for (const item of [a, b]) await clinic.receive(item);
    const body = bench.body(
      null,
      [
        { itemId: a.id, quantity: 1 },
        { itemId: b.id, quantity: 1 },
      ],
      { name: 'By hand' },
    );
    const nurse = await clinic.as('nurse').post('/preparations', body);
    expect([nurse.status, nurse.body.type]).toEqual([
      403,
      '/problems/compounding/free-needs-doctor',
    ]);
    const doctor = await clinic.as('doctor').post('/preparations', body);
    expect(doctor.body).toMatchObject({
      type: '/problems/compounding/blocked',
      blocks: [{ kind: 'unknown-pair', itemIds: [a.id, b.id] }],
    });
    await bench.compatible(a, b);
    const made = await clinic.as('doctor').post('/preparations', body);
    expect(made.body).toMatchObject({
      state: 'prepared',
      formulaId: null,
      name: 'By hand',
      prescriber: { name: 'doctor' },
      pairs: [{ verdict: 'compatible', reference: 'Table of the story' }],
    });
  });

  test('a draft or a retired formula makes nothing', async () => {
    const { formula, components } = await pair();
    await clinic
      .as('doctor')
      .post(`/formulas/${formula.id}/retire`, { reason: 'Not used any more' });
    const { status, body } = await post(formula, components);
    expect([status, body.type]).toEqual([409, '/problems/compounding/formula-not-approved']);
    const nothing = await post({ id: newId() }, components);
    expect(nothing.body.errors).toMatchObject([{ pointer: '/formulaId' }]);
  });

  test('another lot than the first to expire needs a reason, which stays as a deviation', async () => {
    const { a, formula, components } = await pair();
    const later = await clinic.receive(a, { expiresOn: day(500) });
    const [, second = {}] = components;
    const byHand = { itemId: a.id, quantity: 1, lotId: later.lotId };
    const refused = await post(formula, [byHand, second]);
    expect([refused.status, refused.body.type]).toEqual([
      422,
      '/problems/compounding/reason-needed',
    ]);
    const reason = 'The other one is at the back';
    const made = await bench.prepared(formula, [{ ...byHand, reason }, second]);
    expect(made.components[0].takes[0]).toMatchObject({
      reason,
      picks: [{ lotId: later.lotId, because: 'hand-picked' }],
    });
    expect(made.deviations).toMatchObject([
      { kind: 'hand-picked', reason, items: [{ itemId: a.id }] },
    ]);
  });

  test('a preparation nobody else checked is not released, and its maker does not check it', async () => {
    const { formula, components } = await pair();
    const { id, itemId } = await bench.prepared(formula, components);
    const unreleased = await clinic.log([{ itemId, quantity: 1 }]);
    expect(unreleased.body.shortages[0].skips).toMatchObject([{ because: 'not-released' }]);
    const early = await clinic.as('nurse').post(`/preparations/${id}/complete`, {});
    expect(early.body).toMatchObject({
      type: '/problems/compounding/incomplete',
      missing: ['visual-check', 'checker'],
    });
    const own = await clinic.as('nurse').post(`/preparations/${id}/check`, {});
    expect([own.status, own.body.type]).toEqual([403, '/problems/compounding/same-person']);
    const cloudy = { visualCheck: { passed: false, note: 'Cloudy' } };
    expect((await clinic.as('doctor').post(`/preparations/${id}/check`, cloudy)).status).toBe(200);
    const refused = await clinic.as('nurse').post(`/preparations/${id}/complete`, {});
    expect(refused.body).toMatchObject({
      type: '/problems/compounding/visual-check-failed',
      note: 'Cloudy',
    });
    const gone = await clinic.as('nurse').post(`/preparations/${id}/discard`, { reason: 'Cloudy' });
    expect(gone.body).toMatchObject({ state: 'discarded', remaining: 0, discarded: 2 });
    const { body } = await clinic.as('doctor').get(`/preparations/deviations?preparationId=${id}`);
    expect(body.items).toMatchObject([{ kind: 'visual-check', reason: 'Cloudy' }]);
  });

  test('is never used for another patient, nor seen as theirs', async () => {
    const { formula, components } = await pair();
    const { itemId, lotId } = await bench.released(formula, components);
    const other = await clinic.patient();
    const refused = await clinic.log([{ itemId, quantity: 1 }], { patientId: other.id });
    expect(refused.body.shortages[0].skips).toMatchObject([{ lotId, because: 'other-patient' }]);
    const byHand = await clinic.log([{ itemId, quantity: 1, lotId }], { patientId: other.id });
    expect(byHand.body).toMatchObject({
      type: '/problems/sessions/lot-unusable',
      because: 'other-patient',
    });
    expect((await clinic.log([{ itemId, quantity: 1 }])).status).toBe(201);
  });

  test('a component held since stops the next command, whichever it is', async () => {
    const { a, lots, formula, components } = await pair();
    const draft = await post(formula, []);
    const { id } = draft.body;
    const [first, second] = components;
    const take = (one: unknown) =>
      clinic.as('nurse').post(`/preparations/${id}/components`, { id: newId(), ...Object(one) });
    expect((await take(first)).status).toBe(200);
    await hold(lots[0]);
    const stopped = await take(second);
    expect([stopped.status, stopped.body]).toMatchObject([
      409,
      { type: '/problems/compounding/lot-unusable', because: 'held', lotId: lots[0].lotId },
    ]);
    expect((await bench.read(id)).refusal).toMatchObject({ because: 'held' });
    await clinic
      .as('doctor')
      .post(`/lots/${lots[0].lotId}/release`, { reason: 'It was the light' });
    expect((await take(second)).status).toBe(200);
    expect((await clinic.as('nurse').post(`/preparations/${id}/prepare`, {})).status).toBe(200);
    await hold(lots[0]);
    for (const command of ['check', 'complete']) {
      const { body } = await clinic.as('doctor').post(`/preparations/${id}/${command}`, {});
      expect([command, body.type]).toEqual([
        command,
        command === 'check'
          ? '/problems/compounding/component-held'
          : '/problems/compounding/incomplete',
      ]);
    }
    await clinic
      .as('doctor')
      .post(`/lots/${lots[0].lotId}/release`, { reason: 'It was the light' });
    await clinic.as('doctor').post(`/preparations/${id}/check`, {});
    await hold(lots[0]);
    const { body } = await clinic.as('nurse').post(`/preparations/${id}/complete`, {});
    expect(body).toMatchObject({
      type: '/problems/compounding/component-held',
      lots: [{ lotId: lots[0].lotId, because: 'held' }],
    });
    expect(await clinic.onHand(a)).toBe(0);
  });
});
