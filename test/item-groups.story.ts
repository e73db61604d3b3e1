import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';

const GROUPED = '/problems/catalog/item-grouped';

/** Two items in millilitres and one in grams. */
async function items(clinic: Clinic) {
  const [first, second] = [await clinic.item(), await clinic.item()];
  const cream = await clinic.item({ unit: 'g', containerKind: 'tube', containerQuantity: 30 });
  return { first, second, cream };
}

describeOnBothEngines('Item groups', (clinic) => {
  const make = (body: object) => clinic.as('admin').post('/item-groups', body);

  test('a group holds items of which any one will do, in the order of preference', async () => {
    const { first, second } = await items(clinic);
    const body = { id: newId(), name: 'Disinfettanti', itemIds: [second.id, first.id] };
    const group = { ...body, unit: 'mL' };
    expect(await make(body)).toMatchObject({ status: 201, body: group });
    expect(await make(body)).toMatchObject({ status: 200, body: group });
    const found = await clinic.as('nurse').get('/item-groups?search=DISINF');
    expect(found.body.items).toEqual([group]);
    const change = { name: 'Disinfettanti cutanei', itemIds: [first.id] };
    const changed = await clinic.as('admin').patch(`/item-groups/${body.id}`, change);
    expect(changed.body).toEqual({ ...group, ...change });
    const named = await clinic.as('admin').patch(`/item-groups/${body.id}`, { name: 'Pelle' });
    expect(named.body).toEqual({ ...group, ...change, name: 'Pelle' });
    const audit = await clinic.as('auditor').get(`/audit?subject=item-group/${body.id}`);
    expect(audit.body.items).toMatchObject([
      { command: 'item-groups.change', before: changed.body, after: named.body },
      { command: 'item-groups.change', before: group },
      { command: 'item-groups.create', after: group },
    ]);
  });

  test('a group has members, known, named once, and of one unit', async () => {
    const { first, cream } = await items(clinic);
    const wrong = [newId(), first.id, cream.id, first.id];
    const { status, body } = await make({ name: 'Misto', itemIds: wrong });
    expect(status).toBe(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/itemIds/0',
      '/itemIds/2',
      '/itemIds/3',
    ]);
    expect((await make({ name: 'Vuoto', itemIds: [] })).status).toBe(422);
    expect((await make({ name: 'Vuoto' })).status).toBe(422);
    const group = await make({ name: 'Uno', itemIds: [first.id] });
    const empty = await clinic.as('admin').patch(`/item-groups/${group.body.id}`, { itemIds: [] });
    expect(empty.status).toBe(422);
    expect((await clinic.as('admin').patch(`/item-groups/${newId()}`, {})).status).toBe(404);
  });

  test('two groups do not share a name, whatever its accents and case', async () => {
    const { first } = await items(clinic);
    await make({ name: 'Après', itemIds: [first.id] });
    const type = '/problems/catalog/group-name-taken';
    expect(await make({ name: 'APRES', itemIds: [first.id] })).toMatchObject({
      status: 409,
      body: { type },
    });
    const { body } = await make({ name: 'Avant', itemIds: [first.id] });
    const renamed = await clinic.as('admin').patch(`/item-groups/${body.id}`, { name: 'après' });
    expect(renamed).toMatchObject({ status: 409, body: { type } });
  });

  test('an item keeps its unit as long as it is in a group', async () => {
    const { first, second } = await items(clinic);
    const group = await make({ name: 'Diluenti', itemIds: [first.id, second.id] });
    const patch = (body: object) => clinic.as('admin').patch(`/items/${first.id}`, body);
    expect(await patch({ unit: 'g' })).toMatchObject({
      status: 409,
      body: { type: GROUPED, groupIds: [group.body.id] },
    });
    expect((await patch({ name: 'Fisiologica' })).status).toBe(200);
    await clinic.as('admin').patch(`/item-groups/${group.body.id}`, { itemIds: [second.id] });
    expect((await patch({ unit: 'g' })).status).toBe(200);
  });

  test('groups are read by all and written by administrators', async () => {
    const { first } = await items(clinic);
    for (const role of ['nurse', 'doctor', 'auditor'] as const) {
      expect((await clinic.as(role).get('/item-groups')).status).toBe(200);
      const body = { name: `Di ${role}`, itemIds: [first.id] };
      expect((await clinic.as(role).post('/item-groups', body)).status).toBe(403);
    }
  });
});
