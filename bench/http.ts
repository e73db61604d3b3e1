import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../src/kernel/root.js';
import { type Clinic, PASSWORD, sessionOf, USERNAME } from './clinic.js';
import { type Measured, measure, median } from './measure.js';
import { CALLERS, ROUNDS } from './sessions.js';

/** Sends requests as a user, and calls it a failure when one is not answered as wanted. */
export interface Caller {
  readonly post: (path: string, body: object, wanted: number) => Promise<void>;
}

/** The built server as a process of its own, on the clinic's database. */
export class Server {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** From the start of the process to the line that says it is ready. */
    readonly readyMs: number,
  ) {}

  /** @param share of the connections to the database, when there are several servers */
  static async start(clinic: Clinic, share = 1): Promise<Server> {
    const started = performance.now();
    const { databaseUrl } = clinic.config;
    const poolSize = Math.ceil(clinic.config.poolSize * share);
    const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        DATABASE_POOL_SIZE: String(poolSize),
        PORT: '0',
        LOG_LEVEL: 'info',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /is ready: (http\S+)/.exec(line)?.[1];
      if (url === undefined) continue;
      child.stdout.resume();
      return new Server(child, url, performance.now() - started);
    }
    throw new Error('The server ended before it was ready');
  }

  /** Resident memory, in bytes; `null` where the system does not tell. */
  residentBytes(): number | null {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
      const kib = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
      return kib === undefined ? null : Number(kib) * 1024;
    } catch {
      return null;
    }
  }

  async signIn(): Promise<string> {
    const response = await fetch(`${this.url}/api/v1/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: USERNAME, password: PASSWORD }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`Signing in failed: ${response.status}`);
    return cookie;
  }

  /** Somebody who has signed in. */
  async caller(): Promise<Caller> {
    const headers = { 'content-type': 'application/json', cookie: await this.signIn() };
    const post = async (path: string, body: object, wanted: number) => {
      const response = await fetch(`${this.url}/api/v1${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      const answer = await response.text();
      if (response.status !== wanted) {
        throw new Error(`POST ${path} was answered ${response.status}: ${answer.slice(0, 500)}`);
      }
    };
    return { post };
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}

/**
 * Logs sessions over HTTP, everything included, and refuses to call it a result when one failed.
 * @param servers on one database; the connections are spread over them
 */
export async function measureHttp(
  servers: readonly Server[],
  clinic: Clinic,
  connections: number,
  times: number,
): Promise<Measured> {
  const callers = await Promise.all(servers.map((server) => server.caller()));
  const log = async (call: number) =>
    callers[call % callers.length]?.post('/sessions', sessionOf(clinic, call), 201);
  const rounds: Measured[] = [];
  // The first round warms the new process up, as the ways inside this one have been by theirs.
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await measure(connections, times, log));
  }
  return median(rounds);
}

/** As many connections as callers inside the process. */
export const CONNECTIONS = CALLERS;
