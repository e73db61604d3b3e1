import { invalid } from './problems.js';

/** One page of a list, and where the next one begins. */
export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

/** The position after the last row of a page: the values it was ordered by. */
export type Position = readonly (string | number)[];

/**
 * Reads a cursor that {@link page} made for a list ordered by so many texts; anything else is
 * refused. What reaches a statement is of the type of its column: PostgreSQL compares no number
 * with text.
 */
export function readCursor(cursor: string | undefined, length: number): readonly string[] | null {
  const parts = partsOf(cursor);
  if (parts === null) return null;
  // PostgreSQL takes no NUL in a text; no value a list is ordered by holds one.
  const isPlace = (part: unknown): part is string =>
    typeof part === 'string' && !part.includes('\0');
  if (parts.length === length && parts.every(isPlace)) return parts;
  throw notOfThisList();
}

/** As {@link readCursor}, for a list ordered by a whole number or paged by offset. */
export function readNumber(cursor: string | undefined): number | null {
  const parts = partsOf(cursor);
  if (parts === null) return null;
  const [number] = parts;
  if (parts.length === 1 && Number.isSafeInteger(number) && Number(number) >= 0) {
    return Number(number);
  }
  throw notOfThisList();
}

function partsOf(cursor: string | undefined): readonly unknown[] | null {
  if (cursor === undefined || cursor === '') return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value)) return value;
  } catch {
    // Told below, as for any other text that is not a cursor.
  }
  throw notOfThisList();
}

function notOfThisList() {
  return invalid({ pointer: '/cursor', detail: 'is not a cursor of this list' });
}

/** Cuts rows asked for with `limit + 1` into a page; the extra row only tells that there is more. */
export function page<Row, T>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => Position,
  toItem: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    items: shown.map(toItem),
    nextCursor: more ? Buffer.from(JSON.stringify(positionOf(last))).toString('base64url') : null,
  };
}

/** A page of a list short enough to be held whole, by offset. */
export function pageOf<T>(all: readonly T[], limit: number, cursor: string | undefined): Page<T> {
  const start = readNumber(cursor) ?? 0;
  return page(
    all.slice(start, start + limit + 1),
    limit,
    () => [start + limit],
    (item) => item,
  );
}
