import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../src/kernel/config.js';
import { newId } from '../src/kernel/ids.js';
import { ROOT } from '../src/kernel/root.js';
import { sql } from '../src/kernel/sql.js';
import { createServer, type Server } from '../src/server.js';
import { Client, cookieOf } from './harness/client.js';
import { freshDatabase } from './harness/server.js';

const ADMIN = { username: 'ada', name: 'Ada', password: 'a-password-for-stories', language: 'en' };

/** A server whose log is kept, and its administrator. */
async function openServer() {
  const database = await freshDatabase('sqlite');
  const lines: string[] = [];
  const env = { DATABASE_URL: database.url, PORT: '0', LOG_LEVEL: 'info' };
  const server = await createServer({
    ...loadConfig(env),
    logTo: { write: (line: string) => void lines.push(line) },
  });
  const stranger = new Client(server.url);
  const setUp = await stranger.post('/setup', { code: server.setupCode, ...ADMIN });
  const admin = stranger.with({ cookie: cookieOf(setUp) });
  const log = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { server, admin, log, text: () => lines.join(''), drop: database.drop };
}

describe('A server that runs', () => {
  let server: Server;
  let open: Awaited<ReturnType<typeof openServer>>;
  beforeAll(async () => {
    open = await openServer();
    server = open.server;
  });
  afterAll(async () => {
    await server.close();
    await open.drop();
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers });

  test.each(['/health', '/api/v1/health'])('is in health at %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ok',
      version: expect.any(String),
      facts: { identities: 'ready' },
    });
  });

  test('counts requests by the pattern of their route, never by their address', async () => {
    const id = newId();
    await open.admin.get(`/items/${id}`);
    await open.admin.get(`/no/such/${id}`);
    const response = await get('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/items\/:id",status="404"\} 1/,
    );
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain(id);
  });

  test('logs each request once, with the id of its answer, without secrets', async () => {
    const reply = await open.admin.get('/patients?search=P-SECRET');
    await open.admin.post('/auth/sign-in', { ...ADMIN, language: undefined });
    await turn();
    const requestId = reply.headers.get('x-request-id');
    expect(open.log().filter((entry) => entry.requestId === requestId)).toEqual([
      expect.objectContaining({
        msg: 'answered',
        method: 'GET',
        path: '/api/v1/patients',
        status: 200,
        ms: expect.any(Number),
        userId: expect.any(String),
      }),
    ]);
    expect(open.text()).not.toMatch(/P-SECRET|a-password-for-stories|mesostock_session/);
  });

  test('tells of a failure its request only, and the rest to the log', async () => {
    const { unitOfWork } = server.database;
    await unitOfWork.write((tx) => tx.execute(sql`ALTER TABLE practice_setting RENAME TO mislaid`));
    const reply = await open.admin.get('/settings');
    await unitOfWork.write((tx) => tx.execute(sql`ALTER TABLE mislaid RENAME TO practice_setting`));
    const requestId = reply.headers.get('x-request-id');
    expect(reply.status).toBe(500);
    expect(reply.body).toEqual({
      type: '/problems/kernel/internal',
      status: 500,
      title: expect.any(String),
      detail: expect.stringContaining(String(requestId)),
      requestId,
    });
    const failure = open.log().find((entry) => entry.requestId === requestId && entry.err);
    expect(JSON.stringify(failure)).toMatch(/no such table.*stack/s);
    expect((await open.admin.get('/settings')).status).toBe(200);
  });

  test('lets no other site frame it or run scripts in it', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('publishes its contract, complete, and a page to read it', async () => {
    const response = await get('/api/openapi.json');
    const { openapi, paths, components } = JSON.parse(await response.text());
    expect(openapi).toBe('3.1.0');
    expect(components.schemas.Problem.required).toContain('type');
    const published = Object.keys(paths).map((path) => path.replaceAll(/\{(\w+)\}/g, ':$1'));
    const served = new Set(server.routes.map(({ path }) => path));
    served.delete('/metrics');
    expect(published.sort()).toEqual([...served].sort());
    for (const operation of Object.values(paths).flatMap((item) => Object.values(item as object))) {
      expect(operation.responses.default).toBeDefined();
    }
    const page = await (await get('/api/docs')).text();
    const scripts = [...page.matchAll(/<script src="\.\/(.*?)"/g)].map(([, path]) => path);
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) {
      const asset = await get(`/api/${script}`);
      expect([asset.status, (await asset.text()).length > 100]).toEqual([200, true]);
    }
  });

  test('keeps a page that asks for the API wrongly from getting a screen', async () => {
    const response = await get('/api/v1/nothing', { accept: 'text/html' });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/problem\+json/);
  });
});

test('A server that closes finishes what it began, and accepts nothing more', async () => {
  const { server, admin, drop } = await openServer();
  const http = server.app.getHttpServer();
  let finish: (value: unknown) => void = () => undefined;
  const gate = new Promise((resolve) => {
    finish = resolve;
  });
  // While this work is at the gate, the request waits behind it in the queue of writes.
  const busy = server.database.unitOfWork.write(() => gate);
  const arrived = once(http, 'request');
  const request = admin.post('/patients', {});
  await arrived;

  const closed = server.close();
  await waitUntil(() => !http.listening);
  await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  finish(null);
  expect((await request).status).toBe(201);
  await Promise.all([busy, closed]);
  await drop();
});

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}

/** Starts the built server as `npm start` does. */
function start(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a program says until it has said this, or has ended. */
async function saidBy(program: ChildProcess, until: RegExp): Promise<string> {
  let said = '';
  const streams = [program.stdout, program.stderr];
  return new Promise((resolve) => {
    for (const stream of streams) {
      stream?.on('data', (chunk) => {
        said += chunk;
        if (until.test(said)) resolve(said);
      });
    }
    program.on('close', () => resolve(said));
  });
}

describe('The program', () => {
  test('says where it is and how to begin, and ends well when it is asked to', async () => {
    const database = await freshDatabase('sqlite');
    const program = start({ DATABASE_URL: database.url, PORT: '0' });
    const said = await saidBy(program, /([A-Z0-9]{4}-){2}[A-Z0-9]{4}/);
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    expect((await fetch(`${url}/health`)).status).toBe(200);
    const [code] = /([A-Z0-9]{4}-){2}[A-Z0-9]{4}/.exec(said) ?? [];
    const setUp = await new Client(String(url)).post('/setup', { code, ...ADMIN });
    expect(setUp.status).toBe(200);
    const ended = once(program, 'exit');
    program.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await database.drop();
  });

  test.each([
    [{ PORT: 'seventy' }, 'PORT must be a whole number from 0 to 65535, not "seventy".'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be a file path or a postgres:// address.'],
    [{ DATABASE_URL: 'postgres://127.0.0.1:1/x' }, 'connect ECONNREFUSED 127.0.0.1:1'],
  ])('that cannot start says why in a sentence: %p', async (env, sentence) => {
    const program = start(env as unknown as Record<string, string>);
    const ended = once(program, 'exit');
    const said = await saidBy(program, /\n/);
    expect(said).toContain(`Mesostock cannot start: ${sentence}`);
    expect(said).not.toContain(' at ');
    expect(await ended).toEqual([1, null]);
  });
});
