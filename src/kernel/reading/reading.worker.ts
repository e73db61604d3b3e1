import { parentPort } from 'node:worker_threads';
import { whereToRead } from './read-source.js';
import { connect, type ThreadConnection } from './thread-connection.js';
import type { Answered, Asked } from './thread-messages.js';

/** As many rows as are handed over at once: who gets them does something else in between. */
const ROWS_AT_ONCE = 2_000;

/** Connections are kept from one reading to the next: to the primary, and to the replica. */
const connections = new Map<string, ThreadConnection>();
let current: { readonly databaseUrl: string; readonly connection: ThreadConnection } | null = null;
let found: readonly unknown[] = [];

async function begin(databaseUrl: string): Promise<void> {
  const kept = connections.get(databaseUrl);
  try {
    const connection = kept ?? (await connect(databaseUrl));
    connections.set(databaseUrl, connection);
    current = { databaseUrl, connection };
    await connection.begin();
  } catch (error) {
    if (!kept) throw error;
    // It was lost while nobody needed it.
    forget();
    await begin(databaseUrl);
  }
}

/** A connection that failed is not used again: nobody knows what state it is in. */
function forget(): void {
  if (current === null) return;
  connections.delete(current.databaseUrl);
  void current.connection.close().catch(() => undefined);
  current = null;
}

async function answerTo(asked: Asked): Promise<Answered> {
  switch (asked.kind) {
    case 'begin':
      await begin(await whereToRead(asked.source));
      return { kind: 'done' };
    case 'query':
      found = (await current?.connection.rows(asked.statement)) ?? [];
      return nextRows();
    case 'more':
      return nextRows();
    case 'end':
      await current?.connection.end();
      return { kind: 'done' };
  }
}

function nextRows(): Answered {
  const rows = found.slice(0, ROWS_AT_ONCE);
  found = found.slice(ROWS_AT_ONCE);
  return { kind: 'rows', rows, more: found.length > 0 };
}

function failed(error: unknown): Answered {
  forget();
  const { message, code } = error as { message?: string; code?: string };
  return { kind: 'failed', message: message ?? String(error), code };
}

parentPort?.on('message', async (asked: Asked) => {
  parentPort?.postMessage(await answerTo(asked).catch(failed));
});
