import { describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import type { Reply } from './harness/client.js';
import { type Clinic, day, describeOnBothEngines, openForStories } from './harness/clinic.js';
import { openRaw, type RawDatabase } from './harness/raw-database.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 1 };

/** Numbers from 0 up to below `below`, the same in every run (Lehmer's generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function statuses(replies: readonly Reply[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of replies) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** What is recorded by halves: a session, its movement, its postings and its document need each other. */
async function halves(clinic: Clinic): Promise<readonly unknown[]> {
  const database = await openRaw(clinic.databaseUrl);
  try {
    return await database.run(`
      SELECT session.id FROM session
        LEFT JOIN document ON document.id = session.id AND document.kind = 'session'
        LEFT JOIN movement ON movement.id = session.movement_id
          AND movement.document_id = session.id AND movement.kind = 'session'
        WHERE document.id IS NULL OR movement.id IS NULL
      UNION ALL SELECT id FROM document WHERE kind = 'session'
        AND id NOT IN (SELECT id FROM session)
      UNION ALL SELECT id FROM movement WHERE kind = 'session'
        AND id NOT IN (SELECT movement_id FROM session)
      UNION ALL SELECT id FROM movement WHERE id NOT IN (SELECT movement_id FROM posting)
      UNION ALL SELECT id FROM session WHERE NOT EXISTS (
        SELECT 1 FROM audit_entry WHERE subject = 'session/' || session.id)`);
  } finally {
    await database.close();
  }
}

describeOnBothEngines('Two hundred at once', (clinic) => {
  test('for the last container: one has it, the others are told what is left', async () => {
    const item = await clinic.item(AMPOULE);
    await clinic.receive(item);
    const replies = await Promise.all(
      Array.from({ length: 200 }, () => clinic.log([{ itemId: item.id, quantity: 1 }])),
    );
    expect(statuses(replies)).toEqual({ 201: 1, 409: 199 });
    for (const { status, body } of replies.filter((reply) => reply.status === 409)) {
      expect({ status, ...body }).toMatchObject({
        type: '/problems/sessions/short',
        draftId: expect.any(String),
        shortages: [{ itemId: item.id, requested: 1, available: 0, short: 1, skips: [] }],
      });
    }
    expect(await clinic.onHand(item)).toBe(0);
    expect(await halves(clinic)).toEqual([]);
  });

  test('for a vial of ten draws: ten have one each, to the thousandth', async () => {
    const item = await clinic.item({ containerQuantity: 1 });
    await clinic.receive(item);
    const replies = await Promise.all(
      Array.from({ length: 60 }, () => clinic.log([{ itemId: item.id, quantity: 0.1 }])),
    );
    expect(statuses(replies)).toEqual({ 201: 10, 409: 50 });
    const vials = new Set(
      replies
        .filter((reply) => reply.status === 201)
        .map(({ body: { lines } }) => {
          const [pick] = lines[0].picks;
          return pick.openedContainerId ?? pick.placeId;
        }),
    );
    expect(vials.size).toBe(1);
  });

  test('who void the same session: it comes back once', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const { body } = await clinic.log([{ itemId: item.id, quantity: 4 }]);
    const replies = await Promise.all(
      Array.from({ length: 12 }, () =>
        clinic.as('nurse').post(`/sessions/${body.id}/void`, { reason: 'Logged by mistake' }),
      ),
    );
    expect(statuses(replies)).toEqual({ 200: 1, 409: 11 });
    const types = replies.filter(({ status }) => status === 409).map((reply) => reply.body.type);
    expect(new Set(types)).toEqual(new Set(['/problems/sessions/already-voided']));
    expect(await clinic.onHand(item)).toBe(10);
  });

  test('who send the same transfer, opening or receipt: it is made once, and all are told so', async () => {
    const item = await clinic.item();
    const lot = await clinic.receive(item, { containers: 1 });
    const shelf = await clinic.location();
    const requests: [string, object][] = [
      [
        '/receipts',
        {
          id: newId(),
          locationId: clinic.room,
          lines: [{ itemId: item.id, lotNumber: 'NEW', expiresOn: day(9), containers: 1 }],
        },
      ],
      [
        '/transfers',
        {
          id: newId(),
          fromLocationId: clinic.room,
          toLocationId: shelf.id,
          lines: [{ lotId: lot.lotId, quantity: 10 }],
        },
      ],
      ['/containers', { id: newId(), lotId: lot.lotId, locationId: shelf.id }],
    ];
    for (const [path, body] of requests) {
      const replies = await Promise.all(
        Array.from({ length: 8 }, () => clinic.as('nurse').post(path, body)),
      );
      expect({ path, statuses: statuses(replies) }).toEqual({
        path,
        statuses: { 200: 7, 201: 1 },
      });
    }
    expect(await clinic.onHand(item)).toBe(20);
  });
});

describeOnBothEngines('A hold', (clinic) => {
  test('once answered, lets nobody take the lot any more', async () => {
    for (let round = 0; round < 4; round += 1) {
      const item = await clinic.item(AMPOULE);
      const lot = await clinic.receive(item, { containers: 100 });
      let answered = false;
      const sentAfter: boolean[] = [];
      const call = async (): Promise<Reply> => {
        sentAfter.push(answered);
        return clinic.log([{ itemId: item.id, quantity: 1 }]);
      };
      const hold = async (): Promise<Reply> => {
        const reply = await clinic
          .as('nurse')
          .post(`/lots/${lot.lotId}/hold`, { reason: 'turbid' });
        answered = true;
        return reply;
      };
      const sessions: Promise<Reply>[] = Array.from({ length: 12 }, call);
      const holding = hold();
      sessions.push(...Array.from({ length: 12 }, call));
      expect((await holding).status).toBe(200);
      const { body } = await clinic.as('nurse').get(`/stock?lotId=${lot.lotId}`);
      const left = body.items[0].quantity;
      sessions.push(...Array.from({ length: 6 }, call));
      const replies = await Promise.all(sessions);
      for (const [index, reply] of replies.entries()) {
        if (sentAfter[index]) expect(reply.status).toBe(409);
        else expect([201, 409]).toContain(reply.status);
      }
      expect(await clinic.onHand(item)).toBe(left);
      const { heldAt } = (await clinic.as('nurse').get(`/lots/${lot.lotId}`)).body.hold;
      const { body: ledger } = await clinic
        .as('nurse')
        .get(`/movements?lotId=${lot.lotId}&limit=200`);
      const taken = ledger.items.filter(
        (movement: { kind: string }) => movement.kind === 'session',
      );
      expect(taken).toHaveLength(100 - left);
      for (const movement of taken) expect(movement.recordedAt <= heldAt).toBe(true);
    }
  });
});

describeOnBothEngines('Thirty-two callers', (clinic) => {
  /** A shelf of three items in two rooms, of which everything is wanted by everybody. */
  async function stocked() {
    const shelf = await clinic.location({ parentId: clinic.room });
    const items = [await clinic.item(), await clinic.item(AMPOULE), await clinic.item()];
    const lots = [];
    for (const item of items) {
      for (const locationId of [clinic.room, shelf.id]) {
        lots.push(await clinic.receive(item, { containers: 5, locationId }));
      }
    }
    return { shelf, items, lots };
  }

  test('who log, carry, receive, void, hold and discard: no deadlock, no lie in the book', async () => {
    const { shelf, items, lots } = await stocked();
    const nurse = clinic.as('nurse');
    const failures: unknown[] = [];

    const steps = [
      async (pick: (below: number) => number) => {
        const lines = items
          .map((item) => ({ itemId: item.id, quantity: 1 + pick(4) }))
          .slice(pick(3));
        const order = pick(2) === 0 ? lines : lines.reverse();
        const logged = await clinic.log(order);
        if (logged.status !== 201 || pick(3) > 0) return logged;
        return nurse.post(`/sessions/${logged.body.id}/void`, { reason: 'Logged by mistake' });
      },
      async (pick: (below: number) => number) => {
        const [from, to] = pick(2) === 0 ? [clinic.room, shelf.id] : [shelf.id, clinic.room];
        const chosen = [...new Set([lots[pick(6)], lots[pick(6)]])];
        const lines = chosen.map((lot) => ({
          lotId: lot?.lotId,
          quantity: lot?.itemId === items[1]?.id ? 1 : 10,
        }));
        return nurse.post('/transfers', {
          id: newId(),
          fromLocationId: from,
          toLocationId: to,
          lines,
        });
      },
      async (pick: (below: number) => number) => {
        const lines = [0, 1].map(() => ({
          itemId: items[pick(3)]?.id,
          lotNumber: `R${pick(4)}`,
          expiresOn: '2099-12-31',
          containers: 1 + pick(2),
        }));
        const locationId = pick(2) === 0 ? clinic.room : shelf.id;
        return nurse.post('/receipts', { id: newId(), locationId, lines });
      },
      async (pick: (below: number) => number) => {
        const lotId = lots[pick(6)]?.lotId;
        const held = await nurse.post(`/lots/${lotId}/hold`, { reason: 'To be looked at' });
        if (held.status !== 200) return held;
        return clinic.as('doctor').post(`/lots/${lotId}/release`, { reason: 'It was all right' });
      },
      async (pick: (below: number) => number) => {
        const { body } = await nurse.get('/containers?limit=200');
        const container = body.items[pick(Math.max(1, body.items.length))];
        if (!container) return { status: 409, body: {} };
        return nurse.post(`/containers/${container.id}/discard`, { reason: 'Dropped' });
      },
    ];

    const call = async (caller: number): Promise<void> => {
      const pick = numbers(caller * 7_919 + 17);
      for (let step = 0; step < 6; step += 1) {
        const act = steps[[0, 0, 0, 1, 2, 3, 4][pick(7)] ?? 0];
        const reply = await act?.(pick);
        const known = [200, 201, 204, 409].includes(reply?.status ?? 0);
        const ledgerRefused = String(reply?.body?.type).startsWith('/problems/ledger/');
        if (!known || ledgerRefused) failures.push(reply);
      }
    };
    await Promise.all(Array.from({ length: 32 }, (_, caller) => call(caller + 1)));
    expect(failures).toEqual([]);
    expect(await halves(clinic)).toEqual([]);
    const { body } = await clinic.as('auditor').get('/ledger/discrepancies');
    expect(body.items).toEqual([]);
  });

  test('who want what is just being delivered: each has some, or is told that it falls short', async () => {
    const item = await clinic.item(AMPOULE);
    const shelves = await Promise.all(
      Array.from({ length: 6 }, () => clinic.location({ parentId: clinic.room })),
    );
    await clinic.receive(item);
    const replies = await Promise.all(
      shelves.flatMap((shelf, index) => [
        ...Array.from({ length: 5 }, () => clinic.log([{ itemId: item.id, quantity: 2 }])),
        clinic.as('nurse').post('/receipts', {
          id: newId(),
          locationId: shelf.id,
          receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
          lines: [
            { itemId: item.id, lotNumber: `D${index}`, expiresOn: day(index + 5), containers: 2 },
          ],
        }),
      ]),
    );
    for (const { status, body } of replies) {
      if (status !== 201) expect(body).toMatchObject({ type: '/problems/sessions/short' });
    }
    const logged = replies.filter(({ status, body }) => status === 201 && body.status === 'posted');
    expect(await clinic.onHand(item)).toBe(13 - 2 * logged.length);
  });
});

describe('On PostgreSQL, where commands overlap', () => {
  const clinic = openForStories('postgres');

  /** Resolves as soon as somebody waits for a lock with such a statement. */
  async function waiting(statement: string): Promise<'waits'> {
    const database = await openRaw(clinic.databaseUrl);
    for (;;) {
      const rows = await database.run(`SELECT 1 FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'
          AND query ILIKE '%${statement}%'`);
      if (rows.length === 0) continue;
      await database.close();
      return 'waits';
    }
  }

  /** A transaction of somebody else, who has done this and has not finished yet. */
  async function unfinished(statement: string): Promise<RawDatabase> {
    const database = await openRaw(clinic.databaseUrl);
    await database.run('BEGIN');
    await database.run(statement);
    return database;
  }

  async function finish(transaction: RawDatabase): Promise<void> {
    await transaction.run('COMMIT');
    await transaction.close();
  }

  test('a hold waits for whoever is taking the lot', async () => {
    const item = await clinic.item();
    const { lotId } = await clinic.receive(item);
    const taking = await unfinished(`SELECT 1 FROM balance WHERE lot_id = '${lotId}' FOR UPDATE`);
    const hold = clinic.as('nurse').post(`/lots/${lotId}/hold`, { reason: 'turbid' });
    const first = await Promise.race([hold.then(() => 'answered'), waiting('FOR UPDATE')]);
    expect(first).toBe('waits');
    await finish(taking);
    expect((await hold).status).toBe(200);
  });

  test('a hold of a location waits for whoever is taking stock in it', async () => {
    const fridge = await clinic.location({ kind: 'fridge', parentId: clinic.room });
    const { lotId } = await clinic.receive(await clinic.item(), { locationId: fridge.id });
    const taking = await unfinished(`SELECT 1 FROM balance WHERE lot_id = '${lotId}' FOR UPDATE`);
    const holding = clinic
      .as('admin')
      .patch(`/locations/${clinic.room}`, { held: true, reason: 'The fridge was warm' });
    const first = await Promise.race([holding.then(() => 'answered'), waiting('FOR UPDATE')]);
    expect(first).toBe('waits');
    await finish(taking);
    expect((await holding).status).toBe(200);
    const release = { held: false, reason: 'It was the thermometer' };
    expect((await clinic.as('admin').patch(`/locations/${clinic.room}`, release)).status).toBe(200);
  });

  test('what arrived during the wait and was taken by another is decided anew', async () => {
    const item = await clinic.item(AMPOULE);
    const early = await clinic.receive(item, { expiresOn: day(90) });
    const taking = await unfinished(
      `SELECT 1 FROM balance WHERE lot_id = '${early.lotId}' FOR UPDATE`,
    );
    const session = clinic.log([{ itemId: item.id, quantity: 1 }]);
    await waiting('FOR UPDATE');
    // It came an hour ago and is entered only now: for the session it has been there all the time.
    const receipt = await clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
      lines: [{ itemId: item.id, lotNumber: 'ENTERED', expiresOn: day(20), containers: 1 }],
    });
    const of = `WHERE lot_id = '${receipt.body.lines[0].lotId}'`;
    const emptying = await unfinished(`UPDATE balance SET quantity = 0 ${of}`);
    await finish(taking);
    await waiting('UPDATE balance');
    await finish(emptying);
    const { status, body } = await session;
    const database = await openRaw(clinic.databaseUrl);
    await database.run(`UPDATE balance SET quantity = 1000 ${of}`);
    await database.close();
    expect({ status, body }).toMatchObject({ status: 201 });
    expect(body.lines[0].picks).toMatchObject([{ lotId: early.lotId }]);
  });
});
