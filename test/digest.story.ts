import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Jobs } from '../src/jobs/jobs.js';
import { ROLES, type Role } from '../src/kernel/actor.js';
import { Clock } from '../src/kernel/clock.js';
import { loadConfig } from '../src/kernel/config.js';
import { createServer, type Server } from '../src/server.js';
import { Client, cookieOf } from './harness/client.js';
import { Clinic, day, ENGINES } from './harness/clinic.js';
import { PostOffice, wordsOf } from './harness/post-office.js';
import { freshDatabase, PASSWORD, signInEveryRole } from './harness/server.js';

/** The real clock, and some minutes more. */
class LaterClock extends Clock {
  minutes = 0;
  override now(): Date {
    return new Date(super.now().getTime() + this.minutes * 60_000);
  }
}

describe.each(ENGINES)('The daily digest (%s)', (engine) => {
  const clock = new LaterClock();
  const office = new PostOffice();
  let port = 0;
  let server: Server;
  let item: { readonly id: string };
  let users: Record<Role, Client>;
  const clinic = new Clinic(engine, async () => {
    const database = await freshDatabase(engine);
    port = await office.open();
    const env = {
      DATABASE_URL: database.url,
      IDENTITY_KEY_FILE: database.keyFile,
      PORT: '0',
      LOG_LEVEL: 'silent',
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      SMTP_FROM: 'Mesostock <stock@clinic.example>',
      PUBLIC_URL: 'https://stock.clinic.example',
    };
    server = await createServer({ ...loadConfig(env), clock });
    users = await signInEveryRole(server.url, server.setupCode);
    return {
      url: server.url,
      databaseUrl: database.url,
      users,
      close: async () => {
        await server.close();
        await office.close();
        await database.drop();
      },
    };
  });
  beforeAll(async () => {
    await clinic.open();
    item = await clinic.item({ name: 'Lidocaina 2 %' });
  });
  afterAll(() => clinic.close());

  /** Has a job run now. */
  async function run(name: string): Promise<void> {
    expect((await clinic.as('admin').post(`/jobs/${name}/run`)).status).toBe(204);
    await server.app.get(Jobs).runDue();
  }
  /** A day later everybody signs in again. */
  async function tomorrow(): Promise<void> {
    clock.minutes += 24 * 60;
    for (const role of ROLES) {
      const stranger = new Client(server.url);
      const signIn = await stranger.post('/auth/sign-in', { username: role, password: PASSWORD });
      users[role] = stranger.with({ cookie: cookieOf(signIn) });
    }
  }
  const outbox = async () => (await clinic.as('auditor').get('/mail')).body.items;
  const wish = (email: string | null, wanted: boolean) =>
    clinic.as('admin').put('/alerts/digest', { email, wanted });

  test('is sent to who wants it, in the reader’s language', async () => {
    expect(await wish(null, true)).toMatchObject({ status: 422 });
    expect(await wish('not an address', true)).toMatchObject({ status: 422 });
    expect(await wish('admin@clinic.example', true)).toMatchObject({
      status: 200,
      body: { email: 'admin@clinic.example', wanted: true, mailIsSetUp: true },
    });
    await clinic.as('admin').patch('/auth/me', { language: 'it' });
    await clinic.receive(item, { lotNumber: 'OLD1', expiresOn: day(-1) });

    await run('daily-digest');
    await run('mail-send');
    expect(office.taken).toHaveLength(1);
    const mail = wordsOf(office.taken[0]);
    expect(mail).toContain('To: admin@clinic.example');
    expect(mail).toContain('From: Mesostock <stock@clinic.example>');
    expect(mail).toContain('un avviso nuovo dal magazzino');
    expect(mail).toContain('Lidocaina 2 %: scaduto: da togliere (lotto OLD1,');
    expect(mail).toContain('https://stock.clinic.example/alerts');
    expect(await outbox()).toMatchObject([{ state: 'sent', attempts: 1, failure: null }]);
  });

  test('tells each alert once, says nothing when nothing is new, and is one a day', async () => {
    const before = office.taken.length;
    await tomorrow();
    await run('daily-digest');
    await run('mail-send');
    expect(office.taken).toHaveLength(before);

    await clinic.receive(item, { lotNumber: 'OLD2', expiresOn: day(-1) });
    await run('daily-digest');
    await run('daily-digest');
    await run('mail-send');
    expect(office.taken).toHaveLength(before + 1);
    const mail = wordsOf(office.taken.at(-1));
    expect(mail).toContain('OLD2');
    expect(mail).not.toContain('OLD1');
    expect(mail).toContain('Già segnalati e ancora aperti: 1.');
  });

  test('leaves out what rests for a reason, until it is back', async () => {
    await tomorrow();
    await clinic.receive(item, { lotNumber: 'OLD3', expiresOn: day(-1) });
    const { body } = await clinic.as('nurse').get('/alerts');
    const alert = body.items.find(({ lotNumber }: { lotNumber: string }) => lotNumber === 'OLD3');
    const rest = { key: alert.key, until: day(10), reason: 'The courier comes on Friday' };
    expect((await clinic.as('auditor').post('/alerts/snooze', rest)).status).toBe(403);
    const past = { ...rest, until: day(0) };
    expect((await clinic.as('nurse').post('/alerts/snooze', past)).status).toBe(422);
    expect((await clinic.as('nurse').post('/alerts/snooze', rest)).body).toMatchObject({
      snoozedUntil: day(10),
      snoozeReason: 'The courier comes on Friday',
    });
    const before = office.taken.length;
    await run('daily-digest');
    await run('mail-send');
    expect(office.taken).toHaveLength(before);
    const resting = await clinic.as('nurse').get('/alerts?snoozed=true');
    expect(resting.body.items).toMatchObject([{ lotNumber: 'OLD3' }]);

    await clinic.as('nurse').post('/alerts/wake', { key: alert.key });
    await run('daily-digest');
    await run('mail-send');
    expect(office.taken).toHaveLength(before + 1);
  });

  test('waits in the outbox while the post office is closed for an hour, and is sent once', async () => {
    await tomorrow();
    await clinic.receive(item, { lotNumber: 'OLD4', expiresOn: day(-1) });
    const before = office.taken.length;
    await office.close();
    await run('daily-digest');
    for (let passed = 0; passed < 60; passed += 5) {
      await run('mail-send');
      clock.minutes += 5;
    }
    const [waiting] = await outbox();
    expect(waiting).toMatchObject({ state: 'waiting', failure: expect.stringMatching(/ECONN/) });
    expect(waiting.attempts).toBeGreaterThan(3);

    await office.open(port);
    clock.minutes += 30;
    await run('mail-send');
    await run('mail-send');
    expect(office.taken).toHaveLength(before + 1);
    expect((await outbox())[0]).toMatchObject({ state: 'sent', failure: null });
  });

  test('forgets an alert with its cause, and who sees to one is named', async () => {
    const { body } = await clinic.as('nurse').get('/alerts');
    const [alert] = body.items;
    const me = (await clinic.as('nurse').get('/auth/me')).body.user;
    const own = { key: alert.key, ownerId: me.id };
    expect((await clinic.as('nurse').post('/alerts/own', own)).body).toMatchObject({
      ownerId: me.id,
      ownerName: me.name,
    });
    const nobody = { key: alert.key, ownerId: '01890000-0000-7000-8000-000000000000' };
    expect((await clinic.as('nurse').post('/alerts/own', nobody)).status).toBe(422);
    const gone = { key: 'expired:no:such:alert:', ownerId: null };
    expect((await clinic.as('nurse').post('/alerts/own', gone)).status).toBe(404);
  });
});
