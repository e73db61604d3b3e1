import Sqlite from 'better-sqlite3';
import pg from 'pg';

/** The database beside the server: for stories about what the database itself refuses or keeps. */
export interface RawDatabase {
  run(statement: string): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Opens the database of a server a second time. */
export async function openRaw(databaseUrl: string): Promise<RawDatabase> {
  if (databaseUrl.startsWith('postgres')) {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    return {
      run: async (statement) => (await client.query(statement)).rows ?? [],
      close: () => client.end(),
    };
  }
  const file = new Sqlite(databaseUrl);
  return {
    run: async (statement) => {
      try {
        const prepared = file.prepare<[], Record<string, unknown>>(statement);
        if (prepared.reader) return prepared.all();
        prepared.run();
        return [];
      } catch (error) {
        // The driver is loaded once for all files of a Jest worker, so its errors are no `Error` of this file.
        throw new Error((error as { message: string }).message);
      }
    },
    close: async () => {
      file.close();
    },
  };
}

/** How many rows each table holds. */
export async function countRows(databaseUrl: string): Promise<Record<string, number>> {
  const database = await openRaw(databaseUrl);
  try {
    const tables = await tablesOf(database, databaseUrl);
    if (tables.length === 0) return {};
    const counts = tables.map((table) => `SELECT '${table}' AS name, count(*) AS n FROM ${table}`);
    const rows = await database.run(counts.join(' UNION ALL '));
    return Object.fromEntries(rows.map((row) => [String(row.name), Number(row.n)]));
  } finally {
    await database.close();
  }
}

/** Everything that stands in any table, as one text; of files their bytes. */
export async function everythingIn(databaseUrl: string): Promise<string> {
  const database = await openRaw(databaseUrl);
  try {
    const rows: Record<string, unknown>[] = [];
    for (const table of await tablesOf(database, databaseUrl)) {
      rows.push(...(await database.run(`SELECT * FROM ${table}`)));
    }
    const values = rows.flatMap((row) => Object.values(row));
    return values
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join('\n');
  } finally {
    await database.close();
  }
}

async function tablesOf(database: RawDatabase, databaseUrl: string): Promise<string[]> {
  const rows = databaseUrl.startsWith('postgres')
    ? await database.run(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
      )
    : await database.run(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
      );
  return rows.map((row) => String(row.name)).sort();
}
