import { beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { day, describeOnBothEngines } from './harness/clinic.js';

const GTIN = '08012345678907';
const CASE = '18012345678904';

/** What a scanner sends for a package: GTIN, expiry, lot. */
const scanOf = (gtin: string, expiresOn: string, lotNumber: string) =>
  `]d201${gtin}10${lotNumber}\u001d17${expiresOn.slice(2).replaceAll('-', '')}`;

describeOnBothEngines('Receiving', (clinic) => {
  let vial: { id: string };
  beforeAll(async () => {
    vial = await clinic.item({ identifiers: [{ scheme: 'gtin', value: GTIN }] });
  });

  const receive = (line: object, details: object = {}) =>
    clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      lines: [{ itemId: vial.id, lotNumber: 'L', expiresOn: day(200), containers: 1, ...line }],
      ...details,
    });
  const lotOf = async (id: string) => (await clinic.as('nurse').get(`/lots/${id}`)).body;

  describe('by cases', () => {
    test('learns a code once, and then knows what a case holds', async () => {
      const path = `/items/${vial.id}/identifiers`;
      const learnt = { scheme: 'gtin', value: CASE, containers: 12 };
      const packs = { containers: undefined, packs: 2, lotNumber: 'CASE' };
      const identifier = { scheme: 'gtin', value: CASE };
      const before = await receive({ ...packs, identifier });
      expect(before.body.errors).toEqual([
        { pointer: '/lines/0/identifier', detail: 'is not a code of this item' },
      ]);
      const reply = await clinic.as('nurse').post(path, learnt);
      expect([reply.status, reply.body.identifiers]).toEqual([
        201,
        [{ scheme: 'gtin', value: GTIN, containers: 1 }, learnt],
      ]);
      expect((await clinic.as('nurse').post(path, learnt)).status).toBe(201);
      const received = await receive({ ...packs, identifier });
      expect(received.body.lines[0]).toMatchObject({ containers: 24, quantity: 240 });
      const audit = await clinic.as('auditor').get(`/audit?subject=item/${vial.id}`);
      expect(
        audit.body.items.filter((e: { command: string }) => e.command === 'items.learn'),
      ).toMatchObject([{ actorName: 'nurse', after: learnt }]);
    });

    test('a code of another item is not learnt, nor one that stands for something else', async () => {
      const other = await clinic.item();
      const taken = await clinic.as('doctor').post(`/items/${other.id}/identifiers`, {
        scheme: 'gtin',
        value: GTIN.slice(1),
      });
      expect(taken).toMatchObject({
        status: 409,
        body: {
          type: '/problems/catalog/identifier-taken',
          itemId: vial.id,
          errors: [{ pointer: '/value', detail: 'belongs to another item' }],
        },
      });
      const path = `/items/${vial.id}/identifiers`;
      const differs = { scheme: 'gtin', value: GTIN, containers: 5 };
      expect(await clinic.as('admin').post(path, differs)).toMatchObject({
        status: 409,
        body: { type: '/problems/catalog/identifier-differs', containers: 1 },
      });
      const bad = await clinic.as('nurse').post(path, { scheme: 'gtin', value: '12' });
      expect([bad.status, bad.body.errors[0].pointer]).toEqual([422, '/value']);
      expect((await clinic.as('auditor').post(path, differs)).status).toBe(403);
    });
  });

  test('takes each serialised package once', async () => {
    const first = await receive({ lotNumber: 'SER', containers: 2, serials: ['S1', 'S2'] });
    expect(first.body.lines[0].serials).toEqual(['S1', 'S2']);
    const again = await receive({ lotNumber: 'SER', containers: 2, serials: ['S3', 'S2'] });
    expect(again).toMatchObject({
      status: 409,
      body: {
        type: '/problems/receiving/serial-received',
        serial: 'S2',
        receiptId: first.body.id,
        line: 0,
      },
    });
    const twice = await receive({ lotNumber: 'SER', containers: 2, serials: ['S4', 'S4'] });
    expect(twice).toMatchObject({ status: 409, body: { serial: 'S4', receiptId: null } });
    const atOnce = await Promise.all([
      receive({ lotNumber: 'SER', serials: ['S5'] }),
      receive({ lotNumber: 'SER', serials: ['S5'] }),
    ]);
    expect(atOnce.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('refuses a held lot, or takes it into quarantine', async () => {
    const { lotId } = (await receive({ lotNumber: 'HELD' })).body.lines[0];
    await clinic.as('nurse').post(`/lots/${lotId}/hold`, { reason: 'looks turbid' });
    expect(await receive({ lotNumber: 'HELD' })).toMatchObject({
      status: 409,
      body: { type: '/problems/receiving/unusable-lot', because: 'held', lotNumber: 'HELD' },
    });
    const taken = await receive({ lotNumber: 'HELD', quarantine: true, reason: 'was on the way' });
    expect([taken.status, taken.body.warnings]).toMatchObject([201, [{ code: 'held', lotId }]]);
  });

  test('puts a good lot into quarantine in the same step', async () => {
    const line = { lotNumber: 'WARM', quarantine: true, reason: 'came without ice' };
    const { body } = await receive(line);
    expect(body.warnings).toMatchObject([{ code: 'quarantined' }]);
    const { lotId } = body.lines[0];
    expect((await lotOf(lotId)).hold).toMatchObject({ kind: 'held', reason: 'came without ice' });
    const audit = await clinic.as('auditor').get(`/audit?subject=lot/${lotId}`);
    expect(audit.body.items).toMatchObject([{ command: 'lots.hold', reason: 'came without ice' }]);
  });

  test('does with expired lots what the practice has set', async () => {
    const set = (value: string) => clinic.as('admin').put('/settings/receiveExpired', { value });
    const old = (lotNumber: string, more: object = {}) =>
      receive({ lotNumber, expiresOn: day(-2), ...more });
    expect((await old('OLD1')).body.warnings).toMatchObject([{ code: 'expired' }]);
    const then = { receivedAt: new Date(Date.now() - 5 * 86_400_000).toISOString() };
    const line = { lotNumber: 'OLD2', expiresOn: day(-2) };
    await set('refuse');
    expect((await receive(line, then)).status).toBe(201);
    expect((await old('OLD3')).body).toMatchObject({ status: 409, because: 'expired' });
    expect((await old('OLD3', { quarantine: true, reason: 'for return' })).status).toBe(201);
    await set('quarantine');
    const held = await old('OLD4');
    expect(held.body.warnings.map((w: { code: string }) => w.code)).toEqual([
      'quarantined',
      'expired',
    ]);
    await set('warn');
    expect((await set('whatever')).status).toBe(422);
  });

  describe('a lot that was typed', () => {
    const typed = async (lotNumber: string) =>
      (await receive({ lotNumber })).body.lines[0].lotId as string;

    test('is flagged wherever it stands, until a second person confirms it', async () => {
      const lotId = await typed('TYPED');
      expect(await lotOf(lotId)).toMatchObject({ typed: true, typedBy: { name: 'nurse' } });
      const stock = await clinic.as('nurse').get(`/stock?lotId=${lotId}`);
      expect(stock.body.items).toMatchObject([{ typed: true }]);
      const path = `/lots/${lotId}/confirm`;
      expect(await clinic.as('nurse').post(path)).toMatchObject({
        status: 403,
        body: { type: '/problems/lots/second-person-needed' },
      });
      expect(await clinic.as('doctor').post(path)).toMatchObject({
        status: 200,
        body: { typed: false, confirmedBy: { name: 'doctor' }, confirmedAt: expect.any(String) },
      });
      expect(await clinic.as('admin').post(path)).toMatchObject({
        status: 409,
        body: { type: '/problems/lots/not-typed' },
      });
    });

    test('is confirmed by a scan that says the same, also the typist’s own', async () => {
      const lotId = await typed('SCANNED');
      const confirm = (scan: string) => clinic.as('nurse').post(`/lots/${lotId}/confirm`, { scan });
      expect((await confirm(scanOf(GTIN, day(200), 'OTHER'))).body).toMatchObject({
        type: '/problems/lots/scan-differs',
        members: ['lotNumber'],
      });
      expect((await confirm('nonsense')).status).toBe(409);
      const reply = await confirm(scanOf(GTIN, day(200), 'SCANNED'));
      expect([reply.status, reply.body.typed]).toEqual([200, false]);
    });

    test('is confirmed by the scan of the next delivery', async () => {
      const lotId = await typed('NEXT');
      const scan = scanOf(GTIN, day(200), 'NEXT');
      const next = await receive({ lotNumber: 'NEXT', scan });
      expect(next.body.lines).toMatchObject([{ lotId, typed: false }]);
      expect((await lotOf(lotId)).typed).toBe(false);
    });

    test('is none when its scan says all of it, and is one when the scan only names the item', async () => {
      const whole = await receive({ lotNumber: 'W', scan: scanOf(GTIN, day(200), 'W') });
      const part = await receive({ lotNumber: 'P', scan: `]d201${GTIN}` });
      expect([whole, part].map(({ body }) => body.lines[0].typed)).toEqual([false, true]);
    });
  });
});

describeOnBothEngines('Open containers', (clinic) => {
  const opened = async (item: { id: string }, details: object = {}) => {
    const { lotId } = await clinic.receive(item);
    const body = { id: newId(), lotId, locationId: clinic.room, ...details };
    const reply = await clinic.as('nurse').post('/containers', body);
    return reply.body;
  };
  const movementsOf = async (item: { id: string }) =>
    (await clinic.as('nurse').get(`/movements?itemId=${item.id}`)).body.items;

  test('are drawn from for anything but a patient: wasted, with a reason, once for an id', async () => {
    const item = await clinic.item();
    const { id } = await opened(item);
    const draw = { id: newId(), quantity: 0.3, reason: 'priming the device' };
    const path = `/containers/${id}/draw`;
    const first = await clinic.as('nurse').post(path, draw);
    expect([first.status, first.body]).toEqual([
      201,
      { id: draw.id, containerId: id, quantity: 0.3, remaining: 9.7 },
    ]);
    expect((await clinic.as('nurse').post(path, draw)).status).toBe(200);
    expect(await clinic.onHand(item)).toBe(9.7);
    const [movement] = await movementsOf(item);
    expect(movement).toMatchObject({
      kind: 'draw',
      postings: [{ from: id, to: '@waste', quantity: 0.3 }],
    });
    const tooMuch = { id: newId(), quantity: 9.8, reason: 'a test' };
    expect(await clinic.as('nurse').post(path, tooMuch)).toMatchObject({
      status: 409,
      body: { type: '/problems/lots/not-in-container', book: 9.7 },
    });
    expect((await clinic.as('nurse').post(path, { ...tooMuch, reason: '' })).status).toBe(422);
    const other = `/containers/${newId()}/draw`;
    expect((await clinic.as('nurse').post(other, tooMuch)).status).toBe(404);
  });

  test('lose what they are expected to lose without a question, and more with a reason only', async () => {
    const item = await clinic.item({ expectedLoss: 0.2 });
    const almostEmpty = async () => {
      const { id } = await opened(item);
      const draw = { id: newId(), quantity: 9.7, reason: 'for the story' };
      await clinic.as('nurse').post(`/containers/${id}/draw`, draw);
      return id;
    };
    const discard = (id: string, body: object) =>
      clinic.as('nurse').post(`/containers/${id}/discard`, body);
    const id = await almostEmpty();
    expect(await discard(id, {})).toMatchObject({
      status: 422,
      body: { type: '/problems/lots/reason-needed', expectedLoss: 0.2 },
    });
    expect((await discard(id, { remaining: 0 })).status).toBe(422);
    expect((await discard(id, { remaining: 0, reason: 'spilled some' })).status).toBe(204);
    expect((await movementsOf(item))[0].postings).toMatchObject([{ to: '@count', quantity: 0.3 }]);
    const second = await almostEmpty();
    const drop = { id: newId(), quantity: 0.1, reason: 'for the story' };
    await clinic.as('nurse').post(`/containers/${second}/draw`, drop);
    expect((await discard(second, {})).status).toBe(204);
    expect((await movementsOf(item))[0].postings).toMatchObject([{ to: '@waste', quantity: 0.2 }]);
  });

  test('say which of them to use first', async () => {
    const item = await clinic.item({ inUseHours: 48 });
    const first = await opened(item);
    expect(first.useFirst).toBe(true);
    const second = await opened(item);
    expect(second.useFirst).toBe(false);
    const unknown = await opened(item, { openedAt: null });
    expect(unknown.useFirst).toBe(false);
    const { body } = await clinic.as('nurse').get('/containers?limit=200');
    const flags = body.items
      .filter((row: { itemId: string }) => row.itemId === item.id)
      .map((row: { id: string; useFirst: boolean }) => [row.id, row.useFirst]);
    expect(new Map(flags)).toEqual(
      new Map([
        [first.id, true],
        [second.id, false],
        [unknown.id, false],
      ]),
    );
  });
});
