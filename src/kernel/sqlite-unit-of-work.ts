import type { DataSource, QueryRunner } from 'typeorm';
import { storageUnavailable } from './problems.js';
import { handOn } from './storage-errors.js';
import {
  Connection,
  control,
  markTransaction,
  type Reader,
  type Tx,
  UnitOfWork,
} from './unit-of-work.js';

interface Job {
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** As many jobs as may share a commit: enough to spread the fsync, few enough to answer soon. */
const LARGEST_BATCH = 64;

/**
 * One queue for all writes. Jobs that wait together run one after the other in one transaction,
 * each in its own savepoint, and share one commit; none is answered before that commit.
 */
export class SqliteUnitOfWork extends UnitOfWork {
  readonly engine = 'sqlite' as const;
  private readonly waiting: Job[] = [];
  private draining = false;
  private readonly writer;
  private readonly tx: Connection;
  private readonly db: Connection;

  constructor(writer: DataSource, reader: DataSource) {
    super();
    this.writer = writer.createQueryRunner();
    this.tx = connectionOf(this.writer);
    this.db = connectionOf(reader.createQueryRunner());
  }

  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work, resolve: resolve as Job['resolve'], reject });
      if (!this.draining) {
        this.draining = true;
        setImmediate(() => void this.drain());
      }
    });
  }

  async read<T>(work: (db: Reader) => Promise<T>): Promise<T> {
    try {
      return await work(this.db);
    } catch (error) {
      throw handOn(error);
    }
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      await this.runBatch(this.waiting.splice(0, LARGEST_BATCH));
      // Requests that came in meanwhile are read now, so that they can join the next commit.
      await new Promise((resume) => setImmediate(resume));
    }
    this.draining = false;
  }

  private async runBatch(jobs: readonly Job[]): Promise<void> {
    const answers: (() => void)[] = [];
    try {
      await this.abandon();
      await control(this.writer, 'BEGIN IMMEDIATE');
      markTransaction(this.writer, true);
      const alone = jobs.length === 1;
      for (const job of jobs) answers.push(await (alone ? this.runAlone(job) : this.runJob(job)));
      if (this.inTransaction()) await control(this.writer, 'COMMIT');
    } catch (error) {
      await this.abandon();
      const failure = handOn(error);
      for (const job of jobs) job.reject(failure);
      return;
    } finally {
      markTransaction(this.writer, false);
    }
    for (const answer of answers) answer();
  }

  /** Runs one job in its savepoint; what it gives back is told to the caller after the commit. */
  private async runJob(job: Job): Promise<() => void> {
    await control(this.writer, 'SAVEPOINT job');
    try {
      const value = await job.work(this.tx);
      await control(this.writer, 'RELEASE job');
      return () => job.resolve(value);
    } catch (error) {
      // A full disk may have ended the whole transaction: then nothing of the batch stands.
      if (!this.inTransaction()) throw storageUnavailable();
      await control(this.writer, 'ROLLBACK TO job');
      await control(this.writer, 'RELEASE job');
      return () => job.reject(handOn(error));
    }
  }

  /** A job without neighbours needs no savepoint: its failure takes back the whole transaction. */
  private async runAlone(job: Job): Promise<() => void> {
    try {
      const value = await job.work(this.tx);
      if (!this.inTransaction()) throw storageUnavailable();
      return () => job.resolve(value);
    } catch (error) {
      if (!this.inTransaction()) throw storageUnavailable();
      await control(this.writer, 'ROLLBACK');
      return () => job.reject(handOn(error));
    }
  }

  private inTransaction(): boolean {
    const driver = this.writer.dataSource.driver as unknown as {
      databaseConnection: { inTransaction: boolean };
    };
    return driver.databaseConnection.inTransaction;
  }

  /** Whatever a failing disk answers here, the callers are told and the queue goes on. */
  private async abandon(): Promise<void> {
    if (this.inTransaction()) await control(this.writer, 'ROLLBACK').catch(() => undefined);
  }
}

/** The runner keeps a prepared statement for each text it was sent. */
function connectionOf(runner: QueryRunner): Connection {
  return new Connection('sqlite', runner.manager, async ({ sql, values }) => {
    const { records, affected } = await runner.query(sql, values, true);
    return { rows: records, affected: affected ?? 0 };
  });
}
