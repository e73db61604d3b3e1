import { beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { day, describeOnBothEngines } from './harness/clinic.js';

describeOnBothEngines('Expected deliveries', (clinic) => {
  let supplierId: string;
  beforeAll(async () => {
    const supplier = await clinic.as('admin').post('/suppliers', { name: 'Grossista Nord' });
    supplierId = supplier.body.id;
  });

  const expecting = (lines: readonly object[], details: object = {}) => ({
    id: newId(),
    supplierId,
    locationId: clinic.room,
    expectedOn: day(1),
    lines,
    ...details,
  });
  const receiving = (lines: readonly object[], details: object = {}) => ({
    id: newId(),
    locationId: clinic.room,
    lines,
    ...details,
  });
  const lot = (itemId: string, containers: number, details: object = {}) => ({
    itemId,
    lotNumber: `D${containers}`,
    expiresOn: day(365),
    containers,
    ...details,
  });

  test('are told apart from what came: short, over, broken, and not expected at all', async () => {
    const nurse = clinic.as('nurse');
    const [a, b, c] = [await clinic.item(), await clinic.item(), await clinic.item()];
    const expected = expecting([
      { itemId: a.id, containers: 10 },
      { itemId: b.id, containers: 2 },
    ]);
    const announced = await nurse.post('/deliveries', expected);
    expect(announced).toMatchObject({
      status: 201,
      body: {
        id: expected.id,
        status: 'open',
        supplierName: 'Grossista Nord',
        locationName: 'Sala 1',
        recordedByName: 'nurse',
        receiptIds: [],
        lines: [
          { itemId: a.id, expected: 10, received: 0, damaged: 0, short: 10, over: 0 },
          { itemId: b.id, expected: 2, received: 0, damaged: 0, short: 2, over: 0 },
        ],
      },
    });
    const first = receiving(
      [lot(a.id, 6, { damaged: 2 }), lot(b.id, 3), lot(c.id, 1, { unitCost: 2.5 })],
      { deliveryId: expected.id },
    );
    const received = await nurse.post('/receipts', first);
    const progress = [
      { itemId: a.id, itemName: a.name, expected: 10, received: 4, damaged: 2, short: 4, over: 0 },
      { itemId: b.id, itemName: b.name, expected: 2, received: 3, damaged: 0, short: 0, over: 1 },
      { itemId: c.id, itemName: c.name, expected: 0, received: 1, damaged: 0, short: 0, over: 1 },
    ];
    expect(received).toMatchObject({
      status: 201,
      body: {
        supplierId,
        deliveryId: expected.id,
        lines: [
          { itemId: a.id, containers: 6, damaged: 2, quantity: 40 },
          { itemId: b.id, containers: 3, damaged: 0, quantity: 30 },
          { itemId: c.id, unitCost: 2.5 },
        ],
        delivery: { status: 'open', lines: progress, receiptIds: [first.id] },
      },
    });
    expect(await clinic.onHand(a)).toBe(40);
    const open = await nurse.get('/deliveries?open=true');
    expect(open.body.items.map(({ id }: { id: string }) => id)).toContain(expected.id);
    const { warnings: _, ...told } = received.body;
    expect((await nurse.get(`/receipts/${first.id}`)).body).toMatchObject(told);

    const rest = receiving([lot(a.id, 4)], { deliveryId: expected.id });
    expect((await nurse.post('/receipts', rest)).body.delivery).toMatchObject({
      status: 'received',
      lines: [{ received: 8, damaged: 2, short: 0 }, {}, {}],
      receiptIds: [first.id, rest.id],
    });
    const done = await nurse.get(`/deliveries?open=false&supplierId=${supplierId}`);
    expect(done.body.items.map(({ id }: { id: string }) => id)).toContain(expected.id);
    const cancelled = await nurse.post(`/deliveries/${expected.id}/cancel`, { reason: 'too late' });
    expect(cancelled).toMatchObject({
      status: 409,
      body: { type: '/problems/receiving/delivery-not-open', deliveryStatus: 'received' },
    });
    const byDelivery = await nurse.get(`/receipts?deliveryId=${expected.id}`);
    expect(byDelivery.body.items).toHaveLength(2);
  });

  test('may come broken altogether: noted, and nothing moves', async () => {
    const item = await clinic.item();
    const expected = expecting([{ itemId: item.id, containers: 2 }]);
    await clinic.as('admin').post('/deliveries', expected);
    const body = receiving([lot(item.id, 2, { damaged: 2 })], { deliveryId: expected.id });
    const { status, body: receipt } = await clinic.as('nurse').post('/receipts', body);
    expect([status, receipt.lines[0]]).toMatchObject([
      201,
      { containers: 2, damaged: 2, quantity: 0 },
    ]);
    expect(receipt.delivery).toMatchObject({ status: 'received', lines: [{ damaged: 2 }] });
    expect((await clinic.as('nurse').get(`/receipts/${body.id}`)).body.lines).toEqual(
      receipt.lines,
    );
    expect(await clinic.onHand(item)).toBe(0);
    const moved = await clinic.as('nurse').get(`/movements?itemId=${item.id}`);
    expect(moved.body.items).toEqual([]);
  });

  test('are cancelled with a reason, and then nothing comes of them any more', async () => {
    const item = await clinic.item();
    const expected = expecting([{ itemId: item.id, containers: 2 }]);
    await clinic.as('nurse').post('/deliveries', expected);
    const path = `/deliveries/${expected.id}`;
    expect((await clinic.as('nurse').post(`${path}/cancel`, {})).status).toBe(422);
    const cancelled = await clinic.as('nurse').post(`${path}/cancel`, { reason: 'not on stock' });
    expect(cancelled).toMatchObject({
      status: 200,
      body: { status: 'cancelled', cancelReason: 'not on stock', cancelledAt: expect.any(String) },
    });
    const late = receiving([lot(item.id, 2)], { deliveryId: expected.id });
    expect(await clinic.as('nurse').post('/receipts', late)).toMatchObject({
      status: 409,
      body: { type: '/problems/receiving/delivery-not-open' },
    });
    const audit = await clinic.as('auditor').get(`/audit?subject=delivery/${expected.id}`);
    expect(audit.body.items).toMatchObject([
      { command: 'deliveries.cancel', reason: 'not on stock' },
      { command: 'deliveries.expect' },
    ]);
  });

  test('are announced once: again has the first answer, otherwise is refused', async () => {
    const item = await clinic.item();
    const expected = expecting([{ itemId: item.id, containers: 2 }]);
    const twice = await Promise.all([
      clinic.as('nurse').post('/deliveries', expected),
      clinic.as('nurse').post('/deliveries', expected),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(twice[0].body).toEqual(twice[1].body);
    const other = await clinic.as('nurse').post('/deliveries', { ...expected, expectedOn: day(2) });
    expect(other).toMatchObject({ status: 409, body: { type: '/problems/documents/id-reused' } });
  });

  describe('are refused', () => {
    test.each<[string, (itemId: string) => object, string]>([
      ['of an unknown supplier', () => ({ supplierId: newId() }), '/supplierId'],
      ['for an unknown location', () => ({ locationId: newId() }), '/locationId'],
      [
        'of an unknown item',
        () => ({ lines: [{ itemId: newId(), containers: 1 }] }),
        '/lines/0/itemId',
      ],
      ['of nothing', () => ({ lines: [] }), '/lines'],
      ['on no day', () => ({ expectedOn: '2026-02-30' }), '/expectedOn'],
      [
        'that name an item twice',
        (itemId) => ({
          lines: [
            { itemId, containers: 1 },
            { itemId, containers: 2 },
          ],
        }),
        '/lines/1/itemId',
      ],
    ])('%s', async (_, details, pointer) => {
      const item = await clinic.item();
      const body = expecting([{ itemId: item.id, containers: 1 }], details(item.id));
      const reply = await clinic.as('nurse').post('/deliveries', body);
      expect([reply.status, reply.body.errors?.[0].pointer]).toEqual([422, pointer]);
    });
  });

  test('and receipts must agree on the supplier', async () => {
    const item = await clinic.item();
    const other = await clinic.as('admin').post('/suppliers', { name: 'Altro' });
    const expected = expecting([{ itemId: item.id, containers: 1 }]);
    await clinic.as('nurse').post('/deliveries', expected);
    const details = { deliveryId: expected.id, supplierId: other.body.id };
    const reply = await clinic.as('nurse').post('/receipts', receiving([lot(item.id, 1)], details));
    expect([reply.status, reply.body.errors[0].pointer]).toEqual([422, '/supplierId']);
    const unknown = receiving([lot(item.id, 1)], { deliveryId: newId() });
    expect((await clinic.as('nurse').post('/receipts', unknown)).status).toBe(422);
  });
});
