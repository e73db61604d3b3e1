import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Role } from '../../src/kernel/actor.js';
import { ROOT } from '../../src/kernel/root.js';
import type { Engine } from '../../src/kernel/unit-of-work.js';
import type { Client } from './client.js';
import { freshDatabase, type RunningServer, signInEveryRole } from './server.js';

const MAIN = join(ROOT, 'dist/main.js');

/** A run of the built server, `node dist/main.js`, and what it said. */
export class Run {
  readonly said: string[] = [];
  private readonly ended: Promise<unknown>;

  constructor(private readonly child: ChildProcess) {
    this.ended = once(child, 'close');
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => this.said.push(line));
    }
  }

  /** Waits until the server has ended, and tells with which code. */
  async end(): Promise<number | null> {
    await this.ended;
    return this.child.exitCode;
  }

  /** Ends it: SIGKILL as a power cut does, SIGTERM as an operator does. */
  async signal(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.end();
  }

  /** Waits for a line, and gives what its pattern caught. */
  async line(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = this.said.map((line) => pattern.exec(line)).find((match) => match !== null);
      if (found) return found[1] ?? found[0];
      if (this.child.exitCode !== null) throw new Error(`It ended: ${this.said.join('\n')}`);
      await Promise.race([once(this.child.stdout ?? this.child, 'data'), this.ended]);
    }
  }
}

/** Starts `node dist/main.js` in the given environment. */
export function runServer(environment: Readonly<Record<string, string>>): Run {
  if (!existsSync(MAIN)) throw new Error('The server is not built: run `npm run build` first');
  const env = {
    PATH: process.env.PATH ?? '',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    ...environment,
  };
  return new Run(spawn(process.execPath, [MAIN], { cwd: ROOT, env }));
}

/** A server in a process of its own, which can be killed and started again on the same database. */
export class ServerProcess implements RunningServer {
  private constructor(
    private run: Run,
    readonly url: string,
    readonly environment: Readonly<Record<'DATABASE_URL' | 'IDENTITY_KEY_FILE', string>>,
    readonly users: Readonly<Record<Role, Client>>,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start(engine: Engine): Promise<ServerProcess> {
    const database = await freshDatabase(engine);
    const environment = { DATABASE_URL: database.url, IDENTITY_KEY_FILE: database.keyFile };
    const run = runServer({ ...environment, PORT: '0' });
    const url = await run.line(/is ready: (\S+)/);
    const code = await run.line(/^ *(\w{4}-\w{4}-\w{4})$/);
    const users = await signInEveryRole(url, code);
    return new ServerProcess(run, url, environment, users, () => database.drop());
  }

  get databaseUrl(): string {
    return this.environment.DATABASE_URL;
  }

  /** Ends the process without a warning, in the middle of whatever it does. */
  async kill(): Promise<void> {
    await this.run.signal('SIGKILL');
  }

  /** Starts it again at the same address. */
  async restart(): Promise<void> {
    this.run = runServer({ ...this.environment, PORT: new URL(this.url).port });
    await this.run.line(/is ready: (\S+)/);
  }

  async close(): Promise<void> {
    await this.run.signal('SIGTERM');
    await this.drop();
  }
}
