import { GenealogyService } from '../src/genealogy/genealogy.service.js';
import { traceByHand } from './by-hand/trace.js';
import { makeClinic, openDatabase } from './clinic.js';
import { addPedigree, type Pedigree } from './genealogy.js';
import { addHistory } from './history.js';
import { type Measured, measure, median } from './measure.js';

const ROUNDS = 3;

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
  const hand = await traceByHand(clinic);
  try {
    if (postings > 0) await addHistory(database, clinic, postings);
    const lotId = await addPedigree(database, clinic, pedigree);
    const service = new GenealogyService(database.unitOfWork);
    const { reconciliation } = await service.trace(lotId);
    if (reconciliation.unaccounted !== 0) throw new Error('The trace does not add up');
    const ours: Measured[] = [];
    const byHand: Measured[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      byHand.push(await measure(1, times, () => hand.trace(lotId)));
      ours.push(await measure(1, times, () => service.trace(lotId)));
    }
    return { what, ours: median(ours), byHand: median(byHand) };
  } finally {
    await hand.close();
    await database.close();
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
