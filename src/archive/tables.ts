import {
  ArchiveError,
  collecting,
  type Line,
  TableSum,
  type Totals,
  type Value,
} from './archive-file.js';

/** The tables of a database of either engine, all as they stand at one moment. */
export interface Tables {
  /** The migrations it has, in the order in which they ran. */
  migrations(): Promise<string[]>;
  /** Every table that belongs in an archive, with its columns and its primary key. */
  list(): Promise<Table[]>;
  /** The rows of a table in the order of its primary key. */
  rows(table: Table): AsyncIterable<readonly Value[]>;
  /**
   * Fills the empty tables, all or nothing; references between rows are checked at the end.
   * @returns what the lines say of each table
   * @throws ArchiveError when a table has rows already
   */
  fill(lines: AsyncIterable<Line>): Promise<Totals>;
  close(): Promise<void>;
}

export interface Table {
  readonly name: string;
  /** In alphabetical order: migrations may have added them in another order than on the other engine. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** What belongs to this database or this moment only: what ran in it, who signs in, who works. */
export const NOT_ARCHIVED = new Set(['migration', 'sign_in', 'sign_in_attempt', 'job']);

/** A whole database as the lines of an archive. */
export async function* readTables(tables: Tables, at: Date): AsyncGenerator<Line> {
  const migrations = await tables.migrations();
  yield { archive: 'mesostock', format: 1, madeAt: at.toISOString(), migrations };
  for (const table of await tables.list()) {
    const sum = new TableSum();
    yield { table: table.name, columns: table.columns };
    for await (const row of tables.rows(table)) {
      sum.add(row);
      yield row;
    }
    yield { endOf: table.name, rows: sum.rows, sha256: sum.digest() };
  }
  yield { end: 'mesostock' };
}

/** Runs through lines for what they tell of the tables. */
export async function toTotals(lines: AsyncIterable<Line>): Promise<Totals> {
  const totals = {};
  for await (const _ of collecting(lines, totals));
  return totals;
}

/** The first line, which says what follows. */
export function openingLine(first: IteratorResult<Line>): Extract<Line, { archive: unknown }> {
  const line: unknown = first.done ? null : first.value;
  const opening = line as Partial<Extract<Line, { archive: unknown }>> | null;
  if (opening?.archive !== 'mesostock' || opening.format !== 1 || !opening.migrations) {
    throw new ArchiveError('This is not an archive of Mesostock');
  }
  return opening as Extract<Line, { archive: unknown }>;
}

/**
 * Takes the lines after the first apart: `begin` for each table, `add` for each row.
 * @throws ArchiveError when the rows of a table are not those its last line was made for
 */
export async function distribute(
  lines: AsyncIterable<Line>,
  to: {
    readonly begin: (table: string, columns: readonly string[]) => Promise<void>;
    readonly add: (row: readonly Value[]) => Promise<void>;
    readonly finish: () => Promise<void>;
  },
): Promise<Totals> {
  const totals = {};
  let sum = new TableSum();
  for await (const line of collecting(lines, totals)) {
    if (isRow(line)) {
      sum.add(line);
      await to.add(line);
    } else if ('table' in line) {
      sum = new TableSum();
      await to.begin(line.table, line.columns);
    } else if ('endOf' in line) {
      if (sum.digest() !== line.sha256) throw damaged(line.endOf, line.rows, sum.rows);
      await to.finish();
    }
  }
  return totals;
}

function isRow(line: Line): line is readonly Value[] {
  return Array.isArray(line);
}

/** The rows of a table that came in, or out, are not those that were written. */
export function damaged(table: string, written: number, found: number): ArchiveError {
  return new ArchiveError(`Table ${table} is damaged: of ${written} rows ${found} were found`);
}

/** Binary values travel as text. */
export function toValue(value: unknown): Value {
  if (Buffer.isBuffer(value)) return { base64: value.toString('base64') };
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new ArchiveError(`An archive cannot hold a ${typeof value}`);
}

/** The value as a driver takes it. */
export function fromValue(value: Value): string | number | null | Buffer {
  return value !== null && typeof value === 'object' ? Buffer.from(value.base64, 'base64') : value;
}

/** A name of a table or column of ours, safe in a statement. */
export function named(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new ArchiveError(`${name} is no name of a table`);
  return `"${name}"`;
}
