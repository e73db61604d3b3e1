import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runServer } from './harness/process.js';
import { freshDatabase } from './harness/server.js';

const READY = /is ready: (\S+)/;
const CODE = /^ *(\w{4}-\w{4}-\w{4})$/;

describe('starting the server', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  beforeEach(async () => {
    database = await freshDatabase('sqlite');
  });
  afterEach(() => database.drop());

  test('prints a code for the first administrator while there is nobody', async () => {
    const environment = { DATABASE_URL: database.url, PORT: '0' };
    const first = runServer(environment);
    const url = await first.line(READY);
    const account = { username: 'anna', name: 'Anna', password: 'a long password', language: 'it' };
    const setUp = await fetch(`${url}/api/v1/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: await first.line(CODE), ...account }),
    });
    expect(setUp.status).toBe(200);
    expect(await first.signal('SIGTERM')).toBe(0);

    const second = runServer(environment);
    await second.line(READY);
    expect(await second.signal('SIGTERM')).toBe(0);
    expect(second.said.filter((line) => CODE.test(line))).toEqual([]);
  });

  test.each([
    [{ PORT: 'many' }, 'PORT must be a whole number'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
    [{ DATABASE_URL: 'mysql://somewhere' }, 'DATABASE_URL must be a file path'],
    [{ SECURE_COOKIES: 'perhaps' }, 'SECURE_COOKIES must be true or false'],
  ])('says what is wrong with %p, and ends', async (setting, sentence) => {
    const run = runServer({ DATABASE_URL: database.url, PORT: '0', ...setting });
    expect(await run.end()).toBe(1);
    expect(run.said.join('\n')).toContain(sentence);
  });

  test('says so when the port is taken', async () => {
    const environment = { DATABASE_URL: database.url, PORT: '0' };
    const first = runServer(environment);
    const { port } = new URL(await first.line(READY));
    const second = runServer({ ...environment, PORT: port });
    expect(await second.end()).toBe(1);
    expect(second.said.join('\n')).toContain('Set PORT to another number');
    await first.signal('SIGTERM');
  });
});
