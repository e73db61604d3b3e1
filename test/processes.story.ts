import { describe, expect, test } from '@jest/globals';
import { Client, cookieOf } from './harness/client.js';
import { openForStories } from './harness/clinic.js';
import { runServer, ServerProcess } from './harness/process.js';
import { PASSWORD } from './harness/server.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 1 };

describe('Two processes on one database (postgres)', () => {
  let first: ServerProcess;
  const clinic = openForStories('postgres', async () => {
    first = await ServerProcess.start('postgres');
    return first;
  });

  /** Runs a second process beside the first while the story is told. */
  async function withSecond(story: (url: string) => Promise<void>): Promise<void> {
    const second = runServer({ ...first.environment, PORT: '0' });
    try {
      await story(await second.line(/is ready: (\S+)/));
    } finally {
      await second.signal('SIGTERM');
    }
  }

  const signIn = (url: string, password: string) =>
    new Client(url).post('/auth/sign-in', { username: 'nurse', password });

  test('know the same people: who signs in or out at one does so at both', async () => {
    await withSecond(async (url) => {
      const cookie = cookieOf(await signIn(url, PASSWORD));
      const atFirst = new Client(first.url).with({ cookie });
      expect((await atFirst.get('/auth/me')).status).toBe(200);
      expect((await atFirst.post('/auth/sign-out')).status).toBe(204);
      expect((await new Client(url).with({ cookie }).get('/auth/me')).status).toBe(401);
    });
  });

  test('count guesses together', async () => {
    await withSecond(async (url) => {
      const guesses = [];
      for (let guess = 0; guess < 9; guess += 1) {
        guesses.push((await signIn(guess % 2 ? url : first.url, 'a wrong guess')).status);
      }
      expect(guesses).toEqual([...Array.from({ length: 8 }, () => 401), 429]);
      expect((await signIn(first.url, PASSWORD)).status).toBe(429);
    });
  });

  test('share one shelf: of the last ampoules each goes once, whichever process is asked', async () => {
    const item = await clinic.item(AMPOULE);
    await clinic.receive(item, { containers: 30 });
    await withSecond(async (url) => {
      const cookie = cookieOf(
        await new Client(url).post('/auth/sign-in', { username: 'doctor', password: PASSWORD }),
      );
      const doctors = [clinic.as('doctor'), new Client(url).with({ cookie })];
      const sessions = Array.from({ length: 40 }, () =>
        clinic.session([{ itemId: item.id, quantity: 1 }]),
      );
      // Each session is sent to both at once, as a phone does that lost its connection.
      const replies = await Promise.all(
        sessions.flatMap((session) => doctors.map((doctor) => doctor.post('/sessions', session))),
      );
      const logged = replies.filter(({ status }) => status === 201 || status === 200);
      expect(new Set(logged.map(({ body }) => body.id)).size).toBe(30);
      expect(replies.filter(({ status }) => status === 201)).toHaveLength(30);
      expect(replies.filter(({ status }) => ![200, 201, 409].includes(status))).toEqual([]);
      expect(await clinic.onHand(item)).toBe(0);
    });
  });

  test('one of which is killed leave the other to answer, and nothing acknowledged is lost', async () => {
    const item = await clinic.item(AMPOULE);
    await clinic.receive(item, { containers: 200 });
    const second = runServer({ ...first.environment, PORT: '0' });
    const url = await second.line(/is ready: (\S+)/);
    const cookie = cookieOf(
      await new Client(url).post('/auth/sign-in', { username: 'doctor', password: PASSWORD }),
    );
    const atSecond = new Client(url).with({ cookie });
    let acknowledged = 0;
    const log = async (client: Client) => {
      const session = clinic.session([{ itemId: item.id, quantity: 1 }]);
      const asked = await client.post('/sessions', session).catch(() => null);
      const reply = asked ?? (await clinic.as('doctor').post('/sessions', session));
      expect([200, 201]).toContain(reply.status);
      acknowledged += 1;
      if (acknowledged === 40) await second.signal('SIGKILL');
    };
    await Promise.all(
      [atSecond, clinic.as('doctor')].flatMap((client) =>
        Array.from({ length: 4 }, async () => {
          for (let made = 0; made < 10; made += 1) await log(client);
        }),
      ),
    );
    expect(await clinic.onHand(item)).toBe(200 - acknowledged);
  });
});
