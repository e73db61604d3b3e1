import type { Position } from '../kernel/paging.js';
import { inList, join, raw, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { CompatibilityEntry } from './compatibility.rules.js';

const COLUMNS = raw(`id, first_key AS "firstKey", second_key AS "secondKey", verdict,
  condition_text AS "condition", reference, entered_by AS "enteredBy", entered_at AS "enteredAt"`);

/** Everything entered about pairs of which both parties are among these keys, newest first. */
export function entriesAmong(db: Reader, keys: readonly string[]): Promise<CompatibilityEntry[]> {
  return db.query(sql`SELECT ${COLUMNS} FROM compatibility
    WHERE first_key IN ${inList(keys)} AND second_key IN ${inList(keys)}
    ORDER BY entered_at DESC, id DESC`);
}

/** Whether somebody entered something about the same pair since. */
const REPLACED = sql`EXISTS (SELECT 1 FROM compatibility later
  WHERE later.first_key = c.first_key AND later.second_key = c.second_key
    AND (later.entered_at, later.id) > (c.entered_at, c.id))`;

export interface EntryFilter {
  /** Only entries that name this party. */
  readonly key: string | null;
  /** Only those that count, or only those that were replaced. */
  readonly current?: boolean | undefined;
}

/** Everything entered, newest first, from a position on. */
export function listEntries(
  db: Reader,
  { key, current }: EntryFilter,
  after: Position | null,
  limit: number,
): Promise<CompatibilityEntry[]> {
  const standing = current ? sql`NOT ${REPLACED}` : REPLACED;
  return db.query(
    sql`SELECT ${COLUMNS} FROM compatibility c ${where(
      key === null ? null : sql`(first_key = ${key} OR second_key = ${key})`,
      current === undefined ? null : standing,
      after && sql`(entered_at, id) < (${join(after)})`,
    )} ORDER BY entered_at DESC, id DESC LIMIT ${limit}`,
  );
}

/** The entries that later ones of the same pair have replaced, among these. */
export async function replacedIds(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await db.query<{ id: string }>(sql`SELECT c.id FROM compatibility c
    WHERE c.id IN ${inList(ids)} AND ${REPLACED}`);
  return new Set(found.map(({ id }) => id));
}

/** Adds what somebody entered; nothing here is ever changed. */
export async function insertEntry(tx: Tx, entry: CompatibilityEntry): Promise<void> {
  const { id, firstKey, secondKey, verdict, condition, reference, enteredBy, enteredAt } = entry;
  await tx.execute(sql`INSERT INTO compatibility (id, first_key, second_key, verdict,
      condition_text, reference, entered_by, entered_at)
    VALUES (${id}, ${firstKey}, ${secondKey}, ${verdict}, ${condition}, ${reference},
      ${enteredBy}, ${enteredAt})`);
}
