import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../src/kernel/config.js';
import { newId } from '../src/kernel/ids.js';
import { ReadingThreads } from '../src/kernel/reading/reading-threads.js';
import { sql } from '../src/kernel/sql.js';
import { createServer, type Server } from '../src/server.js';
import { Clinic, ENGINES } from './harness/clinic.js';
import { freshDatabase, signInEveryRole } from './harness/server.js';

/** Counts to so many, which takes far longer than to log sessions. */
const counting = (most: number) => sql`WITH RECURSIVE counted (n) AS (
    SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${most}
  )`;

const AS_MANY_AS_THERE_MAY_BE = 4;

describe.each(ENGINES)('While something long is read (%s)', (engine) => {
  let server: Server;
  let drop: () => Promise<void>;
  const clinic = new Clinic(engine, async () => {
    const database = await freshDatabase(engine);
    drop = database.drop;
    const env = { DATABASE_URL: database.url, IDENTITY_KEY_FILE: database.keyFile };
    server = await createServer(loadConfig({ ...env, PORT: '0', LOG_LEVEL: 'silent' }));
    const users = await signInEveryRole(server.url, server.setupCode);
    return { url: server.url, databaseUrl: database.url, users, close: () => server.close() };
  });
  beforeAll(() => clinic.open());
  afterAll(() => drop());

  const threads = () => server.app.get(ReadingThreads);
  let item: { readonly id: string };
  const log = async () => {
    const { status } = await clinic.log([{ itemId: item.id, quantity: 1 }]);
    expect(status).toBe(201);
  };

  /** Takes every thread until it is told to let go. */
  function takeAll(): () => Promise<unknown> {
    let letGo: () => void = () => undefined;
    const told = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const taken = Array.from({ length: AS_MANY_AS_THERE_MAY_BE }, () => threads().read(() => told));
    return () => {
      letGo();
      return Promise.all(taken);
    };
  }

  test('suggestions and the expiry plan wait for a thread, sessions for nobody', async () => {
    item = await clinic.item({ reorderPoint: 1000, reorderUpTo: 2000 });
    await clinic.receive(item, { containers: 5 });
    const letGo = takeAll();
    const order: string[] = [];
    const asked = ['/reorder', `/reorder/${item.id}`, '/expiry-plan', '/reports/movements'].map(
      async (path) => {
        const { status } = await clinic.as('auditor').get(path);
        order.push('read');
        return status;
      },
    );
    for (let logged = 0; logged < 3; logged += 1) {
      await log();
      order.push('logged');
    }
    await letGo();
    expect(await Promise.all(asked)).toEqual([200, 200, 200, 200]);
    expect(order).toEqual(['logged', 'logged', 'logged', 'read', 'read', 'read', 'read']);
  });

  test('one state of the database is seen, whatever is recorded meanwhile', async () => {
    const count = sql`SELECT COUNT(*) AS n FROM session`;
    const [before, after] = await threads().read(async (db) => {
      const first = await db.query<{ n: number }>(count);
      await log();
      return [first, await db.query<{ n: number }>(count)];
    });
    expect(after).toEqual(before);
    const [{ n } = { n: 0 }] = await threads().read((db) => db.query<{ n: number }>(count));
    expect(n).toBe((before?.[0]?.n ?? 0) + 1);
  });

  test('rows come in parts, and all of them, also of statements asked for at once', async () => {
    const all = [4501, 2000, 6000].map((most) => sql`${counting(most)} SELECT n FROM counted`);
    const found = await threads().read((db) =>
      Promise.all(all.map((statement) => db.query<{ n: number }>(statement))),
    );
    expect(found.map((rows) => [rows.length, rows.at(0)?.n, rows.at(-1)?.n])).toEqual([
      [4501, 1, 4501],
      [2000, 1, 2000],
      [6000, 1, 6000],
    ]);
  });

  test('a statement that fails fails alone', async () => {
    const wrong = threads().read((db) => db.query(sql`SELECT 1 FROM nowhere`));
    await expect(wrong).rejects.toThrow(/nowhere/);
    const lost = newId();
    expect((await clinic.as('nurse').get(`/reorder/${lost}`)).status).toBe(404);
    expect((await clinic.as('nurse').get('/reorder?cursor=nonsense')).status).toBe(422);
    expect((await clinic.as('nurse').get('/reorder')).status).toBe(200);
  });

  test('a thread in the middle of a statement keeps nobody from work', async () => {
    const order: string[] = [];
    const last = sql`${counting(5_000_000)} SELECT MAX(n) AS n FROM counted`;
    const counted = threads().read(async (db) => {
      order.push('begins');
      const [row] = await db.query<{ n: number }>(last);
      order.push('counted');
      return row?.n;
    });
    await log();
    await log();
    order.push('logged');
    expect(await counted).toBe(5_000_000);
    expect(order).toEqual(['begins', 'logged', 'counted']);
  });

  test('the server closes although somebody reads, who is told', async () => {
    const reading = threads().read(async (db) => {
      await clinic.close();
      return db.query(sql`SELECT 1`);
    });
    await expect(reading).rejects.toMatchObject({ status: 503 });
  });
});
