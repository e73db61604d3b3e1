import { expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { newId } from '../src/kernel/ids.js';
import {
  sessionsByProtocol,
  useByHour,
  usedSince,
  wasteByHour,
} from '../src/reports/dashboard.statements.js';
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

  // PostgreSQL has statistics of its own, and plans anew with them.
  const onSqlite = clinic.engine === 'sqlite' ? test : undefined;
  onSqlite?.('reads the weeks it shows, not every posting there ever was', () => {
    const file = new Sqlite(clinic.databaseUrl, { readonly: true });
    try {
      const span = { from: '2026-01-01T00:00:00.000Z', today: '2026-03-01' };
      for (const statement of [usedSince, useByHour, wasteByHour, sessionsByProtocol]) {
        const { sql, values } = statement(span);
        const plan = file.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
        const steps = plan.all(...values).map(({ detail }) => detail);
        expect(steps.filter((step) => /^SCAN (posting|movement|session)\b/.test(step))).toEqual([]);
      }
    } finally {
      file.close();
    }
  });
});
