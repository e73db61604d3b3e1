import type { Database } from '../src/kernel/database.js';
import { newId } from '../src/kernel/ids.js';
import { sql } from '../src/kernel/sql.js';
import { type Clinic, sessionOf } from './clinic.js';
import { addPedigree } from './genealogy.js';
import { Server } from './http.js';
import { type Measured, summed } from './measure.js';

/** Two hundred syringes were made of the lot, and something of each is left. */
const POSITIONS = 200;
const ROUNDS = 20;
const USUALLY = 300;

/** What sessions wait for when a recall is opened beside them. */
export interface OpeningSpeed {
  /** A session when nothing else goes on. */
  readonly usual: Measured;
  /** The slowest session of each round in which a recall was opened. */
  readonly beside: Measured;
  /** Opening the recall. */
  readonly opening: Measured;
}

/** Opens recalls of lots that went into two hundred syringes while sessions are logged over HTTP. */
export async function measureOpening(database: Database, clinic: Clinic): Promise<OpeningSpeed> {
  const lots: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    lots.push(await addPedigree(database, clinic, { generations: 1, width: POSITIONS }));
  }
  const server = await Server.start(clinic);
  try {
    const caller = await server.caller();
    let call = 0;
    const log = async () => {
      const start = performance.now();
      await caller.post('/sessions', sessionOf(clinic, call++), 201);
      return performance.now() - start;
    };
    const usual: number[] = [];
    for (let session = 0; session < USUALLY * 2; session++) usual.push(await log());
    const slowest: number[] = [];
    const opening: number[] = [];
    for (const lotId of lots) {
      const recall = await recallOf(database, lotId);
      const start = performance.now();
      let open = true;
      const opened = caller.post('/recalls', recall, 201).then(() => {
        opening.push(performance.now() - start);
        open = false;
      });
      const beside: number[] = [];
      while (open) beside.push(await log());
      await opened;
      slowest.push(Math.max(...beside));
    }
    return {
      usual: summed(usual.slice(USUALLY)),
      beside: summed(slowest),
      opening: summed(opening),
    };
  } finally {
    await server.stop();
  }
}

async function recallOf(database: Database, lotId: string) {
  const [lot] = await database.unitOfWork.read((db) =>
    db.query<{ itemId: string; lotNumber: string }>(
      sql`SELECT item_id AS "itemId", lot_number AS "lotNumber" FROM lot WHERE id = ${lotId}`,
    ),
  );
  if (!lot) throw new Error('The lot is gone');
  return {
    id: newId(),
    measure: 'withdrawal',
    class: 1,
    authority: 'Bench',
    reference: lot.lotNumber,
    receivedAt: new Date().toISOString(),
    scope: [{ itemId: lot.itemId, lotNumbers: [lot.lotNumber] }],
    drill: false,
  };
}

/** Prints what sessions waited for. */
export function publishOpening(engine: string, { usual, beside, opening }: OpeningSpeed): void {
  console.log(`\n### A recall of ${POSITIONS} open positions on ${engine}\n`);
  console.log('| | p50 ms | p95 ms |\n| --- | ---: | ---: |');
  const row = (what: string, { p50, p95 }: Measured) =>
    console.log(`| ${what} | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`);
  row('A session as usual', usual);
  row('The slowest session while a recall was opened', beside);
  row('Opening the recall', opening);
  const waited = (share: 'p50' | 'p95') => (beside[share] - usual[share]).toFixed(0);
  console.log(`\nA session waited ${waited('p50')} ms longer at most, usually;`);
  console.log(`${waited('p95')} ms at the 95th percentile.`);
}
