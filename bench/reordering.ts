import { streamOf } from '../seeds/random.js';
import { type Item, insertItems } from '../src/catalog/catalog.js';
import { Clock } from '../src/kernel/clock.js';
import type { Database } from '../src/kernel/database.js';
import { newId } from '../src/kernel/ids.js';
import { ReadingThreads } from '../src/kernel/reading/reading-threads.js';
import { rows, sql } from '../src/kernel/sql.js';
import type { Tx } from '../src/kernel/unit-of-work.js';
import { ReorderService } from '../src/reordering/reorder.service.js';
import { analyse, type Clinic, makeClinic, openDatabase } from './clinic.js';
import { type Measured, measure } from './measure.js';

const ITEMS = 2000;
const WEEKS = 156;
const SUPPLIERS = 12;
/** So many items are used together, once a week, most weeks. */
const TOGETHER = 5;
const WEEK_MS = 7 * 86_400_000;

/** How long suggestions for a large catalog take. */
export interface ReorderSpeed {
  readonly items: number;
  readonly postings: number;
  readonly suggested: number;
  readonly list: Measured;
  readonly one: Measured;
}

/** Suggests what to order of 2,000 items with three years of use. */
export async function measureReordering(databaseUrl: string, times: number): Promise<ReorderSpeed> {
  const clinic = await makeClinic(databaseUrl);
  const database = await openDatabase(clinic.config);
  const threads = new ReadingThreads(database.unitOfWork, clinic.config);
  try {
    const items = await furnish(database, clinic);
    const postings = await addUse(database, clinic, items);
    await analyse(database);
    const service = new ReorderService(database.unitOfWork, new Clock(), threads);
    const list = () => service.list({ limit: 200 });
    const { items: suggested } = await list();
    return {
      items: items.length,
      postings,
      suggested: suggested.length,
      list: await measure(1, times, list),
      one: await measure(1, times, (call) => service.one(items[call]?.id ?? '', undefined)),
    };
  } finally {
    await threads.onApplicationShutdown();
    await database.close();
  }
}

/** Prints the speeds as a table in Markdown. */
export function publishReordering(engine: string, speed: ReorderSpeed): void {
  const { items, postings, suggested, list, one } = speed;
  const many = (count: number) => count.toLocaleString('en');
  console.log(`\n### Suggestions on ${engine}\n`);
  console.log(`${many(items)} items, ${many(postings)} postings in three years.`);
  console.log('\n| | p50 ms | p95 ms |\n| --- | ---: | ---: |');
  const row = (what: string, { p50, p95 }: Measured) =>
    console.log(`| ${what} | ${p50.toFixed(0)} | ${p95.toFixed(0)} |`);
  row(`Suggestions for all items (the first ${suggested})`, list);
  row('One item with its chart', one);
}

async function furnish({ unitOfWork: uow }: Database, clinic: Clinic): Promise<Item[]> {
  const at = new Date(Date.now() - (WEEKS + 1) * WEEK_MS).toISOString();
  const items = Array.from({ length: ITEMS }, (_, index) => itemOf(index));
  const suppliers = Array.from({ length: SUPPLIERS }, newId);
  await uow.write(async (tx) => {
    await insertItems(tx, items, at);
    await tx.execute(sql`INSERT INTO supplier (id, name, name_key, active)
      VALUES ${rows(suppliers.map((id) => [id, id, id, 1]))}`);
    const sold = items.map(({ id }, index) => [suppliers[index % SUPPLIERS], id, 5, 1, 1, 1]);
    for (let start = 0; start < sold.length; start += 500) {
      const some = sold.slice(start, start + 500);
      await tx.execute(sql`INSERT INTO supplier_item
        (supplier_id, item_id, pack, minimum_packs, preferred, active) VALUES ${rows(some)}`);
    }
    await addLots(tx, clinic, items, at);
  });
  return items;
}

/** A lot of each item, with what is left of it. */
async function addLots(tx: Tx, clinic: Clinic, items: readonly Item[], at: string): Promise<void> {
  const random = streamOf(1, 'lots');
  const expiresOn = new Date(Date.now() + 40 * WEEK_MS).toISOString().slice(0, 10);
  for (let start = 0; start < items.length; start += 500) {
    const some = items.slice(start, start + 500);
    await tx.execute(sql`INSERT INTO lot (id, item_id, lot_number, expires_on, first_received_at)
      VALUES ${rows(some.map(({ id }) => [id, id, 'L', expiresOn, at]))}`);
    const left = some.map(({ id }) => [id, clinic.locationId, id, random.int(0, 60) * 1000, at]);
    await tx.execute(sql`INSERT INTO balance (lot_id, place_id, item_id, quantity, latest_at)
      VALUES ${rows(left)}`);
  }
}

/** Three years of weekly use, from which now and then a week is missing. */
async function addUse(
  { unitOfWork: uow, writer }: Database,
  clinic: Clinic,
  items: readonly Item[],
): Promise<number> {
  const random = streamOf(1, 'use');
  const begin = Date.now() - WEEKS * WEEK_MS;
  if (uow.engine === 'sqlite') await writer.query('PRAGMA synchronous = OFF');
  let written = 0;
  for (let week = 0; week < WEEKS; week++) {
    const at = new Date(begin + week * WEEK_MS + 3_600_000).toISOString();
    const movements: unknown[][] = [];
    const postings: unknown[][] = [];
    for (let start = 0; start < items.length; start += TOGETHER) {
      if (!random.chance(60)) continue;
      const id = newId();
      movements.push([id, 'session', newId(), at, at, clinic.actor.id]);
      for (const [line, item] of items.slice(start, start + TOGETHER).entries()) {
        const quantity = random.int(1, 5) * 1000;
        postings.push([id, line, item.id, item.id, clinic.locationId, '@patient', quantity, at]);
      }
    }
    await uow.write((tx) => write(tx, movements, postings));
    written += postings.length;
  }
  if (uow.engine === 'sqlite') await writer.query('PRAGMA synchronous = FULL');
  return written;
}

async function write(tx: Tx, movements: unknown[][], postings: unknown[][]): Promise<void> {
  await tx.execute(sql`INSERT INTO movement (id, kind, document_id, occurred_at, recorded_at,
    actor_id) VALUES ${rows(movements)}`);
  await tx.execute(sql`INSERT INTO posting (movement_id, line, lot_id, item_id, from_place,
    to_place, quantity, occurred_at) VALUES ${rows(postings)}`);
}

function itemOf(index: number): Item & { readonly identifiers: [] } {
  return {
    id: newId(),
    name: `Item ${index}`,
    category: 'other',
    regulatoryClass: 'medicine',
    origin: 'synthetic',
    unit: 'mL',
    containerKind: 'vial',
    containerQuantity: 5000,
    containerUse: 'multiple',
    inUseHours: null,
    storage: 'room',
    manufacturer: null,
    registeredRoutes: [],
    substances: [],
    expiryRequired: true,
    expiryWarningDays: null,
    needle: null,
    reorderPoint: null,
    reorderUpTo: null,
    expectedLoss: 0,
    notes: null,
    active: true,
    identifiers: [],
  };
}
