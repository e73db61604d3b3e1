import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import type { Reply } from './harness/client.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';
import { pagesOf } from './harness/pdf.js';
import { orderOf, receiveAgainst, sentOrder, supplier } from './harness/purchasing.js';

type Body = Reply['body'];

function noticeOf(scope: readonly object[], details: object = {}) {
  return {
    id: newId(),
    measure: 'withdrawal',
    class: 1,
    authority: 'AIFA',
    reference: 'RR-2026/118',
    receivedAt: new Date().toISOString(),
    scope,
    ...details,
  };
}

async function recallOf(clinic: Clinic, scope: readonly object[], details: object = {}) {
  const notice = noticeOf(scope, details);
  const opened = await clinic.as('nurse').post('/recalls', notice);
  expect(opened.status).toBe(201);
  const { body } = await clinic.as('auditor').get(`/recalls/${notice.id}`);
  return body as Body;
}

async function report(clinic: Clinic, id: string, kind: 'json' | 'csv' | 'pdf'): Promise<string> {
  const file = await clinic.as('auditor').download(`/recalls/${id}/report.${kind}`);
  expect(file.status).toBe(200);
  if (kind !== 'pdf') return file.body.toString('utf8');
  const pages = await pagesOf(file.body);
  return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
}

const NOTICE = 'Ritiro immediato di Dermafiller Omega 1 mL, tutti i lotti.\nNon utilizzare.';
const UNKNOWN = { products: 'Dermafiller Omega 1 mL\nDermafiller Omega 2 mL', notice: NOTICE };

describeOnBothEngines('A notice about products that the catalog does not know', (clinic) => {
  test('is answered with "no affected stock", signed, and tells what it was about', async () => {
    const signed = { ...UNKNOWN, noAffectedStock: 'Anna Verdi' };
    const recall = await recallOf(clinic, [], signed);
    expect(recall).toMatchObject({
      state: 'closed',
      answer: 'no-affected-stock',
      products: UNKNOWN.products,
      names: ['Dermafiller Omega 1 mL', 'Dermafiller Omega 2 mL'],
      notice: NOTICE,
      scope: [],
      lots: [],
      patients: [],
      stock: [],
      orders: [],
      tasks: [],
      closing: { signature: 'Anna Verdi', answer: 'no-affected-stock' },
    });
    const { body } = await clinic.as('nurse').get('/recalls?state=closed&limit=200');
    const listed = body.items.find(({ id }: Body) => id === recall.id);
    expect(listed).toMatchObject({ names: recall.names, products: UNKNOWN.products });
  });

  test('has a report that says so in every form', async () => {
    const signed = { ...UNKNOWN, noAffectedStock: 'Anna Verdi' };
    const { id, closing } = await recallOf(clinic, [], signed);
    const json = JSON.parse(await report(clinic, id, 'json'));
    expect(json).toMatchObject({
      products: UNKNOWN.products,
      notice: NOTICE,
      closing: { answer: 'no-affected-stock', signature: 'Anna Verdi' },
    });
    const rows = (await report(clinic, id, 'csv')).split('\r\n');
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^notice,.*"Ritiro immediato/),
        expect.stringMatching(/^closed,.*no-affected-stock,.*Anna Verdi$/),
      ]),
    );
    expect(rows.join('\n')).toContain('scope,,,"Dermafiller Omega 1 mL');
    expect(rows.join('\n')).toContain('not in the catalog');
    const paper = await report(clinic, id, 'pdf');
    for (const text of [
      'Not in the catalog: Dermafiller Omega 1 mL',
      'Dermafiller Omega 2 mL',
      'Ritiro immediato di Dermafiller Omega 1 mL',
      'No affected stock',
      'the practice never had the products and lots that the notice names',
      'Nothing to do.',
      'Signature: Anna Verdi',
      closing.reportSha256,
    ]) {
      expect(paper).toContain(text);
    }
  });

  test('may be as long as a notice may be, and is printed whole', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `parola${index}`).join(' ');
    const { id } = await recallOf(clinic, [], {
      products: 'Dermafiller Omega',
      notice: `${words}\n${'x'.repeat(2000)}`,
      noAffectedStock: 'Anna Verdi',
    });
    const paper = await report(clinic, id, 'pdf');
    expect(paper).toContain('parola0 parola1 ');
    expect(paper).toContain('parola1499');
    expect(paper.match(/x/g)?.length).toBeGreaterThanOrEqual(2000);
    expect(paper).toContain('Signature: Anna Verdi');
  });

  test.each([
    ['nothing at all', {}, '/scope'],
    ['products that nobody signs for', UNKNOWN, '/scope'],
    ['a signature without products', { noAffectedStock: 'Anna Verdi' }, '/products'],
    ['products of spaces', { noAffectedStock: 'Anna Verdi', products: '  ' }, '/products'],
  ])('is refused with %s', async (_, details, pointer) => {
    const { status, body } = await clinic.as('nurse').post('/recalls', noticeOf([], details));
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer })]]);
    const { body: list } = await clinic.as('nurse').get('/recalls?state=open&limit=200');
    expect(list.items).toEqual([]);
  });

  test('keeps them beside what the catalog knows', async () => {
    const item = await clinic.item({ name: 'Dermafiller Alfa' });
    const lot = await clinic.receive(item);
    const scope = [{ itemId: item.id, lotNumbers: [lot.lotNumber] }];
    const recall = await recallOf(clinic, scope, { products: 'Dermafiller Omega 1 mL' });
    expect(recall).toMatchObject({
      state: 'open',
      products: 'Dermafiller Omega 1 mL',
      names: ['Dermafiller Alfa', 'Dermafiller Omega 1 mL'],
      lots: [{ lotId: lot.lotId, hold: 'recalled' }],
    });
  });
});

describeOnBothEngines('The orders of a recall', (clinic) => {
  test('are told also where no lot ever came, each once, with how far they are', async () => {
    const farma = await supplier(clinic);
    const [known, never] = [await clinic.item(), await clinic.item()];
    await clinic.receive(known, { lotNumber: 'K-1' });
    const order = await sentOrder(clinic, orderOf(farma, [known, never], 4));
    const came = await receiveAgainst(clinic, order.id, known, { containers: 1 });
    expect(came.status).toBe(201);
    const recall = await recallOf(clinic, [
      { itemId: known.id, lotNumbers: ['K-1'] },
      { itemId: never.id, lotNumbers: ['N-1'] },
    ]);
    const told = { kind: 'order', orderId: order.id, orderNumber: order.number };
    expect(recall.orders).toHaveLength(2);
    expect(recall.orders).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...told,
          itemId: known.id,
          itemName: known.name,
          supplierName: farma.name,
          state: 'partly-received',
          containers: 3,
        }),
        expect.objectContaining({ ...told, itemId: never.id, containers: 4 }),
      ]),
    );
    const rows = (await report(clinic, recall.id, 'csv')).split('\r\n');
    const ordered = rows.filter((row) => row.startsWith('order,'));
    expect(ordered).toHaveLength(2);
    expect(ordered[0]).toContain(`order ${order.number}`);
  });

  test('stand in the report, also one that can still be stopped and that nobody dated', async () => {
    const [farma, item] = [await supplier(clinic), await clinic.item()];
    const order = orderOf(farma, [item], 4);
    await clinic.as('nurse').post('/orders', order);
    const approved = await clinic.as('doctor').post(`/orders/${order.id}/approve`, {});
    const recall = await recallOf(clinic, [{ itemId: item.id, lotNumbers: ['N-2'] }]);
    expect(recall.orders).toMatchObject([{ state: 'approved', expectedOn: null, containers: 4 }]);
    const paper = await report(clinic, recall.id, 'pdf');
    expect(paper).toContain('On their way');
    const { number } = approved.body;
    expect(paper).toContain(
      `order ${number} · ${item.name} · 4 containers · no date · approved, not sent`,
    );
  });
});

describeOnBothEngines('The hours in which a recall is answered', (clinic) => {
  test.each(['nurse', 'doctor', 'admin', 'auditor'] as const)(
    'are known to the %s',
    async (role) => {
      const { status, body } = await clinic.as(role).get('/settings?limit=200');
      expect(status).toBe(200);
      const hours = [1, 2, 3].map(
        (recallClass) =>
          body.items.find(({ key }: Body) => key === `recallHoursClass${recallClass}`)?.value,
      );
      expect(hours).toEqual([24, 48, 120]);
    },
  );
});

describeOnBothEngines('A notice that is wrong', (clinic) => {
  async function refused(scope: readonly object[], details: object, pointer: string) {
    const notice = noticeOf(scope, details);
    const { status, body } = await clinic.as('nurse').post('/recalls', notice);
    expect([status, body.type]).toEqual([422, '/problems/request/invalid']);
    expect(body.errors[0].pointer).toBe(pointer);
    expect((await clinic.as('auditor').get(`/recalls/${notice.id}`)).status).toBe(404);
  }

  test('without the numbers of lots of a device, or of an item, names none', async () => {
    const item = await clinic.item();
    await refused([{ itemId: item.id, lotNumbers: null }], {}, '/scope/0/lotNumbers');
    await refused([{ deviceId: newId(), lotNumbers: null }], {}, '/scope/0/lotNumbers');
  });

  test('cannot have come in a time to come', async () => {
    const item = await clinic.item();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    await refused([{ itemId: item.id }], { receivedAt: tomorrow }, '/receivedAt');
  });

  test('what was done about its stock was seen by somebody who is known', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const recall = await recallOf(clinic, [{ itemId: item.id }]);
    const path = `/recalls/${recall.id}/tasks/${recall.tasks[0].id}`;
    const done = { state: 'quarantined', witnessId: newId() };
    const { status, body } = await clinic.as('nurse').post(path, done);
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/witnessId']);
  });

  test('what took its stock out of the book is a waste or a return that is there', async () => {
    const item = await clinic.item();
    const lot = await clinic.receive(item);
    const recall = await recallOf(clinic, [{ itemId: item.id }]);
    const path = `/recalls/${recall.id}/tasks/${recall.tasks[0].id}`;
    for (const documentId of [newId(), recall.id]) {
      const reply = await clinic.as('nurse').post(path, { state: 'returned', documentId });
      expect([reply.status, reply.body.errors?.[0]?.pointer]).toEqual([422, '/documentId']);
    }
    const back = {
      id: newId(),
      supplierId: (await supplier(clinic)).id,
      locationId: clinic.room,
      lines: [{ lotId: lot.lotId, quantity: 10, reason: 'recall' }],
    };
    expect((await clinic.as('doctor').post('/returns', back)).status).toBe(201);
    const done = { state: 'returned', documentId: back.id };
    const { status, body } = await clinic.as('nurse').post(path, done);
    expect([status, body.tasks[0].entries[0].documentId]).toEqual([200, back.id]);
  });
});
