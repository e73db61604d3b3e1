import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from './config.js';
import { engineOf } from './engine-of.js';
import { PostgresUnitOfWork } from './postgres-unit-of-work.js';
import { SqliteUnitOfWork } from './sqlite-unit-of-work.js';
import type { UnitOfWork } from './unit-of-work.js';

type Classes = readonly (new () => object)[];

/** The tables' classes and the migrations, which only the application as a whole knows. */
export interface Schema {
  readonly entities: Classes;
  readonly migrations: Classes;
}

export type DatabaseConfig = Pick<Config, 'databaseUrl' | 'poolSize'>;

function common(schema: Schema) {
  return {
    entities: [...schema.entities],
    migrations: [...schema.migrations],
    migrationsTableName: 'migration',
    logging: false as const,
  };
}

function sqliteOptions(path: string, schema: Schema, readonly: boolean): DataSourceOptions {
  return {
    ...common(schema),
    type: 'better-sqlite3',
    database: path,
    readonly,
    statementCacheSize: 500,
    prepareDatabase: (db: BetterSqlite3.Database) => {
      if (!readonly) db.pragma('journal_mode = WAL');
      // An answered request survives the power cord: every commit waits for the disk.
      db.pragma('synchronous = FULL');
      db.pragma('foreign_keys = ON');
      db.pragma('cache_size = -16000');
      db.pragma('temp_store = MEMORY');
    },
  };
}

/** No statement of a request takes nearly so long. */
const LONGEST_STATEMENT_MS = 30_000;

function postgresOptions(url: string, poolSize: number, schema: Schema): DataSourceOptions {
  return {
    ...common(schema),
    type: 'postgres',
    url,
    poolSize,
    parseInt8: true,
    installExtensions: false,
    connectTimeoutMS: 5_000,
    applicationName: 'mesostock',
    extra: {
      // A connection that neither answers nor closes is given up, and its caller told.
      query_timeout: LONGEST_STATEMENT_MS,
      // On a long ledger PostgreSQL would compile statements that are done sooner than compiled.
      options: '-c jit=off',
    },
    // A connection the server closed is dropped from the pool; the next request opens another.
    poolErrorHandler: () => undefined,
  };
}

/** The writer (also of migrations). */
export function writerOptions(config: DatabaseConfig, schema: Schema): DataSourceOptions {
  if (engineOf(config.databaseUrl) === 'postgres') {
    return postgresOptions(config.databaseUrl, config.poolSize, schema);
  }
  mkdirSync(dirname(config.databaseUrl), { recursive: true });
  return sqliteOptions(config.databaseUrl, schema, false);
}

/**
 * An open database: the writer, the reader (a read-only connection on SQLite; on PostgreSQL the
 * writer's own pool), and the unit of work over both.
 */
export class Database {
  private constructor(
    readonly writer: DataSource,
    readonly reader: DataSource,
    readonly unitOfWork: UnitOfWork,
  ) {}

  /** Opens the database and runs the migrations that are missing. */
  static async open(config: DatabaseConfig, schema: Schema): Promise<Database> {
    const writer = await new DataSource(writerOptions(config, schema)).initialize();
    try {
      await writer.runMigrations({ transaction: 'each' });
      const reader = await openReader(config, schema, writer);
      const unitOfWork =
        engineOf(config.databaseUrl) === 'postgres'
          ? new PostgresUnitOfWork(writer)
          : new SqliteUnitOfWork(writer, reader);
      return new Database(writer, reader, unitOfWork);
    } catch (error) {
      await writer.destroy();
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.reader !== this.writer) await this.reader.destroy();
    await this.writer.destroy();
  }
}

async function openReader(
  { databaseUrl }: DatabaseConfig,
  schema: Schema,
  writer: DataSource,
): Promise<DataSource> {
  if (engineOf(databaseUrl) === 'postgres') return writer;
  return new DataSource(sqliteOptions(databaseUrl, schema, true)).initialize();
}
