import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { handOn, isUnavailable, isWorthRetrying } from './storage-errors.js';
import {
  Connection,
  control,
  markTransaction,
  type Reader,
  type Tx,
  UnitOfWork,
} from './unit-of-work.js';

/** How often a unit of work is tried before the failure is handed on. */
const ATTEMPTS = 6;

/**
 * A connection of the pool for each write, READ COMMITTED. Who writes stock locks its balances in
 * one fixed order first (see `ledger/balances.store.ts`), so deadlocks are rare; those that happen
 * are tried again after a short random wait.
 */
export class PostgresUnitOfWork extends UnitOfWork {
  readonly engine = 'postgres' as const;

  constructor(private readonly source: DataSource) {
    super();
  }

  async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isWorthRetrying(error)) throw handOn(error);
        await pause(Math.random() * 5 * 2 ** attempt);
      }
    }
  }

  read<T>(work: (db: Reader) => Promise<T>): Promise<T> {
    return onConnection(this.source.createQueryRunner(), work).catch((error) => {
      throw handOn(error);
    });
  }

  private attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    return onConnection(runner, async (tx) => {
      await control(runner, 'BEGIN');
      markTransaction(runner, true);
      try {
        const value = await work(tx);
        await control(runner, 'COMMIT');
        return value;
      } catch (error) {
        await rollBack(runner, error);
        throw error;
      } finally {
        markTransaction(runner, false);
      }
    });
  }
}

/**
 * Takes back what failed. A lost connection has nothing to roll back, and might never answer that
 * it has; one that is lost only now is thrown away, and what failed before stays the answer.
 */
async function rollBack(runner: QueryRunner, failure: unknown): Promise<void> {
  if (isUnavailable(failure)) return;
  try {
    await control(runner, 'ROLLBACK');
  } catch (lost) {
    await release(runner, lost);
  }
}

/** Works on a connection of the pool; one that failed, not the statement, is thrown away. */
async function onConnection<T>(
  runner: QueryRunner,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  try {
    const value = await work(await connectionOf(runner));
    await runner.release();
    return value;
  } catch (error) {
    await release(runner, isUnavailable(error) ? error : undefined);
    throw error;
  }
}

/** TypeORM gives a connection back to the pool, or to nobody when told of its failure. */
function release(runner: QueryRunner, failure: unknown): Promise<void> {
  const { releasePostgresConnection } = runner as unknown as {
    releasePostgresConnection(this: QueryRunner, failure: unknown): Promise<void>;
  };
  return releasePostgresConnection.call(runner, failure);
}

/** As many texts as are kept prepared on each connection of the server. */
const MOST_PREPARED = 500;

const prepared = new Map<string, string>();

/** The name under which a text is prepared; `undefined` when there are too many already. */
function preparedName(text: string): string | undefined {
  const name = prepared.get(text);
  if (name !== undefined || prepared.size >= MOST_PREPARED) return name;
  const next = `mesostock_${prepared.size}`;
  prepared.set(text, next);
  return next;
}

/**
 * Statements go to pg itself, because TypeORM cannot prepare them: parsed and planned once for each
 * connection instead of each time, they cost the server about half.
 */
async function connectionOf(runner: QueryRunner): Promise<Connection> {
  const client: PoolClient = await runner.connect();
  return new Connection('postgres', runner.manager, async ({ text, values }) => {
    const { rows, rowCount } = await client.query({ name: preparedName(text), text, values });
    return { rows, affected: rowCount ?? 0 };
  });
}
