import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { day, describeOnBothEngines } from './harness/clinic.js';
import { countRows } from './harness/raw-database.js';

describeOnBothEngines('A receipt', (clinic) => {
  const receipt = (lines: readonly object[], details: object = {}) => ({
    id: newId(),
    locationId: clinic.room,
    lines,
    ...details,
  });
  const line = (item: { id: string }, details: object = {}) => ({
    itemId: item.id,
    lotNumber: 'L1',
    expiresOn: day(365),
    containers: 2,
    ...details,
  });
  const post = (body: object) => clinic.as('nurse').post('/receipts', body);

  test('puts whole containers on the shelf, and is read back', async () => {
    const item = await clinic.item();
    const supplier = await clinic.as('admin').post('/suppliers', { name: `Farma ${newId()}` });
    const body = receipt([line(item, { unitCost: 12.5 })], { supplierId: supplier.body.id });
    const { status, body: answer } = await post(body);
    expect(status).toBe(201);
    expect(answer).toMatchObject({
      id: body.id,
      locationId: clinic.room,
      supplierId: supplier.body.id,
      receivedByName: 'nurse',
      warnings: [],
      lines: [{ itemId: item.id, lotNumber: 'L1', containers: 2, quantity: 20, unitCost: 12.5 }],
    });
    expect(await clinic.onHand(item)).toBe(20);
    const read = await clinic.as('auditor').get(`/receipts/${body.id}`);
    expect(read.body).toEqual(answer);
    const list = await clinic.as('auditor').get(`/receipts?supplierId=${supplier.body.id}`);
    expect(list.body).toEqual({ items: [answer], nextCursor: null });
  });

  test('with a month means its last day, and keeps the raw text', async () => {
    const item = await clinic.item();
    const { body } = await post(receipt([line(item, { expiresOn: '2096-02' })]));
    expect(body.lines).toMatchObject([{ expiresOn: '2096-02-29' }]);
    const lot = await clinic.as('nurse').get(`/lots/${body.lines[0].lotId}`);
    expect(lot.body).toMatchObject({ expiresOn: '2096-02-29', expiresRaw: '2096-02' });
  });

  test('of a lot in the book adds to it; the same number of another item is another lot', async () => {
    const [item, other] = [await clinic.item(), await clinic.item()];
    const first = await post(receipt([line(item)]));
    const second = await post(receipt([line(item), line(other), line(item, { containers: 1 })]));
    const lots = second.body.lines.map((one: { lotId: string }) => one.lotId);
    expect(lots[0]).toBe(first.body.lines[0].lotId);
    expect(lots[2]).toBe(lots[0]);
    expect(lots[1]).not.toBe(lots[0]);
    expect(await clinic.onHand(item)).toBe(50);
    expect(await clinic.onHand(other)).toBe(20);
    const found = await clinic.as('nurse').get(`/lots?lotNumber=L1&itemId=${other.id}`);
    expect(found.body.items).toMatchObject([{ id: lots[1], places: [{ quantity: 20 }] }]);
  });

  test('with another expiry than the book has is refused whole', async () => {
    const [item, other] = [await clinic.item(), await clinic.item()];
    await post(receipt([line(item)]));
    const before = await countRows(clinic.databaseUrl);
    const differing = receipt([line(other), line(item, { expiresOn: day(300) })]);
    expect(await post(differing)).toMatchObject({
      status: 409,
      body: {
        type: '/problems/receiving/expiry-differs',
        line: 1,
        knownExpiresOn: day(365),
        typedExpiresOn: day(300),
      },
    });
    expect(await countRows(clinic.databaseUrl)).toEqual(before);
  });

  test('is refused with every unknown item, missing expiry and unknown place at its line', async () => {
    const item = await clinic.item();
    const before = await countRows(clinic.databaseUrl);
    const unknown = receipt([line(item)], { locationId: newId(), supplierId: newId() });
    expect((await post(unknown)).body.errors).toMatchObject([
      { pointer: '/locationId' },
      { pointer: '/supplierId' },
    ]);
    const lines = [line({ id: newId() }), line(item, { expiresOn: null })];
    const { status, body } = await post(receipt(lines));
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      { pointer: '/lines/0/itemId', detail: 'is not a known item' },
      { pointer: '/lines/1/expiresOn', detail: 'is needed for this item' },
    ]);
    expect(await countRows(clinic.databaseUrl)).toEqual(before);
  });

  test('of something without expiry needs none', async () => {
    const item = await clinic.item({ expiryRequired: false });
    const { status, body } = await post(receipt([line(item, { expiresOn: null })]));
    expect(status).toBe(201);
    expect(body.lines).toMatchObject([{ expiresOn: null }]);
  });

  test('of expired or expiring goods is taken, and says so; of held goods into quarantine', async () => {
    const item = await clinic.item();
    const held = await post(receipt([line(item, { lotNumber: 'H' })]));
    const [{ lotId }] = held.body.lines;
    await clinic.as('nurse').post(`/lots/${lotId}/hold`, { reason: 'turbid' });
    const { status, body } = await post(
      receipt([
        line(item, { lotNumber: 'OLD', expiresOn: day(-1) }),
        line(item, { lotNumber: 'SOON', expiresOn: day(30) }),
        line(item, { lotNumber: 'H', quarantine: true, reason: 'was on the way' }),
        line(item, { lotNumber: 'FINE' }),
      ]),
    );
    expect(status).toBe(201);
    expect(body.warnings.map((warning: { code: string }) => warning.code)).toEqual([
      'expired',
      'expiring',
      'held',
    ]);
  });

  test('sent twice counts once, and with another content is refused', async () => {
    const item = await clinic.item();
    const body = receipt([line(item)]);
    const replies = [await post(body), await post(body)];
    expect(replies.map((reply) => reply.status)).toEqual([201, 200]);
    expect(replies[1]?.body).toEqual(replies[0]?.body);
    const other = await post({ ...body, lines: [line(item, { containers: 3 })] });
    expect(other).toMatchObject({ status: 409, body: { type: '/problems/documents/id-reused' } });
    expect(await clinic.onHand(item)).toBe(20);
  });

  test('of one new lot by two people at once makes one lot', async () => {
    const item = await clinic.item();
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => post(receipt([line(item, { lotNumber: 'SHARED' })]))),
    );
    expect(replies.map((reply) => reply.status)).toEqual(replies.map(() => 201));
    const lots = new Set(replies.map((reply) => reply.body.lines[0].lotId));
    expect(lots.size).toBe(1);
    expect(await clinic.onHand(item)).toBe(160);
  });

  test('is not for the auditor', async () => {
    const item = await clinic.item();
    const { status } = await clinic.as('auditor').post('/receipts', receipt([line(item)]));
    expect(status).toBe(403);
  });
});
