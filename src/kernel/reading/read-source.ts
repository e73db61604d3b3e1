import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config.js';
import { engineOf } from '../engine-of.js';
import { sql } from '../sql.js';
import type { Reader } from '../unit-of-work.js';

/** Where a thread reads, as it travels to the thread. */
export interface ReadSource {
  /** The database that is written to. */
  readonly databaseUrl: string;
  /** A copy of it, which is good enough once it holds what was written until `position`. */
  readonly replica: { readonly databaseUrl: string; readonly position: string } | null;
}

type Addresses = Pick<Config, 'databaseUrl' | 'databaseReplicaUrl'>;

/**
 * Where to read what is asked for now. With a replica, this asks the primary how far its book is
 * written, so that whoever was answered by any process finds what was acknowledged.
 */
export async function readSourceNow(
  { databaseUrl, databaseReplicaUrl }: Addresses,
  primary: Reader,
): Promise<ReadSource> {
  if (databaseReplicaUrl === null || engineOf(databaseReplicaUrl) === 'sqlite') {
    return { databaseUrl, replica: null };
  }
  const [row] = await primary.query<{ position: string }>(
    sql`SELECT pg_current_wal_flush_lsn()::text AS "position"`,
  );
  const position = row?.position ?? '';
  return { databaseUrl, replica: { databaseUrl: databaseReplicaUrl, position } };
}

/** So long is a replica waited for: what it usually lags behind is less by far. */
const LONGEST_WAIT_MS = 500;
const BETWEEN_LOOKS_MS = 10;
const CONNECT_MS = 1_000;

/** A replica that did not answer is not asked again for so long: each question would wait for it. */
const REST_MS = 10_000;
const resting = new Map<string, number>();

/**
 * The address to read from: the replica if it holds everything that was asked for, or does within
 * half a second; else the primary. A replica that cannot be reached, or is none, is no reason to
 * refuse anything.
 */
export async function whereToRead({ databaseUrl, replica }: ReadSource): Promise<string> {
  if (replica === null || Date.now() < (resting.get(replica.databaseUrl) ?? 0)) return databaseUrl;
  try {
    return (await catchesUp(replica)) === true ? replica.databaseUrl : databaseUrl;
  } catch {
    resting.set(replica.databaseUrl, Date.now() + REST_MS);
    return databaseUrl;
  }
}

/** What whoever starts the server must be told of its replica: it works without, and nobody would notice. */
export async function replicaComplaints({ replica }: ReadSource): Promise<string[]> {
  if (replica === null) return [];
  const instead = 'Everything is read from DATABASE_URL.';
  try {
    if ((await catchesUp(replica)) !== null) return [];
    return [`DATABASE_REPLICA_URL names a database that is no streaming replica. ${instead}`];
  } catch {
    return [`The replica of DATABASE_REPLICA_URL cannot be reached. ${instead}`];
  }
}

/** Whether the replica holds everything, or does in a moment; `null`: it is none. */
async function catchesUp({
  databaseUrl,
  position,
}: NonNullable<ReadSource['replica']>): Promise<boolean | null> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: CONNECT_MS,
    application_name: 'mesostock',
  });
  // A connection that breaks is told by the query that waits for it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const until = Date.now() + LONGEST_WAIT_MS;
    for (;;) {
      // `null` where the database is no replica.
      const { rows } = await client.query<{ holds: boolean | null }>(
        'SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS holds',
        [position],
      );
      const holds = rows[0]?.holds ?? null;
      if (holds !== false) return holds;
      if (Date.now() >= until) return false;
      await pause(BETWEEN_LOOKS_MS);
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}
