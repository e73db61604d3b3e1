import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { engineOf } from '../engine-of.js';
import { storageUnavailable } from '../problems.js';
import { ROOT } from '../root.js';
import type { Sql } from '../sql.js';
import type { Reader } from '../unit-of-work.js';
import type { ReadSource } from './read-source.js';
import type { Answered, Asked } from './thread-messages.js';

/** The worker is the built one also when the server runs from its sources, as tests do. */
const WORKER = join(ROOT, 'dist/src/kernel/reading/reading.worker.js');

interface Waiting {
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread with connections of its own; it reads for one at a time. */
export class ReadingThread {
  private readonly worker = new Worker(WORKER);
  private readonly waiting: Waiting[] = [];
  private idle: NodeJS.Timeout | undefined;
  /** The statement before: the rows of one are all fetched before another is sent. */
  private last: Promise<unknown> = Promise.resolve();
  /** It cannot be asked any more. */
  ended = false;

  constructor(onEnd: () => void) {
    this.worker.unref();
    this.worker.on('message', (answer: Answered) => this.waiting.shift()?.resolve(answer));
    this.worker.once('error', () => {
      this.ended = true;
    });
    this.worker.once('exit', () => {
      this.ended = true;
      clearTimeout(this.idle);
      for (const { reject } of this.waiting.splice(0)) reject(storageUnavailable());
      onEnd();
    });
  }

  /** Runs `work` on one state of the database. */
  async read<T>(source: ReadSource, work: (db: Reader) => Promise<T>): Promise<T> {
    await this.ask({ kind: 'begin', source });
    try {
      const engine = engineOf(source.databaseUrl);
      const query = <Row>(statement: Sql) => this.query(statement) as Promise<Row[]>;
      return await work({ engine, query });
    } finally {
      await this.last;
      if (!this.ended) await this.ask({ kind: 'end' }).catch(() => undefined);
    }
  }

  /** Nobody asks it anything: it ends by itself after so long. */
  rest(milliseconds: number): void {
    this.worker.unref();
    this.idle = setTimeout(() => void this.end(), milliseconds).unref();
  }

  wake(): void {
    clearTimeout(this.idle);
    this.worker.ref();
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.worker.terminate();
  }

  private query(statement: Sql): Promise<unknown[]> {
    const rows = this.last.then(() => this.fetch(statement));
    this.last = rows.catch(() => undefined);
    return rows;
  }

  private async fetch({ sql, text, values }: Sql): Promise<unknown[]> {
    const statement = { sql, text, values };
    const rows: unknown[] = [];
    let answer = await this.ask({ kind: 'query', statement });
    for (;;) {
      if (answer.kind !== 'rows') throw new Error('A thread answered a statement without rows');
      rows.push(...answer.rows);
      if (!answer.more) return rows;
      answer = await this.ask({ kind: 'more' });
    }
  }

  private async ask(asked: Asked): Promise<Answered> {
    if (this.ended) throw storageUnavailable();
    const answer = await new Promise<Answered>((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(asked);
    });
    if (answer.kind !== 'failed') return answer;
    throw Object.assign(new Error(answer.message), { code: answer.code });
  }
}
