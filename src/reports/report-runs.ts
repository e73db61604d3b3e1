import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { ROOT } from '../kernel/root.js';
import type { FileOrder, FromWorker } from './output/worker-order.js';
import { busy } from './reports.problems.js';

/** How far a file has come. */
export interface Progress {
  readonly id: string;
  rows: number;
  total: number | null;
}

/** More would leave no processor to the sessions being logged. */
const MOST_AT_ONCE = 4;

/** The worker is the built one also when the server runs from its sources, as tests do. */
const WORKER = join(ROOT, 'dist/src/reports/output/report.worker.js');

/**
 * Writes files of reports in threads of their own, each with its own connection: on SQLite reading
 * is synchronous, and a long report would stop everybody. A thread ends with its file.
 */
@Injectable()
export class ReportRuns {
  private readonly runs = new Map<string, { progress: Progress; cancel: () => void }>();
  private working = 0;

  progressOf(id: string): Progress | null {
    return this.runs.get(id)?.progress ?? null;
  }

  /** Stops a file that is being written; `false` when there is none of this id. */
  cancel(id: string): boolean {
    const run = this.runs.get(id);
    run?.cancel();
    return run !== undefined;
  }

  /**
   * A file as a stream that ends its worker when it is not read to the end.
   * @returns the stream, and how many rows there will be
   * @throws Problem `/problems/reports/busy` (429)
   */
  async file(order: FileOrder, id: string): Promise<{ content: Readable; total: number }> {
    const { told, read, stop } = this.messages(order);
    const progress: Progress = { id, rows: 0, total: null };
    this.runs.set(id, { progress, cancel: () => content.destroy(new Error('Cancelled')) });
    const first = await told.next();
    if (first.done || first.value.kind !== 'total') throw new Error('The worker told no total');
    progress.total = first.value.total;
    const content = Readable.from(chunksOf(told, progress, read), { objectMode: false });
    content.once('close', () => {
      this.runs.delete(id);
      stop();
    });
    return { content, total: first.value.total };
  }

  private messages(workerData: FileOrder) {
    if (this.working >= MOST_AT_ONCE) throw busy();
    this.working += 1;
    const worker = new Worker(WORKER, { workerData });
    worker.once('exit', () => {
      this.working -= 1;
    });
    const stop = () => void worker.terminate();
    return { told: listen(worker, stop), read: () => worker.postMessage('read'), stop };
  }
}

/** What a worker tells, in order, until it ends; its failure is thrown. */
async function* listen(worker: Worker, stop: () => void): AsyncGenerator<FromWorker> {
  const waiting: FromWorker[] = [];
  let failure: Error | null = null;
  let ended = false;
  let wake: () => void = () => undefined;
  worker.on('message', (message: FromWorker) => {
    waiting.push(message);
    wake();
  });
  worker.once('error', (error) => {
    failure = error;
    wake();
  });
  worker.once('exit', () => {
    ended = true;
    wake();
  });
  try {
    for (;;) {
      const message = waiting.shift();
      if (message) yield message;
      else if (failure) throw failure;
      else if (ended) return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    stop();
  }
}

async function* chunksOf(
  told: AsyncGenerator<FromWorker>,
  progress: Progress,
  read: () => void,
): AsyncGenerator<Uint8Array> {
  for await (const message of told) {
    if (message.kind === 'end') return;
    if (message.kind !== 'chunk') continue;
    progress.rows = message.rows;
    yield message.chunk;
    read();
  }
  throw new Error('The worker ended before its file');
}
