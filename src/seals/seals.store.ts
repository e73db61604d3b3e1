import type { Instant } from '../kernel/calendar.js';
import { sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import { auditKey, type Book, type Seal, type SealedRow } from './seal.rules.js';

interface SealRow {
  readonly book: Book;
  readonly number: number;
  readonly last_key: string;
  readonly row_count: number;
  readonly marks: Buffer;
  readonly previous_hash: string;
  readonly hash: string;
  readonly sealed_at: Instant;
}

function toSeal(row: SealRow): Seal {
  return {
    book: row.book,
    number: row.number,
    lastKey: row.last_key,
    rows: row.row_count,
    marks: row.marks,
    previousHash: row.previous_hash,
    hash: row.hash,
    sealedAt: row.sealed_at,
  };
}

/** The newest seal of a book. */
export async function lastSeal(db: Reader, book: Book): Promise<Seal | null> {
  const [row] = await db.query<SealRow>(sql`SELECT * FROM seal WHERE book = ${book}
    ORDER BY number DESC LIMIT 1`);
  return row ? toSeal(row) : null;
}

/** The first seal of a book after that number, whatever its own: a gap is found by who checks. */
export async function sealAfter(db: Reader, book: Book, number: number): Promise<Seal | null> {
  const [row] = await db.query<SealRow>(sql`SELECT * FROM seal
    WHERE book = ${book} AND number > ${number} ORDER BY number LIMIT 1`);
  return row ? toSeal(row) : null;
}

export async function insertSeal(tx: Tx, seal: Seal): Promise<void> {
  await tx.execute(sql`INSERT INTO seal (book, number, last_key, row_count, marks, previous_hash,
      hash, sealed_at)
    VALUES (${seal.book}, ${seal.number}, ${seal.lastKey}, ${seal.rows}, ${seal.marks},
      ${seal.previousHash}, ${seal.hash}, ${seal.sealedAt})`);
}

/** Which rows of a book are asked for. */
export interface Span {
  /** Later than this key; the whole beginning when it is empty. */
  readonly after: string;
  /** Up to this key, and it. */
  readonly upTo: string;
  readonly limit: number;
}

/** Rows of a book in the order of their keys. */
export function readRows(db: Reader, book: Book, span: Span): Promise<SealedRow[]> {
  return book === 'ledger' ? readMovements(db, span) : readAudit(db, span);
}

async function readMovements(db: Reader, { after, upTo, limit }: Span): Promise<SealedRow[]> {
  const rows = await db.query<Record<string, string | number | null>>(sql`
    SELECT movement.id, movement.kind, movement.document_id, movement.occurred_at,
      movement.recorded_at, movement.actor_id, movement.reverses_id, posting.line, posting.lot_id,
      posting.item_id, posting.from_place, posting.to_place, posting.quantity,
      posting.occurred_at AS posted_at
    FROM (SELECT * FROM movement WHERE id > ${after} AND id <= ${upTo} ORDER BY id LIMIT ${limit})
      AS movement
    LEFT JOIN posting ON posting.movement_id = movement.id
    ORDER BY movement.id, posting.line`);
  const sealed: { key: string; content: unknown[] }[] = [];
  for (const {
    line,
    lot_id,
    item_id,
    from_place,
    to_place,
    quantity,
    posted_at,
    ...head
  } of rows) {
    const key = String(head.id);
    if (sealed.at(-1)?.key !== key) sealed.push({ key, content: Object.values(head) });
    const posting = [line, lot_id, item_id, from_place, to_place, quantity, posted_at];
    if (line !== null) sealed.at(-1)?.content.push(posting);
  }
  return sealed;
}

async function readAudit(db: Reader, { after, upTo, limit }: Span): Promise<SealedRow[]> {
  const rows = await db.query<{ seq: number }>(sql`
    SELECT seq, recorded_at, actor_id, actor_name, actor_roles, command, subject, state_before,
      state_after, reason, request_id
    FROM audit_entry WHERE seq > ${Number(after || 0)} AND seq <= ${Number(upTo)}
    ORDER BY seq LIMIT ${limit}`);
  return rows.map(({ seq, ...content }) => ({
    key: auditKey(seq),
    content: Object.values(content),
  }));
}

/**
 * The last key of a book that nobody can write before any more: a command takes seconds, so what
 * carries a time before `before` is all there.
 */
export async function settledKey(db: Reader, book: Book, before: Instant): Promise<string> {
  if (book === 'ledger') return lowestIdAt(before);
  const [row] = await db.query<{ seq: number | null }>(sql`
    SELECT coalesce((SELECT min(seq) - 1 FROM audit_entry WHERE recorded_at >= ${before}),
      (SELECT max(seq) FROM audit_entry)) AS seq`);
  return auditKey(row?.seq ?? 0);
}

/** The lowest UUIDv7 (RFC 9562) of a moment: ids made before sort before it. */
function lowestIdAt(moment: Instant): string {
  const hex = Date.parse(moment).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
