import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import type { Reply } from './harness/client.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';
import { mix, unmix } from './harness/mixing.js';
import { orderOf, receiveAgainst, sentOrder, supplier } from './harness/purchasing.js';

type Trace = Reply['body'];

async function traceOf(clinic: Clinic, lotId: string): Promise<Trace> {
  const { status, body } = await clinic.as('auditor').get(`/lots/${lotId}/trace`);
  expect(status).toBe(200);
  return body;
}

/** A lot of ten vials of 10 mL. */
async function bought(clinic: Clinic, details: object = {}) {
  return clinic.receive(await clinic.item(), { containers: 10, ...details });
}

async function given(clinic: Clinic, itemId: string, quantity: number, patientId?: string) {
  const details = patientId === undefined ? {} : { patientId };
  const { status, body } = await clinic.log([{ itemId, quantity }], details);
  expect(status).toBe(201);
  return body.id as string;
}

/** received = all the rest, in thousandths, so that no float spoils the sum. */
function expectToAddUp({ reconciliation, patients, places }: Trace): void {
  const thousandths = (units: number) => Math.round(units * 1000);
  const { received, given: toPatients, wasted, returned, onHand } = reconciliation;
  const { countDifference, unaccounted } = reconciliation;
  const parts = [toPatients, wasted, returned, onHand, countDifference, unaccounted];
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((total, number) => total + thousandths(number), 0);
  expect(sum(parts)).toBe(thousandths(received));
  expect(unaccounted).toBe(0);
  const exposures = patients.flatMap(({ exposures: all }: Trace) => all);
  expect(sum(exposures.map(({ quantity }: Trace) => quantity))).toBe(thousandths(toPatients));
  expect(sum(places.map(({ quantity }: Trace) => quantity))).toBe(thousandths(onHand));
}

describeOnBothEngines('A trace', (clinic) => {
  test('of a bought lot says whence it came, who was given it, and what is left', async () => {
    const farma = await supplier(clinic);
    const item = await clinic.item();
    const receipt = await clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      supplierId: farma.id,
      lines: [{ itemId: item.id, lotNumber: 'L-1', expiresOn: '2030-01-31', containers: 3 }],
    });
    const [{ lotId }] = receipt.body.lines;
    const other = await clinic.patient();
    const first = await given(clinic, item.id, 2);
    const second = await given(clinic, item.id, 1.5, other.id);
    const third = await given(clinic, item.id, 0.1);
    const mistake = await given(clinic, item.id, 4, other.id);
    await clinic.as('nurse').post(`/sessions/${mistake}/void`, { reason: 'Wrong patient' });
    await clinic.as('nurse').post('/wastes', {
      id: newId(),
      placeId: clinic.room,
      lines: [{ lotId, quantity: 10, reason: 'broken' }],
    });
    const trace = await traceOf(clinic, lotId);
    expect(trace.lot).toMatchObject({ id: lotId, lotNumber: 'L-1', unit: 'mL', hold: null });
    expect(trace.receipts).toMatchObject([
      { receiptId: receipt.body.id, supplierId: farma.id, containers: 3, quantity: 30 },
    ]);
    const codes = [clinic.patientId, other.id].map((id) => ({ patientId: id }));
    expect(trace.patients).toHaveLength(2);
    expect(trace.patients).toEqual(expect.arrayContaining(codes.map(expect.objectContaining)));
    const own = trace.patients.find(({ patientId }: Trace) => patientId === clinic.patientId);
    expect(own).toMatchObject({
      quantity: 2.1,
      exposures: [
        { sessionId: first, quantity: 2, via: [] },
        { sessionId: third, quantity: 0.1, via: [] },
      ],
    });
    expect(trace.voided).toMatchObject([
      { sessionId: mistake, patientId: other.id, quantity: 4, voidReason: 'Wrong patient' },
    ]);
    expect(trace.reconciliation).toMatchObject({
      received: 30,
      given: 3.6,
      wasted: 10,
      sealed: 10,
      open: 6.4,
      inMixtures: 0,
    });
    expect(trace).toMatchObject({ preparations: [], ancestors: [], orders: [] });
    expectToAddUp(trace);
    const graph = await clinic.as('auditor').get(`/lots/${lotId}/trace/graph`);
    const { nodes, edges, ...same } = graph.body;
    expect(same).toEqual(trace);
    expect(edges).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          from: `session/${second}`,
          to: `patient/${other.id}`,
          quantity: 1.5,
        }),
        expect.objectContaining({ from: `session/${mistake}`, quantity: 4, reversed: true }),
        expect.objectContaining({
          from: `supplier/${farma.id}`,
          to: `receipt/${receipt.body.id}`,
          quantity: 30,
          unit: 'mL',
        }),
      ]),
    );
    const named = new Set(nodes.map(({ id }: Trace) => id));
    for (const { from, to } of edges) expect(named).toEqual(named.add(from).add(to));
  });

  test('goes through a syringe of three lots, forward and back', async () => {
    const [lidocaine, vitamin, saline] = [
      await bought(clinic),
      await bought(clinic),
      await bought(clinic),
    ];
    const syringe = await mix(
      clinic,
      [
        { ...lidocaine, quantity: 1 },
        { ...vitamin, quantity: 2 },
        { ...saline, quantity: 0.5 },
      ],
      3.5,
    );
    const session = await given(clinic, syringe.itemId, 1.2);
    const forward = await traceOf(clinic, vitamin.lotId);
    // 2 mL of 3.5, and of that 1.2 of 3.5: 0.6857… to the patient, the rest is still there.
    expect(forward.patients).toMatchObject([
      {
        patientId: clinic.patientId,
        exposures: [{ sessionId: session, quantity: 0.686, via: [syringe.preparationId] }],
      },
    ]);
    expect(forward.preparations).toMatchObject([
      { preparationId: syringe.preparationId, quantity: 2, made: 3.5, generation: 1 },
    ]);
    expect(forward.places).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ lotId: syringe.lotId, quantity: 1.314 }),
        expect.objectContaining({ lotId: vitamin.lotId, quantity: 98 }),
      ]),
    );
    expectToAddUp(forward);
    const back = await traceOf(clinic, syringe.lotId);
    expect(back.lot.preparationId).toBe(syringe.preparationId);
    expect(back.ancestors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ lotId: lidocaine.lotId, quantity: 1, generation: 1 }),
        expect.objectContaining({ lotId: vitamin.lotId, quantity: 2, generation: 1 }),
        expect.objectContaining({ lotId: saline.lotId, quantity: 0.5, generation: 1 }),
      ]),
    );
    expect(back.ancestors).toHaveLength(3);
    expect(back.reconciliation).toMatchObject({ received: 3.5, given: 1.2, onHand: 2.3 });
    expectToAddUp(back);
  });

  test('goes through any number of generations', async () => {
    const lidocaine = await bought(clinic);
    const saline = await bought(clinic);
    const chain = [await mix(clinic, [{ ...lidocaine, quantity: 10 }], 10)];
    for (let generation = 2; generation <= 10; generation++) {
      const before = chain.at(-1);
      if (!before) throw new Error('The chain is empty');
      const parts = [
        { ...before, quantity: 4 },
        { ...saline, quantity: 6 },
      ];
      chain.push(await mix(clinic, parts, 10));
    }
    const last = chain.at(-1);
    const session = await given(clinic, last?.itemId ?? '', 10);
    const trace = await traceOf(clinic, lidocaine.lotId);
    // 10 mL, and nine times four tenths of what was there: 10 × 0.4⁹ = 0.0026…. Forward it is one of
    // the thousandths beside it, because the sums agree at every mixture; back it is the nearest.
    expect(trace.patients[0].exposures).toMatchObject([
      { sessionId: session, quantity: 0.002, via: chain.map((one) => one.preparationId) },
    ]);
    expect(trace.preparations.map(({ generation }: Trace) => generation)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expectToAddUp(trace);
    const back = await traceOf(clinic, last?.lotId ?? '');
    expect(back.ancestors).toHaveLength(11);
    expect(back.ancestors.find(({ lotId }: Trace) => lotId === lidocaine.lotId)).toMatchObject({
      generation: 10,
      quantity: 0.003,
    });
  });

  test('tells two ways into one mixture apart', async () => {
    const lidocaine = await bought(clinic);
    const first = await mix(clinic, [{ ...lidocaine, quantity: 1 }], 1);
    const second = await mix(clinic, [{ ...lidocaine, quantity: 3 }], 4);
    const last = await mix(
      clinic,
      [
        { ...first, quantity: 1 },
        { ...second, quantity: 4 },
      ],
      5,
    );
    await given(clinic, last.itemId, 2.5);
    const trace = await traceOf(clinic, lidocaine.lotId);
    expect(trace.patients).toHaveLength(1);
    expect(trace.patients[0]).toMatchObject({
      quantity: 2,
      exposures: [
        { quantity: 0.5, via: [first.preparationId, last.preparationId] },
        { quantity: 1.5, via: [second.preparationId, last.preparationId] },
      ],
    });
    expectToAddUp(trace);
  });

  test('shows a preparation that was taken back, and counts nothing of it', async () => {
    const lidocaine = await bought(clinic);
    const syringe = await mix(clinic, [{ ...lidocaine, quantity: 5 }], 5);
    const session = await given(clinic, syringe.itemId, 2);
    await clinic.as('nurse').post(`/sessions/${session}/void`, { reason: 'Logged by mistake' });
    await unmix(clinic, syringe);
    const trace = await traceOf(clinic, lidocaine.lotId);
    expect(trace.patients).toEqual([]);
    expect(trace.voided).toMatchObject([{ sessionId: session }]);
    expect(trace.preparations).toMatchObject([
      { preparationId: syringe.preparationId, reversed: true, quantity: 0 },
    ]);
    expect(trace.reconciliation).toMatchObject({ given: 0, onHand: 100, inMixtures: 0 });
    expectToAddUp(trace);
    const back = await traceOf(clinic, syringe.lotId);
    expect(back.ancestors).toEqual([]);
    expect(back.reconciliation).toMatchObject({ received: 0, given: 0, onHand: 0 });
  });

  test('knows the same lot number of another item as another lot', async () => {
    const one = await bought(clinic, { lotNumber: 'SAME-1' });
    const other = await bought(clinic, { lotNumber: 'SAME-1' });
    await given(clinic, other.itemId, 1);
    const trace = await traceOf(clinic, one.lotId);
    expect(trace).toMatchObject({ patients: [], reconciliation: { given: 0, onHand: 100 } });
  });

  test('names what is on its way of the same item', async () => {
    const farma = await supplier(clinic);
    const lidocaine = await bought(clinic);
    const delivery = await clinic.as('nurse').post('/deliveries', {
      id: newId(),
      supplierId: farma.id,
      locationId: clinic.room,
      expectedOn: '2030-01-01',
      lines: [{ itemId: lidocaine.itemId, containers: 5 }],
    });
    expect(delivery.status).toBe(201);
    await clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      supplierId: farma.id,
      deliveryId: delivery.body.id,
      lines: [
        { itemId: lidocaine.itemId, lotNumber: 'D-1', expiresOn: '2030-01-31', containers: 2 },
      ],
    });
    const { orders } = await traceOf(clinic, lidocaine.lotId);
    expect(orders).toMatchObject([
      {
        kind: 'delivery',
        deliveryId: delivery.body.id,
        orderId: null,
        orderNumber: null,
        state: 'partly-received',
        itemId: lidocaine.itemId,
        expectedOn: '2030-01-01',
        containers: 3,
      },
    ]);
  });

  test('names an order from its approval until all of it is here, and no other', async () => {
    const farma = await supplier(clinic);
    const lot = await bought(clinic);
    const item = { id: lot.itemId };
    const other = await clinic.item();
    const order = { ...orderOf(farma, [item, other], 6), expectedOn: '2030-02-01' };
    const told = async () => (await traceOf(clinic, lot.lotId)).orders;
    await clinic.as('nurse').post('/orders', order);
    expect(await told()).toEqual([]);
    const approved = await clinic.as('doctor').post(`/orders/${order.id}/approve`, {});
    expect(await told()).toEqual([
      {
        kind: 'order',
        orderId: order.id,
        orderNumber: approved.body.number,
        deliveryId: null,
        state: 'approved',
        itemId: item.id,
        supplierId: farma.id,
        supplierName: farma.name,
        expectedOn: '2030-02-01',
        containers: 6,
      },
    ]);
    await clinic.as('admin').post(`/orders/${order.id}/send`, { via: 'by-hand' });
    expect(await told()).toMatchObject([{ state: 'sent', containers: 6 }]);
    await receiveAgainst(clinic, order.id, item, { containers: 4, damaged: 1 });
    expect(await told()).toMatchObject([{ state: 'partly-received', containers: 2 }]);
    await receiveAgainst(clinic, order.id, item, { containers: 2 });
    expect(await told()).toEqual([]);
    // The other item is still to come, and is no business of this lot.
    const { body } = await clinic.as('nurse').get(`/orders/${order.id}`);
    expect(body.status).toBe('partly-received');
  });

  test('names no order, and nothing of one, that was let go', async () => {
    const farma = await supplier(clinic);
    const lot = await bought(clinic);
    const item = { id: lot.itemId };
    const [whole, part] = [orderOf(farma, [item], 2), orderOf(farma, [item], 3)];
    for (const order of [whole, part]) await sentOrder(clinic, order);
    await receiveAgainst(clinic, part.id, item, { containers: 1 });
    expect((await traceOf(clinic, lot.lotId)).orders).toHaveLength(2);
    for (const { id } of [whole, part]) {
      const cancelled = await clinic.as('admin').post(`/orders/${id}/cancel`, { reason: 'Recall' });
      expect(cancelled.status).toBe(200);
    }
    expect((await traceOf(clinic, lot.lotId)).orders).toEqual([]);
  });

  test('counts a delivery of what was ordered once', async () => {
    const farma = await supplier(clinic);
    const lot = await bought(clinic);
    const item = { id: lot.itemId };
    const ordered = { ...orderOf(farma, [item], 5), expectedOn: '2030-04-01' };
    const order = await sentOrder(clinic, ordered);
    const delivery = {
      id: newId(),
      supplierId: farma.id,
      locationId: clinic.room,
      expectedOn: '2030-03-01',
      lines: [{ itemId: item.id, containers: 7 }],
    };
    expect((await clinic.as('nurse').post('/deliveries', delivery)).status).toBe(201);
    const { orders } = await traceOf(clinic, lot.lotId);
    expect(orders).toHaveLength(2);
    expect(orders).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ orderId: order.id, expectedOn: '2030-04-01', containers: 5 }),
        expect.objectContaining({ deliveryId: delivery.id, state: 'announced', containers: 2 }),
      ]),
    );
  });

  test('of a lot that is none is refused', async () => {
    expect((await clinic.as('auditor').get(`/lots/${newId()}/trace`)).status).toBe(404);
    expect((await clinic.as('auditor').get('/lots/x/trace')).status).toBe(404);
  });
});
