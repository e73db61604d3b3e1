import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Jobs } from '../src/jobs/jobs.js';
import { Clock } from '../src/kernel/clock.js';
import { loadConfig } from '../src/kernel/config.js';
import { createServer, type Server } from '../src/server.js';
import type { Client } from './harness/client.js';
import { ENGINES } from './harness/clinic.js';
import { openRaw } from './harness/raw-database.js';
import { freshDatabase, signInEveryRole } from './harness/server.js';

/** A clock that stands until it is told to go on. */
class StoryClock extends Clock {
  constructor(private at = new Date('2026-11-23T10:02:00.000Z')) {
    super();
  }
  override now(): Date {
    return this.at;
  }
  pass(minutes: number): void {
    this.at = new Date(this.at.getTime() + minutes * 60_000);
  }
}

/** Work that waits until it is let go, and counts how often it was begun. */
class Errand {
  begun = 0;
  private letGo: () => void = () => undefined;
  private readonly wait = new Promise<void>((resolve) => {
    this.letGo = resolve;
  });
  private started: () => void = () => undefined;
  readonly start = new Promise<void>((resolve) => {
    this.started = resolve;
  });
  readonly job = {
    name: 'errand',
    pattern: '0 * * * *',
    run: async () => {
      this.begun += 1;
      this.started();
      await this.wait;
      return `Run ${this.begun}`;
    },
  };
  finish(): void {
    this.letGo();
  }
}

describe.each(ENGINES)('Jobs (%s)', (engine) => {
  const clock = new StoryClock();
  const servers: Server[] = [];
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let users: Record<'admin' | 'auditor' | 'nurse' | 'doctor', Client>;

  /** Another server on the same database, as two processes are. */
  async function openServer(): Promise<Server> {
    const config = loadConfig({ DATABASE_URL: database.url, PORT: '0', LOG_LEVEL: 'silent' });
    const server = await createServer({ ...config, clock });
    servers.push(server);
    return server;
  }

  beforeAll(async () => {
    database = await freshDatabase(engine);
    const first = await openServer();
    users = await signInEveryRole(first.url, first.setupCode);
    await openServer();
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    await database.drop();
  });

  const jobsOf = (index: number) => {
    const jobs = servers[index]?.app.get(Jobs);
    if (!jobs) throw new Error(`There is no server ${index}`);
    return jobs;
  };
  const listed = async (name: string) => {
    const { body } = await users.auditor.get('/jobs');
    return body.items.find((job: { name: string }) => job.name === name);
  };

  test('run once, whoever looks for them, and are listed with what came of them', async () => {
    const errand = new Errand();
    for (const index of [0, 1]) jobsOf(index).register(errand.job);
    for (const index of [0, 1]) await jobsOf(index).onApplicationBootstrap();
    expect(await listed('errand')).toMatchObject({ running: false, lastResult: null });

    await jobsOf(0).runDue();
    expect(errand.begun).toBe(0);
    expect((await users.admin.post('/jobs/errand/run')).status).toBe(204);
    const both = Promise.all([jobsOf(0).runDue(), jobsOf(1).runDue()]);
    await errand.start;
    expect(await listed('errand')).toMatchObject({ running: true, lastOutcome: null });
    errand.finish();
    await both;
    expect(errand.begun).toBe(1);
    expect(await listed('errand')).toEqual({
      name: 'errand',
      pattern: '0 * * * *',
      dueAt: '2026-11-23T11:00:00.000Z',
      running: false,
      lastStartedAt: '2026-11-23T10:02:00.000Z',
      lastFinishedAt: '2026-11-23T10:02:00.000Z',
      lastOutcome: 'done',
      lastResult: 'Run 1',
    });

    await jobsOf(1).runDue();
    expect(errand.begun).toBe(1);
    expect((await users.nurse.post('/jobs/errand/run')).status).toBe(403);
    expect((await users.admin.post('/jobs/nothing/run')).status).toBe(404);
    expect((await users.admin.post('/jobs/errand/run')).status).toBe(204);
    await jobsOf(1).runDue();
    expect(errand.begun).toBe(2);
    clock.pass(60);
    await jobsOf(0).runDue();
    expect(errand.begun).toBe(3);
  });

  test('are begun again when the process that ran them died', async () => {
    const errand = new Errand();
    errand.finish();
    jobsOf(0).register({ ...errand.job, name: 'orphan' });
    await jobsOf(0).onApplicationBootstrap();
    const raw = await openRaw(database.url);
    const until = new Date(clock.now().getTime() + 60_000).toISOString();
    await raw.run(`UPDATE job SET holder = 'dead', held_until = '${until}',
      due_at = '${clock.now().toISOString()}' WHERE name = 'orphan'`);
    await raw.close();
    await jobsOf(0).runDue();
    expect(errand.begun).toBe(0);
    clock.pass(2);
    await jobsOf(0).runDue();
    expect(errand.begun).toBe(1);
    expect(await listed('orphan')).toMatchObject({ lastOutcome: 'done', running: false });
  });

  test('that fail say why, and come round again', async () => {
    jobsOf(0).register({
      name: 'faulty',
      pattern: '0 7 * * *',
      run: () => Promise.reject(new Error('The post office is closed')),
    });
    await jobsOf(0).onApplicationBootstrap();
    await users.admin.post('/jobs/faulty/run');
    await jobsOf(0).runDue();
    expect(await listed('faulty')).toMatchObject({
      lastOutcome: 'failed',
      lastResult: 'The post office is closed',
      dueAt: '2026-11-24T06:00:00.000Z',
    });
  });
});
