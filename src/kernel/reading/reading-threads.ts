import type { OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '../config.js';
import { handOn, isUnavailable, isWorthRetrying } from '../storage-errors.js';
import type { Reader, UnitOfWork } from '../unit-of-work.js';
import { type ReadSource, readSourceNow } from './read-source.js';
import { ReadingThread } from './reading-thread.js';

/** More would leave no processor to the sessions being logged. */
const MOST_THREADS = 4;

/** A thread that nobody asks for so long is ended: an idle server keeps no memory for it. */
const IDLE_MS = 30_000;

/**
 * Reads what takes long on connections in threads of their own: on SQLite reading is synchronous,
 * and a session being logged would wait for it. Threads begin when they are needed and end when they
 * are not; who finds none waits for the next one.
 */
export class ReadingThreads implements OnApplicationShutdown {
  private readonly threads = new Set<ReadingThread>();
  private readonly free = new Set<ReadingThread>();
  private readonly waiting: ((thread: ReadingThread) => void)[] = [];

  constructor(
    private readonly uow: UnitOfWork,
    private readonly addresses: Pick<Config, 'databaseUrl' | 'databaseReplicaUrl'>,
  ) {}

  /** Where to read now; with a replica, no less than was acknowledged until now. */
  source(): Promise<ReadSource> {
    return this.uow.read((db) => readSourceNow(this.addresses, db));
  }

  /**
   * Runs `work` on committed data, all of it on one state of the database. It may run twice: a
   * replica may end a statement to go on replaying, or end itself, and then the primary answers.
   * What `work` does between its statements it does on the main thread: let it be little.
   * @throws what `work` throws; Problem 503 when the database cannot be reached
   */
  async read<T>(work: (db: Reader) => Promise<T>): Promise<T> {
    const source = await this.source();
    try {
      return await this.onThread(source, work);
    } catch (error) {
      const again = source.replica !== null && (isUnavailable(error) || isWorthRetrying(error));
      if (!again) throw handOn(error);
      return await this.onThread({ ...source, replica: null }, work).catch((failure) => {
        throw handOn(failure);
      });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.threads].map((thread) => thread.end()));
  }

  private async onThread<T>(source: ReadSource, work: (db: Reader) => Promise<T>): Promise<T> {
    const thread = await this.take();
    try {
      return await thread.read(source, work);
    } finally {
      this.giveBack(thread);
    }
  }

  private async take(): Promise<ReadingThread> {
    const thread = this.freeOrNew();
    if (thread) {
      thread.wake();
      return thread;
    }
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  private freeOrNew(): ReadingThread | null {
    for (const thread of this.free) {
      this.free.delete(thread);
      if (!thread.ended) return thread;
    }
    if (this.threads.size >= MOST_THREADS) return null;
    const thread = new ReadingThread(() => this.forget(thread));
    this.threads.add(thread);
    return thread;
  }

  private giveBack(thread: ReadingThread): void {
    if (thread.ended) return;
    const next = this.waiting.shift();
    if (next) next(thread);
    else {
      this.free.add(thread);
      thread.rest(IDLE_MS);
    }
  }

  /** Who waits gets another in the place of one that ended. */
  private forget(thread: ReadingThread): void {
    this.threads.delete(thread);
    this.free.delete(thread);
    const next = this.waiting.shift();
    const another = next && this.freeOrNew();
    if (another) {
      another.wake();
      next(another);
    }
  }
}
