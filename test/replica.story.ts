import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../src/kernel/config.js';
import { newId } from '../src/kernel/ids.js';
import { createServer, type Server } from '../src/server.js';
import { Clinic, day } from './harness/clinic.js';
import { OwnPostgres } from './harness/own-postgres.js';
import { orderOf, sells, supplier } from './harness/purchasing.js';
import { ReplicaPostgres } from './harness/replica-postgres.js';
import { signInEveryRole } from './harness/server.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 5 };

describe('Beside a replica (postgres)', () => {
  let primary: OwnPostgres;
  let replica: ReplicaPostgres;
  let server: Server;
  const clinic = new Clinic('postgres', async () => {
    primary = await OwnPostgres.start();
    replica = await ReplicaPostgres.of(primary);
    const config = loadConfig({
      DATABASE_URL: primary.url,
      DATABASE_REPLICA_URL: replica.url,
      IDENTITY_KEY_FILE: primary.keyFile,
      PORT: '0',
      LOG_LEVEL: 'silent',
    });
    server = await createServer(config);
    return {
      url: server.url,
      databaseUrl: primary.url,
      users: await signInEveryRole(server.url, server.setupCode),
      close: async () => {
        await server.close();
        await replica.remove();
        await primary.remove();
      },
    };
  });
  beforeAll(() => clinic.open());
  afterAll(() => clinic.close());

  /** An item below its reorder point, and who sells it. */
  async function lowItem() {
    const item = await clinic.item({ ...AMPOULE, reorderPoint: 20, reorderUpTo: 60 });
    const from = await supplier(clinic);
    await sells(clinic, from, item, { pack: 2 }, 10);
    return { item, from };
  }
  const suggested = async (from: { readonly id: string }) => {
    const { status, body } = await clinic.as('nurse').get(`/reorder?supplierId=${from.id}`);
    expect(status).toBe(200);
    return body.items.map(({ itemId }: { itemId: string }) => itemId);
  };
  const readers = () =>
    replica.query(`SELECT COUNT(*)::int AS it FROM pg_stat_activity
      WHERE application_name = 'mesostock' AND state IS NOT NULL`);

  test('the server starts without a word; beside what is none, or is not there, it says so', async () => {
    expect(server.complaints).toEqual([]);
    const elsewhere = new URL(replica.url);
    elsewhere.port = '1';
    for (const [url, words] of [
      [primary.url, /is no streaming replica. Everything is read from DATABASE_URL/],
      [elsewhere.href, /cannot be reached. Everything is read from DATABASE_URL/],
    ] as const) {
      const another = await createServer(
        loadConfig({
          DATABASE_URL: primary.url,
          DATABASE_REPLICA_URL: url,
          IDENTITY_KEY_FILE: primary.keyFile,
          PORT: '0',
          LOG_LEVEL: 'silent',
        }),
      );
      await another.close();
      expect(another.complaints).toEqual([expect.stringMatching(words)]);
    }
  });

  test('what takes long is read there, and nothing else', async () => {
    const { item, from } = await lowItem();
    expect((await clinic.as('nurse').get('/stock')).status).toBe(200);
    expect(await readers()).toBe(0);
    expect(await suggested(from)).toEqual([item.id]);
    expect(await readers()).toBe(1);
  });

  test('whoever has just recorded something finds it, however far the replica lags behind', async () => {
    const { item, from } = await lowItem();
    await clinic.receive(item, { containers: 2 });
    await replica.pause();
    const { status, body } = await clinic.log([{ itemId: item.id, quantity: 5 }]);
    expect(status).toBe(201);
    const sessions = await clinic.as('nurse').get('/sessions');
    expect(sessions.body.items.map(({ id }: { id: string }) => id)).toContain(body.id);
    const path = `/reports/consumption?itemId=${item.id}`;
    const used = await clinic.as('auditor').get(path);
    expect(used.body.items).toMatchObject([{ item: item.name }]);
    // What is being ordered is not suggested again.
    expect(await suggested(from)).toEqual([item.id]);
    await clinic.as('nurse').post('/orders', orderOf(from, [item], 6));
    expect(await suggested(from)).toEqual([]);
    await replica.resume();
    expect(await suggested(from)).toEqual([]);
  });

  test('a replica that is gone is not missed', async () => {
    const { item, from } = await lowItem();
    await replica.stop();
    expect(await suggested(from)).toEqual([item.id]);
    const line = { itemId: item.id, lotNumber: newId(), expiresOn: day(90), containers: 12 };
    const receipt = { id: newId(), locationId: clinic.room, lines: [line] };
    expect((await clinic.as('nurse').post('/receipts', receipt)).status).toBe(201);
    expect(await suggested(from)).toEqual([]);
    expect((await clinic.as('admin').get('/dashboard')).status).toBe(200);
  });
});
