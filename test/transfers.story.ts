import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';
import { countRows } from './harness/raw-database.js';

async function places(clinic: Clinic, lotId: string): Promise<Record<string, number>> {
  const { body } = await clinic.as('nurse').get(`/stock?lotId=${lotId}`);
  return Object.fromEntries(
    body.items.map((row: { placeId: string; quantity: number }) => [row.placeId, row.quantity]),
  );
}

describeOnBothEngines('A transfer', (clinic) => {
  const transfer = (to: string, lines: readonly object[], details: object = {}) =>
    clinic.as('nurse').post('/transfers', {
      id: newId(),
      fromLocationId: clinic.room,
      toLocationId: to,
      lines,
      ...details,
    });

  test('carries sealed containers, and is listed', async () => {
    const item = await clinic.item();
    const fridge = await clinic.location({ kind: 'fridge' });
    const { lotId, lotNumber } = await clinic.receive(item, { containers: 3 });
    const { status, body } = await transfer(fridge.id, [{ lotId, quantity: 20 }]);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      fromLocationId: clinic.room,
      toLocationId: fridge.id,
      transferredByName: 'nurse',
      lines: [{ lotId, lotNumber, itemName: item.name, quantity: 20, unit: 'mL' }],
    });
    expect(await places(clinic, lotId)).toEqual({ [clinic.room]: 10, [fridge.id]: 20 });
    const { body: list } = await clinic.as('auditor').get('/transfers?limit=1');
    expect(list.items).toEqual([body]);
  });

  test('carries what may not be used too: that is how it is put apart', async () => {
    const item = await clinic.item();
    const quarantine = await clinic.location();
    const old = await clinic.receive(item, { expiresOn: day(-3) });
    const held = await clinic.receive(item);
    await clinic.as('nurse').post(`/lots/${held.lotId}/hold`, { reason: 'turbid' });
    const lines = [old, held].map(({ lotId }) => ({ lotId, quantity: 10 }));
    expect((await transfer(quarantine.id, lines)).status).toBe(201);
    expect(await places(clinic, held.lotId)).toEqual({ [quarantine.id]: 10 });
  });

  test('of more than there is tells of every lot what there is, and carries nothing', async () => {
    const item = await clinic.item();
    const fridge = await clinic.location();
    const [a, b] = [await clinic.receive(item), await clinic.receive(item)];
    const before = await countRows(clinic.databaseUrl);
    const lines = [
      { lotId: a.lotId, quantity: 10 },
      { lotId: b.lotId, quantity: 10 },
      { lotId: b.lotId, quantity: 10 },
    ];
    expect(await transfer(fridge.id, lines)).toMatchObject({
      status: 409,
      body: {
        type: '/problems/transfers/short',
        shortages: [{ lotId: b.lotId, requested: 20, available: 10 }],
      },
    });
    expect(await countRows(clinic.databaseUrl)).toEqual(before);
  });

  test('dated before the goods came is refused', async () => {
    const item = await clinic.item();
    const fridge = await clinic.location();
    const { lotId } = await clinic.receive(item);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    const { status, body } = await transfer(fridge.id, [{ lotId, quantity: 10 }], {
      transferredAt: yesterday,
    });
    expect(status).toBe(409);
    expect(body.type).toBe('/problems/ledger/not-enough');
    expect(await places(clinic, lotId)).toEqual({ [clinic.room]: 10 });
  });

  test('of part of a container, of unknown lots or to unknown places is refused', async () => {
    const item = await clinic.item();
    const { lotId } = await clinic.receive(item);
    const { status, body } = await transfer(newId(), [
      { lotId, quantity: 2.5 },
      { lotId: newId(), quantity: 1 },
    ]);
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      { pointer: '/toLocationId', detail: 'is not a known location' },
      { pointer: '/lines/0/quantity', detail: 'must be whole containers of 10 mL' },
      { pointer: '/lines/1/lotId', detail: 'is not a known lot' },
    ]);
    const nowhere = await transfer(clinic.room, [{ lotId, quantity: 10 }]);
    expect(nowhere.body.errors).toMatchObject([{ pointer: '/toLocationId' }]);
  });

  test('never takes from an open container', async () => {
    const item = await clinic.item();
    const fridge = await clinic.location();
    const { lotId } = await clinic.receive(item);
    const vial = { id: newId(), lotId, locationId: clinic.room };
    await clinic.as('nurse').post('/containers', vial);
    const line = { lotId, quantity: 10 };
    expect((await transfer(fridge.id, [line])).body.shortages).toMatchObject([{ available: 0 }]);
    const fromVial = await transfer(fridge.id, [line], { fromLocationId: vial.id });
    expect(fromVial.body.errors).toMatchObject([{ pointer: '/fromLocationId' }]);
  });
});
