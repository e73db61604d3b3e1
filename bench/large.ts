import { type Clinic, makeClinic, openDatabase } from './clinic.js';
import { addHistory } from './history.js';
import { measureOpening, type OpeningSpeed, publishOpening } from './opening.js';
import { compareTraces, DIRECTLY, IN_SYRINGES, publishTraces, type TraceSpeed } from './trace.js';

/** So many that the few in which garbage is collected are beyond the 95th percentile. */
const TIMES = 1000;
/** These take six times as long. */
const TIMES_IN_SYRINGES = 300;

/** A ledger of many years: what a recall asks of it. */
export interface LargeSpeeds {
  readonly traces: readonly TraceSpeed[];
  readonly opening: OpeningSpeed;
}

/**
 * Traces lots with 500 exposures on a short ledger and on one that has grown long, and opens recalls
 * beside sessions on the long one.
 */
export async function measureLarge(
  databaseUrl: string,
  short: number,
  long: number,
): Promise<LargeSpeeds> {
  const clinic = await makeClinic(databaseUrl);
  const traces: TraceSpeed[] = [];
  let grown = 0;
  for (const postings of [short, long]) {
    await grow(clinic, postings - grown);
    grown = postings;
    traces.push(...(await traceOn(clinic, postings)));
  }
  const database = await openDatabase(clinic.config);
  try {
    return { traces, opening: await measureOpening(database, clinic) };
  } finally {
    await database.close();
  }
}

async function grow(clinic: Clinic, postings: number): Promise<void> {
  const database = await openDatabase(clinic.config);
  try {
    const start = performance.now();
    await addHistory(database, clinic, postings);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${postings.toLocaleString('en')} postings written in ${seconds} s`);
  } finally {
    await database.close();
  }
}

async function traceOn(clinic: Clinic, postings: number): Promise<TraceSpeed[]> {
  const database = await openDatabase(clinic.config);
  const at = `at ${postings.toLocaleString('en')} postings`;
  try {
    return [
      await compareTraces(database, clinic, `500 exposures ${at}`, DIRECTLY, TIMES),
      await compareTraces(
        database,
        clinic,
        `500 in syringes ${at}`,
        IN_SYRINGES,
        TIMES_IN_SYRINGES,
      ),
    ];
  } finally {
    await database.close();
  }
}

/** Prints the speeds as tables in Markdown. */
export function publishLarge(engine: string, { traces, opening }: LargeSpeeds): void {
  publishTraces(engine, traces);
  const [directly, inSyringes, directlyLong, inSyringesLong] = traces;
  const growth = (long?: TraceSpeed, short?: TraceSpeed) =>
    ((long?.ours.p95 ?? 0) / (short?.ours.p95 ?? 1)).toFixed(2);
  console.log(`\nOn the long ledger ${growth(directlyLong, directly)} × as long (p95),`);
  console.log(`in syringes ${growth(inSyringesLong, inSyringes)} ×.`);
  publishOpening(engine, opening);
}
