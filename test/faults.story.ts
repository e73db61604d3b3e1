import { once } from 'node:events';
import { type AddressInfo, connect, createServer as listen, type Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../src/kernel/config.js';
import { createServer, type Server } from '../src/server.js';
import type { Reply } from './harness/client.js';
import { type Clinic, openForStories } from './harness/clinic.js';
import { openRaw } from './harness/raw-database.js';
import { freshDatabase, type RunningServer, signInEveryRole } from './harness/server.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 1 };
const UNAVAILABLE = '/problems/kernel/storage-unavailable';

type Session = ReturnType<Clinic['session']>;

/** What came of sessions: acknowledged, or told that the database is not available. Nothing else may. */
class Outcomes {
  readonly acknowledged: Session[] = [];
  readonly unavailable: Session[] = [];
  readonly others: Reply[] = [];

  constructor(
    private readonly clinic: Clinic,
    private readonly item: { readonly id: string },
  ) {}

  async log(session: Session = this.clinic.session([{ itemId: this.item.id, quantity: 1 }])) {
    const reply = await this.clinic.as('nurse').post('/sessions', session);
    if (reply.status === 201 || reply.status === 200) this.acknowledged.push(session);
    else if (reply.status === 503 && reply.body.type === UNAVAILABLE)
      this.unavailable.push(session);
    else this.others.push(reply);
    return reply.status;
  }

  /** The unanswered are asked again with the same ids: each is served, and once. */
  async settle(): Promise<void> {
    for (const session of this.unavailable.splice(0)) {
      expect([200, 201]).toContain(await this.log(session));
    }
    expect(this.others).toEqual([]);
    const database = await openRaw(this.clinic.databaseUrl);
    const rows = await database.run(
      `SELECT session.id FROM session JOIN movement ON movement.id = session.movement_id
        JOIN posting ON posting.movement_id = movement.id AND posting.to_place = '@patient'
        JOIN document ON document.id = session.id
        WHERE posting.item_id = '${this.item.id}'`,
    );
    await database.close();
    const ids = this.acknowledged.map((session) => session.id);
    expect(rows.map((row) => row.id).sort()).toEqual(ids.sort());
  }
}

describe('A full disk (sqlite)', () => {
  let server: Server;
  const clinic = openForStories('sqlite', async () => {
    const database = await freshDatabase('sqlite');
    const env = { DATABASE_URL: database.url, PORT: '0', LOG_LEVEL: 'silent' };
    server = await createServer(loadConfig(env));
    return {
      url: server.url,
      databaseUrl: database.url,
      users: await signInEveryRole(server.url, server.setupCode),
      close: async () => {
        await server.close();
        await database.drop();
      },
    } satisfies RunningServer;
  });

  /** The file may not grow any more, as on a full disk: SQLite answers SQLITE_FULL. */
  async function fillDisk(): Promise<void> {
    const [{ page_count: pages }] = await server.database.writer.query('PRAGMA page_count');
    await server.database.writer.query(`PRAGMA max_page_count = ${pages}`);
  }

  const freeDisk = () => server.database.writer.query('PRAGMA max_page_count = 1000000');

  test('is told as 503 to everybody it concerns, loses nothing acknowledged, and ends by itself', async () => {
    const item = await clinic.item(AMPOULE);
    await clinic.receive(item, { containers: 2000 });
    const outcomes = new Outcomes(clinic, item);
    await fillDisk();
    for (let batch = 0; batch < 40 && outcomes.unavailable.length < 30; batch += 1) {
      await Promise.all(Array.from({ length: 12 }, () => outcomes.log()));
    }
    expect(outcomes.unavailable.length).toBeGreaterThanOrEqual(30);
    expect(outcomes.others).toEqual([]);

    const reading = await clinic.as('auditor').get(`/stock?itemId=${item.id}`);
    expect(reading.status).toBe(200);
    expect(await clinic.onHand(item)).toBe(2000 - outcomes.acknowledged.length);

    await freeDisk();
    await outcomes.settle();
    expect(await outcomes.log()).toBe(201);
    expect(await clinic.onHand(item)).toBe(2000 - outcomes.acknowledged.length);
  });

  test('says that nothing was recorded, and to try again with the same id', async () => {
    const item = await clinic.item(AMPOULE);
    await clinic.receive(item, { containers: 3 });
    const session = clinic.session([{ itemId: item.id, quantity: 1 }], { notes: 'x'.repeat(4000) });
    await fillDisk();
    // Free pages inside the file may still take a few; big notes use them up.
    let reply = await clinic.as('nurse').post('/sessions', session);
    for (let more = 0; more < 50 && reply.status !== 503; more += 1) {
      const filler = clinic.session([], { lines: undefined, notes: 'x'.repeat(4000) });
      const { id, ...draft } = filler;
      reply = await clinic.as('nurse').put(`/sessions/${id}/draft`, draft);
    }
    await freeDisk();
    expect(reply.status).toBe(503);
    expect(reply.headers.get('content-type')).toMatch('application/problem+json');
    expect(reply.body).toMatchObject({ type: UNAVAILABLE, status: 503 });
    expect((await clinic.as('nurse').post('/sessions', session)).status).toBeLessThan(300);
  });
});

/** A way to the database that can be cut and mended. */
class Line {
  private readonly sockets = new Set<Socket>();
  private server = listen();

  constructor(
    private readonly host: string,
    private readonly port: number,
  ) {}

  async open(port = 0): Promise<number> {
    this.server = listen((near) => {
      const far = connect(this.port, this.host);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

describe('A lost connection (postgres)', () => {
  let line: Line;
  let port = 0;
  const clinic = openForStories('postgres', async () => {
    const database = await freshDatabase('postgres');
    const address = new URL(database.url);
    line = new Line(address.hostname, Number(address.port));
    port = await line.open();
    address.port = String(port);
    const { keyFile: IDENTITY_KEY_FILE } = database;
    const env = { DATABASE_URL: address.href, IDENTITY_KEY_FILE, PORT: '0', LOG_LEVEL: 'silent' };
    const server = await createServer(loadConfig(env));
    return {
      url: server.url,
      databaseUrl: database.url,
      users: await signInEveryRole(server.url, server.setupCode),
      close: async () => {
        await server.close();
        await line.cut();
        await database.drop();
      },
    } satisfies RunningServer;
  });

  /** Logs sessions with many callers and does `harm` again and again in the middle of them. */
  async function logThrough(outcomes: Outcomes, harm: () => Promise<void>): Promise<void> {
    let harmed = 0;
    const call = async (): Promise<void> => {
      for (let made = 0; made < 10; made += 1) {
        await outcomes.log();
        if (outcomes.acknowledged.length > (harmed + 1) * 12) {
          harmed += 1;
          await harm();
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, call));
    expect(harmed).toBeGreaterThanOrEqual(3);
  }

  test('by the end of every backend loses nothing acknowledged, and is mended by the next request', async () => {
    const item = await clinic.item(AMPOULE);
    await clinic.receive(item, { containers: 1000 });
    const outcomes = new Outcomes(clinic, item);
    await logThrough(outcomes, async () => {
      const database = await openRaw(clinic.databaseUrl);
      await database.run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'mesostock'`);
      await database.close();
    });
    await outcomes.settle();
    expect(await outcomes.log()).toBe(201);
    expect(await clinic.onHand(item)).toBe(1000 - outcomes.acknowledged.length);
  });

  test('by a cut line is told as 503, for reading and for health too, until it is mended', async () => {
    const item = await clinic.item(AMPOULE);
    await clinic.receive(item, { containers: 1000 });
    const outcomes = new Outcomes(clinic, item);
    await logThrough(outcomes, async () => {
      await line.cut();
      await line.open(port);
    });

    await line.cut();
    const before = outcomes.acknowledged.length;
    await Promise.all(Array.from({ length: 20 }, () => outcomes.log()));
    expect(outcomes.acknowledged.length).toBe(before);
    for (const path of ['/stock', '/health', '/auth/me']) {
      expect(await clinic.as('nurse').get(path)).toMatchObject({
        status: 503,
        body: { type: UNAVAILABLE },
      });
    }
    await line.open(port);
    expect((await clinic.as('nurse').get('/health')).status).toBe(200);
    await outcomes.settle();
    expect(await clinic.onHand(item)).toBe(1000 - outcomes.acknowledged.length);
  });
});
