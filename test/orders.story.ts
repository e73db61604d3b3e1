import { describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { day, describeOnBothEngines } from './harness/clinic.js';
import { pagesOf } from './harness/pdf.js';
import { orderOf, receiveAgainst, sells, sentOrder, supplier } from './harness/purchasing.js';

describeOnBothEngines('An order', (clinic) => {
  const nurse = () => clinic.as('nurse');

  test('begins as a draft, written by what the supplier sells', async () => {
    const item = await clinic.item({ name: 'Lidocaine 2 % 10 mL' });
    const other = await clinic.item();
    const from = await supplier(clinic, { minimumOrder: 100 });
    await sells(clinic, from, item, { orderCode: 'LID', pack: 5 }, 12.5);
    const order = {
      id: newId(),
      supplierId: from.id,
      locationId: clinic.room,
      note: 'Please call before',
      lines: [
        { itemId: item.id, packs: 4 },
        { itemId: other.id, containers: 3, pricePerPack: 2 },
      ],
    };
    const first = await nurse().post('/orders', order);
    expect(first).toMatchObject({
      status: 201,
      body: {
        status: 'draft',
        supplierName: from.name,
        locationName: 'Sala 1',
        total: 56,
        unpriced: 0,
        minimumOrder: 100,
        needsSecondPerson: false,
        version: 1,
        sentAt: null,
        lines: [
          { orderCode: 'LID', pack: 5, packs: 4, containers: 20, pricePerPack: 12.5, amount: 50 },
          { orderCode: null, pack: 1, packs: 3, containers: 3, amount: 6, outstanding: 3 },
        ],
        steps: [{ stage: 'draft', by: { name: 'nurse' } }],
      },
    });
    expect(await nurse().post('/orders', order)).toMatchObject({ status: 200, body: first.body });
    const another = await nurse().post('/orders', { ...order, note: null });
    expect(another.body.type).toBe('/problems/documents/id-reused');
    const next = await nurse().post('/orders', orderOf(from, [item]));
    expect(next.body.number).toBe(first.body.number + 1);
  });

  test('is refused with everything that does not add up', async () => {
    const item = await clinic.item();
    const idle = await clinic.item({ active: false });
    const from = await supplier(clinic);
    await sells(clinic, from, item, { pack: 6 });
    const order = {
      id: newId(),
      supplierId: from.id,
      lines: [
        { itemId: item.id, containers: 10 },
        { itemId: item.id, packs: 1 },
        { itemId: idle.id, packs: 1 },
        { itemId: newId(), packs: 1 },
        { itemId: item.id, packs: 1, containers: 6 },
      ],
    };
    const refused = await nurse().post('/orders', order);
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [
        { pointer: '/lines/0/containers', detail: 'must be whole packs of 6' },
        { pointer: '/lines/1/itemId', detail: 'is named twice' },
        { pointer: '/lines/2/itemId', detail: 'is not in use any more' },
        { pointer: '/lines/3/itemId', detail: 'is not a known item' },
        { pointer: '/lines/4/packs', detail: 'either packs or containers' },
        { pointer: '/lines/4/itemId', detail: 'is named twice' },
      ],
    ]);
    const unknown = { ...orderOf({ id: newId() }, [item]), locationId: newId() };
    expect((await nurse().post('/orders', unknown)).body.errors).toEqual([
      { pointer: '/supplierId', detail: 'is not a known supplier' },
      { pointer: '/locationId', detail: 'is not a known location' },
    ]);
    const path = `/orders/${newId()}`;
    expect((await nurse().get(path)).status).toBe(404);
    expect((await clinic.as('admin').post(`${path}/send`, {})).status).toBe(404);
  });

  describe('is approved', () => {
    test('by whoever wrote it, up to an amount; above it by somebody else', async () => {
      const item = await clinic.item();
      const from = await supplier(clinic);
      await sells(clinic, from, item, {}, 100);
      const admin = clinic.as('admin');
      const small = orderOf(from, [item], 5);
      await admin.post('/orders', small);
      expect(await admin.post(`/orders/${small.id}/approve`, {})).toMatchObject({
        status: 200,
        body: { status: 'approved', needsSecondPerson: false },
      });
      const large = orderOf(from, [item], 6);
      await admin.post('/orders', large);
      expect(await admin.post(`/orders/${large.id}/approve`, {})).toMatchObject({
        status: 403,
        body: { type: '/problems/purchasing/second-person-needed', threshold: 500 },
      });
      expect((await nurse().post(`/orders/${large.id}/approve`, {})).status).toBe(403);
      const approved = await clinic.as('doctor').post(`/orders/${large.id}/approve`, {});
      expect(approved.body).toMatchObject({
        status: 'approved',
        needsSecondPerson: true,
        steps: [{ stage: 'draft' }, { stage: 'approved', by: { name: 'doctor' } }],
      });
    });

    test('by somebody else where a price is missing, and by nobody who changed it', async () => {
      const item = await clinic.item();
      const from = await supplier(clinic);
      const order = orderOf(from, [item]);
      await nurse().post('/orders', order);
      const lines = [{ itemId: item.id, packs: 2 }];
      const changed = await clinic.as('doctor').patch(`/orders/${order.id}`, { lines });
      expect(changed.body).toMatchObject({ version: 2, lines: [{ packs: 2 }] });
      const approve = (role: 'doctor' | 'admin', body: object = {}) =>
        clinic.as(role).post(`/orders/${order.id}/approve`, body);
      expect((await approve('doctor')).status).toBe(403);
      expect((await approve('admin', { version: 1 })).body).toMatchObject({
        type: '/problems/purchasing/changed-since',
        version: 2,
      });
      expect((await approve('admin', { version: 2 })).body.status).toBe('approved');
      expect((await approve('admin')).status).toBe(200);
      const late = await clinic.as('admin').patch(`/orders/${order.id}`, { lines });
      expect(late.body.type).toBe('/problems/purchasing/wrong-state');
      const reopened = await clinic
        .as('doctor')
        .post(`/orders/${order.id}/reopen`, { reason: 'One more item' });
      expect(reopened.body).toMatchObject({ status: 'draft', version: 2 });
    });
  });

  describe('is sent', () => {
    test('only after it was approved, and never by itself', async () => {
      const item = await clinic.item();
      const order = orderOf(await supplier(clinic, { leadDays: 6 }), [item]);
      await nurse().post('/orders', order);
      const send = (body: object = {}) => clinic.as('admin').post(`/orders/${order.id}/send`, body);
      expect((await send()).body.type).toBe('/problems/purchasing/wrong-state');
      await clinic.as('doctor').post(`/orders/${order.id}/approve`, {});
      expect((await send({ via: 'email', to: 'a@b.example' })).body.type).toBe(
        '/problems/purchasing/no-mail',
      );
      expect((await nurse().post(`/orders/${order.id}/send`, {})).status).toBe(403);
      expect((await nurse().get(`/orders/${order.id}`)).body.status).toBe('approved');
      const sent = await send();
      expect(sent).toMatchObject({
        status: 200,
        body: { status: 'sent', overdue: false, expectedOn: day(6) },
      });
      expect(sent.body.steps.at(-1)).toMatchObject({ stage: 'sent', via: 'by-hand', sentTo: null });
      expect((await send()).body).toEqual(sent.body);
      const promised = await nurse().patch(`/orders/${order.id}`, { expectedOn: day(-1) });
      expect(promised.body).toMatchObject({ status: 'sent', expectedOn: day(-1), overdue: true });
    });

    test('as a PDF and as a table in the language of the supplier', async () => {
      const item = await clinic.item({ name: 'Silicio; organico "5 mL"', manufacturer: 'Silab' });
      const trap = await clinic.item({ name: '=cmd()' });
      const from = await supplier(clinic, { name: 'Farmacia del Sur', language: 'es' });
      await sells(clinic, from, item, { orderCode: 'SIL-5', pack: 10 }, 31.5);
      const order = { ...orderOf(from, [item, trap], 2), expectedOn: '2031-03-14' };
      const { body } = await nurse().post('/orders', order);
      const download = (file: string) => nurse().download(`/orders/${order.id}/${file}`);
      const csv = await download('order.csv');
      expect(csv.headers.get('content-disposition')).toContain(
        `filename="pedido-${body.number}.csv"`,
      );
      const rows = csv.body.toString('utf8').split('\r\n');
      expect(rows[0]).toMatch(/^\ufeffPedido;Fecha;/);
      expect(rows[1]).toMatch(/;SIL-5;"Silicio; organico ""5 mL""";10;2;20;31,5;63;EUR$/);
      expect(rows[2]).toContain(";;'=cmd();1;2;2;;;EUR");
      const draft = await pagesOf((await download('order.pdf')).body);
      expect(draft).toHaveLength(1);
      for (const text of ['BORRADOR', 'SIL-5', 'Farmacia del Sur', '14/03/2031', '63,00']) {
        expect(draft[0]?.text).toContain(text);
      }
      await clinic.as('doctor').post(`/orders/${order.id}/approve`, {});
      const [approved] = await pagesOf((await download('order.pdf')).body);
      expect(approved?.text).not.toContain('BORRADOR');
    });
  });

  describe('is received', () => {
    test('in parts, with back orders, what was not ordered and other prices', async () => {
      const item = await clinic.item();
      const second = await clinic.item();
      const stranger = await clinic.item();
      const from = await supplier(clinic);
      await sells(clinic, from, item, { pack: 10 }, 25);
      const order = orderOf(from, [item, second], 1);
      expect(await receiveAgainst(clinic, order.id, item, { containers: 4 })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/orderId', detail: 'is not a known order' }] },
      });
      await sentOrder(clinic, order);
      const cheap = await receiveAgainst(clinic, order.id, item, { containers: 4, damaged: 1 });
      expect(cheap).toMatchObject({
        status: 201,
        body: { supplierId: from.id, warnings: [], lines: [{ unitCost: 2.5 }] },
      });
      expect(cheap.body.order).toMatchObject({
        status: 'partly-received',
        receiptIds: [cheap.body.id],
        lines: [
          { received: 3, damaged: 1, outstanding: 6, backOrdered: true, priceDifference: 0 },
          { received: 0, outstanding: 1, backOrdered: false },
        ],
      });
      const dear = await receiveAgainst(clinic, order.id, item, { containers: 8, unitCost: 3 });
      expect(dear.body.warnings).toMatchObject([{ code: 'price-differs' }]);
      const line = dear.body.order.lines[0];
      expect(line).toMatchObject({ received: 11, outstanding: 0, over: 2, priceDifference: 4 });
      expect(line.paidPerContainer).toBe(2.864);
      await receiveAgainst(clinic, order.id, stranger, { containers: 1, unitCost: null });
      const last = await receiveAgainst(clinic, order.id, second, { containers: 1 });
      expect(last.body.order.status).toBe('received');
      const { body } = await nurse().get(`/orders/${order.id}`);
      expect(body).toEqual(last.body.order);
      expect(body.lines[2]).toMatchObject({ itemId: stranger.id, packs: 0, received: 1, over: 1 });
      const { body: receipts } = await nurse().get(`/receipts?orderId=${order.id}`);
      expect(receipts.items).toHaveLength(4);
    });

    test('only once it was sent, from its supplier, and not after it was cancelled', async () => {
      const item = await clinic.item();
      const order = orderOf(await supplier(clinic), [item], 5);
      await nurse().post('/orders', order);
      expect((await receiveAgainst(clinic, order.id, item, { containers: 1 })).body).toMatchObject({
        type: '/problems/purchasing/not-to-receive',
        orderStatus: 'draft',
      });
      await sentOrder(clinic, order);
      const { id: supplierId } = await supplier(clinic);
      const line = { itemId: item.id, lotNumber: 'X', expiresOn: day(90), containers: 1 };
      const other = { id: newId(), locationId: clinic.room, orderId: order.id, supplierId };
      const refused = await nurse().post('/receipts', { ...other, lines: [line] });
      expect(refused.body.errors).toEqual([
        { pointer: '/supplierId', detail: 'is not the supplier of the order' },
      ]);
      await receiveAgainst(clinic, order.id, item, { containers: 2 });
      const cancel = (body: object) => clinic.as('admin').post(`/orders/${order.id}/cancel`, body);
      const cancelled = await cancel({ reason: 'Cannot be had any more' });
      expect(cancelled.body).toMatchObject({ status: 'cancelled', lines: [{ received: 2 }] });
      expect((await cancel({ reason: 'Once more' })).body).toEqual(cancelled.body);
      const late = await receiveAgainst(clinic, order.id, item, { containers: 1 });
      expect(late.body.type).toBe('/problems/purchasing/not-to-receive');
      expect(await clinic.onHand(item)).toBe(20);
    });

    test('without what its supplier cannot bring', async () => {
      const item = await clinic.item();
      const missing = await clinic.item();
      const order = orderOf(await supplier(clinic), [item, missing], 2);
      await sentOrder(clinic, order);
      await receiveAgainst(clinic, order.id, item, { containers: 2 });
      const cancel = (itemIds: string[]) =>
        clinic.as('admin').post(`/orders/${order.id}/cancel`, { reason: 'Discontinued', itemIds });
      expect((await cancel([newId()])).body.errors).toEqual([
        { pointer: '/itemIds/0', detail: 'is not ordered' },
      ]);
      expect((await cancel([missing.id])).body).toMatchObject({
        status: 'received',
        lines: [
          { received: 2, cancelled: null },
          { outstanding: 0, cancelled: { reason: 'Discontinued', byName: 'admin' } },
        ],
      });
      expect((await cancel([missing.id])).body.type).toBe('/problems/purchasing/wrong-state');
    });
  });

  test('is found by its state, its supplier and its items', async () => {
    const item = await clinic.item();
    const from = await supplier(clinic);
    const draft = orderOf(from, [item]);
    const sent = orderOf(from, [item]);
    const came = orderOf(from, [item]);
    await nurse().post('/orders', draft);
    await sentOrder(clinic, sent);
    await sentOrder(clinic, came);
    await receiveAgainst(clinic, came.id, item, { containers: 1 });
    const found = async (query: string) => {
      const { body } = await nurse().get(`/orders?supplierId=${from.id}${query}`);
      return body.items.map(({ id }: { id: string }) => id);
    };
    expect(await found('')).toEqual([came.id, sent.id, draft.id]);
    expect(await found('&status=draft,sent')).toEqual([sent.id, draft.id]);
    expect(await found('&status=received')).toEqual([came.id]);
    expect(await found(`&itemId=${item.id}&limit=1`)).toEqual([came.id]);
    expect(await found(`&itemId=${newId()}`)).toEqual([]);
    expect((await nurse().get('/orders?status=lost')).status).toBe(422);
    const { body } = await clinic.as('auditor').get(`/audit?subject=order/${sent.id}`);
    expect(body.items.map(({ command }: { command: string }) => command)).toEqual([
      'orders.send',
      'orders.approve',
      'orders.draft',
    ]);
  });
});
