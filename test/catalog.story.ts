import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';

const VIAL = { name: 'Procaína 2 %', unit: 'mL', containerQuantity: 10 };

/** The names of a list, page by page. */
async function namesOf(clinic: Clinic, path: string): Promise<string[]> {
  const names: string[] = [];
  let next = `${path}&limit=2`;
  for (;;) {
    const { body } = await clinic.as('nurse').get(next);
    names.push(...body.items.map((item: { name: string }) => item.name));
    if (body.nextCursor === null) return names;
    next = `${path}&limit=2&cursor=${body.nextCursor}`;
  }
}

describeOnBothEngines('Items', (clinic) => {
  test('an item that says little is given careful defaults', async () => {
    const { status, body } = await clinic.as('admin').post('/items', VIAL);
    expect(status).toBe(201);
    expect(body).toEqual({
      ...VIAL,
      id: expect.any(String),
      category: 'other',
      regulatoryClass: 'to-be-confirmed',
      origin: 'to-be-confirmed',
      containerKind: 'vial',
      containerUse: 'single',
      inUseHours: null,
      storage: 'room',
      manufacturer: null,
      registeredRoutes: [],
      substances: [],
      expiryRequired: true,
      expiryWarningDays: null,
      needle: null,
      identifiers: [],
      reorderPoint: null,
      reorderUpTo: null,
      expectedLoss: 0,
      notes: null,
      active: true,
    });
    expect(await clinic.as('nurse').get(`/items/${body.id}`)).toMatchObject({ status: 200, body });
  });

  test('an item keeps everything that is said of it, and changes leave an entry', async () => {
    const needle = {
      id: newId(),
      name: 'Needle 30 G × 4 mm',
      category: 'needle',
      regulatoryClass: 'medical-device',
      origin: 'synthetic',
      unit: 'piece',
      containerKind: 'blister',
      containerQuantity: 1,
      containerUse: 'single',
      inUseHours: 24,
      storage: 'room',
      manufacturer: 'Aghi SpA',
      registeredRoutes: ['intradermal'],
      substances: ['silicone'],
      expiryRequired: false,
      expiryWarningDays: 60,
      needle: { gauge: 30, lengthMm: 12.7 },
      identifiers: [{ scheme: 'gtin', value: '08012345678901', containers: 100 }],
      reorderPoint: 100,
      reorderUpTo: 500,
      notes: 'One for each patient.\nNever twice.',
      active: true,
    };
    const made = await clinic.as('admin').post('/items', needle);
    expect(made).toMatchObject({ status: 201, body: needle });
    const changed = { ...needle, manufacturer: null, reorderPoint: null, needle: null };
    const change = { manufacturer: null, reorderPoint: null, needle: null };
    expect(await clinic.as('admin').patch(`/items/${needle.id}`, change)).toMatchObject({
      status: 200,
      body: changed,
    });
    const { body } = await clinic.as('auditor').get(`/audit?subject=item/${needle.id}`);
    expect(body.items).toMatchObject([
      { command: 'items.change', before: needle, after: changed },
      { command: 'items.create', before: null, after: needle },
    ]);
  });

  test('the same request again has the first answer, another one with its id is refused', async () => {
    const request = { ...VIAL, id: newId() };
    const twice = await Promise.all([
      clinic.as('admin').post('/items', request),
      clinic.as('admin').post('/items', request),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(twice[0].body).toEqual(twice[1].body);
    const other = await clinic.as('admin').post('/items', { ...request, name: 'Other' });
    expect(other).toMatchObject({ status: 409, body: { type: '/problems/documents/id-reused' } });
    const named = await clinic.item();
    const again = await clinic.as('admin').post('/items', { ...VIAL, id: named.id });
    expect(again.status).toBe(409);
  });

  test('search finds by name, manufacturer and identifier, whatever the accents, in order', async () => {
    const manufacturer = 'Zephyr Ñandú';
    for (const name of ['beta', 'Álpha', 'gamma', 'Delta 100 %']) {
      await clinic.item({ name, manufacturer, category: 'vitamin' });
    }
    const code = { scheme: 'aic', value: 'A 034-567', containers: 1 };
    await clinic.item({ name: 'epsilon', manufacturer, identifiers: [code], active: false });
    expect(await namesOf(clinic, '/items?search=nandu')).toEqual([
      'Álpha',
      'beta',
      'Delta 100 %',
      'epsilon',
      'gamma',
    ]);
    expect(await namesOf(clinic, '/items?search=ZEPHYR%20alph')).toEqual(['Álpha']);
    expect(await namesOf(clinic, '/items?search=034-567')).toEqual(['epsilon']);
    expect(await namesOf(clinic, '/items?search=0%20%25')).toEqual(['Delta 100 %']);
    expect(await namesOf(clinic, '/items?search=zephyr_')).toEqual([]);
    expect(await namesOf(clinic, '/items?search=zephyr&active=false')).toEqual(['epsilon']);
    expect(await namesOf(clinic, '/items?search=zephyr&category=other')).toEqual([]);
  });

  test('a code belongs to one item', async () => {
    const identifiers = [{ scheme: 'gtin', value: '4012345678901', containers: 1 }];
    const first = await clinic.item({ identifiers });
    const taken = [{ scheme: 'gtin', value: '04012345678901' }];
    const refused = await clinic.as('admin').post('/items', { ...VIAL, identifiers: taken });
    expect(refused).toMatchObject({
      status: 409,
      body: {
        type: '/problems/catalog/identifier-taken',
        itemId: first.id,
        errors: [{ pointer: '/identifiers/0/value', detail: 'belongs to another item' }],
      },
    });
    const second = await clinic.item();
    const moved = await clinic.as('admin').patch(`/items/${second.id}`, { identifiers: taken });
    expect(moved.status).toBe(409);
    await clinic.as('admin').patch(`/items/${first.id}`, { identifiers: [] });
    const free = await clinic.as('admin').patch(`/items/${second.id}`, { identifiers: taken });
    expect(free.body.identifiers).toEqual([{ ...taken[0], containers: 1 }]);
  });

  test.each<[string, object, string]>([
    ['no name', { name: ' ' }, '/name'],
    ['an unknown unit', { unit: 'ml' }, '/unit'],
    ['nothing in the container', { containerQuantity: 0 }, '/containerQuantity'],
    ['four decimals', { containerQuantity: 0.0001 }, '/containerQuantity'],
    ['half a piece', { unit: 'piece', containerQuantity: 1.5 }, '/containerQuantity'],
    ['text for a number', { containerQuantity: '10' }, '/containerQuantity'],
    ['null for a category', { category: null }, '/category'],
    ['a route with capitals', { registeredRoutes: ['IV'] }, '/registeredRoutes'],
    ['a needle without length', { needle: { gauge: 30 } }, '/needle/lengthMm'],
    ['a list for a needle', { needle: [] }, '/needle'],
    ['a list for an identifier', { identifiers: [[]] }, '/identifiers'],
    ['an unknown member', { price: 3 }, '/price'],
    ['up to less than the point', { reorderPoint: 5, reorderUpTo: 4 }, '/reorderUpTo'],
  ])('%s is refused and named', async (_, details, pointer) => {
    const { status, body } = await clinic.as('admin').post('/items', { ...VIAL, ...details });
    expect(status).toBe(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test('a change is checked as a whole', async () => {
    const item = await clinic.item({ reorderPoint: 5, reorderUpTo: 20 });
    const change = (body: object) => clinic.as('admin').patch(`/items/${item.id}`, body);
    expect((await change({ reorderUpTo: 4 })).status).toBe(422);
    expect((await change({ name: null })).status).toBe(422);
    expect((await change({ id: newId() })).status).toBe(422);
    expect((await clinic.as('admin').patch(`/items/${newId()}`, {})).status).toBe(404);
    expect((await clinic.as('nurse').get('/items/nothing')).status).toBe(404);
    expect((await clinic.as('nurse').get(`/items/${item.id}`)).body.reorderUpTo).toBe(20);
  });

  test('once it was received, its measures stay what they are', async () => {
    const item = await clinic.item();
    const change = (body: object) => clinic.as('admin').patch(`/items/${item.id}`, body);
    expect(await change({ containerQuantity: 5 })).toMatchObject({ status: 200 });
    await clinic.receive(item);
    for (const body of [{ unit: 'g' }, { containerQuantity: 10 }, { containerUse: 'single' }]) {
      expect(await change(body)).toMatchObject({
        status: 409,
        body: { type: '/problems/catalog/in-use', members: Object.keys(body) },
      });
    }
    expect(await change({ containerQuantity: 5, storage: 'refrigerated' })).toMatchObject({
      status: 200,
    });
  });
});

describeOnBothEngines('Locations', (clinic) => {
  const change = (id: string, body: object) => clinic.as('admin').patch(`/locations/${id}`, body);

  test('locations form a tree, listed from the site down', async () => {
    const site = await clinic.location({ name: 'Verona', kind: 'site' });
    const room = await clinic.location({ name: 'Sala 1', kind: 'room', parentId: site.id });
    const fridge = await clinic.location({ name: 'Frigo', kind: 'fridge', parentId: room.id });
    expect(fridge).toEqual({
      id: fridge.id,
      name: 'Frigo',
      kind: 'fridge',
      parentId: room.id,
      held: false,
      heldBecause: null,
      heldAt: null,
      effectivelyHeld: false,
      path: 'Verona › Sala 1 › Frigo',
      active: true,
    });
    const { body } = await clinic.as('nurse').get('/locations?active=true');
    const paths = body.items.map(({ path }: { path: string }) => path);
    expect(paths.slice(paths.indexOf('Verona'))).toEqual([
      'Verona',
      'Verona › Sala 1',
      'Verona › Sala 1 › Frigo',
    ]);
  });

  test('nothing stands within itself, in nothing, or in what is closed', async () => {
    const outer = await clinic.location();
    const inner = await clinic.location({ parentId: outer.id });
    expect(await change(outer.id, { parentId: inner.id })).toMatchObject({
      status: 409,
      body: { type: '/problems/catalog/location-circle' },
    });
    expect((await change(inner.id, { parentId: newId() })).status).toBe(422);
    expect((await change(newId(), { name: 'Nowhere' })).status).toBe(404);
    expect((await change(outer.id, { active: false })).status).toBe(409);
    expect((await change(inner.id, { active: false })).status).toBe(200);
    expect((await change(outer.id, { active: false })).status).toBe(200);
    expect(await change(inner.id, { active: true })).toMatchObject({
      status: 409,
      body: { type: '/problems/catalog/location-inactive' },
    });
    expect(await change(inner.id, { active: true, parentId: null })).toMatchObject({
      status: 200,
      body: { parentId: null, active: true },
    });
  });

  test('a location is closed only when it is empty', async () => {
    const cabinet = await clinic.location();
    const line = await clinic.receive(await clinic.item(), { locationId: cabinet.id });
    const refused = await change(cabinet.id, { active: false });
    expect(refused).toMatchObject({
      status: 409,
      body: { type: '/problems/catalog/location-not-empty' },
    });
    const opened = await clinic
      .as('nurse')
      .post('/containers', { id: newId(), lotId: line.lotId, locationId: cabinet.id });
    expect(opened.status).toBe(201);
    expect((await change(cabinet.id, { active: false })).status).toBe(409);
    const reason = 'Dropped on the floor';
    await clinic.as('nurse').post(`/containers/${opened.body.id}/discard`, { reason });
    expect((await change(cabinet.id, { active: false })).status).toBe(200);
  });

  test('a hold needs a reason, holds what stands inside, and is in the audit trail', async () => {
    const room = await clinic.location({ name: 'Held room' });
    const fridge = await clinic.location({ parentId: room.id });
    expect(await change(room.id, { held: true })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reason' }] },
    });
    const reason = 'The fridge stood open all night';
    expect(await change(room.id, { held: true, reason })).toMatchObject({
      status: 200,
      body: { held: true, heldBecause: reason, effectivelyHeld: true },
    });
    const { body } = await clinic.as('nurse').get('/locations?limit=200');
    expect(body.items).toContainEqual({ ...fridge, effectivelyHeld: true });
    expect((await change(room.id, { held: false })).status).toBe(422);
    const released = await change(room.id, { held: false, reason: 'Checked by the maker' });
    expect(released.body).toEqual(room);
    const audit = await clinic.as('auditor').get(`/audit?subject=location/${room.id}`);
    expect(audit.body.items).toMatchObject([
      { command: 'locations.release', reason: 'Checked by the maker', after: room },
      { command: 'locations.hold', reason, before: room },
      { command: 'locations.create' },
    ]);
  });
});

describeOnBothEngines('Suppliers', (clinic) => {
  const make = (body: object) => clinic.as('admin').post('/suppliers', body);

  test('a name is taken whatever its case and accents', async () => {
    const first = await make({ name: 'Farmacia Niccolò' });
    expect(first).toMatchObject({ status: 201, body: { name: 'Farmacia Niccolò', active: true } });
    expect(await make({ name: 'FARMACIA  NICCOLO' })).toMatchObject({
      status: 409,
      body: { type: '/problems/catalog/name-taken' },
    });
    const second = await make({ name: 'Grossista', id: newId() });
    const rename = (name: string) =>
      clinic.as('admin').patch(`/suppliers/${second.body.id}`, { name });
    expect((await rename('farmacia niccolo')).status).toBe(409);
    expect(await rename('GROSSISTA')).toMatchObject({ status: 200, body: { name: 'GROSSISTA' } });
  });

  test('suppliers are listed by name, closed ones on demand', async () => {
    for (const name of ['zz Uno', 'ZZ due', 'Zz tre']) await make({ name });
    expect(await namesOf(clinic, '/suppliers?search=zz')).toEqual(['ZZ due', 'Zz tre', 'zz Uno']);
    const { body } = await clinic.as('admin').get('/suppliers?search=zz%20due');
    await clinic.as('admin').patch(`/suppliers/${body.items[0].id}`, { active: false });
    expect(await namesOf(clinic, '/suppliers?search=zz&active=false')).toEqual(['ZZ due']);
    expect((await clinic.as('admin').patch(`/suppliers/${newId()}`, {})).status).toBe(404);
  });
});
