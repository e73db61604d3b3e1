import { setImmediate as turn } from 'node:timers/promises';
import { addHours, type Instant } from '../kernel/calendar.js';
import type { Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { BOOKS, type Book, checkSeal, type Seal, sealRows, type Tampering } from './seal.rules.js';
import * as store from './seals.store.js';

/** The face of seals: what others may know of the chain. */
export type { Book, Tampering } from './seal.rules.js';

/** Few enough that a session logged meanwhile does not notice. */
const ROWS_PER_SEAL = 500;

/** A command may have made its ids this long before it is committed, at most. */
const SETTLING_MINUTES = 2;

/**
 * Seals what has settled since the last time, a few hundred rows at a time, each seal in a unit of
 * work of its own, so that it may be cut off at any moment.
 * @returns how many rows were sealed
 */
export async function sealSettled(uow: UnitOfWork, now: Instant): Promise<Record<Book, number>> {
  const sealed = { ledger: 0, audit: 0 };
  for (const book of BOOKS) {
    for (let rows = -1; rows !== 0; sealed[book] += rows) {
      rows = await sealNext(uow, book, now);
      await turn();
    }
  }
  return sealed;
}

async function sealNext(uow: UnitOfWork, book: Book, now: Instant): Promise<number> {
  const { last, rows } = await uow.read(async (db) => {
    const before = await store.lastSeal(db, book);
    const upTo = await store.settledKey(db, book, addHours(now, -SETTLING_MINUTES / 60));
    const span = { after: before?.lastKey ?? '', upTo, limit: ROWS_PER_SEAL };
    return { last: before, rows: await store.readRows(db, book, span) };
  });
  if (rows.length === 0) return 0;
  const seal = sealRows(book, rows, last, now);
  await uow.write((tx) => store.insertSeal(tx, seal));
  return rows.length;
}

/** What a look at the whole chain tells. */
export interface Verdict {
  /** The first row that is not as it was sealed. */
  readonly tampering: Tampering | null;
  readonly sealedRows: number;
  /** The newest seal of each book that has one. */
  readonly heads: readonly Head[];
}

/** The newest seal of a book: who wrote down its hash can later prove what the book said then. */
export interface Head {
  readonly book: Book;
  readonly number: number;
  readonly hash: string;
  readonly sealedAt: Instant;
}

const headOf = ({ book, number, hash, sealedAt }: Seal): Head => ({
  book,
  number,
  hash,
  sealedAt,
});

/** The newest seal of each book. */
export async function heads(db: Reader): Promise<Head[]> {
  const seals = await Promise.all(BOOKS.map((book) => store.lastSeal(db, book)));
  return seals.filter((seal) => seal !== null).map(headOf);
}

/**
 * Reads every sealed row again and names the first that was changed, deleted or put in later.
 * @param known a hash that was written down earlier: a chain made anew does not hold it
 */
export async function verifySeals(db: Reader, known?: string): Promise<Verdict> {
  let sealedRows = 0;
  let met = known === undefined;
  const newest: Head[] = [];
  for (const book of BOOKS) {
    let previous: Seal | null = null;
    for (;;) {
      const seal: Seal | null = await store.sealAfter(db, book, previous?.number ?? 0);
      if (!seal) break;
      const after: string = previous?.lastKey ?? '';
      const span = { after, upTo: seal.lastKey, limit: seal.rows + 1 };
      const tampering = checkSeal(seal, previous, await store.readRows(db, book, span));
      if (tampering) return { tampering, sealedRows, heads: newest };
      sealedRows += seal.rows;
      met ||= seal.hash === known;
      previous = seal;
      await turn();
    }
    if (previous) newest.push(headOf(previous));
  }
  if (!met) return { tampering: notTheChain(newest), sealedRows, heads: newest };
  return { tampering: null, sealedRows, heads: newest };
}

/** A chain that fits in itself, but does not hold the hash somebody wrote down: it is not that chain. */
function notTheChain(newest: readonly Head[]): Tampering {
  return { book: 'ledger', seal: newest[0]?.number ?? 0, what: 'not-the-chain', key: null };
}
