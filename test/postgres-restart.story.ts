import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../src/kernel/config.js';
import { createServer } from '../src/server.js';
import { openForStories } from './harness/clinic.js';
import { OwnPostgres } from './harness/own-postgres.js';
import { signInEveryRole } from './harness/server.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 1 };
const CALLERS = 6;
const EACH = 20;
const RESTARTS = 3;

describe('PostgreSQL restarted under load', () => {
  let postgres: OwnPostgres;
  const clinic = openForStories('postgres', async () => {
    postgres = await OwnPostgres.start();
    const env = {
      DATABASE_URL: postgres.url,
      PORT: '0',
      LOG_LEVEL: 'silent',
      IDENTITY_KEY_FILE: postgres.keyFile,
    };
    const server = await createServer(loadConfig(env));
    return {
      url: server.url,
      databaseUrl: postgres.url,
      users: await signInEveryRole(server.url, server.setupCode),
      close: async () => {
        await server.close();
        await postgres.remove();
      },
    };
  });

  test('is told as 503 at worst, and whoever asks again with the same id is recorded once', async () => {
    const item = await clinic.item(AMPOULE);
    await clinic.receive(item, { containers: 500 });
    const told = new Set<number>();
    let logged = 0;
    let restarts = 0;
    let restarting: Promise<void> = Promise.resolve();

    /** Logs one session, as a screen does that sends it until it is answered. */
    const log = async () => {
      const session = clinic.session([{ itemId: item.id, quantity: 1 }]);
      for (;;) {
        const { status } = await clinic.as('nurse').post('/sessions', session);
        told.add(status);
        if (status !== 503) break;
        await turn();
      }
      logged += 1;
      if (logged === (restarts + 1) * 25 && restarts < RESTARTS) {
        restarts += 1;
        restarting = restarting.then(() => postgres.restart());
      }
    };
    await Promise.all(
      Array.from({ length: CALLERS }, async () => {
        for (let made = 0; made < EACH; made += 1) await log();
      }),
    );
    await restarting;
    expect(restarts).toBe(RESTARTS);
    expect([...told].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    expect(told).toContain(503);
    expect((await clinic.as('nurse').get('/health')).status).toBe(200);
    expect(await clinic.onHand(item)).toBe(500 - CALLERS * EACH);
    const { body } = await clinic.as('nurse').get('/sessions?limit=200');
    expect(body.items).toHaveLength(CALLERS * EACH);
  });
});
