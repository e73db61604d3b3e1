import { Clock } from '../src/kernel/clock.js';
import { engineOf } from '../src/kernel/engine-of.js';
import { discrepancies } from '../src/ledger/ledger.js';
import { SessionsService } from '../src/sessions/sessions.service.js';
import { ByHandPostgres } from './by-hand/postgres.js';
import { ByHandSqlite } from './by-hand/sqlite.js';
import { type Clinic, openDatabase, sessionOf } from './clinic.js';
import { type Measured, measure, median } from './measure.js';

/** Rounds in which the ways are measured in turn, so that a slow minute of the machine hits all. */
export const ROUNDS = 3;

export const CALLERS = 32;

/** Sessions of five lines: inside the process, and written by hand. */
export interface SessionSpeeds {
  readonly sequential: Measured;
  readonly parallel: Measured;
  readonly byHandSequential: Measured;
  readonly byHandParallel: Measured;
}

/** A way to log a session. */
interface Way {
  readonly log: (call: number) => unknown;
  readonly close: () => unknown;
}

async function ours(clinic: Clinic): Promise<Way> {
  const database = await openDatabase(clinic.config);
  const service = new SessionsService(database.unitOfWork, new Clock());
  return {
    log: (call) => service.log(clinic.actor, sessionOf(clinic, call)),
    close: async () => {
      const wrong = await database.unitOfWork.read(discrepancies);
      await database.close();
      if (wrong.length > 0) throw new Error(`${wrong.length} discrepancies after the run`);
    },
  };
}

function byHand(clinic: Clinic): Way {
  const Hand = engineOf(clinic.config.databaseUrl) === 'sqlite' ? ByHandSqlite : ByHandPostgres;
  const hand = new Hand(clinic);
  return { log: (call) => hand.log(sessionOf(clinic, call)), close: () => hand.close() };
}

async function use(way: Way, work: (way: Way) => Promise<void>): Promise<void> {
  try {
    await work(way);
  } finally {
    await way.close();
  }
}

async function run(way: Way, callers: number, times: number): Promise<Measured> {
  await measure(callers, Math.ceil(times / 10), way.log);
  return measure(callers, times, way.log);
}

/** Measures both ways in turn, `times` sessions each. */
export async function measureSessions(clinic: Clinic, times: number): Promise<SessionSpeeds> {
  const results = {
    sequential: [] as Measured[],
    parallel: [] as Measured[],
    byHandSequential: [] as Measured[],
    byHandParallel: [] as Measured[],
  };
  for (let round = 0; round < ROUNDS; round++) {
    await use(byHand(clinic), async (way) => {
      results.byHandSequential.push(await run(way, 1, times));
      results.byHandParallel.push(await run(way, CALLERS, times));
    });
    await use(await ours(clinic), async (way) => {
      results.sequential.push(await run(way, 1, times));
      results.parallel.push(await run(way, CALLERS, times));
    });
  }
  return {
    sequential: median(results.sequential),
    parallel: median(results.parallel),
    byHandSequential: median(results.byHandSequential),
    byHandParallel: median(results.byHandParallel),
  };
}
