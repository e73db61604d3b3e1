import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { whereToRead } from '../../kernel/reading/read-source.js';
import { openRowSource, type RowSource } from './row-source.js';
import type { Row, Table } from './table.js';
import type { FileOrder, FromWorker } from './worker-order.js';

/** As many chunks as may lie with the server unread: a reader that stalls stalls the reading too. */
const UNREAD = 8;

/** Sends what it is given, never further ahead of the reader than `UNREAD`. */
class Outlet {
  private unread = 0;
  rows = 0;

  constructor(private readonly port: MessagePort) {
    port.on('message', () => {
      this.unread -= 1;
    });
  }

  async send(chunk: Uint8Array): Promise<void> {
    while (this.unread >= UNREAD) await once(this.port, 'message');
    this.unread += 1;
    this.post({ kind: 'chunk', chunk, rows: this.rows });
  }

  post(message: FromWorker): void {
    this.port.postMessage(message);
  }

  async *counted(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    for await (const row of rows) {
      this.rows += 1;
      yield row;
    }
  }
}

/** Small texts are sent together: a message costs more than a line. */
const CHUNK_BYTES = 64 * 1024;

async function* inChunks(parts: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const part of parts) {
    const bytes = Buffer.from(part as string);
    waiting.push(bytes);
    size += bytes.length;
    if (size < CHUNK_BYTES) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}

/** Only what the file needs is loaded: a thread begins in a blink. */
const WRITERS = {
  csv: async () => (await import('./csv.js')).writeCsv,
  xlsx: async () => (await import('./xlsx.js')).writeXlsx,
  pdf: async () => (await import('./pdf.js')).writePdf,
};

async function writeFile(source: RowSource, order: FileOrder, outlet: Outlet): Promise<void> {
  const total = await source.count(order.statement);
  outlet.post({ kind: 'total', total });
  const table: Table = { heading: order.heading, columns: order.columns, total };
  const write = await WRITERS[order.format]();
  const parts = write(table, outlet.counted(source.rows(order.statement)));
  for await (const chunk of inChunks(parts)) await outlet.send(chunk);
}

async function work(port: MessagePort, order: FileOrder): Promise<void> {
  const outlet = new Outlet(port);
  const source = await openRowSource(await whereToRead(order.source));
  try {
    await writeFile(source, order, outlet);
  } finally {
    await source.close();
  }
  outlet.post({ kind: 'end', rows: outlet.rows });
  port.unref();
}

if (parentPort) await work(parentPort, workerData as FileOrder);
