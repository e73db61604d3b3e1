import { engineOf } from '../../kernel/engine-of.js';
import type { Statement } from '../../kernel/reading/thread-messages.js';
import type { Row } from './table.js';

/** A connection of its own for reading long tables, all from one snapshot. */
export interface RowSource {
  count(statement: Statement): Promise<number>;
  rows(statement: Statement): AsyncIterable<Row>;
  close(): Promise<void>;
}

export function openRowSource(databaseUrl: string): Promise<RowSource> {
  return engineOf(databaseUrl) === 'postgres' ? postgres(databaseUrl) : sqlite(databaseUrl);
}

const counting = (statement: string) => `SELECT count(*) AS n FROM (${statement}) AS counted`;

async function sqlite(path: string): Promise<RowSource> {
  const { default: Sqlite } = await import('better-sqlite3');
  const file = new Sqlite(path, { readonly: true, fileMustExist: true });
  file.exec('BEGIN');
  return {
    count: async ({ sql, values }) => {
      const row = file.prepare<unknown[], { n: number }>(counting(sql)).get(...values);
      return row?.n ?? 0;
    },
    rows: async function* ({ sql, values }) {
      for (const row of file
        .prepare(sql)
        .raw()
        .iterate(...values))
        yield row as Row;
    },
    close: async () => {
      file.close();
    },
  };
}

/** As many rows as are held in memory at once. */
const FETCHED = 1000;

async function postgres(databaseUrl: string): Promise<RowSource> {
  const { default: pg } = await import('pg');
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'mesostock' });
  await client.connect();
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  return {
    count: async ({ text, values }) => {
      const { rows } = await client.query<{ n: number }>(counting(text), [...values]);
      return rows[0]?.n ?? 0;
    },
    rows: async function* ({ text, values }) {
      await client.query(`DECLARE reading NO SCROLL CURSOR FOR ${text}`, [...values]);
      for (;;) {
        const next = { text: `FETCH ${FETCHED} FROM reading`, rowMode: 'array' } as const;
        const { rows } = await client.query<(string | number | null)[]>(next);
        yield* rows;
        if (rows.length < FETCHED) break;
      }
      await client.query('CLOSE reading');
    },
    close: () => client.end(),
  };
}
