import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import startPostgres from '../test/harness/setup/start-postgres.js';
import stopPostgres from '../test/harness/setup/stop-postgres.js';
import { backtest, publishBacktest } from './backtest/backtest.js';
import { type Clinic, makeClinic, openDatabase } from './clinic.js';
import type { Pedigree } from './genealogy.js';
import { addHistory } from './history.js';
import { CONNECTIONS, measureHttp, Server } from './http.js';
import { measureLarge, publishLarge } from './large.js';
import type { Measured } from './measure.js';
import { measurePreparations, publishPreparations } from './preparations.js';
import { measureProcesses, publishProcesses } from './processes.js';
import { measureReading, type ReadingSpeeds } from './reading.js';
import { measureReordering, publishReordering } from './reordering.js';
import { publish, type Report, type Row } from './report.js';
import { measureScanning, publishScanning } from './scanning.js';
import { CALLERS, measureSessions } from './sessions.js';
import { DEEP_AND_WIDE, DIRECTLY, IN_SYRINGES, measureTrace, publishTraces } from './trace.js';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: 'both' },
    sessions: { type: 'string', default: '1000' },
    few: { type: 'string', default: '10000' },
    many: { type: 'string', default: '1000000' },
    strings: { type: 'string', default: '1000000' },
    articles: { type: 'string', default: '40' },
    large: { type: 'boolean', default: false },
    short: { type: 'string', default: '100000' },
    long: { type: 'string', default: '10000000' },
    only: { type: 'string' },
    json: { type: 'string', default: 'bench-result.json' },
  },
});
const times = Number(options.sessions);

function sessionRow(what: string, measured: Measured, byHand: Measured): Row {
  return { what, measured, share: measured.perSecond / byHand.perSecond };
}

async function sessions(clinic: Clinic) {
  const speeds = await measureSessions(clinic, times);
  const server = await Server.start(clinic);
  try {
    // An idle server is one that has had time to give back what starting took.
    await pause(5000);
    const bytes = server.residentBytes();
    const one = await measureHttp([server], clinic, 1, times);
    const many = await measureHttp([server], clinic, CONNECTIONS, times * 2);
    const { byHandSequential, byHandParallel } = speeds;
    const rows: Row[] = [
      { what: 'By hand, one caller', measured: byHandSequential },
      { what: `By hand, ${CALLERS} callers`, measured: byHandParallel },
      sessionRow('In the process, one caller', speeds.sequential, byHandSequential),
      sessionRow(`In the process, ${CALLERS} callers`, speeds.parallel, byHandParallel),
      sessionRow('Over HTTP, one connection', one, byHandSequential),
      sessionRow(`Over HTTP, ${CONNECTIONS} connections`, many, byHandParallel),
    ];
    const idleMegabytes = bytes === null ? null : bytes / 1e6;
    return { rows, readyMs: server.readyMs, idleMegabytes };
  } finally {
    await server.stop();
  }
}

async function reading(databaseUrl: string, postings: number): Promise<ReadingSpeeds> {
  const clinic = await makeClinic(databaseUrl);
  const database = await openDatabase(clinic.config);
  try {
    const lotId = await addHistory(database, clinic, postings);
    return await measureReading(database, clinic, lotId, 200);
  } finally {
    await database.close();
  }
}

/** A fresh, empty database each time it is asked. */
type NewDatabase = (name: string) => Promise<string>;

async function run(engine: string, newDatabase: NewDatabase): Promise<Report> {
  const logged = await sessions(await makeClinic(await newDatabase('sessions')));
  const few = await reading(await newDatabase('few'), Number(options.few));
  const many = await reading(await newDatabase('many'), Number(options.many));
  const at = (what: string, measured: Measured, postings?: string): Row => ({
    what: `${what} at ${Number(postings).toLocaleString('en')} postings`,
    measured,
  });
  return {
    ...logged,
    engine,
    rows: [
      ...logged.rows,
      at('Stock list', few.stockList, options.few),
      at('Stock list', many.stockList, options.many),
      at("A lot's ledger", few.lotLedger, options.few),
      at("A lot's ledger", many.lotLedger, options.many),
      at('Alerts', few.alerts, options.few),
      at('Alerts', many.alerts, options.many),
      at('Dashboard', few.dashboard, options.few),
      at('Dashboard', many.dashboard, options.many),
    ],
    growth: {
      stockList: many.stockList.p50 / few.stockList.p50,
      lotLedger: many.lotLedger.p50 / few.lotLedger.p50,
    },
  };
}

async function traces(engine: string, newDatabase: NewDatabase): Promise<void> {
  const measured = async (what: string, pedigree: Pedigree, postings: string, times: number) =>
    measureTrace(await newDatabase(what.replaceAll(/\W+/g, '-')), what, pedigree, {
      postings: Number(postings),
      times,
    });
  publishTraces(engine, [
    await measured('ten deep and a thousand wide', DEEP_AND_WIDE, '0', 10),
    await measured('500 exposures, short ledger', DIRECTLY, options.few, 50),
    await measured('500 exposures, long ledger', DIRECTLY, options.many, 50),
    await measured('500 exposures in syringes, short ledger', IN_SYRINGES, options.few, 50),
    await measured('500 exposures in syringes, long ledger', IN_SYRINGES, options.many, 50),
  ]);
}

async function preparations(engine: string, newDatabase: NewDatabase): Promise<void> {
  const measured = await measurePreparations(await newDatabase('preparations'), times);
  publishPreparations(engine, measured);
}

async function suggestions(engine: string, newDatabase: NewDatabase): Promise<void> {
  publishReordering(engine, await measureReordering(await newDatabase('reordering'), 20));
}

async function processes(_engine: string, newDatabase: NewDatabase): Promise<void> {
  publishProcesses(await measureProcesses(await newDatabase('processes'), times * 2));
}

async function large(engine: string, newDatabase: NewDatabase): Promise<void> {
  const [short, long] = [Number(options.short), Number(options.long)];
  publishLarge(engine, await measureLarge(await newDatabase('large'), short, long));
}

/** What is measured on an engine. */
type Measuring<T> = (engine: string, newDatabase: NewDatabase) => Promise<T>;

async function onSqlite<T>(work: Measuring<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mesostock-bench-'));
  try {
    return await work('SQLite', async (name) => join(folder, `${name}.sqlite`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres<T>(work: Measuring<T>): Promise<T> {
  await startPostgres();
  try {
    const { freshPostgres } = await import('../test/harness/postgres.js');
    return await work('PostgreSQL', async () => (await freshPostgres()).url);
  } finally {
    await stopPostgres();
  }
}

async function onEngines<T>(work: Measuring<T>): Promise<T[]> {
  const results: T[] = [];
  if (options.engine !== 'postgres') results.push(await onSqlite(work));
  if (options.engine !== 'sqlite') results.push(await onPostgres(work));
  return results;
}

/** What `npm run bench` measures, by the name that `--only` gives it. */
const PARTS: Readonly<Record<string, () => unknown>> = {
  scanning: () => publishScanning(measureScanning(Number(options.strings))),
  preparations: () => onEngines(preparations),
  trace: () => onEngines(traces),
  backtest: () => publishBacktest(backtest(Number(options.articles))),
  reordering: () => onEngines(suggestions),
  processes: () => (options.engine === 'sqlite' ? undefined : onPostgres(processes)),
  sessions: async () => publish(await onEngines(run), options.json),
};

if (options.large) await onEngines(large);
else if (options.only === undefined) for (const part of Object.values(PARTS)) await part();
else if (PARTS[options.only]) await PARTS[options.only]?.();
else throw new Error(`--only takes one of ${Object.keys(PARTS).join(', ')}`);
