import type { EntityManager, QueryRunner } from 'typeorm';
import type { Sql } from './sql.js';

export type Engine = 'sqlite' | 'postgres';

/** What a read may do: ask. It sees committed data only. */
export interface Reader {
  readonly engine: Engine;
  /** The rows of a SELECT, or of a write with RETURNING. */
  query<Row>(statement: Sql): Promise<Row[]>;
}

/** What a unit of work may do besides: write. It sees what it wrote itself. */
export interface Tx extends Reader {
  /** Repositories, for the parts where comfort counts more than speed. */
  readonly manager: EntityManager;
  /** Runs a write and tells how many rows it changed. */
  execute(statement: Sql): Promise<number>;
}

/**
 * The one place where transactions begin and end. A command is one `write`: all of it is
 * recorded, or nothing, and its answer is given only after the commit reached the disk.
 *
 * - SQLite: all writes pass one queue, because TypeORM gives better-sqlite3 a single connection
 *   and two requests that overlapped would share a transaction. Work that waits together shares
 *   one commit. Reads use a second, read-only connection.
 * - PostgreSQL: each write has a connection of the pool; a serialisation failure or a deadlock is
 *   tried again a bounded number of times, so `work` may run more than once.
 *
 * `work` must do nothing slow (hashing, network): on SQLite everybody waits behind it.
 */
export abstract class UnitOfWork {
  abstract readonly engine: Engine;

  /**
   * Runs `work` in a transaction of its own.
   * @throws what `work` throws, after everything it wrote was taken back
   * @throws Problem `/problems/kernel/storage-unavailable` (503) when the disk or the connection fails
   */
  abstract write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;

  /** Runs `work` on committed data; it never waits for a writer. */
  abstract read<T>(work: (db: Reader) => Promise<T>): Promise<T>;
}

/** What a driver tells of a statement: its rows, or how many rows it changed. */
export interface Result {
  readonly rows: unknown[];
  readonly affected: number;
}

/** Sends one statement to a connection of either engine. */
export type Send = (statement: Sql) => Promise<Result>;

/** Binds SQL to one connection of either engine. */
export class Connection implements Tx {
  constructor(
    readonly engine: Engine,
    readonly manager: EntityManager,
    private readonly send: Send,
  ) {}

  async query<Row>(statement: Sql): Promise<Row[]> {
    return (await this.send(statement)).rows as Row[];
  }

  async execute(statement: Sql): Promise<number> {
    return (await this.send(statement)).affected;
  }
}

/** Sends a bare command of transaction control. */
export async function control(runner: QueryRunner, command: string): Promise<void> {
  await runner.query(command);
}

/**
 * Tells TypeORM that a transaction is open although it did not open it, so that
 * `repository.save` joins it instead of beginning another.
 */
export function markTransaction(runner: QueryRunner, active: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
}
