import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { Bench } from './harness/bench.js';
import { describeOnBothEngines } from './harness/clinic.js';

/** A GTIN of 14 digits, its check digit at the end. */
function gtinOf(seed: string): string {
  const digits = `0${(BigInt(`0x${seed.slice(-10)}`) % 10n ** 12n).toString().padStart(12, '0')}`;
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

describeOnBothEngines('A preparation at the bench, step by step', (clinic) => {
  const bench = new Bench(clinic);

  /** A vial with the codes that are printed on it, and an ampoule; their formula of 2 mL + 1 mL. */
  async function formula(gtin = gtinOf(newId())) {
    const vial = await clinic.item({
      identifiers: [{ scheme: 'gtin', value: gtin }],
      name: `Vial ${newId()}`,
    });
    const ampoule = await clinic.item({ containerUse: 'single', containerQuantity: 1 });
    const lots = [
      await clinic.receive(vial, { lotNumber: 'V1', expiresOn: '2031-05-31' }),
      await clinic.receive(ampoule, { containers: 2 }),
    ] as const;
    const { id } = await bench.formula([
      { item: vial, quantity: 2, tolerance: 0.1 },
      { item: ampoule, quantity: 1 },
    ]);
    return { vial, ampoule, lots, formula: { id } };
  }

  async function draft(of: { readonly id: string }, details: Record<string, unknown> = {}) {
    const { body } = await clinic.as('nurse').post('/preparations', bench.body(of, [], details));
    const path = `/preparations/${body.id}`;
    return {
      ...body,
      path,
      take: (dto: Record<string, unknown>, role: 'nurse' | 'doctor' = 'nurse') =>
        clinic.as(role).post(`${path}/components`, { id: newId(), ...dto }),
    };
  }

  test('tells what is required, what was taken and what remains, and what to take next', async () => {
    const { vial, ampoule, lots, formula: of } = await formula();
    const begun = await draft(of);
    expect(begun).toMatchObject({
      state: 'draft',
      missing: ['components', 'output', 'waste', 'visual-check', 'preparer', 'checker'],
      volume: 3,
      components: [
        {
          name: vial.name,
          required: 2,
          tolerance: 0.1,
          taken: 0,
          remaining: 2,
          verdict: 'none',
          proposal: { picks: [{ lotId: lots[0].lotId, quantity: 2, opens: true }], short: 0 },
        },
        { required: 1, proposal: { itemId: ampoule.id, picks: [{ lotId: lots[1].lotId }] } },
      ],
      steps: [{ step: 0, doneAt: null }, { step: 1 }],
    });
    const some = await begun.take({ itemId: vial.id, quantity: 1.5 });
    expect(some.body.components[0]).toMatchObject({
      taken: 1.5,
      remaining: 0.5,
      verdict: 'under',
      takes: [{ lotId: lots[0].lotId, quantity: 1.5, picks: [{ opens: true, quantity: 1.5 }] }],
      proposal: { picks: [{ placeKind: 'container', quantity: 0.5, because: 'open-first' }] },
    });
    const enough = await begun.take({ itemId: vial.id, quantity: 0.4 });
    expect(enough.body.components[0]).toMatchObject({ taken: 1.9, verdict: 'within' });
    const much = await begun.take({ itemId: vial.id, quantity: 0.201 });
    expect(much.body).toMatchObject({
      type: '/problems/compounding/over-tolerance',
      taken: 2.101,
      tolerance: 0.1,
    });
    // Nothing has left the shelf, and nothing was opened.
    expect(await clinic.onHand(vial)).toBe(10);
    const early = await clinic.as('nurse').post(`${begun.path}/prepare`, {});
    expect(early.body).toMatchObject({
      type: '/problems/compounding/incomplete',
      missing: ['components'],
    });
  });

  test('is paused and taken up by somebody else on another device', async () => {
    const { vial, ampoule, formula: of } = await formula();
    const begun = await draft(of);
    await begun.take({ itemId: vial.id, quantity: 2 });
    const ticked = await clinic.as('nurse').put(`${begun.path}/steps/0`, { done: true });
    expect(ticked.body.steps).toMatchObject([{ doneBy: { name: 'nurse' } }, { doneBy: null }]);
    await begun.take({ itemId: ampoule.id, quantity: 1 }, 'doctor');
    const back = await clinic.as('doctor').put(`${begun.path}/steps/0`, { done: false });
    expect(back.body.steps[0]).toMatchObject({ doneAt: null });
    const unknown = await clinic.as('doctor').put(`${begun.path}/steps/2`, { done: true });
    expect(unknown.status).toBe(404);
    const made = await clinic.as('doctor').post(`${begun.path}/prepare`, {
      outputQuantity: 2.9,
      wasteQuantity: 0.1,
      visualCheck: { passed: true },
      deviation: 'Stirred twice as long',
    });
    expect(made.body).toMatchObject({
      state: 'prepared',
      preparer: { name: 'doctor' },
      createdBy: { name: 'nurse' },
      outputQuantity: 2.9,
      wasteQuantity: 0.1,
      difference: 0,
      remaining: 2.9,
      visualCheck: { passed: true, by: { name: 'doctor' } },
      missing: ['checker'],
      deviations: [{ kind: 'note', reason: 'Stirred twice as long' }],
    });
    // Neither of the two who made it may check it.
    for (const role of ['nurse', 'doctor'] as const) {
      const { body } = await clinic.as(role).post(`${begun.path}/check`, {});
      expect(body.type).toBe('/problems/compounding/same-person');
    }
    expect((await begun.take({ itemId: vial.id, quantity: 0.1 })).body).toMatchObject({
      type: '/problems/compounding/wrong-state',
      state: 'prepared',
    });
  });

  test('takes the same scan once, however often it is sent, and puts it back', async () => {
    const { vial, formula: of } = await formula();
    const begun = await draft(of);
    const take = { id: newId(), itemId: vial.id, quantity: 2 };
    for (const again of [1, 2]) {
      const { body } = await clinic.as('nurse').post(`${begun.path}/components`, take);
      expect([again, body.components[0].taken]).toEqual([again, 2]);
    }
    const other = await draft(of);
    const reused = await clinic.as('nurse').post(`${other.path}/components`, take);
    expect(reused.body.type).toBe('/problems/documents/id-reused');
    const path = `${begun.path}/components/${take.id}`;
    const back = await clinic.as('nurse').delete(path);
    expect(back.body.components[0]).toMatchObject({ taken: 0, takes: [] });
    expect((await clinic.as('nurse').delete(path)).status).toBe(404);
  });

  test('compares the scan with what is in the hand, and confirms a typed lot by it', async () => {
    const gtin = gtinOf(newId());
    const { vial, lots, formula: of } = await formula(gtin);
    const begun = await draft(of);
    const typed = async () => {
      const { body } = await clinic.as('nurse').get(`/stock?lotId=${lots[0].lotId}`);
      return body.items[0].typed;
    };
    expect(await typed()).toBe(true);
    const scan = (lot: string) => `]d201${gtin}1731053110${lot}`;
    const wrong = await begun.take({
      itemId: vial.id,
      quantity: 1,
      lotId: lots[0].lotId,
      scan: scan('V2'),
    });
    expect(wrong.body).toMatchObject({
      type: '/problems/compounding/scan-mismatch',
      differs: ['lotNumber'],
    });
    const itemOnly = await begun.take({
      itemId: vial.id,
      quantity: 1,
      lotId: lots[0].lotId,
      scan: `]d201${gtin}`,
    });
    expect([itemOnly.status, await typed()]).toEqual([200, true]);
    // Without naming the lot, the scan does.
    const { body } = await begun.take({ itemId: vial.id, quantity: 1, scan: scan('V1') });
    expect(body.components[0].takes[1]).toMatchObject({ lotId: lots[0].lotId, scanned: true });
    expect(await typed()).toBe(false);
  });

  test('has typed lots confirmed by the second person who checks it', async () => {
    const { vial, ampoule, lots, formula: of } = await formula();
    const made = await bench.released(of, [
      { itemId: vial.id, quantity: 2 },
      { itemId: ampoule.id, quantity: 1 },
    ]);
    expect(made.components[0].takes[0].picks[0].typed).toBe(true);
    const { body } = await clinic.as('nurse').get(`/stock?lotId=${lots[0].lotId}`);
    expect(body.items).toMatchObject([{ typed: false }]);
  });

  test('is scaled to the wanted volume, and shows it before anything is kept', async () => {
    const { vial, ampoule, formula: of } = await formula();
    const { id: _, ...body } = bench.body(of, [], { volume: 4, containers: 2 });
    const { status, body: shown } = await clinic.as('nurse').post('/preparations/preview', body);
    expect(status).toBe(200);
    expect(shown).toMatchObject({
      volume: 4,
      components: [
        { items: [{ itemId: vial.id }], required: 2.667, tolerance: 0.133 },
        { items: [{ itemId: ampoule.id }], required: 1.333, proposal: { short: 0 } },
      ],
      refusal: null,
    });
    const { body: list } = await clinic.as('nurse').get(`/preparations?formulaId=${of.id}`);
    expect(list.items).toEqual([]);
  });

  test('asks for whole pieces, however it is scaled, and says what it rounded', async () => {
    const pieces = { unit: 'piece', containerQuantity: 1, containerUse: 'single' };
    const [vial, filter] = [await clinic.item(), await clinic.item(pieces)];
    await clinic.receive(vial);
    await clinic.receive(filter, { containers: 10 });
    const of = await bench.formula(
      [
        { item: vial, quantity: 2, tolerance: 0.1 },
        { item: filter, quantity: 3, tolerance: 1 },
      ],
      { finalQuantity: 2 },
    );
    const half = await draft(of, { volume: 1 });
    expect(half.components).toMatchObject([
      { required: 1, roundedFrom: null, tolerance: 0.05 },
      { required: 2, roundedFrom: 1.5, tolerance: 0, proposal: { itemId: filter.id, short: 0 } },
    ]);
    const part = await half.take({ itemId: filter.id, quantity: 1.5 });
    expect([part.status, part.body.errors[0].pointer]).toEqual([422, '/quantity']);
    expect((await half.take({ itemId: filter.id, quantity: 2 })).body.components[1].verdict).toBe(
      'within',
    );
    const double = await draft(of, { containers: 2 });
    expect(double.components[1]).toMatchObject({ required: 6, roundedFrom: null, tolerance: 2 });
  });

  test('whose components are not all there stays a draft, and may be thrown away', async () => {
    const { vial, formula: of } = await formula();
    const { body } = await clinic
      .as('nurse')
      .post('/preparations', bench.body(of, [{ itemId: vial.id, quantity: 2 }]));
    expect(body).toMatchObject({
      state: 'draft',
      missing: expect.arrayContaining(['components']),
      components: [{ verdict: 'within' }, { verdict: 'none' }],
    });
    const released = await clinic.as('nurse').post(`/preparations/${body.id}/complete`, {});
    expect(released.body.type).toBe('/problems/compounding/incomplete');
    const gone = await clinic
      .as('nurse')
      .post(`/preparations/${body.id}/discard`, { reason: 'The patient left' });
    expect(gone.body).toMatchObject({ state: 'discarded', remaining: 0 });
    expect(await clinic.onHand(vial)).toBe(10);
  });

  test('numbers every one, and never twice', async () => {
    const { formula: of } = await formula();
    const replies = await Promise.all(
      Array.from({ length: 12 }, () =>
        clinic.as('nurse').post('/preparations', bench.body(of, [])),
      ),
    );
    const numbers = replies.map(({ body }) => body.number).sort((a, b) => a - b);
    const first = numbers[0];
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => first + index));
    expect(replies[0]?.body.code).toMatch(/^PREP-\d{6}$/);
  });
});
