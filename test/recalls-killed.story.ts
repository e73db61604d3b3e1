import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { ROOT } from '../src/kernel/root.js';
import { type Clinic, ENGINES, openForStories } from './harness/clinic.js';
import { mix } from './harness/mixing.js';
import { type Run, runServer, ServerProcess } from './harness/process.js';
import { openRaw } from './harness/raw-database.js';

const KILLER = pathToFileURL(join(ROOT, 'test/harness/kill-after-write.js')).href;

/** Everything that opening a recall writes, beside the holds. */
const TABLES = {
  document: 'id',
  recall: 'id',
  recall_scope: 'recall_id',
  recall_lot: 'recall_id',
  recall_stock: 'recall_id',
  recalled_number: 'recall_id',
  audit_entry: 'subject',
};

/** What of a recall stands in the database: rows of each table, and how the lots are held. */
async function written(clinic: Clinic, id: string, lotIds: readonly string[]) {
  const database = await openRaw(clinic.databaseUrl);
  try {
    const found: Record<string, unknown> = {};
    for (const [table, column] of Object.entries(TABLES)) {
      const key = column === 'subject' ? `recall/${id}` : id;
      const [row] = await database.run(
        `SELECT count(*) AS n FROM ${table} WHERE ${column} = '${key}'`,
      );
      found[table] = Number(row?.n);
    }
    const list = lotIds.map((lotId) => `'${lotId}'`).join(', ');
    const lots = await database.run(`SELECT hold_kind FROM lot WHERE id IN (${list})`);
    return { ...found, holds: lots.map((lot) => lot.hold_kind) };
  } finally {
    await database.close();
  }
}

const NOTHING = {
  document: 0,
  recall: 0,
  recall_scope: 0,
  recall_lot: 0,
  recall_stock: 0,
  recalled_number: 0,
  audit_entry: 0,
  holds: [null, null],
};

/** The lot and the mixture, each in one place. */
const ALL = {
  document: 1,
  recall: 1,
  recall_scope: 1,
  recall_lot: 2,
  recall_stock: 2,
  recalled_number: 1,
  audit_entry: 1,
  holds: ['recalled', 'recalled'],
};

describe.each(ENGINES)('A server that is killed while a recall is opened (%s)', (engine) => {
  let server: ServerProcess;
  const clinic = openForStories(engine, async () => {
    server = await ServerProcess.start(engine);
    return server;
  });

  /** A server that will not survive that write of the recall. */
  async function doomed(recallId: string, write: number): Promise<Run> {
    const run = runServer({
      ...server.environment,
      PORT: new URL(server.url).port,
      NODE_OPTIONS: `--import=${KILLER}`,
      KILL_DOCUMENT: recallId,
      KILL_AFTER_WRITE: String(write),
    });
    await run.line(/is ready: (\S+)/);
    return run;
  }

  test('after any of its writes, has recorded and held all of it, or nothing', async () => {
    const steps: string[] = [];
    await server.kill();
    let id = newId();
    let run = await doomed(id, 1);
    try {
      while (steps.at(-1) !== 'COMMIT') {
        const lot = await clinic.receive(await clinic.item(), { containers: 1 });
        const mixture = await mix(clinic, [{ ...lot, quantity: 4 }], 4);
        const notice = {
          id,
          measure: 'ban-of-use',
          class: 1,
          authority: 'AEMPS',
          reference: 'R-1',
          receivedAt: new Date().toISOString(),
          scope: [{ itemId: lot.itemId, lotNumbers: [lot.lotNumber] }],
        };
        // Nobody is answered by a server that dies; fetch says so by throwing.
        const answer = await clinic
          .as('nurse')
          .post('/recalls', notice)
          .catch(() => null);
        expect(answer).toBeNull();
        await run.end();
        const step = run.said.flatMap((line) => /^wrote \d+: (.*)$/.exec(line)?.[1] ?? []).at(-1);
        steps.push(step ?? 'nothing');
        id = newId();
        run = await doomed(id, steps.length + 1);
        const whole = step === 'COMMIT';
        const lots = [lot.lotId, mixture.lotId];
        expect([step, await written(clinic, notice.id, lots)]).toEqual([
          step,
          whole ? ALL : NOTHING,
        ]);
        // Whoever had no answer sends it again, and it is one recall.
        const again = await clinic.as('nurse').post('/recalls', notice);
        expect([step, again.status]).toEqual([step, whole ? 200 : 201]);
        expect(await written(clinic, notice.id, lots)).toEqual(ALL);
      }
    } finally {
      await run.signal('SIGKILL');
      await server.restart();
    }
    const inserts = Object.keys(TABLES).map((table) => `INSERT INTO ${table}`);
    expect(steps).toEqual(expect.arrayContaining(['UPDATE lot SET', ...inserts, 'COMMIT']));
  }, 240_000);
});
