import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { describeOnBothEngines } from './harness/clinic.js';

const PLAIN = {
  kind: 'mesotherapy',
  techniques: ['nappage'],
  irradiationZones: [],
  checklistBefore: [],
  checklistAfter: [],
  sessions: null,
  durationMinutes: null,
  maintenance: null,
  expectedReactions: [],
  aftercare: null,
  coTreatments: [],
  deviceKind: null,
  perPoint: null,
  source: null,
};

/** Everything that can be said about a treatment but its materials. */
const WHOLE = {
  name: 'Dolore, inizio severo',
  kind: 'mesotherapy',
  technique: 'point-by-point',
  techniques: ['point-by-point', 'papule'],
  route: 'intradermal',
  zones: ['lumbar', 'sacral'],
  irradiationZones: ['gluteus', 'thigh-back'],
  checklistBefore: ['disinfect-skin', 'Chiedere del sole'],
  checklistAfter: ['antiseptic-film'],
  sessions: {
    minimum: 4,
    maximum: null,
    spacingDays: { min: 7, max: 7 },
    phases: [{ sessions: 2, spacingDays: { min: 2, max: 6 } }],
  },
  durationMinutes: { min: 15, max: 20 },
  maintenance: {
    spacingDays: { min: 365, max: null },
    note: { it: 'Decide il medico', es: '', en: 'The doctor decides' },
  },
  expectedReactions: [
    { reaction: 'wheal', days: null, note: { it: 'Qualche ora', es: '', en: '' } },
    { reaction: 'redness', days: { min: 2, max: 3 }, note: null },
  ],
  aftercare: { it: 'Niente sole.\nNiente piscina.', es: 'Sin sol.', en: 'No sun.' },
  coTreatments: [
    { treatment: 'radiofrequency', sameDay: 'before' },
    { treatment: 'massage', sameDay: null },
  ],
  deviceKind: 'mesotherapy-gun',
  perPoint: { depthMm: { min: 2, max: 4.5 }, doseMl: { min: 0.05, max: 0.1 } },
  source: '000',
  active: true,
};

describeOnBothEngines('Protocols', (clinic) => {
  const make = (body: object) => clinic.as('doctor').post('/protocols', body);
  const change = (id: string, body: object) => clinic.as('doctor').patch(`/protocols/${id}`, body);
  const versionsOf = async (id: string, query = '') =>
    (await clinic.as('nurse').get(`/protocols/${id}/versions${query}`)).body;

  test('a protocol names what one session uses', async () => {
    const [vial, needle] = [
      await clinic.item(),
      await clinic.item({ unit: 'piece', containerQuantity: 1 }),
    ];
    const protocol = {
      id: newId(),
      name: 'Biorivitalizzazione del viso',
      technique: 'nappage',
      route: 'intradermal',
      zones: ['viso', 'collo'],
      materials: [
        { itemId: vial.id, quantity: 2.5 },
        { itemId: needle.id, quantity: 2 },
      ],
      active: true,
    };
    const first = { ...PLAIN, ...protocol, version: 1 };
    expect(await make(protocol)).toMatchObject({ status: 201, body: first });
    expect(await make(protocol)).toMatchObject({ status: 200, body: first });
    const wish = { route: null, materials: [{ itemId: needle.id, quantity: 1 }] };
    const changed = await change(protocol.id, wish);
    expect(changed.body).toEqual({ ...first, ...wish, version: 2 });
    const { body } = await clinic.as('nurse').get('/protocols?search=VISO');
    expect(body.items).toEqual([changed.body]);
    const audit = await clinic.as('auditor').get(`/audit?subject=protocol/${protocol.id}`);
    expect(audit.body.items).toMatchObject([
      { command: 'protocols.change', before: first, after: changed.body },
      { command: 'protocols.create', after: first },
    ]);
  });

  test('a protocol says everything about its treatment, with groups where any item will do', async () => {
    const [vial, tip] = [
      await clinic.item(),
      await clinic.item({ unit: 'piece', containerQuantity: 1 }),
    ];
    const body = { name: 'Cartucce', itemIds: [tip.id] };
    const group = (await clinic.as('admin').post('/item-groups', body)).body;
    const materials = [
      { itemId: vial.id, quantity: 0.125 },
      { groupId: group.id, quantity: 2, optional: true },
    ];
    const made = await make({ ...WHOLE, materials });
    expect(made.status).toBe(201);
    expect(made.body).toEqual({ ...WHOLE, materials, id: made.body.id, version: 1 });
    const read = await clinic.as('nurse').get(`/protocols/${made.body.id}`);
    expect(read.body).toEqual(made.body);
    const bare = {
      technique: null,
      techniques: [],
      sessions: null,
      durationMinutes: null,
      maintenance: null,
      aftercare: {},
      perPoint: null,
      deviceKind: null,
      source: null,
    };
    const emptied = await change(made.body.id, bare);
    expect(emptied.body).toEqual({ ...made.body, ...bare, aftercare: null, version: 2 });
  });

  test('each change makes a version, and the earlier ones stay as they were', async () => {
    const { body: first } = await make({ ...WHOLE, name: 'Prima' });
    const second = (await change(first.id, { name: 'Seconda', sessions: null })).body;
    const third = (await change(first.id, { active: false, version: 2 })).body;
    expect([second.version, third.version]).toEqual([2, 3]);
    const { items } = await versionsOf(first.id);
    const doctor = { id: expect.any(String), name: expect.any(String) };
    const written = { recordedAt: expect.any(String), recordedBy: doctor };
    expect(items).toEqual([third, second, first].map((one) => ({ ...one, ...written })));
    const asFirst = await clinic.as('nurse').get(`/protocols/${first.id}?version=1`);
    expect(asFirst.body).toEqual(first);
    expect((await clinic.as('nurse').get(`/protocols/${first.id}?version=4`)).status).toBe(404);
    const latest = await versionsOf(first.id, '?limit=1');
    expect(latest.items).toEqual([items[0]]);
    const earlier = await versionsOf(first.id, `?limit=2&cursor=${latest.nextCursor}`);
    expect(earlier).toEqual({ items: items.slice(1), nextCursor: null });
  });

  test('a change that changes nothing makes no version', async () => {
    const { body: first } = await make(WHOLE);
    const { id: _, version: __, ...same } = first;
    expect((await change(first.id, {})).body).toEqual(first);
    expect((await change(first.id, same)).body).toEqual(first);
    expect((await versionsOf(first.id)).items).toHaveLength(1);
  });

  test('who changes an old version is told that there is a newer one', async () => {
    const { body: first } = await make({ name: 'Di due medici' });
    await change(first.id, { source: 'A', version: 1 });
    const late = await change(first.id, { source: 'B', version: 1 });
    expect(late).toMatchObject({
      status: 409,
      body: { type: '/problems/protocols/changed-meanwhile', version: 1, current: 2 },
    });
    const writers = ['C', 'D', 'E', 'F'].map((source) => change(first.id, { source }));
    const versions = (await Promise.all(writers)).map(({ body }) => body.version);
    expect(versions.sort()).toEqual([3, 4, 5, 6]);
  });

  test('the usual technique is one of the techniques, and makes room for another', async () => {
    const { body } = await make({ name: 'Tecniche', technique: 'papule', techniques: ['nappage'] });
    expect(body.techniques).toEqual(['papule', 'nappage']);
    const other = await change(body.id, { technique: 'point-by-point' });
    expect(other.body.techniques).toEqual(['point-by-point', 'nappage']);
  });

  test('little needs to be said', async () => {
    const { status, body } = await make({ name: 'Empty' });
    expect(status).toBe(201);
    expect(body).toEqual({
      ...PLAIN,
      id: body.id,
      version: 1,
      name: 'Empty',
      technique: null,
      techniques: [],
      route: null,
      zones: [],
      materials: [],
      active: true,
    });
    await clinic.as('doctor').patch(`/protocols/${body.id}`, { active: false });
    const open = await clinic.as('nurse').get('/protocols?active=true&limit=200');
    expect(open.body.items.map(({ id }: { id: string }) => id)).not.toContain(body.id);
  });

  test('materials are known, named once and whole', async () => {
    const piece = await clinic.item({ unit: 'piece', containerQuantity: 1 });
    const materials = [
      { itemId: newId(), quantity: 1 },
      { itemId: piece.id, quantity: 1.5 },
      { itemId: piece.id, quantity: 1 },
      { groupId: piece.id, quantity: 1 },
      { quantity: 1 },
      { itemId: newId(), groupId: newId(), quantity: 1 },
    ];
    const { status, body } = await make({ name: 'Wrong', materials });
    expect(status).toBe(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/materials/0/itemId',
      '/materials/1/quantity',
      '/materials/2/itemId',
      '/materials/3/groupId',
      '/materials/4',
      '/materials/5',
    ]);
    expect((await make({ name: 'Wrong', materials: [[]] })).status).toBe(422);
    expect((await make({ name: 'Wrong', technique: 'Nappage' })).status).toBe(422);
    expect((await clinic.as('doctor').patch(`/protocols/${newId()}`, {})).status).toBe(404);
    expect((await clinic.as('nurse').get(`/protocols/${newId()}`)).status).toBe(404);
    expect((await clinic.as('nurse').get(`/protocols/${newId()}/versions`)).status).toBe(404);
  });

  test.each([
    ['/sessions', { sessions: 4 }],
    ['/sessions/minimum', { sessions: { minimum: 0 } }],
    ['/sessions/maximum', { sessions: { minimum: 4, maximum: 3 } }],
    ['/sessions/phases/0/sessions', { sessions: { phases: [{ spacingDays: null }] } }],
    ['/sessions/spacingDays/max', { sessions: { spacingDays: { min: 28, max: 21 } } }],
    ['/maintenance/spacingDays/min', { maintenance: { spacingDays: { min: 0 } } }],
    ['/aftercare/it', { aftercare: { it: 5 } }],
    ['/aftercare/fr', { aftercare: { fr: 'Pas de soleil' } }],
    ['/coTreatments/0/sameDay', { coTreatments: [{ treatment: 'laser', sameDay: 'after' }] }],
    ['/perPoint/doseMl/min', { perPoint: { doseMl: { min: 0.0001, max: 1 } } }],
    ['/kind', { kind: 'surgery' }],
  ])('what cannot be is pointed at: %s', async (pointer, wrong) => {
    const { status, body } = await make({ name: 'Wrong', ...wrong });
    expect(status).toBe(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test('everybody reads protocols, doctors and administrators write them', async () => {
    const { body } = await clinic.as('admin').post('/protocols', { name: 'Dell’amministratore' });
    for (const role of ['nurse', 'auditor'] as const) {
      expect((await clinic.as(role).get(`/protocols/${body.id}/versions`)).status).toBe(200);
      expect((await clinic.as(role).patch(`/protocols/${body.id}`, {})).status).toBe(403);
    }
  });
});
