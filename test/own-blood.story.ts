import { expect, test } from '@jest/globals';
import { Bench } from './harness/bench.js';
import { describeOnBothEngines } from './harness/clinic.js';
import { pagesOf } from './harness/pdf.js';

const OWN_BLOOD = {
  name: { it: 'sangue proprio', es: 'sangre propia', en: 'own blood' },
  volume: 18,
};

describeOnBothEngines('PRP of the patient’s own blood', (clinic) => {
  const bench = new Bench(clinic);

  /** One kit and two tubes a syringe of 4 mL; ten of each in stock. */
  async function prp(details: Record<string, unknown> = {}) {
    const pieces = {
      category: 'growth-factor',
      unit: 'piece',
      containerQuantity: 1,
      containerUse: 'single',
    };
    const kit = await clinic.item({ ...pieces, containerKind: 'kit' });
    const tube = await clinic.item({ ...pieces, containerKind: 'tube' });
    const lots = [
      await clinic.receive(kit, { containers: 10 }),
      await clinic.receive(tube, { containers: 10 }),
    ];
    const formula = await clinic.as('admin').post('/formulas', {
      name: `PRP ${kit.id}`,
      form: 'platelet-rich plasma',
      ownMaterial: OWN_BLOOD,
      components: [
        { itemId: kit.id, quantity: 1 },
        { itemId: tube.id, quantity: 2 },
      ],
      finalQuantity: 4,
      containerCapacity: 5,
      steps: ['Draw the blood into the tubes', 'Spin', 'Draw up the plasma'],
      labelText: { it: 'Uso immediato', es: 'Uso inmediato', en: 'Immediate use' },
      ...details,
    });
    expect([formula.status, formula.body.ownMaterial]).toEqual([201, OWN_BLOOD]);
    const approved = await clinic.as('doctor').post(`/formulas/${formula.body.id}/approve`, {});
    expect(approved.status).toBe(200);
    const components = [
      { itemId: kit.id, quantity: 1 },
      { itemId: tube.id, quantity: 2 },
    ];
    return { kit, tube, lots, formula: approved.body, components };
  }

  test('is made of a kit and tubes from stock, and only for that patient', async () => {
    const { kit, tube, lots, formula, components } = await prp();
    const made = await bench.released(formula, components, {
      outputQuantity: 4.2,
      wasteQuantity: 13.8,
    });
    expect(made).toMatchObject({
      state: 'released',
      ownMaterial: OWN_BLOOD,
      patientId: clinic.patientId,
      inputQuantity: 18,
      outputQuantity: 4.2,
      wasteQuantity: 13.8,
      difference: 0,
      products: 1,
      blocks: [],
      remaining: 4.2,
    });
    expect([await clinic.onHand(kit), await clinic.onHand(tube)]).toEqual([9, 8]);
    const trace = await clinic.as('auditor').get(`/movements?lotId=${made.lotId}`);
    const [movement] = trace.body.items;
    const used = movement.postings.filter((one: { to: string }) => one.to === '@compounding');
    expect(
      used.map((one: { lotId: string; quantity: number }) => [one.lotId, one.quantity]),
    ).toEqual([
      [lots[0]?.lotId, 1],
      [lots[1]?.lotId, 2],
    ]);

    const other = await clinic.patient();
    const line = { itemId: made.itemId, quantity: 4.2 };
    const refused = await clinic.log([line], { patientId: other.id });
    expect(refused.status).toBe(409);
    expect(refused.body.shortages[0].skips).toMatchObject([
      { lotId: made.lotId, because: 'other-patient' },
    ]);
    expect(await bench.read(made.id)).toMatchObject({ state: 'released', remaining: 4.2 });

    const own = await clinic.log([line]);
    expect([own.status, own.body.lines[0].picks]).toMatchObject([
      201,
      [{ lotId: made.lotId, given: 4.2 }],
    ]);
    expect(await bench.read(made.id)).toMatchObject({ state: 'used', remaining: 0 });
  });

  test('is never made as stock: nothing is kept and nothing leaves the shelf', async () => {
    const { kit, tube, formula, components } = await prp();
    const body = bench.body(formula, components, { patientId: null });
    const preview = { ...body, id: undefined };
    const seen = await clinic.as('nurse').post('/preparations/preview', preview);
    const type = '/problems/compounding/patient-needed';
    expect([seen.status, seen.body.refusal.type]).toEqual([200, type]);
    const refused = await clinic.as('nurse').post('/preparations', body);
    expect([refused.status, refused.body.type]).toEqual([409, type]);
    expect((await clinic.as('nurse').get(`/preparations/${body.id}`)).status).toBe(404);
    expect([await clinic.onHand(kit), await clinic.onHand(tube)]).toEqual([10, 10]);
  });

  test('adds up to what was drawn: what did not come out of it is waste', async () => {
    const { kit, formula, components } = await prp();
    const off = bench.body(formula, components, { outputQuantity: 4, wasteQuantity: 12 });
    const refused = await clinic.as('nurse').post('/preparations', off);
    expect([refused.status, refused.body.type]).toEqual([
      409,
      '/problems/compounding/out-of-balance',
    ]);
    expect(await clinic.onHand(kit)).toBe(10);
    const made = await bench.prepared(formula, components);
    expect(made).toMatchObject({ inputQuantity: 18, outputQuantity: 4, wasteQuantity: 14 });
  });

  test('of two syringes takes twice the blood, and is put together step by step', async () => {
    const { kit, tube, formula } = await prp();
    const begun = await bench.prepared(formula, [], { containers: 2 });
    expect(begun).toMatchObject({ state: 'draft', inputQuantity: 36, volume: 8 });
    expect(begun.ownMaterial.volume).toBe(36);
    for (const [item, quantity] of [
      [kit, 2],
      [tube, 4],
    ] as const) {
      const take = { id: bench.body(null, []).id, itemId: item.id, quantity };
      const taken = await clinic.as('nurse').post(`/preparations/${begun.id}/components`, take);
      expect(taken.status).toBe(200);
    }
    const done = await clinic.as('nurse').post(`/preparations/${begun.id}/prepare`, {
      outputQuantity: 8,
      wasteQuantity: 28,
    });
    expect(done.body).toMatchObject({ state: 'prepared', outputQuantity: 8, difference: 0 });
  });

  test('stands with its blood on label and worksheet', async () => {
    const { formula, components } = await prp();
    const made = await bench.released(formula, components);
    const text = async (paper: string) => {
      const { status, body } = await clinic
        .as('nurse')
        .download(`/preparations/${made.id}/${paper}`);
      expect(status).toBe(200);
      return (await pagesOf(body)).map((page) => page.text).join(' ');
    };
    expect(await text('label.pdf?language=it')).toContain('sangue proprio 18 mL');
    expect(await text('worksheet.pdf?language=en')).toContain('own blood');
  });

  test('stays in the formula until it is taken out, and versions tell the difference', async () => {
    const { formula } = await prp();
    const renamed = await clinic
      .as('admin')
      .patch(`/formulas/${formula.id}`, { notes: 'Spin twice' });
    expect(renamed.body).toMatchObject({ version: 2, ownMaterial: OWN_BLOOD });
    const wrong = await clinic
      .as('admin')
      .patch(`/formulas/${formula.id}`, { ownMaterial: { ...OWN_BLOOD, volume: 3 } });
    expect([wrong.status, wrong.body.errors]).toMatchObject([422, [{ pointer: '/finalQuantity' }]]);
    const more = { ...OWN_BLOOD, volume: 20 };
    await clinic.as('admin').patch(`/formulas/${formula.id}`, { ownMaterial: more });
    const compared = await clinic.as('admin').get(`/formulas/${formula.id}/compare?from=1&to=2`);
    expect(compared.body.differences).toMatchObject([
      { field: 'ownMaterial', unit: 'mL', from: 18, to: 20 },
      { field: 'notes', to: 'Spin twice' },
    ]);
    const without = await clinic
      .as('admin')
      .patch(`/formulas/${formula.id}`, { ownMaterial: null });
    expect(without.body.ownMaterial).toBeNull();
  });

  test.each([
    ['no name', { volume: 18 }, '/ownMaterial/name'],
    [
      'a name in two languages',
      { ...OWN_BLOOD, name: { it: 'sangue', es: 'sangre' } },
      '/ownMaterial/name/en',
    ],
    ['no volume', { name: OWN_BLOOD.name }, '/ownMaterial/volume'],
    ['a volume of nothing', { ...OWN_BLOOD, volume: 0 }, '/ownMaterial/volume'],
  ])('is no formula with %s', async (_, ownMaterial, pointer) => {
    const { formula } = await prp();
    const reply = await clinic.as('admin').patch(`/formulas/${formula.id}`, { ownMaterial });
    expect([reply.status, reply.body.errors?.[0]?.pointer]).toEqual([422, pointer]);
  });
});
