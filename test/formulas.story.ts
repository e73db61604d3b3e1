import { beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';
import { openRaw } from './harness/raw-database.js';

type Made = Awaited<ReturnType<Clinic['item']>>;

const LABEL = { it: 'Solo intradermica', es: 'Solo intradérmica', en: 'Intradermal only' };
const STEPS = ['Disinfect the hands', 'Draw up the lidocaine', 'Add the saline'];

describeOnBothEngines('Formulas', (clinic) => {
  let lidocaine: Made;
  let saline: Made;
  let powder: Made;
  beforeAll(async () => {
    lidocaine = await clinic.item({ name: 'Lidocaine 1 %', substances: ['lidocaine'] });
    saline = await clinic.item({ name: 'Saline', substances: ['sodium-chloride'] });
    powder = await clinic.item({ name: 'Powder', unit: 'g', containerQuantity: 1 });
  });

  const bodyOf = (details: object = {}) => ({
    name: 'Lidocaine in saline',
    strength: 'lidocaine 4 mg/mL',
    form: 'solution for intradermal injection',
    components: [{ itemId: lidocaine.id, quantity: 2, tolerance: 0.1 }],
    diluent: { itemId: saline.id, quantity: 3, tolerance: 0.2 },
    finalQuantity: 5,
    containerCapacity: 10,
    equipment: ['Syringe 10 mL'],
    steps: STEPS,
    compatibilityReferences: ['The leaflet of lidocaine, section 6.2'],
    labelText: LABEL,
    ...details,
  });
  const make = (details?: object) => clinic.as('admin').post('/formulas', bodyOf(details));
  const made = async (details?: object) => (await make(details)).body;
  const approve = (id: string, body: object = {}) =>
    clinic.as('doctor').post(`/formulas/${id}/approve`, body);
  const approved = async (details?: object) => {
    const { id } = await made(details);
    const { status, body } = await approve(id);
    expect([status, body.status]).toEqual([200, 'approved']);
    return body;
  };

  test('a formula begins as a draft, with an item of its own for what it makes', async () => {
    const id = newId();
    const { status, body } = await make({ id });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...bodyOf({ components: undefined, diluent: undefined }),
      id,
      version: 1,
      status: 'draft',
      approvedVersion: null,
      draftVersion: 1,
      unit: 'mL',
      containerKind: 'syringe',
      storage: 'room',
      beyondUseHours: null,
      effectiveBeyondUseHours: 4,
      components: [
        {
          itemId: lidocaine.id,
          groupId: null,
          name: 'Lidocaine 1 %',
          unit: 'mL',
          quantity: 2,
          tolerance: 0.1,
          itemIds: [lidocaine.id],
        },
      ],
      diluent: { itemId: saline.id, quantity: 3, tolerance: 0.2, name: 'Saline' },
      approvedBy: null,
    });
    expect((await make({ id })).status).toBe(200);
    const item = await clinic.as('nurse').get(`/items/${body.itemId}`);
    expect(item.body).toMatchObject({
      name: 'Lidocaine in saline',
      category: 'preparation',
      unit: 'mL',
      regulatoryClass: 'to-be-confirmed',
      substances: ['lidocaine', 'sodium-chloride'],
    });
    const audit = await clinic.as('auditor').get(`/audit?subject=formula/${id}`);
    expect(audit.body.items).toMatchObject([{ command: 'formulas.create' }]);
  });

  test('the practice may choose another limit for immediate use, and a formula its own', async () => {
    const { id } = await made({ beyondUseHours: 1, beyondUseBasis: 'The leaflet says so' });
    const own = await clinic.as('nurse').get(`/formulas/${id}`);
    expect(own.body.effectiveBeyondUseHours).toBe(1);
    const setting = '/settings/immediateUseHours';
    expect((await clinic.as('admin').put(setting, { value: 2 })).status).toBe(200);
    expect((await made()).effectiveBeyondUseHours).toBe(2);
    expect((await clinic.as('admin').put(setting, { value: 4 })).status).toBe(200);
    const bare = await make({ beyondUseHours: 24 });
    expect(bare.body.errors).toMatchObject([{ pointer: '/beyondUseBasis' }]);
  });

  test.each<[string, () => object, string[]]>([
    [
      'an unknown item',
      () => ({ components: [{ itemId: newId(), quantity: 2 }] }),
      ['/components/0/itemId'],
    ],
    [
      'an unknown group',
      () => ({ diluent: { groupId: newId(), quantity: 3 } }),
      ['/diluent/groupId'],
    ],
    ['neither item nor group', () => ({ components: [{ quantity: 2 }] }), ['/components/0']],
    [
      'an ingredient twice',
      () => ({ diluent: { itemId: lidocaine.id, quantity: 3 } }),
      ['/diluent'],
    ],
    ['too little in it', () => ({ finalQuantity: 6 }), ['/finalQuantity']],
    ['a syringe that is too small', () => ({ containerCapacity: 3 }), ['/containerCapacity']],
    ['no name', () => ({ name: '' }), ['/name']],
    ['no components', () => ({ components: [] }), ['/components']],
  ])('a formula with %s is refused', async (_, details, pointers) => {
    const { status, body } = await make(details());
    expect(status).toBe(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
  });

  test('what is dissolved in the mixture does not count as volume', async () => {
    const components = [
      { itemId: lidocaine.id, quantity: 2 },
      { itemId: powder.id, quantity: 0.5 },
    ];
    expect((await make({ components })).status).toBe(201);
  });

  describe('A draft', () => {
    test('changes in place until a doctor who did not write in it approves what was read', async () => {
      const draft = await made();
      const doctors = clinic.as('doctor');
      const changed = await clinic.as('admin').patch(`/formulas/${draft.id}`, { steps: ['One'] });
      expect(changed.body).toMatchObject({ version: 1, steps: ['One'], status: 'draft' });
      const stale = await approve(draft.id, { version: 1, changedAt: draft.changedAt });
      expect([stale.status, stale.body.type]).toEqual([
        409,
        '/problems/compounding/formula-changed',
      ]);
      const { changedAt } = changed.body;
      const done = await approve(draft.id, { version: 1, changedAt });
      expect(done.body).toMatchObject({
        status: 'approved',
        approvedVersion: 1,
        draftVersion: null,
        approvedAt: expect.any(String),
      });
      expect(done.body.approvedBy.id).not.toBe(done.body.author.id);
      const again = await doctors.post(`/formulas/${draft.id}/approve`, {});
      expect([again.status, again.body.type]).toEqual([409, '/problems/compounding/no-draft']);
    });

    test('is not approved by its author, nor by a doctor who wrote in it', async () => {
      const own = await clinic.as('doctor').post('/formulas', bodyOf());
      const alone = await approve(own.body.id);
      expect([alone.status, alone.body.type]).toEqual([409, '/problems/compounding/own-formula']);
      const other = await made();
      await clinic.as('doctor').patch(`/formulas/${other.id}`, { notes: 'Slowly' });
      expect((await approve(other.id)).status).toBe(409);
    });

    test('is whole before it is approved', async () => {
      const { id } = await made({ steps: [], labelText: { ...LABEL, es: '' } });
      const { status, body } = await approve(id);
      expect(status).toBe(422);
      expect(body.errors).toMatchObject([{ pointer: '/steps' }, { pointer: '/labelText/es' }]);
    });

    test('is approved by doctors only, and written by nurses never', async () => {
      const { id } = await made();
      expect((await clinic.as('admin').post(`/formulas/${id}/approve`)).status).toBe(403);
      expect((await clinic.as('nurse').post('/formulas', bodyOf())).status).toBe(403);
    });
  });

  test('a change to an approved version begins a new one; both can be read and compared', async () => {
    const first = await approved();
    const path = `/formulas/${first.id}`;
    const changes = {
      name: 'Lidocaine, weaker',
      components: [{ itemId: lidocaine.id, quantity: 1, tolerance: 0.1 }],
      diluent: { itemId: saline.id, quantity: 4, tolerance: 0.2 },
      steps: [STEPS[0], 'Draw up 1 mL of lidocaine', STEPS[2]],
      storage: 'refrigerated',
    };
    const draft = await clinic.as('admin').patch(path, changes);
    expect(draft.body).toMatchObject({ version: 2, status: 'draft', approvedVersion: 1 });
    const valid = await clinic.as('nurse').get(path);
    expect(valid.body).toMatchObject({ version: 1, name: 'Lidocaine in saline', draftVersion: 2 });
    const read = await clinic.as('nurse').get(`${path}?version=2`);
    expect(read.body.name).toBe('Lidocaine, weaker');
    expect((await clinic.as('nurse').get(`${path}?version=3`)).status).toBe(404);

    const compared = await clinic.as('nurse').get(`${path}/compare?from=1&to=2`);
    expect(compared.body).toMatchObject({ from: { version: 1 }, to: { version: 2 } });
    expect(compared.body.differences).toEqual([
      difference('components', 'Lidocaine 1 %', 'quantity', 2, 1, 'mL'),
      difference('diluent', 'Saline', 'quantity', 3, 4, 'mL'),
      difference('name', null, null, 'Lidocaine in saline', 'Lidocaine, weaker'),
      difference('storage', null, null, 'room', 'refrigerated'),
      difference('steps', '2', null, 'Draw up the lidocaine', null),
      difference('steps', '2', null, null, 'Draw up 1 mL of lidocaine'),
    ]);

    expect((await approve(first.id)).body).toMatchObject({ version: 2, approvedVersion: 2 });
    const versions = await clinic.as('nurse').get(`${path}/versions`);
    expect(versions.body.items).toMatchObject([
      { version: 2, status: 'approved' },
      { version: 1, status: 'retired', name: 'Lidocaine in saline', retireReason: null },
    ]);
    const item = await clinic.as('nurse').get(`/items/${first.itemId}`);
    expect(item.body).toMatchObject({ name: 'Lidocaine, weaker', storage: 'refrigerated' });
  });

  test('a formula that is retired can be written anew, and the list tells them apart', async () => {
    const { id, name } = await approved({ name: `Retiring ${newId()}` });
    const retire = (reason: string) =>
      clinic.as('doctor').post(`/formulas/${id}/retire`, { reason });
    const found = async (status: string) => {
      const path = `/formulas?status=${status}&search=${encodeURIComponent(name)}`;
      const { body } = await clinic.as('nurse').get(path);
      return body.items.map((one: { version: number }) => one.version);
    };
    expect([await found('approved'), await found('retired')]).toEqual([[1], []]);
    expect((await retire('bad')).status).toBe(422);
    expect((await retire('No longer on the market')).body).toMatchObject({
      status: 'retired',
      retireReason: 'No longer on the market',
      approvedVersion: null,
    });
    expect((await retire('Once more')).body.type).toBe('/problems/compounding/formula-retired');
    expect([await found('approved'), await found('retired')]).toEqual([[], [1]]);
    await clinic.as('admin').patch(`/formulas/${id}`, { notes: 'Another maker' });
    expect([await found('draft'), await found('retired')]).toEqual([[2], []]);
  });

  test('any item of a group may stand for an ingredient', async () => {
    const other = await clinic.item({ name: 'Lidocaine 1 %, vial' });
    const group = { name: `Lidocaine ${newId()}`, itemIds: [lidocaine.id, other.id] };
    const { body } = await clinic.as('admin').post('/item-groups', group);
    const components = [{ groupId: body.id, quantity: 2 }];
    expect((await made({ components })).components).toEqual([
      {
        itemId: null,
        groupId: body.id,
        name: group.name,
        unit: 'mL',
        quantity: 2,
        tolerance: 0,
        itemIds: group.itemIds,
      },
    ]);
  });

  test('the database itself keeps what was approved as it is', async () => {
    const { id } = await approved();
    const database = await openRaw(clinic.databaseUrl);
    const where = `WHERE formula_id = '${id}'`;
    for (const statement of [
      `UPDATE formula_version SET content = '{}' ${where}`,
      `UPDATE formula_version SET status = 'draft', approved_by = NULL, approved_at = NULL ${where}`,
      `UPDATE formula_version SET approved_by = 'somebody' ${where}`,
      `UPDATE formula_version SET version = 7 ${where}`,
      `DELETE FROM formula_version ${where}`,
    ]) {
      await expect(database.run(statement)).rejects.toThrow();
    }
    if (clinic.engine === 'sqlite') {
      await expect(
        database.run(
          `INSERT OR REPLACE INTO formula_version SELECT * FROM formula_version ${where}`,
        ),
      ).rejects.toThrow('never changes');
    }
    const kept = await database.run(`SELECT status FROM formula_version ${where}`);
    await database.close();
    expect(kept).toEqual([{ status: 'approved' }]);
  });
});

function difference(
  field: string,
  subject: string | null,
  member: string | null,
  from: unknown,
  to: unknown,
  unit: string | null = null,
) {
  return { field, subject, member, from, to, unit };
}
