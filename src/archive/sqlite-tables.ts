import Sqlite from 'better-sqlite3';
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

/** The tables of a SQLite file; what they are read from stands still while the server goes on (WAL). */
export async function sqliteTables(path: string): Promise<Tables> {
  const file = new Sqlite(path, { fileMustExist: true });
  file.pragma('foreign_keys = OFF');
  file.exec('BEGIN');
  const all = <Row>(statement: string) => file.prepare<[], Row>(statement).all();
  return {
    migrations: async () =>
      all<{ name: string }>('SELECT name FROM migration ORDER BY id').map(({ name }) => name),
    list: async () => listTables(file),
    rows: (table) => readRows(file, table),
    fill: (lines) => fill(file, lines),
    close: async () => {
      if (file.inTransaction) file.exec('ROLLBACK');
      file.close();
    },
  };
}

function listTables(file: Sqlite.Database): Table[] {
  const names = file
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !NOT_ARCHIVED.has(name));
  return names.map((name) => {
    const columns = file
      .prepare<[], { name: string; pk: number }>(`PRAGMA table_info(${named(name)})`)
      .all();
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    return {
      name,
      columns: columns.map((column) => column.name).sort(),
      key: key.map((column) => column.name),
    };
  });
}

async function* readRows(file: Sqlite.Database, table: Table): AsyncGenerator<readonly Value[]> {
  const statement = file.prepare(`SELECT ${table.columns.map(named).join(', ')}
    FROM ${named(table.name)} ORDER BY ${table.key.map(named).join(', ')}`);
  for (const row of statement.raw().iterate()) yield (row as unknown[]).map(toValue);
}

async function fill(file: Sqlite.Database, lines: AsyncIterable<Line>): Promise<Totals> {
  let insert: Sqlite.Statement | undefined;
  const totals = await distribute(lines, {
    begin: async (table, columns) => {
      const filled = file.prepare(`SELECT 1 FROM ${named(table)} LIMIT 1`).get();
      if (filled !== undefined) throw new ArchiveError('The database is not empty');
      insert = file.prepare(`INSERT INTO ${named(table)} (${columns.map(named).join(', ')})
        VALUES (${columns.map(() => '?').join(', ')})`);
    },
    add: async (row) => {
      insert?.run(...row.map(fromValue));
    },
    finish: async () => {
      insert = undefined;
    },
  });
  const [astray] = file.pragma('foreign_key_check') as { table: string }[];
  if (astray) throw new ArchiveError(`A row of ${astray.table} refers to nothing`);
  file.exec('COMMIT');
  return totals;
}
