import { beforeAll, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';

const HOUR = 3_600_000;

/** The id of the user with this role. */
async function idOf(clinic: Clinic, role: 'nurse' | 'doctor' | 'auditor'): Promise<string> {
  return (await clinic.as(role).get('/auth/me')).body.user.id;
}

/** What stands of a lot, by place. */
async function standing(clinic: Clinic, lotId: string): Promise<Record<string, number>> {
  const { body } = await clinic.as('nurse').get(`/lots/${lotId}`);
  const places = body.places as readonly { placeId: string; quantity: number }[];
  return Object.fromEntries(places.map(({ placeId, quantity }) => [placeId, quantity]));
}

/** Opens one container of a lot in the clinic's room. */
async function openOne(clinic: Clinic, lotId: string): Promise<string> {
  const body = { id: newId(), lotId, locationId: clinic.room };
  expect((await clinic.as('nurse').post('/containers', body)).status).toBe(201);
  return body.id;
}

describeOnBothEngines('Wastes', (clinic) => {
  const waste = (lines: readonly object[], details: object = {}) =>
    clinic.as('nurse').post('/wastes', { id: newId(), placeId: clinic.room, lines, ...details });

  test('expired stock goes with a method, before a witness, for what it cost', async () => {
    const item = await clinic.item();
    const { lotId } = await clinic.receive(item, {
      expiresOn: day(-2),
      containers: 3,
      unitCost: 12.5,
    });
    const witness = await idOf(clinic, 'doctor');
    const line = {
      lotId,
      quantity: 20,
      reason: 'expired',
      method: 'pharmaceutical-waste',
      witness,
    };
    const { status, body } = await waste([line]);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      placeKind: 'location',
      placeName: 'Sala 1',
      wastedByName: 'nurse',
      value: 25,
      currency: 'EUR',
      warnings: [],
      lines: [
        {
          itemName: item.name,
          quantity: 20,
          requested: null,
          reason: 'expired',
          method: 'pharmaceutical-waste',
          witness: { id: witness, name: 'doctor' },
          unusableBecause: 'expired',
          value: 25,
        },
      ],
    });
    expect(await standing(clinic, lotId)).toEqual({ [clinic.room]: 10 });
    const movements = await clinic.as('auditor').get(`/movements?lotId=${lotId}`);
    expect(movements.body.items[0]).toMatchObject({
      kind: 'waste',
      documentId: body.id,
      postings: [{ from: clinic.room, to: '@waste', quantity: 20 }],
    });
    const audit = await clinic.as('auditor').get(`/audit?subject=waste/${body.id}`);
    expect(audit.body.items).toMatchObject([{ command: 'wastes.record', actorName: 'nurse' }]);
  });

  test('held stock goes too, and what is missing beside it is told', async () => {
    const { lotId } = await clinic.receive(await clinic.item());
    await clinic.as('nurse').post(`/lots/${lotId}/hold`, { reason: 'Cloudy solution' });
    const { status, body } = await waste([{ lotId, quantity: 10, reason: 'quality-defect' }]);
    expect(status).toBe(201);
    expect(body.lines[0]).toMatchObject({ unusableBecause: 'held', value: null });
    expect(body.warnings.map(({ code }: { code: string }) => code)).toEqual([
      'without-method',
      'without-witness',
    ]);
  });

  test('for a part of a sealed container the whole of it goes', async () => {
    const { lotId } = await clinic.receive(await clinic.item(), { containers: 3 });
    const { body } = await waste([{ lotId, quantity: 12, reason: 'broken' }]);
    expect(body.lines[0]).toMatchObject({ quantity: 20, requested: 12 });
    expect(await standing(clinic, lotId)).toEqual({ [clinic.room]: 10 });
  });

  test('of an open container any quantity goes, and the last of it closes it', async () => {
    const { lotId } = await clinic.receive(await clinic.item());
    const placeId = await openOne(clinic, lotId);
    const some = await waste([{ lotId, quantity: 2.5, reason: 'spilled' }], { placeId });
    expect(some.body).toMatchObject({ placeKind: 'container', lines: [{ quantity: 2.5 }] });
    expect(await standing(clinic, lotId)).toEqual({ [placeId]: 7.5 });
    const rest = await waste([{ lotId, quantity: 7.5, reason: 'in-use-limit' }], { placeId });
    expect(rest.status).toBe(201);
    const reason = 'Empty already';
    const again = await clinic.as('nurse').post(`/containers/${placeId}/discard`, { reason });
    expect(again).toMatchObject({
      status: 409,
      body: { type: '/problems/lots/already-closed' },
    });
    const none = await waste([{ lotId, quantity: 1, reason: 'spilled' }], { placeId });
    expect(none).toMatchObject({ status: 409, body: { type: '/problems/disposals/short' } });
  });

  test('a waste is recorded whole or not at all, and every short lot is named', async () => {
    const item = await clinic.item();
    const [plenty, few, fewer] = [
      await clinic.receive(item, { containers: 5 }),
      await clinic.receive(item),
      await clinic.receive(item, { containers: 2 }),
    ];
    const { status, body } = await waste([
      { lotId: plenty.lotId, quantity: 10, reason: 'broken' },
      { lotId: few.lotId, quantity: 20, reason: 'broken' },
      { lotId: fewer.lotId, quantity: 20, reason: 'broken' },
      { lotId: fewer.lotId, quantity: 10, reason: 'dropped' },
    ]);
    expect(status).toBe(409);
    expect(body).toMatchObject({
      type: '/problems/disposals/short',
      shortages: [
        { lotNumber: few.lotNumber, requested: 20, available: 10, itemName: item.name, unit: 'mL' },
        { lotNumber: fewer.lotNumber, requested: 30, available: 20 },
      ],
    });
    expect(await clinic.onHand(item)).toBe(80);
  });

  test('the same request again has the first answer, also at the same time', async () => {
    const item = await clinic.item();
    const { lotId } = await clinic.receive(item, { containers: 2 });
    const body = {
      id: newId(),
      placeId: clinic.room,
      lines: [{ lotId, quantity: 10, reason: 'broken' }],
    };
    const twice = await Promise.all([
      clinic.as('nurse').post('/wastes', body),
      clinic.as('nurse').post('/wastes', body),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(twice[0].body).toEqual(twice[1].body);
    expect(await clinic.onHand(item)).toBe(10);
    const other = await clinic
      .as('nurse')
      .post('/wastes', { ...body, wastedAt: '2026-01-01T00:00:00Z' });
    expect(other).toMatchObject({ status: 409, body: { type: '/problems/documents/id-reused' } });
  });

  test('in the past no more goes than stood there since', async () => {
    const item = await clinic.item();
    const { lotId } = await clinic.receive(item, { containers: 2 });
    const before = new Date(Date.now() - HOUR).toISOString();
    const line = { lotId, quantity: 10, reason: 'broken' };
    expect(await waste([line], { wastedAt: before })).toMatchObject({
      status: 409,
      body: { type: '/problems/disposals/short', shortages: [{ lotId, available: 0 }] },
    });
    const later = new Date(Date.now() + HOUR).toISOString();
    expect(await waste([line], { wastedAt: later })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/wastedAt' }] },
    });
    expect(await clinic.onHand(item)).toBe(20);
  });

  test.each<[string, object, string]>([
    ['a reason of no list', { reason: 'bored' }, '/lines/0/reason'],
    ['another reason without words', { reason: 'other' }, '/lines/0/note'],
    ['a method of no list', { method: 'window' }, '/lines/0/method'],
    ['a witness nobody knows', { witness: newId() }, '/lines/0/witness'],
    ['a lot nobody knows', { lotId: newId() }, '/lines/0/lotId'],
    ['nothing', { quantity: 0 }, '/lines/0/quantity'],
    ['an unknown member', { cost: 3 }, '/lines/0/cost'],
  ])('%s is refused and named', async (_, details, pointer) => {
    const { lotId } = await clinic.receive(await clinic.item());
    const { status, body } = await waste([{ lotId, quantity: 10, reason: 'broken', ...details }]);
    expect(status).toBe(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test('a witness is somebody else who may still sign in', async () => {
    const { lotId } = await clinic.receive(await clinic.item());
    const refused = { status: 422, body: { errors: [{ pointer: '/lines/0/witness' }] } };
    const before = async (witness: string) =>
      waste([{ lotId, quantity: 10, reason: 'broken', witness }]);
    expect(await before(await idOf(clinic, 'nurse'))).toMatchObject(refused);
    const left = await clinic.as('admin').post('/users', {
      username: `left-${clinic.engine}`,
      name: 'Gone',
      password: 'a-password-for-stories',
      roles: ['doctor'],
      language: 'it',
    });
    const named = async () =>
      (await clinic.as('nurse').get('/witnesses')).body.items.map(
        ({ name }: { name: string }) => name,
      );
    expect(await named()).toEqual(['Gone', 'admin', 'auditor', 'doctor']);
    await clinic.as('admin').patch(`/users/${left.body.id}`, { active: false });
    expect(await named()).toEqual(['admin', 'auditor', 'doctor']);
    expect(await before(left.body.id)).toMatchObject(refused);
  });

  test('wastes are listed, the newest first, and by lot', async () => {
    const { lotId } = await clinic.receive(await clinic.item(), { containers: 3 });
    const first = await waste([{ lotId, quantity: 10, reason: 'broken' }]);
    const second = await waste([{ lotId, quantity: 10, reason: 'other', note: 'Sat on it' }]);
    const { body } = await clinic.as('auditor').get(`/wastes?lotId=${lotId}`);
    expect(body).toEqual({ items: [second.body, first.body], nextCursor: null });
    const page = await clinic.as('doctor').get('/wastes?limit=1');
    expect(page.body.items).toEqual([second.body]);
    const next = await clinic.as('doctor').get(`/wastes?limit=1&cursor=${page.body.nextCursor}`);
    expect(next.body.items).toEqual([first.body]);
  });

  test('the words for reasons come as lists', async () => {
    for (const list of ['waste', 'return', 'adjustment']) {
      const { body } = await clinic.as('auditor').get(`/reasons?for=${list}`);
      expect(body.items.length).toBeGreaterThan(5);
      expect(body.items.at(-1)).toEqual({ slug: 'other', needsNote: true });
    }
    const methods = await clinic.as('nurse').get('/reasons?for=waste-method');
    expect(methods.body.items).toContainEqual({ slug: 'sharps-container', needsNote: false });
    expect((await clinic.as('nurse').get('/reasons?for=fun')).status).toBe(422);
  });
});

describeOnBothEngines('Returns', (clinic) => {
  let supplierId: string;
  beforeAll(async () => {
    supplierId = (await clinic.as('admin').post('/suppliers', { name: 'Grossista' })).body.id;
  });
  const sendBack = (lines: readonly object[], details: object = {}) =>
    clinic
      .as('admin')
      .post('/returns', { id: newId(), supplierId, locationId: clinic.room, lines, ...details });

  test('sealed stock goes back to its supplier, also what may not be used', async () => {
    const { lotId } = await clinic.receive(await clinic.item(), { containers: 3, unitCost: 4 });
    await clinic.as('nurse').post(`/lots/${lotId}/hold`, { reason: 'Came in warm' });
    const { status, body } = await sendBack([{ lotId, quantity: 20, reason: 'cold-chain-break' }]);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      supplierName: 'Grossista',
      locationName: 'Sala 1',
      returnedByName: 'admin',
      value: 8,
      lines: [{ quantity: 20, reason: 'cold-chain-break', unusableBecause: 'held', value: 8 }],
    });
    expect(await standing(clinic, lotId)).toEqual({ [clinic.room]: 10 });
    const movements = await clinic.as('auditor').get(`/movements?lotId=${lotId}`);
    expect(movements.body.items[0]).toMatchObject({
      kind: 'return',
      postings: [{ to: '@returned', quantity: 20 }],
    });
    expect((await clinic.as('nurse').get(`/returns?lotId=${lotId}`)).body.items).toEqual([body]);
  });

  test('a part of a container, an unknown supplier and an open container are refused', async () => {
    const { lotId } = await clinic.receive(await clinic.item(), { containers: 2 });
    const line = { lotId, quantity: 10, reason: 'not-needed' };
    const locationId = await openOne(clinic, lotId);
    const refused = await sendBack([{ ...line, quantity: 5 }], { supplierId: newId(), locationId });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/locationId',
      '/supplierId',
    ]);
    expect(await sendBack([{ ...line, quantity: 5 }])).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/lines/0/quantity' }] },
    });
    expect((await sendBack([{ ...line, quantity: 20 }])).status).toBe(409);
    expect((await clinic.as('nurse').post('/returns', {})).status).toBe(403);
  });
});

describeOnBothEngines('Adjustments', (clinic) => {
  const adjust = (lines: readonly object[], details: object = {}) =>
    clinic
      .as('doctor')
      .post('/adjustments', { id: newId(), placeId: clinic.room, lines, ...details });

  test('the book is brought to what was counted, or by a difference', async () => {
    const item = await clinic.item();
    const lost = await clinic.receive(item, { containers: 5, unitCost: 10 });
    const found = await clinic.receive(item, { containers: 1, unitCost: 10 });
    const right = await clinic.receive(item);
    const { status, body } = await adjust([
      { lotId: lost.lotId, countedQuantity: 30, reason: 'loss' },
      { lotId: found.lotId, difference: 10, reason: 'found' },
      { lotId: right.lotId, countedQuantity: 10, reason: 'miscount' },
    ]);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      adjustedByName: 'doctor',
      value: -10,
      lines: [
        { expected: 50, countedQuantity: 30, difference: -20, value: -20, reason: 'loss' },
        { expected: 10, countedQuantity: null, difference: 10, value: 10 },
        { expected: 10, countedQuantity: 10, difference: 0 },
      ],
    });
    expect(await clinic.onHand(item)).toBe(60);
    const movements = await clinic.as('auditor').get(`/movements?itemId=${item.id}`);
    expect(movements.body.items[0]).toMatchObject({
      kind: 'adjustment',
      postings: [
        { from: clinic.room, to: '@count', quantity: 20 },
        { from: '@count', to: clinic.room, quantity: 10 },
      ],
    });
  });

  test('where the book is right, nothing moves', async () => {
    const { lotId } = await clinic.receive(await clinic.item());
    const { status } = await adjust([{ lotId, countedQuantity: 10, reason: 'miscount' }]);
    expect(status).toBe(201);
    const movements = await clinic.as('auditor').get(`/movements?lotId=${lotId}`);
    expect(movements.body.items).toHaveLength(1);
  });

  test('two differences at once never take more than there is', async () => {
    const item = await clinic.item();
    const { lotId } = await clinic.receive(item, { containers: 3 });
    const line = { lotId, difference: -20, reason: 'loss' };
    const both = await Promise.all([adjust([line]), adjust([line])]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await clinic.onHand(item)).toBe(10);
  });

  test('an open container is adjusted while it is open', async () => {
    const { lotId } = await clinic.receive(await clinic.item());
    const placeId = await openOne(clinic, lotId);
    const residue = { lotId, countedQuantity: 9.7, reason: 'residue' };
    expect((await adjust([residue], { placeId })).status).toBe(201);
    expect(await standing(clinic, lotId)).toEqual({ [placeId]: 9.7 });
    await clinic.as('nurse').post(`/containers/${placeId}/discard`, { reason: 'Too old' });
    expect(await adjust([residue], { placeId })).toMatchObject({
      status: 409,
      body: { type: '/problems/disposals/place-closed' },
    });
  });

  test.each<[string, object, string]>([
    [
      'both a count and a difference',
      { countedQuantity: 10, difference: 10 },
      '/lines/0/countedQuantity',
    ],
    ['neither', {}, '/lines/0/countedQuantity'],
    ['a difference of nothing', { difference: 0 }, '/lines/0/difference'],
    ['half a container', { difference: -5 }, '/lines/0/difference'],
    ['less than nothing', { countedQuantity: -10 }, '/lines/0/countedQuantity'],
    ['a reason of another list', { difference: 10, reason: 'expired' }, '/lines/0/reason'],
  ])('%s is refused and named', async (_, details, pointer) => {
    const { lotId } = await clinic.receive(await clinic.item());
    const { status, body } = await adjust([{ lotId, reason: 'loss', ...details }]);
    expect(status).toBe(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test('a lot is adjusted once, and not by a nurse', async () => {
    const { lotId } = await clinic.receive(await clinic.item());
    const line = { lotId, difference: 10, reason: 'found' };
    expect(await adjust([line, line])).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/lines/1/lotId' }] },
    });
    expect((await clinic.as('nurse').post('/adjustments', {})).status).toBe(403);
  });
});
