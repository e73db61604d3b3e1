import type { QueryRunner } from 'typeorm';

/** The few words in which the two engines' table definitions differ. */
export interface Dialect {
  readonly engine: 'sqlite' | 'postgres';
  /** Ids, names, instants and days: compared byte by byte on both engines, so order is the same. */
  readonly text: string;
  /** Thousandths of a unit or of the currency; counts. */
  readonly int: string;
  /** A number the database gives out in ascending order, as primary key. */
  readonly serial: string;
  /** What ends a table that is always reached by its primary key. */
  readonly keyed: string;
}

export function dialectOf(runner: QueryRunner): Dialect {
  return runner.dataSource.options.type === 'postgres'
    ? {
        engine: 'postgres',
        text: 'text COLLATE "C"',
        int: 'bigint',
        serial: 'bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
        keyed: '',
      }
    : {
        engine: 'sqlite',
        text: 'TEXT',
        int: 'INTEGER',
        serial: 'INTEGER PRIMARY KEY AUTOINCREMENT',
        keyed: 'WITHOUT ROWID',
      };
}

/** Runs statements one after the other. */
export async function runAll(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}

/** Triggers by which the database itself refuses to change or delete a row of this table. */
export async function makeAppendOnly(runner: QueryRunner, table: string): Promise<void> {
  const { engine } = dialectOf(runner);
  if (engine === 'sqlite') {
    for (const verb of ['UPDATE', 'DELETE']) {
      await runner.query(`CREATE TRIGGER ${table}_refuses_${verb.toLowerCase()}
        BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`);
    }
    await refuseReplacing(runner, table);
    return;
  }
  await runner.query(`CREATE TRIGGER ${table}_is_append_only
    BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  await runner.query(`CREATE TRIGGER ${table}_is_not_truncated
    BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
}

/**
 * SQLite's `INSERT OR REPLACE` deletes the row in its way without asking the triggers of DELETE, so
 * an insert that meets a row of the same key is refused beforehand.
 */
async function refuseReplacing(runner: QueryRunner, table: string): Promise<void> {
  const same = (columns: readonly Named[]) =>
    columns.map(({ name }) => `${table}.${name} = NEW.${name}`).join(' AND ');
  const keys = new Set<string>();
  const primary: (Named & { pk: number })[] = await runner.query(`PRAGMA table_info(${table})`);
  keys.add(same(primary.filter((column) => column.pk > 0)));
  const indexes: (Named & { unique: number })[] = await runner.query(`PRAGMA index_list(${table})`);
  for (const index of indexes.filter(({ unique }) => unique === 1)) {
    keys.add(same(await runner.query(`PRAGMA index_info(${index.name})`)));
  }
  await runner.query(`CREATE TRIGGER ${table}_refuses_replace BEFORE INSERT ON ${table}
    WHEN ${[...keys].map((key) => `EXISTS (SELECT 1 FROM ${table} WHERE ${key})`).join(' OR ')}
    BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`);
}

interface Named {
  readonly name: string;
}
