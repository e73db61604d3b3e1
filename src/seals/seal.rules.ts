import { createHash } from 'node:crypto';
import type { Instant } from '../kernel/calendar.js';

/** What is sealed: the movements with their postings, and the audit. */
export const BOOKS = ['ledger', 'audit'] as const;
export type Book = (typeof BOOKS)[number];

/** A row as it is sealed: its key, by which a book is ordered, and everything that stands in it. */
export interface SealedRow {
  readonly key: string;
  readonly content: unknown;
}

/** So many rows sealed at once. Its hash holds what they said, and the seal before. */
export interface Seal {
  readonly book: Book;
  readonly number: number;
  /** The key of its last row; its first is the next after that of the seal before. */
  readonly lastKey: string;
  readonly rows: number;
  /** For each row its key and the beginning of its digest, so that a changed row can be named. */
  readonly marks: Buffer;
  readonly previousHash: string;
  readonly hash: string;
  readonly sealedAt: Instant;
}

/** What the first seal of a book follows. */
export const NOTHING = '0'.repeat(64);

const KEY_BYTES = 16;
const DIGEST_BYTES = 8;
const MARK_BYTES = KEY_BYTES + DIGEST_BYTES;

/** The key of an audit entry: its number, so that keys sort as numbers do. */
export function auditKey(seq: number): string {
  return String(seq).padStart(KEY_BYTES, '0');
}

/** A key in 16 bytes: the UUID of a movement, or the 16 digits of an audit entry. */
function keyBytes(book: Book, key: string): Buffer {
  return book === 'audit'
    ? Buffer.from(key, 'latin1')
    : Buffer.from(key.replaceAll('-', ''), 'hex');
}

function keyText(book: Book, bytes: Buffer): string {
  if (book === 'audit') return bytes.toString('latin1');
  const uuid = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;
  return bytes.toString('hex').replace(uuid, '$1-$2-$3-$4-$5');
}

function digest(row: SealedRow): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([row.key, row.content]))
    .digest();
}

function hashOf(seal: Omit<Seal, 'hash' | 'marks'>, digests: readonly Buffer[]): string {
  const { book, number, lastKey, rows, previousHash, sealedAt } = seal;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([book, number, lastKey, rows, previousHash, sealedAt]));
  for (const each of digests) hash.update(each);
  return hash.digest('hex');
}

/**
 * Seals rows, in the order of their keys, after the seal before them.
 * @param rows at least one
 */
export function sealRows(
  book: Book,
  rows: readonly SealedRow[],
  previous: Pick<Seal, 'number' | 'hash'> | null,
  sealedAt: Instant,
): Seal {
  const digests = rows.map(digest);
  const facts = {
    book,
    number: (previous?.number ?? 0) + 1,
    lastKey: rows.at(-1)?.key ?? '',
    rows: rows.length,
    previousHash: previous?.hash ?? NOTHING,
    sealedAt,
  };
  const marks = Buffer.concat(
    rows.flatMap((row, at) => [
      keyBytes(book, row.key),
      (digests[at] ?? Buffer.alloc(0)).subarray(0, DIGEST_BYTES),
    ]),
  );
  return { ...facts, marks, hash: hashOf(facts, digests) };
}

/** What was done to a sealed book. */
export interface Tampering {
  readonly book: Book;
  /** The seal that shows it. */
  readonly seal: number;
  readonly what: 'changed' | 'deleted' | 'inserted' | 'seal-changed' | 'not-the-chain';
  /** The row; `null` when it is the seal itself, or the whole chain. */
  readonly key: string | null;
}

/**
 * Compares a seal with the rows that stand below it now.
 * @param rows all rows after the seal before and up to the seal's last key, in order
 * @returns the first difference, or `null`
 */
export function checkSeal(
  seal: Seal,
  previous: Pick<Seal, 'number' | 'hash'> | null,
  rows: readonly SealedRow[],
): Tampering | null {
  const { book, number } = seal;
  const found = (what: Tampering['what'], key: string | null) => ({
    book,
    seal: number,
    what,
    key,
  });
  const follows = seal.previousHash === (previous?.hash ?? NOTHING);
  if (!follows || number !== (previous?.number ?? 0) + 1) return found('seal-changed', null);
  const digests = rows.map(digest);
  for (let at = 0; at < Math.max(seal.rows, rows.length); at += 1) {
    const row = rows[at];
    const mark = seal.marks.subarray(at * MARK_BYTES, (at + 1) * MARK_BYTES);
    const sealedKey =
      mark.length === MARK_BYTES ? keyText(book, mark.subarray(0, KEY_BYTES)) : null;
    if (row && (sealedKey === null || row.key < sealedKey)) return found('inserted', row.key);
    if (!row || row.key !== sealedKey) return found('deleted', sealedKey);
    const kept = mark.subarray(KEY_BYTES);
    if (!digests[at]?.subarray(0, DIGEST_BYTES).equals(kept)) return found('changed', row.key);
  }
  const { hash, marks, ...facts } = seal;
  return hashOf(facts, digests) === hash && marks.length === seal.rows * MARK_BYTES
    ? null
    : found('seal-changed', null);
}
