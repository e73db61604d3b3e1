import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Jobs } from '../src/jobs/jobs.js';
import { Clock } from '../src/kernel/clock.js';
import { loadConfig } from '../src/kernel/config.js';
import { newId } from '../src/kernel/ids.js';
import { ROOT } from '../src/kernel/root.js';
import { createServer, type Server } from '../src/server.js';
import { Clinic, ENGINES } from './harness/clinic.js';
import { openRaw } from './harness/raw-database.js';
import { freshDatabase, signInEveryRole } from './harness/server.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 1 };

/** The real clock, and some minutes more: what the story did has settled. */
class LaterClock extends Clock {
  minutes = 0;
  override now(): Date {
    return new Date(super.now().getTime() + this.minutes * 60_000);
  }
}

/** Runs the command line on a database. */
async function mesostock(databaseUrl: string, ...words: string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...words], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: databaseUrl },
  });
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { said, code: child.exitCode };
}

describe.each(ENGINES)('The seals (%s)', (engine) => {
  const clock = new LaterClock();
  let server: Server;
  const clinic = new Clinic(engine, async () => {
    const database = await freshDatabase(engine);
    const config = loadConfig({ DATABASE_URL: database.url, PORT: '0', LOG_LEVEL: 'silent' });
    server = await createServer({ ...config, clock });
    return {
      url: server.url,
      databaseUrl: database.url,
      users: await signInEveryRole(server.url, server.setupCode),
      close: async () => {
        await server.close();
        await database.drop();
      },
    };
  });
  let head = '';

  /** Does something to the database that its triggers would refuse, as somebody who may drop them. */
  async function tamper(table: string, ...statements: string[]): Promise<void> {
    const database = await openRaw(clinic.databaseUrl);
    if (engine === 'postgres') await database.run(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    else {
      const triggers = await database.run(
        `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '${table}'`,
      );
      for (const { name } of triggers) await database.run(`DROP TRIGGER ${name}`);
    }
    for (const statement of statements) await database.run(statement);
    await database.close();
  }

  beforeAll(async () => {
    await clinic.open();
    const item = await clinic.item(AMPOULE);
    await clinic.receive(item, { containers: 20 });
    for (let made = 0; made < 5; made += 1) {
      const session = clinic.session([{ itemId: item.id, quantity: 1 }]);
      expect((await clinic.as('nurse').post('/sessions', session)).status).toBe(201);
    }
    clock.minutes = 60;
    await server.app.get(Jobs).runDue();
  });
  afterAll(() => clinic.close());

  test('cover the ledger and the audit, and can be looked up', async () => {
    const { body } = await clinic.as('auditor').get('/ledger/seals');
    expect(body.items).toEqual([
      {
        book: 'ledger',
        number: 1,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        sealedAt: expect.any(String),
      },
      { book: 'audit', number: 1, hash: expect.any(String), sealedAt: expect.any(String) },
    ]);
    head = body.items[0].hash;
    const jobs = await clinic.as('admin').get('/jobs');
    expect(jobs.body.items).toContainEqual(
      expect.objectContaining({ name: 'ledger-seal', lastOutcome: 'done' }),
    );
    const { said, code } = await mesostock(clinic.databaseUrl, 'ledger', 'verify', '--head', head);
    expect(said).toContain('as they were sealed');
    expect(code).toBe(0);
  });

  test('go on where they ended', async () => {
    const item = await clinic.item();
    await clinic.receive(item, { containers: 2 });
    clock.minutes = 120;
    await server.app.get(Jobs).runDue();
    const { body } = await clinic.as('auditor').get('/ledger/seals');
    expect(body.items[0]).toMatchObject({ book: 'ledger', number: 2 });
    expect((await mesostock(clinic.databaseUrl, 'ledger', 'verify')).code).toBe(0);
  });

  test('tell a chain that was made anew from the one whose hash was written down', async () => {
    const made = await mesostock(clinic.databaseUrl, 'ledger', 'verify', '--head', 'f'.repeat(64));
    expect(made.code).toBe(1);
    expect(made.said).toContain('not the chain');
  });

  test('name the first audit entry that was changed', async () => {
    await tamper('audit_entry', `UPDATE audit_entry SET reason = 'nothing' WHERE seq IN (3, 5)`);
    const { said, code } = await mesostock(clinic.databaseUrl, 'ledger', 'verify');
    expect(code).toBe(1);
    expect(said).toContain('Audit entry 3 was changed');
    await tamper('audit_entry', `UPDATE audit_entry SET reason = NULL WHERE seq IN (3, 5)`);
    expect((await mesostock(clinic.databaseUrl, 'ledger', 'verify')).code).toBe(0);
  });

  test('name the movement whose posting was changed, also when the balance was changed with it', async () => {
    const database = await openRaw(clinic.databaseUrl);
    const [victim] = await database.run(
      `SELECT posting.movement_id, posting.lot_id, from_place FROM posting
        JOIN movement ON movement.id = movement_id
        WHERE kind = 'session' ORDER BY movement.id LIMIT 1`,
    );
    await database.close();
    await tamper(
      'posting',
      `UPDATE posting SET quantity = quantity + 1000 WHERE movement_id = '${victim?.movement_id}'`,
      `UPDATE balance SET quantity = quantity - 1000
        WHERE lot_id = '${victim?.lot_id}' AND place_id = '${victim?.from_place}'`,
    );
    const { said, code } = await mesostock(clinic.databaseUrl, 'ledger', 'verify');
    expect(code).toBe(1);
    expect(said).toContain('Balances and postings agree');
    expect(said).toContain(`Movement ${victim?.movement_id} was changed`);
  });
});

test('A book that is not there is neither verified nor made', async () => {
  const nowhere = join(tmpdir(), `mesostock-${newId()}.sqlite`);
  const { said, code } = await mesostock(nowhere, 'ledger', 'verify');
  expect([said, code, existsSync(nowhere)]).toEqual(['', 1, false]);
});
