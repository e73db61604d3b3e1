import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Jobs } from '../src/jobs/jobs.js';
import { loadConfig } from '../src/kernel/config.js';
import { createServer, type Server } from '../src/server.js';
import { Clinic, day, ENGINES } from './harness/clinic.js';
import { orderOf, receiveAgainst, sentOrder, supplier } from './harness/purchasing.js';
import { freshDatabase, signInEveryRole } from './harness/server.js';

const WEEKLY = { minimum: 5, maximum: null, spacingDays: { min: 7, max: 10 }, phases: [] };

describe.each(ENGINES)('What will run out (%s)', (engine) => {
  let server: Server;
  const clinic = new Clinic(engine, async () => {
    const database = await freshDatabase(engine);
    const env = { DATABASE_URL: database.url, IDENTITY_KEY_FILE: database.keyFile };
    server = await createServer(loadConfig({ ...env, PORT: '0', LOG_LEVEL: 'silent' }));
    const users = await signInEveryRole(server.url, server.setupCode);
    const close = async () => {
      await server.close();
      await database.drop();
    };
    return { url: server.url, databaseUrl: database.url, users, close };
  });
  beforeAll(() => clinic.open());
  afterAll(() => clinic.close());

  /** Two ampoules, and a session a week that takes one. */
  async function running() {
    const item = await clinic.item({ containerQuantity: 5, containerUse: 'single' });
    await clinic.receive(item, { containers: 2 });
    const materials = [{ itemId: item.id, quantity: 5 }];
    await clinic.course(await clinic.protocol({ materials, sessions: WEEKLY }));
    return item;
  }

  async function forecast() {
    expect((await clinic.as('admin').post('/jobs/forecasts/run')).status).toBe(204);
    await server.app.get(Jobs).runDue();
    const { body } = await clinic.as('auditor').get('/jobs');
    return body.items.find(({ name }: { name: string }) => name === 'forecasts');
  }

  const alerts = async (kind: string) =>
    (await clinic.as('nurse').get(`/alerts?kind=${kind}`)).body.items;

  test('is looked for by a job, told in time, and no more once it is ordered', async () => {
    const item = await running();
    expect(await alerts('running-out')).toEqual([]);
    expect(await forecast()).toMatchObject({
      lastOutcome: 'done',
      lastResult: 'Looked ahead for 1 items: 1 should be ordered',
    });
    const told = await alerts('running-out');
    // It takes a week to come, and the third session is in two.
    expect(told).toMatchObject([{ severity: 'week', itemId: item.id, unit: 'mL', orderId: null }]);
    expect(told[0].detail).toBe(`${item.name}: runs out on ${day(14)}, to be ordered by ${day(7)}`);

    const order = orderOf(await supplier(clinic), [item], 4);
    await clinic.as('nurse').post('/orders', order);
    expect(await alerts('running-out')).toEqual([]);
    await clinic.as('admin').post(`/orders/${order.id}/cancel`, { reason: 'Written by mistake' });
    expect(await alerts('running-out')).toHaveLength(1);
    await clinic.receive(item, { containers: 8 });
    expect(await alerts('running-out')).toEqual([]);
    expect(await forecast()).toMatchObject({
      lastResult: 'Looked ahead for 1 items: 0 should be ordered',
    });
  });

  test('an order that is late is told until all of it is here, or nobody waits for it', async () => {
    const [item, other] = [await clinic.item(), await clinic.item()];
    const from = await supplier(clinic);
    const order = { ...orderOf(from, [item, other], 3), expectedOn: day(-1) };
    await sentOrder(clinic, order);
    await sentOrder(clinic, { ...orderOf(from, [item]), expectedOn: day(0) });
    const { number } = (await clinic.as('nurse').get(`/orders/${order.id}`)).body;
    expect(await alerts('order-late')).toMatchObject([
      {
        severity: 'today',
        orderId: order.id,
        orderNumber: number,
        supplierName: from.name,
        itemId: null,
      },
    ]);
    await receiveAgainst(clinic, order.id, item, { containers: 3 });
    expect(await alerts('order-late')).toHaveLength(1);
    const { body } = await clinic.as('nurse').post('/alerts/own', {
      key: (await alerts('order-late'))[0].key,
      ownerId: (await clinic.as('nurse').get('/auth/me')).body.user.id,
    });
    expect(body).toMatchObject({ orderId: order.id, ownerName: 'nurse' });
    const reason = 'The supplier has no more of it';
    await clinic.as('admin').post(`/orders/${order.id}/cancel`, { reason, itemIds: [other.id] });
    expect(await alerts('order-late')).toEqual([]);
  });
});
