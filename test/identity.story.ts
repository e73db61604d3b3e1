import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Clock } from '../src/kernel/clock.js';
import { loadConfig } from '../src/kernel/config.js';
import { sql } from '../src/kernel/sql.js';
import type { Engine } from '../src/kernel/unit-of-work.js';
import { SETTING_KEYS } from '../src/practice/settings.rules.js';
import { createServer, type Server } from '../src/server.js';
import { Client, cookieOf } from './harness/client.js';
import { freshDatabase } from './harness/server.js';

const PASSWORD = 'a-password-for-stories';
const OTHER_PASSWORD = 'another-password-for-stories';

/** A clock that stands still until it is told to go on. */
class StoryClock extends Clock {
  private at = Date.parse('2026-03-01T08:00:00Z');

  override now(): Date {
    return new Date(this.at);
  }

  goOn(hours: number): void {
    this.at += hours * 3_600_000;
  }
}

/** A server of its own for stories that begin with nobody, or need another clock. */
interface Practice {
  readonly clock: StoryClock;
  readonly server: Server;
  readonly stranger: Client;
  /** The first administrator, as they signed in. */
  readonly admin: Client;
}

function describeOnBothEngines(name: string, stories: (practice: Practice) => void): void {
  describe.each(['sqlite', 'postgres'] as const)(`${name} (%s)`, (engine: Engine) => {
    const clock = new StoryClock();
    let server: Server;
    let drop: () => Promise<void>;
    let admin: Client | undefined;
    beforeAll(async () => {
      const database = await freshDatabase(engine);
      drop = database.drop;
      const { url: DATABASE_URL, keyFile: IDENTITY_KEY_FILE } = database;
      const env = { DATABASE_URL, IDENTITY_KEY_FILE, PORT: '0', LOG_LEVEL: 'silent' };
      server = await createServer({ ...loadConfig(env), clock });
    });
    afterAll(async () => {
      await server.close();
      await drop();
    });
    const practice = {
      clock,
      get server() {
        return server;
      },
      get stranger() {
        return new Client(server.url);
      },
      get admin() {
        if (!admin) throw new Error('Nobody has set the practice up');
        return admin;
      },
    };
    test('is set up by whoever has the code of the console, once', async () => {
      admin = await setUp(practice);
    });
    stories(practice);
  });
}

/** Two try at the same moment: one becomes the administrator. */
async function setUp({ server, stranger }: Practice): Promise<Client> {
  const person = { name: 'Ada', password: PASSWORD, language: 'en' };
  const request = { ...person, code: server.setupCode, username: 'Ada' };
  expect((await stranger.get('/practice')).body.setupNeeded).toBe(true);

  const wrong = await stranger.post('/setup', { ...request, code: 'AAAA-BBBB-CCCC' });
  expect([wrong.status, wrong.body.type]).toEqual([403, '/problems/identity/wrong-code']);
  const weak = await stranger.post('/setup', { ...request, password: 'short' });
  expect([weak.status, weak.body.errors[0].pointer]).toEqual([422, '/password']);

  const both = await Promise.all([
    stranger.post('/setup', request),
    stranger.post('/setup', { ...request, username: 'bea' }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const [winner] = both.filter(({ status }) => status === 200);
  expect(winner?.body.user).toMatchObject({ name: 'Ada', roles: ['admin'], language: 'en' });
  expect((await stranger.get('/practice')).body.setupNeeded).toBe(false);
  const again = await stranger.post('/setup', { ...request, username: 'eve' });
  expect([again.status, again.body.type]).toEqual([409, '/problems/identity/already-set-up']);
  if (!winner) throw new Error('Nobody won');
  return stranger.with({ cookie: cookieOf(winner) });
}

let made = 0;

/** Adds a user and signs them in. */
async function join({ admin, stranger }: Practice, roles: string[] = ['nurse']) {
  made += 1;
  const username = `user${made}`;
  const { body, status } = await admin.post('/users', {
    username,
    name: `User ${made}`,
    password: PASSWORD,
    roles,
    language: 'es',
  });
  expect(status).toBe(201);
  const client = await signIn(stranger, username);
  return { id: body.id as string, username, client };
}

async function signIn(stranger: Client, username: string, password = PASSWORD): Promise<Client> {
  const reply = await stranger.post('/auth/sign-in', { username, password });
  expect(reply.status).toBe(200);
  return stranger.with({ cookie: cookieOf(reply) });
}

describeOnBothEngines('Signing in', (practice) => {
  test('sets a cookie that no script reads and no other site sends', async () => {
    const { username } = await join(practice);
    const credentials = { username: ` ${username.toUpperCase()} `, password: PASSWORD };
    const reply = await practice.stranger.post('/auth/sign-in', credentials);
    expect(reply.body).toEqual({
      user: {
        id: expect.any(String),
        username,
        name: expect.any(String),
        roles: ['nurse'],
        language: 'es',
      },
    });
    const [cookie] = reply.headers.getSetCookie();
    expect(cookie).toMatch(
      /^mesostock_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
  });

  test('says the same of a wrong password, an unknown user and one who was shut out', async () => {
    const { id, username } = await join(practice);
    const gone = await join(practice);
    await practice.admin.patch(`/users/${gone.id}`, { active: false });
    const answers = await Promise.all([
      practice.stranger.post('/auth/sign-in', { username, password: OTHER_PASSWORD }),
      practice.stranger.post('/auth/sign-in', { username: 'nobody', password: PASSWORD }),
      practice.stranger.post('/auth/sign-in', { username: gone.username, password: PASSWORD }),
    ]);
    for (const { status, body, headers } of answers) {
      expect([status, body.type]).toEqual([401, '/problems/identity/wrong-credentials']);
      expect(headers.getSetCookie()).toEqual([]);
      expect(JSON.stringify(body)).not.toContain(id);
    }
    expect(answers[1].body).toEqual(answers[0].body);
    expect(answers[2].body).toEqual(answers[0].body);
  });

  test('is slowed down for who guesses, also when one of the guesses is right', async () => {
    const { username } = await join(practice);
    const guess = (password: string) =>
      practice.stranger.post('/auth/sign-in', { username, password });
    const statuses: number[] = [];
    for (let count = 0; count < 9; count++) statuses.push((await guess(OTHER_PASSWORD)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429]);
    const refused = await guess(PASSWORD);
    expect(refused.body.type).toBe('/problems/identity/too-many-attempts');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(600);
  });

  test('lasts twelve hours', async () => {
    const { client } = await join(practice);
    practice.clock.goOn(11.99);
    expect((await client.get('/auth/me')).status).toBe(200);
    practice.clock.goOn(0.02);
    expect((await client.get('/auth/me')).status).toBe(401);
    practice.clock.goOn(-12.01);
  });

  test('ends with signing out, in this browser only', async () => {
    const { username, client } = await join(practice);
    const elsewhere = await signIn(practice.stranger, username);
    const reply = await client.post('/auth/sign-out');
    expect(reply.status).toBe(204);
    expect(reply.headers.getSetCookie()[0]).toMatch(/^mesostock_session=;/);
    expect((await client.get('/auth/me')).status).toBe(401);
    expect((await elsewhere.get('/auth/me')).status).toBe(200);
    expect((await client.post('/auth/sign-out')).status).toBe(204);
  });
});

describeOnBothEngines('A page of another site', (practice) => {
  const foreign: readonly Readonly<Record<string, string>>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ];

  test.each(foreign)('cannot write with the cookie of a visitor: %p', async (headers) => {
    const { client } = await join(practice);
    const reply = await client.with(headers).patch('/auth/me', { language: 'it' });
    expect([reply.status, reply.body.type]).toEqual([403, '/problems/identity/cross-site']);
    expect((await client.get('/auth/me')).body.user.language).toBe('es');
  });

  test.each(foreign)('cannot sign a visitor in or out: %p', async (headers) => {
    const { username, client } = await join(practice);
    const credentials = { username, password: PASSWORD };
    const signIn = await practice.stranger.with(headers).post('/auth/sign-in', credentials);
    expect(signIn.status).toBe(403);
    expect((await client.with(headers).post('/auth/sign-out')).status).toBe(403);
    expect((await client.get('/auth/me')).status).toBe(200);
  });

  test('is told from our own', async () => {
    const { client } = await join(practice);
    const ours = { origin: practice.server.url, 'sec-fetch-site': 'same-origin' };
    expect((await client.with(ours).patch('/auth/me', { language: 'it' })).status).toBe(200);
  });
});

describeOnBothEngines('A user', (practice) => {
  test('knows what their roles allow', async () => {
    const { client } = await join(practice, ['doctor', 'admin']);
    const { body } = await client.get('/auth/me');
    expect(body.permissions).toEqual(expect.arrayContaining(['sessions.log', 'users.manage']));
    const nurse = await join(practice);
    expect((await nurse.client.get('/auth/me')).body.permissions).not.toContain('users.manage');
  });

  test('gains and loses roles at once, and is shut out at once', async () => {
    const { id, client } = await join(practice);
    expect((await client.get('/users')).status).toBe(403);
    await practice.admin.patch(`/users/${id}`, { roles: ['auditor'] });
    expect((await client.get('/users')).status).toBe(200);
    await practice.admin.patch(`/users/${id}`, { active: false });
    expect((await client.get('/users')).status).toBe(401);
    await practice.admin.patch(`/users/${id}`, { active: true });
    expect((await client.get('/users')).status).toBe(401);
  });

  test('changes the password, which ends the sign-ins elsewhere', async () => {
    const { username, client } = await join(practice);
    const elsewhere = await signIn(practice.stranger, username);
    const change = (current: string, next: string) =>
      client.post('/auth/password', { current, next });
    const wrong = await change(OTHER_PASSWORD, OTHER_PASSWORD);
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/current']);
    const weak = await change(PASSWORD, 'short');
    expect([weak.status, weak.body.errors[0].pointer]).toEqual([422, '/next']);
    expect((await elsewhere.get('/auth/me')).status).toBe(200);

    expect((await change(PASSWORD, OTHER_PASSWORD)).status).toBe(204);
    expect((await client.get('/auth/me')).status).toBe(200);
    expect((await elsewhere.get('/auth/me')).status).toBe(401);
    await signIn(practice.stranger, username, OTHER_PASSWORD);
  });

  test('whose password an administrator resets is signed out everywhere', async () => {
    const { id, username, client } = await join(practice);
    await practice.admin.patch(`/users/${id}`, { password: OTHER_PASSWORD });
    expect((await client.get('/auth/me')).status).toBe(401);
    await signIn(practice.stranger, username, OTHER_PASSWORD);
  });

  test('has a username that nobody else has', async () => {
    const { username } = await join(practice);
    const person = { username: username.toUpperCase(), name: 'X', password: PASSWORD };
    const taken = await practice.admin.post('/users', { ...person, roles: ['nurse'] });
    expect([taken.status, taken.body.type]).toEqual([409, '/problems/identity/username-taken']);
  });

  test.each([
    [{ username: 'x' }, '/username'],
    [{ username: 'two words' }, '/username'],
    [{ password: 'too-short' }, '/password'],
    [{ password: 'Somebody.New', username: 'somebody.new' }, '/password'],
    [{ roles: [] }, '/roles'],
    [{ roles: ['owner'] }, '/roles'],
    [{ roles: ['nurse', 'nurse'] }, '/roles'],
    [{ language: 'fr' }, '/language'],
    [{ language: null }, '/language'],
    [{ kind: 'token' }, '/kind'],
  ])('is not added with %p', async (wrong, pointer) => {
    const person = { username: 'somebody', name: 'X', password: PASSWORD, roles: ['nurse'] };
    const { status, body } = await practice.admin.post('/users', { ...person, ...wrong });
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  });

  test('is listed page by page, without a word of the password', async () => {
    await join(practice);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await practice.admin.get(`/users?limit=3${cursor}`);
      expect(JSON.stringify(body)).not.toMatch(/argon2|password/i);
      seen.push(...body.items.map(({ username }: { username: string }) => username));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor);
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen.length).toBeGreaterThan(3);
  });
});

describeOnBothEngines('The last administrator', (practice) => {
  test('can neither leave nor give up the role', async () => {
    const { body } = await practice.admin.get('/auth/me');
    for (const change of [{ active: false }, { roles: ['nurse'] }]) {
      const reply = await practice.admin.patch(`/users/${body.user.id}`, change);
      expect([reply.status, reply.body.type]).toEqual([
        409,
        '/problems/identity/last-administrator',
      ]);
    }
  });

  test('is there also when two shut each other out at the same moment', async () => {
    const me = (await practice.admin.get('/auth/me')).body.user;
    const other = await join(practice, ['admin']);
    const replies = await Promise.all([
      practice.admin.patch(`/users/${other.id}`, { active: false }),
      other.client.patch(`/users/${me.id}`, { active: false }),
    ]);
    expect(replies.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
  });
});

describeOnBothEngines('A token', (practice) => {
  const bearer = (token: string) => practice.stranger.with({ authorization: `Bearer ${token}` });

  test('acts in its own roles until it is deleted, and is shown once', async () => {
    const { body, status } = await practice.admin.post('/tokens', {
      name: 'till',
      roles: ['nurse'],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'till', roles: ['nurse'] });
    const script = bearer(body.token);
    expect((await script.get('/auth/me')).body.user).toMatchObject({ id: body.id, name: 'till' });
    expect((await script.get('/users')).status).toBe(403);

    const list = await practice.admin.get('/tokens');
    expect(list.body.items).toEqual([
      { id: body.id, name: 'till', roles: ['nurse'], createdAt: expect.any(String) },
    ]);
    expect((await practice.admin.delete(`/tokens/${body.id}`)).status).toBe(204);
    expect((await script.get('/auth/me')).status).toBe(401);
    expect((await practice.admin.delete(`/tokens/${body.id}`)).status).toBe(404);
  });

  test('has the roles of its maker unless told otherwise, and needs no origin', async () => {
    const { body } = await practice.admin.post('/tokens', { name: 'report' });
    expect(body.roles).toEqual(['admin']);
    const script = bearer(body.token).with({ origin: 'https://evil.example' });
    expect((await script.put('/settings/undoSeconds', { value: 12 })).status).toBe(200);
  });

  test('that is wrong is not made up for by a cookie', async () => {
    for (const authorization of ['Bearer nonsense-nonsense-nonsense', 'Basic YTpi', 'Bearer ']) {
      expect((await practice.admin.with({ authorization }).get('/users')).status).toBe(401);
    }
  });

  test('is no user: it cannot sign in and is not among them', async () => {
    const { body } = await practice.admin.post('/tokens', { name: 'till', roles: ['nurse'] });
    const username = `token:${body.id}`;
    const signIn = await practice.stranger.post('/auth/sign-in', {
      username,
      password: body.token,
    });
    expect(signIn.status).toBe(401);
    expect(JSON.stringify((await practice.admin.get('/users?limit=200')).body)).not.toContain(
      body.id,
    );
    const asUser = await practice.admin.patch(`/users/${body.id}`, { active: false });
    expect(asUser.status).toBe(404);
  });
});

describeOnBothEngines('The audit', (practice) => {
  test('has one entry for each command, without secrets', async () => {
    const { id, username, client } = await join(practice);
    await client.post('/auth/password', { current: PASSWORD, next: OTHER_PASSWORD });
    await practice.admin.patch(`/users/${id}`, { name: 'Nina', password: PASSWORD });
    await signIn(practice.stranger, username);
    const { body } = await practice.admin.get(`/audit?subject=user/${id}`);
    expect(body.items.map(({ command }: { command: string }) => command)).toEqual([
      'identity.sign-in',
      'users.change-password',
      'identity.change-password',
      'identity.sign-in',
      'users.create',
    ]);
    const change = body.items[1];
    expect(change).toMatchObject({
      actorName: 'Ada',
      actorRoles: ['admin'],
      before: { name: expect.stringMatching(/^User/) },
      after: { name: 'Nina' },
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    const all = await practice.admin.get('/audit?limit=200');
    expect(JSON.stringify(all.body)).not.toMatch(/argon2|a-password|another-password/);
  });

  test('finds entries by subject, kind, actor and time, newest first, page by page', async () => {
    const { body: setting } = await practice.admin.put('/settings/undoSeconds', { value: 15 });
    expect(setting.value).toBe(15);
    const find = async (query: string) => (await practice.admin.get(`/audit?${query}`)).body;
    const { items } = await find('subject=setting/undoSeconds');
    expect(items[0]).toMatchObject({ before: { value: 10 }, after: { value: 15 } });
    expect((await find('subject=setting/')).items).toEqual(items);
    expect((await find(`actor=${items[0].actorId}&limit=1`)).nextCursor).not.toBeNull();
    expect((await find('actor=nobody')).items).toEqual([]);
    expect((await find('to=2026-03-01T08:00:00Z')).items).toEqual([]);
    const first = await find('limit=2');
    const second = await find(`limit=2&cursor=${first.nextCursor}`);
    const ids = [...first.items, ...second.items].map(({ id }: { id: number }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
    expect(ids).toHaveLength(4);
  });

  test.each(['UPDATE audit_entry SET reason = NULL', 'DELETE FROM audit_entry'])(
    'cannot be changed, not even by hand: %s',
    async (statement) => {
      const { unitOfWork } = practice.server.database;
      const before = (await practice.admin.get('/audit?limit=200')).body.items;
      const work = unitOfWork.write((tx) => tx.execute(sql([statement])));
      await expect(work).rejects.toThrow('audit_entry is append-only');
      expect((await practice.admin.get('/audit?limit=200')).body.items).toEqual(before);
    },
  );
});

describeOnBothEngines('A setting', (practice) => {
  test('has a default with its source, and changes what is read from then on', async () => {
    const { body } = await practice.admin.get('/settings');
    expect(body.items).toHaveLength(SETTING_KEYS.length);
    expect(body.items.find(({ key }: { key: string }) => key === 'inUseDefaultHours')).toEqual({
      key: 'inUseDefaultHours',
      value: 672,
      default: 672,
      unit: 'h',
      source: expect.stringContaining('28 days'),
    });
    await practice.admin.put('/settings/practiceName', { value: 'Studio Verdi' });
    expect((await practice.stranger.get('/practice')).body.name).toBe('Studio Verdi');
  });

  test.each([
    ['inUseDefaultHours', '24'],
    ['timeZone', 'Nowhere'],
    ['needleGaugeMin', 31],
    ['undoSeconds', true],
  ])('refuses %s = %p', async (key, value) => {
    const { status, body } = await practice.admin.put(`/settings/${key}`, { value });
    expect([status, body.errors[0].pointer]).toEqual([422, '/value']);
  });

  test('that does not exist is unknown', async () => {
    expect((await practice.admin.put('/settings/toString', { value: 1 })).status).toBe(404);
  });
});

test('Beside a replica that lags, signing in and being shut out count at once', async () => {
  const [primary, replica] = [await freshDatabase('postgres'), await freshDatabase('postgres')];
  const config = (url: string, replicaUrl = '') =>
    loadConfig({
      DATABASE_URL: url,
      DATABASE_REPLICA_URL: replicaUrl,
      IDENTITY_KEY_FILE: primary.keyFile,
      PORT: '0',
      LOG_LEVEL: 'silent',
    });
  // Migrated once and never again caught up with: no replica lags more than that.
  await (await createServer(config(replica.url))).close();
  const server = await createServer(config(primary.url, replica.url));
  const stranger = new Client(server.url);
  const person = { username: 'ada', name: 'Ada', password: PASSWORD, language: 'en' };
  const setUp = await stranger.post('/setup', { ...person, code: server.setupCode });
  const admin = stranger.with({ cookie: cookieOf(setUp) });
  expect((await admin.get('/auth/me')).body.user.username).toBe('ada');
  const { body } = await admin.post('/users', { ...person, username: 'nina', roles: ['nurse'] });
  const nina = await signIn(stranger, 'nina');
  expect((await nina.get('/auth/me')).status).toBe(200);
  await admin.patch(`/users/${body.id}`, { active: false });
  expect((await nina.get('/auth/me')).status).toBe(401);
  await server.close();
  await Promise.all([primary.drop(), replica.drop()]);
});
