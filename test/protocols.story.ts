import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { describeOnBothEngines } from './harness/clinic.js';

describeOnBothEngines('Protocols', (clinic) => {
  const make = (body: object) => clinic.as('doctor').post('/protocols', body);

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
    expect(await make(protocol)).toMatchObject({ status: 201, body: protocol });
    expect(await make(protocol)).toMatchObject({ status: 200, body: protocol });
    const change = { route: null, materials: [{ itemId: needle.id, quantity: 1 }] };
    const changed = await clinic.as('doctor').patch(`/protocols/${protocol.id}`, change);
    expect(changed.body).toEqual({ ...protocol, ...change });
    const { body } = await clinic.as('nurse').get('/protocols?search=VISO');
    expect(body.items).toEqual([{ ...protocol, ...change }]);
    const audit = await clinic.as('auditor').get(`/audit?subject=protocol/${protocol.id}`);
    expect(audit.body.items).toMatchObject([
      { command: 'protocols.change', before: protocol, after: changed.body },
      { command: 'protocols.create', after: protocol },
    ]);
  });

  test('little needs to be said', async () => {
    const { status, body } = await make({ name: 'Empty' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ technique: null, route: null, zones: [], materials: [] });
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
    ];
    const { status, body } = await make({ name: 'Wrong', materials });
    expect(status).toBe(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/materials/0/itemId',
      '/materials/1/quantity',
      '/materials/2/itemId',
    ]);
    expect((await make({ name: 'Wrong', materials: [[]] })).status).toBe(422);
    expect((await make({ name: 'Wrong', technique: 'Nappage' })).status).toBe(422);
    expect((await clinic.as('doctor').patch(`/protocols/${newId()}`, {})).status).toBe(404);
  });
});
