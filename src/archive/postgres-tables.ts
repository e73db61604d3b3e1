import pg from 'pg';
import { ArchiveError, type Line, type Totals, type Value } from './archive-file.js';
import {
  distribute,
  fromValue,
  NOT_ARCHIVED,
  named,
  type Table,
  type Tables,
  toValue,
} from './tables.js';

/** Whole numbers that JavaScript holds exactly, which all of ours are. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: string) =>
    oid === pg.types.builtins.INT8
      ? (text: string) => Number(text)
      : pg.types.getTypeParser(oid, format as 'text'),
};

/** The tables of a PostgreSQL database, read from one snapshot. */
export async function postgresTables(databaseUrl: string): Promise<Tables> {
  const client = new pg.Client({ connectionString: databaseUrl, types });
  await client.connect();
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  const strings = async (statement: string) =>
    (await client.query<{ name: string }>(statement)).rows.map(({ name }) => name);
  return {
    migrations: () => strings('SELECT name FROM migration ORDER BY id'),
    list: () => listTables(client),
    rows: (table) => readRows(client, table),
    fill: (lines) => fill(client, lines),
    close: () => client.end(),
  };
}

async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT relname AS name,
      (SELECT array_agg(attname::text ORDER BY attname::text COLLATE "C") FROM pg_attribute
        WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped) AS columns,
      (SELECT array_agg(attname::text ORDER BY place) FROM pg_index
        CROSS JOIN LATERAL unnest(indkey) WITH ORDINALITY AS part (number, place)
        JOIN pg_attribute ON attrelid = indrelid AND attnum = number
        WHERE indrelid = pg_class.oid AND indisprimary) AS key
    FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
    ORDER BY relname::text COLLATE "C"`);
  return rows.filter(({ name }) => !NOT_ARCHIVED.has(name));
}

/** As many rows as are held in memory at once. */
const FETCHED = 1000;

async function* readRows(client: pg.Client, table: Table): AsyncGenerator<readonly Value[]> {
  await client.query(`DECLARE reading NO SCROLL CURSOR FOR
    SELECT ${table.columns.map(named).join(', ')} FROM ${named(table.name)}
    ORDER BY ${table.key.map(named).join(', ')}`);
  for (;;) {
    const { rows } = await client.query<unknown[]>({
      text: `FETCH ${FETCHED} FROM reading`,
      rowMode: 'array',
    });
    for (const row of rows) yield row.map(toValue);
    if (rows.length < FETCHED) break;
  }
  await client.query('CLOSE reading');
}

/** As many values as one statement may carry. */
const MOST_VALUES = 30_000;

async function fill(client: pg.Client, lines: AsyncIterable<Line>): Promise<Totals> {
  const references = await dropReferences(client);
  let table = '';
  let columns: readonly string[] = [];
  let waiting: (readonly Value[])[] = [];
  const flush = async () => {
    if (waiting.length > 0) await insert(client, table, columns, waiting);
    waiting = [];
  };
  const totals = await distribute(lines, {
    begin: async (name, its) => {
      [table, columns] = [name, its];
      const { rowCount } = await client.query(`SELECT 1 FROM ${named(name)} LIMIT 1`);
      if (rowCount !== 0) throw new ArchiveError('The database is not empty');
    },
    add: async (row) => {
      waiting.push(row);
      if ((waiting.length + 1) * columns.length > MOST_VALUES) await flush();
    },
    finish: async () => {
      await flush();
      await goOnCounting(client, table);
    },
  });
  for (const statement of references) await client.query(statement);
  await client.query('COMMIT');
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  return totals;
}

async function insert(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const places = rows.map(
    (_, row) =>
      `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(',')})`,
  );
  await client.query(
    `INSERT INTO ${named(table)} (${columns.map(named).join(', ')}) OVERRIDING SYSTEM VALUE
      VALUES ${places.join(',')}`,
    rows.flat().map(fromValue),
  );
}

/** Numbers that the database gives out go on after those that came in. */
async function goOnCounting(client: pg.Client, table: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
      WHERE attrelid = $1::regclass AND attidentity <> '' AND NOT attisdropped`,
    [table],
  );
  for (const { name } of rows) {
    await client.query(`SELECT setval(pg_get_serial_sequence('${table}', '${name}'),
      coalesce((SELECT max(${named(name)}) FROM ${named(table)}), 0) + 1, false)`);
  }
}

/** Takes the references between tables away, so that rows may come in any order; gives what puts them back. */
async function dropReferences(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    SELECT relname AS table, conname AS name, pg_get_constraintdef(pg_constraint.oid) AS definition
    FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
    WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
    ORDER BY relname, conname`);
  for (const { table, name } of rows) {
    await client.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
  }
  return rows.map(
    ({ table, name, definition }) =>
      `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" ${definition}`,
  );
}
