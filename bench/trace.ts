import { GenealogyService } from '../src/genealogy/genealogy.service.js';
import type { Database } from '../src/kernel/database.js';
import { traceByHand } from './by-hand/trace.js';
import { type Clinic, makeClinic, openDatabase } from './clinic.js';
import { addPedigree, type Pedigree } from './genealogy.js';
import { addHistory } from './history.js';
import { type Measured, measureInTurn } from './measure.js';

/** How long the trace of a lot takes, beside the same by hand. */
export interface TraceSpeed {
  readonly what: string;
  readonly ours: Measured;
  readonly byHand: Measured;
}

/** Ten mixtures of mixtures, a thousand times beside each other. */
export const DEEP_AND_WIDE: Pedigree = { generations: 10, width: 1000 };

/** A lot that was given five hundred times as it is; five hundred times in a syringe of its own. */
export const DIRECTLY: Pedigree = { generations: 0, width: 500 };
export const IN_SYRINGES: Pedigree = { generations: 1, width: 500 };

/**
 * Traces a lot with this history in turn with the statements written by hand.
 * @param postings how long the rest of the ledger is
 */
export async function measureTrace(
  databaseUrl: string,
  what: string,
  pedigree: Pedigree,
  { postings, times }: { readonly postings: number; readonly times: number },
): Promise<TraceSpeed> {
  const clinic = await makeClinic(databaseUrl);
  const database = await openDatabase(clinic.config);
  try {
    if (postings > 0) await addHistory(database, clinic, postings);
    return await compareTraces(database, clinic, what, pedigree, times);
  } finally {
    await database.close();
  }
}

/** Adds a lot with this history to the ledger as it is, and traces it both ways in turn. */
export async function compareTraces(
  database: Database,
  clinic: Clinic,
  what: string,
  pedigree: Pedigree,
  times: number,
): Promise<TraceSpeed> {
  const lotId = await addPedigree(database, clinic, pedigree);
  const hand = await traceByHand(clinic);
  try {
    const service = new GenealogyService(database.unitOfWork);
    const { reconciliation } = await service.trace(lotId);
    if (reconciliation.unaccounted !== 0) throw new Error('The trace does not add up');
    const [trace, byHand] = [() => service.trace(lotId), () => hand.trace(lotId)] as const;
    await measureInTurn(Math.ceil(times / 4), trace, byHand);
    const [ours, hands] = await measureInTurn(times, trace, byHand);
    return { what, ours, byHand: hands };
  } finally {
    await hand.close();
  }
}

/** Prints the speeds as a table in Markdown. */
export function publishTraces(engine: string, speeds: readonly TraceSpeed[]): void {
  console.log(`\n### Traces on ${engine}\n`);
  console.log('| | p50 ms | p95 ms | by hand p50 ms | by hand p95 ms | times by hand (p95) |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { what, ours, byHand } of speeds) {
    const cells = [ours.p50, ours.p95, byHand.p50, byHand.p95, ours.p95 / byHand.p95];
    console.log(`| ${what} | ${cells.map((cell) => cell.toFixed(2)).join(' | ')} |`);
  }
}
