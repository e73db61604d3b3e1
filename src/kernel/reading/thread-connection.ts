import { engineOf } from '../engine-of.js';
import type { Statement } from './thread-messages.js';

/** A connection of a thread's own, which reads one state of the database after the other. */
export interface ThreadConnection {
  /** From now on one state is seen, whatever is written. */
  begin(): Promise<void>;
  rows(statement: Statement): Promise<readonly unknown[]>;
  end(): Promise<void>;
  close(): Promise<void>;
}

/** Opens it; it closes with its thread at the latest. */
export function connect(databaseUrl: string): Promise<ThreadConnection> {
  return engineOf(databaseUrl) === 'postgres' ? postgres(databaseUrl) : sqlite(databaseUrl);
}

async function sqlite(path: string): Promise<ThreadConnection> {
  const { default: Sqlite } = await import('better-sqlite3');
  const file = new Sqlite(path, { readonly: true, fileMustExist: true });
  file.pragma('cache_size = -16000');
  file.pragma('temp_store = MEMORY');
  return {
    begin: async () => void file.exec('BEGIN'),
    rows: async ({ sql, values }) => file.prepare(sql).all(...values),
    end: async () => void file.exec('COMMIT'),
    close: async () => void file.close(),
  };
}

/** No page of anything takes nearly so long. */
const LONGEST_STATEMENT_MS = 60_000;

async function postgres(databaseUrl: string): Promise<ThreadConnection> {
  const { default: pg } = await import('pg');
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5_000,
    query_timeout: LONGEST_STATEMENT_MS,
    application_name: 'mesostock',
  });
  // A connection that breaks is told by the next statement; until then nobody needs to know.
  client.on('error', () => undefined);
  await client.connect();
  return {
    begin: async () => void (await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')),
    rows: async ({ text, values }) => (await client.query(text, [...values])).rows,
    end: async () => void (await client.query('COMMIT')),
    close: () => client.end(),
  };
}
