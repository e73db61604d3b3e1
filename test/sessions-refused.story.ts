import { describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { day, describeOnBothEngines } from './harness/clinic.js';
import { countRows } from './harness/raw-database.js';

describeOnBothEngines('A session that falls short', (clinic) => {
  test('is refused whole, names every short item, stays as a draft, and is finished later', async () => {
    const enough = await clinic.item();
    const little = await clinic.item({ name: 'Procaine' });
    const none = await clinic.item({ name: 'Silica' });
    await clinic.receive(enough);
    await clinic.receive(little);
    const held = await clinic.receive(little, { lotNumber: 'HELD', expiresOn: day(9) });
    await clinic.as('nurse').post(`/lots/${held.lotId}/hold`, { reason: 'turbid' });
    const before = await countRows(clinic.databaseUrl);
    const session = clinic.session([
      { itemId: enough.id, quantity: 2 },
      { itemId: little.id, quantity: 12 },
      { itemId: none.id, quantity: 1 },
    ]);
    const { status, body, headers } = await clinic.as('nurse').post('/sessions', session);
    expect(status).toBe(409);
    expect(headers.get('content-type')).toMatch('application/problem+json');
    expect(body).toMatchObject({
      type: '/problems/sessions/short',
      status: 409,
      draftId: session.id,
      shortages: [
        {
          itemId: little.id,
          itemName: 'Procaine',
          unit: 'mL',
          requested: 12,
          available: 10,
          short: 2,
          skips: [{ lotId: held.lotId, lotNumber: 'HELD', because: 'held' }],
        },
        { itemId: none.id, requested: 1, available: 0, short: 1, skips: [] },
      ],
    });
    const after = await countRows(clinic.databaseUrl);
    expect(after).toEqual({ ...before, session_draft: (before.session_draft ?? 0) + 1 });

    const { body: drafts } = await clinic.as('nurse').get('/sessions?status=draft');
    expect(drafts.items).toMatchObject([
      { id: session.id, status: 'draft', lines: [{ quantity: 2 }, { quantity: 12 }, {}] },
    ]);

    await clinic.receive(little);
    await clinic.receive(none);
    const now = { ...session, performedAt: new Date().toISOString() };
    const finished = await clinic.as('nurse').post('/sessions', now);
    expect(finished.status).toBe(201);
    expect((await clinic.as('nurse').get('/sessions?status=draft')).body.items).toEqual([]);
    expect((await clinic.as('nurse').get(`/sessions/${session.id}`)).body.status).toBe('posted');
    expect(await clinic.onHand(enough)).toBe(8);
  });

  test('because of one line takes nothing of the others', async () => {
    const item = await clinic.item();
    const other = await clinic.item();
    await clinic.receive(item);
    const lines = [
      { itemId: item.id, quantity: 10 },
      { itemId: item.id, quantity: 0.001 },
      { itemId: other.id, quantity: 1 },
    ];
    const { body } = await clinic.log(lines);
    expect(body.shortages).toMatchObject([
      { itemId: item.id, short: 0.001 },
      { itemId: other.id, short: 1 },
    ]);
    expect(await clinic.onHand(item)).toBe(10);
  });
});

describeOnBothEngines('The same session sent again', (clinic) => {
  test('later has the first answer, whatever happened to the stock since', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const session = clinic.session([{ itemId: item.id, quantity: 10 }]);
    const first = await clinic.as('nurse').post('/sessions', session);
    const again = await clinic.as('nurse').post('/sessions', session);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(await clinic.onHand(item)).toBe(0);
  });

  test('with another order of its members, or another spelling of its time, is the same', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const session = clinic.session([{ itemId: item.id, quantity: 1 }], {
      performedAt: '2026-01-05T10:00:00+01:00',
    });
    await clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      receivedAt: '2026-01-01T00:00:00Z',
      lines: [{ itemId: item.id, lotNumber: 'JAN', expiresOn: day(10), containers: 1 }],
    });
    expect((await clinic.as('nurse').post('/sessions', session)).status).toBe(201);
    const turned = Object.fromEntries(Object.entries(session).reverse());
    const spelled = { ...turned, performedAt: '2026-01-05T09:00:00.000Z' };
    expect((await clinic.as('nurse').post('/sessions', spelled)).status).toBe(200);
  });

  test('at the same time is recorded once and answered alike, also when it empties the shelf', async () => {
    for (let round = 0; round < 5; round += 1) {
      const item = await clinic.item();
      await clinic.receive(item);
      const session = clinic.session([{ itemId: item.id, quantity: 10 }]);
      const replies = await Promise.all(
        Array.from({ length: 6 }, () => clinic.as('nurse').post('/sessions', session)),
      );
      expect(replies.map((reply) => reply.status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
      expect(new Set(replies.map((reply) => JSON.stringify(reply.body))).size).toBe(1);
      expect((await clinic.as('nurse').get('/sessions?status=draft')).body.items).toEqual([]);
      expect(await clinic.onHand(item)).toBe(0);
    }
  });

  test('with another content is refused, and takes nothing', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const session = clinic.session([{ itemId: item.id, quantity: 1 }]);
    expect((await clinic.as('nurse').post('/sessions', session)).status).toBe(201);
    const other = { ...session, lines: [{ itemId: item.id, quantity: 2 }] };
    const { status, body } = await clinic.as('nurse').post('/sessions', other);
    expect(status).toBe(409);
    expect(body.type).toMatch(/^\/problems\/.+\/id-reused$/);
    expect(await clinic.onHand(item)).toBe(9);
  });

  test('cannot be the id of another document', async () => {
    const item = await clinic.item();
    const receipt = {
      id: newId(),
      locationId: clinic.room,
      lines: [{ itemId: item.id, lotNumber: 'X', expiresOn: day(10), containers: 1 }],
    };
    expect((await clinic.as('nurse').post('/receipts', receipt)).status).toBe(201);
    const reused = clinic.session([{ itemId: item.id, quantity: 1 }], { id: receipt.id });
    expect(await clinic.as('nurse').post('/sessions', reused)).toMatchObject({
      status: 409,
      body: { type: '/problems/documents/id-reused' },
    });
  });
});

describeOnBothEngines('A clock that is ahead', (clinic) => {
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

  test('by a few minutes is put right: the session happened now, and can be voided at once', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const ahead = { performedAt: inMinutes(4) };
    const { status, body } = await clinic.log([{ itemId: item.id, quantity: 1 }], ahead);
    expect(status).toBe(201);
    const { body: session } = await clinic.as('nurse').get(`/sessions/${body.id}`);
    expect(session.performedAt <= session.recordedAt).toBe(true);
    const undo = await clinic
      .as('nurse')
      .post(`/sessions/${body.id}/void`, { reason: 'A mistake' });
    expect(undo.status).toBe(200);
    expect(await clinic.onHand(item)).toBe(10);
  });

  test('does not keep what was received from being carried away at once', async () => {
    const item = await clinic.item();
    const fridge = await clinic.location({ kind: 'fridge' });
    const receipt = await clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      receivedAt: inMinutes(4),
      lines: [{ itemId: item.id, lotNumber: 'F', expiresOn: day(10), containers: 2 }],
    });
    const { lotId } = receipt.body.lines[0];
    const transfer = {
      id: newId(),
      fromLocationId: clinic.room,
      toLocationId: fridge.id,
      lines: [{ lotId, quantity: 10 }],
    };
    expect((await clinic.as('nurse').post('/transfers', transfer)).status).toBe(201);
    expect((await clinic.log([{ itemId: item.id, quantity: 1 }])).status).toBe(201);
  });

  describe('by more', () => {
    test('is told', async () => {
      const item = await clinic.item();
      const line = { itemId: item.id, quantity: 1 };
      expect(await clinic.log([line], { performedAt: inMinutes(6) })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/performedAt', detail: 'lies in the future' }] },
      });
    });
  });
});
