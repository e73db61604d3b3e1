import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { day, describeOnBothEngines } from './harness/clinic.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 2 };

describeOnBothEngines('The dashboard', (clinic) => {
  test('says what the stock is worth, how long it lasts, and where it goes', async () => {
    const item = await clinic.item({ ...AMPOULE, category: 'vitamin' });
    await clinic.receive(item, { containers: 10, unitCost: 4, expiresOn: day(40) });
    await clinic.receive(item, { containers: 1, unitCost: 4, expiresOn: day(-1) });
    await clinic.receive(await clinic.item(), { containers: 1, expiresOn: day(900) });
    const protocol = await clinic.as('admin').post('/protocols', { name: `Viso ${newId()}` });
    const session = clinic.session([{ itemId: item.id, quantity: 1 }], {
      protocolId: protocol.body.id,
    });
    expect((await clinic.as('nurse').post('/sessions', session)).status).toBe(201);
    const wrong = clinic.session([{ itemId: item.id, quantity: 2 }]);
    await clinic.as('nurse').post('/sessions', wrong);
    await clinic.as('nurse').post(`/sessions/${wrong.id}/void`, { reason: 'A mistake' });

    expect((await clinic.as('nurse').get('/dashboard')).status).toBe(403);
    const { status, body } = await clinic.as('admin').get('/dashboard');
    expect(status).toBe(200);
    expect(body.stock).toEqual({ value: 40, usableValue: 36, lotsWithoutCost: 1 });
    expect(body.cover).toEqual([
      {
        itemId: item.id,
        itemName: item.name,
        unit: 'mL',
        usable: 18,
        weeklyUse: 0.154,
        days: 819,
      },
    ]);
    expect(body.use).toEqual([
      { weekOn: expect.any(String), category: 'vitamin', containers: 0.5 },
    ]);
    expect(body.waste).toEqual([{ weekOn: expect.any(String), cause: 'session', value: 2 }]);
    expect(body.protocols).toEqual([
      { protocolId: protocol.body.id, protocolName: protocol.body.name, sessions: 1 },
    ]);
    const filled = body.expiry.filter(({ lots }: { lots: number }) => lots > 0);
    expect(filled).toEqual([
      { month: 'expired', value: 4, lots: 1 },
      { month: day(40).slice(0, 7), value: 36, lots: 1 },
    ]);
    expect(body.expiry).toHaveLength(14);
  });
});
