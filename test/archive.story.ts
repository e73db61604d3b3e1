import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../src/kernel/config.js';
import { ROOT } from '../src/kernel/root.js';
import type { Engine } from '../src/kernel/unit-of-work.js';
import { createServer } from '../src/server.js';
import { Client, cookieOf } from './harness/client.js';
import { ENGINES, openForStories } from './harness/clinic.js';
import { countRows } from './harness/raw-database.js';
import { freshDatabase, PASSWORD } from './harness/server.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 1 };

/** Runs the command line on a database. */
async function mesostock(databaseUrl: string, ...words: string[]) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...words], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: databaseUrl },
  });
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { said: `${out}${err}`, code: child.exitCode };
}

const other = (engine: Engine): Engine => (engine === 'sqlite' ? 'postgres' : 'sqlite');

/** What belongs to a database or a moment only. */
function withoutPassing({
  migration,
  sign_in,
  sign_in_attempt,
  job,
  ...rows
}: Record<string, number>) {
  return rows;
}

describe.each(ENGINES)('A backup (%s)', (engine) => {
  const clinic = openForStories(engine);
  const folder = mkdtempSync(join(tmpdir(), 'mesostock-backup-'));
  const file = join(folder, 'clinic.backup');
  let item: { readonly id: string };
  const drops: (() => Promise<void>)[] = [];

  /** An empty database to put things into. */
  async function target(kind: Engine): Promise<string> {
    const database = await freshDatabase(kind);
    drops.push(database.drop);
    return database.url;
  }

  const logOne = () =>
    clinic.as('nurse').post('/sessions', clinic.session([{ itemId: item.id, quantity: 1 }]));

  beforeAll(async () => {
    item = await clinic.item(AMPOULE);
    await clinic.receive(item, { containers: 300 });
    for (let made = 0; made < 5; made += 1) expect((await logOne()).status).toBe(201);
  });
  afterAll(async () => {
    for (const drop of drops) await drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a server on what was restored, signs in, and asks for the stock. */
  async function lookInto(url: string) {
    const config = loadConfig({ DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'silent' });
    const server = await createServer(config);
    try {
      const stranger = new Client(server.url);
      const credentials = { username: 'nurse', password: PASSWORD };
      const signIn = await stranger.post('/auth/sign-in', credentials);
      const nurse = stranger.with({ cookie: cookieOf(signIn) });
      const stock = await nurse.get(`/stock?itemId=${item.id}`);
      const more = await nurse.post(
        '/sessions',
        clinic.session([{ itemId: item.id, quantity: 1 }]),
      );
      const audit = await nurse.get('/ledger/discrepancies');
      return { stock: stock.body.items, logged: more.status, wrong: audit.body.items };
    } finally {
      await server.close();
    }
  }

  test('is made while sessions are logged, for its owner only, and holds them whole', async () => {
    const logging = Promise.all(Array.from({ length: 40 }, logOne));
    const made = await mesostock(clinic.databaseUrl, 'backup', file);
    await logging;
    expect(made).toMatchObject({ code: 0 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const url = await target(engine);
    const restored = await mesostock(url, 'restore', file);
    expect(restored.said).toContain('The same rows, proven table by table');
    expect(restored.code).toBe(0);
  });

  test.each(ENGINES)('is put back into %s, where the clinic goes on', async (kind) => {
    expect((await mesostock(clinic.databaseUrl, 'backup', file)).code).toBe(0);
    const url = await target(kind);
    expect((await mesostock(url, 'restore', file)).code).toBe(0);
    const rows = withoutPassing(await countRows(url));
    expect(rows).toEqual(withoutPassing(await countRows(clinic.databaseUrl)));
    const here = await clinic.as('nurse').get(`/stock?itemId=${item.id}`);
    expect(await lookInto(url)).toEqual({ stock: here.body.items, logged: 201, wrong: [] });
  });

  test('moves to the other engine by one command that proves both equal', async () => {
    const url = await target(other(engine));
    const moved = await mesostock(clinic.databaseUrl, 'move', url);
    expect(moved.said).toContain('The same rows, proven table by table');
    expect(moved.code).toBe(0);
    expect(await lookInto(url)).toMatchObject({ logged: 201, wrong: [] });
  });

  test('is refused by a database that is not empty', async () => {
    await mesostock(clinic.databaseUrl, 'backup', file);
    const before = await countRows(clinic.databaseUrl);
    const { said, code } = await mesostock(clinic.databaseUrl, 'restore', file);
    expect(code).toBe(1);
    expect(said).toContain('The database is not empty');
    expect(await countRows(clinic.databaseUrl)).toEqual(before);
  });

  test('that is cut off, changed, newer or something else leaves the database empty', async () => {
    await mesostock(clinic.databaseUrl, 'backup', file);
    const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
    const remake = (change: (all: string[]) => string[]) => gzipSync(change([...lines]).join('\n'));
    const damaged: [Buffer, RegExp][] = [
      [readFileSync(file).subarray(0, 2000), /cannot be read|cut off/],
      [remake((all) => all.slice(0, -2)), /cut off/],
      [
        remake((all) => all.map((line) => line.replace('"@supplier"', '"@patient"'))),
        /Table posting/,
      ],
      [remake((all) => all.with(0, all[0]?.replace('Kernel', 'Later') ?? '')), /newer version/],
      [gzipSync('{"some": "thing"}\n'), /not an archive/],
      [Buffer.from('no gzip at all'), /cannot be read/],
    ];
    for (const [content, reason] of damaged) {
      const bad = join(folder, 'bad.backup');
      writeFileSync(bad, content);
      const url = await target(engine);
      const { said, code } = await mesostock(url, 'restore', bad);
      expect(said).toMatch(reason);
      expect(code).toBe(1);
      const { migration, ...rows } = await countRows(url);
      expect(Object.values(rows).filter((count) => count > 0)).toEqual([]);
    }
  });
});
