import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES, type Role } from '../../src/kernel/actor.js';
import { Clock } from '../../src/kernel/clock.js';
import { loadConfig } from '../../src/kernel/config.js';
import type { Engine } from '../../src/kernel/unit-of-work.js';
import { createServer } from '../../src/server.js';
import { Client, cookieOf } from './client.js';
import { freshPostgres } from './postgres.js';

/** The password of every user of the stories; their usernames are their roles. */
export const PASSWORD = 'a-password-for-stories';

/** A server on a database of its own, with a signed-in user of every role. */
export interface RunningServer {
  readonly url: string;
  readonly databaseUrl: string;
  readonly users: Readonly<Record<Role, Client>>;
  /** Stops the server and removes its database. */
  close(): Promise<void>;
}

interface FreshDatabase {
  readonly url: string;
  /** Where a server on it keeps the key of the identities. */
  readonly keyFile: string;
  drop(): Promise<void>;
}

/** An empty database of its own, on either engine. */
export async function freshDatabase(engine: Engine): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'mesostock-story-'));
  const postgres = engine === 'postgres' ? await freshPostgres() : null;
  return {
    url: postgres?.url ?? join(folder, 'clinic.sqlite'),
    keyFile: join(folder, 'identity.key'),
    drop: async () => {
      await postgres?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a server in this process and signs in one user per role; `clock` in the place of the real one. */
export async function startServer(engine: Engine, clock = new Clock()): Promise<RunningServer> {
  const database = await freshDatabase(engine);
  const config = loadConfig({
    DATABASE_URL: database.url,
    IDENTITY_KEY_FILE: database.keyFile,
    PORT: '0',
    LOG_LEVEL: 'silent',
  });
  const server = await createServer({ ...config, clock });
  return {
    url: server.url,
    databaseUrl: database.url,
    users: await signInEveryRole(server.url, server.setupCode),
    close: async () => {
      await server.close();
      await database.drop();
    },
  };
}

/** Through the front door: the one-time code makes the administrator, who makes the others. */
export async function signInEveryRole(
  url: string,
  code: string | null,
): Promise<Record<Role, Client>> {
  const stranger = new Client(url);
  const person = (role: Role) => ({
    username: role,
    name: role,
    password: PASSWORD,
    language: 'en',
  });
  const setUp = await stranger.post('/setup', { code, ...person('admin') });
  const users: Partial<Record<Role, Client>> = {
    admin: stranger.with({ cookie: cookieOf(setUp) }),
  };
  for (const role of ROLES.filter((other) => other !== 'admin')) {
    await users.admin?.post('/users', { ...person(role), roles: [role] });
    const { username, password } = person(role);
    const signIn = await stranger.post('/auth/sign-in', { username, password });
    users[role] = stranger.with({ cookie: cookieOf(signIn) });
  }
  return users as Record<Role, Client>;
}
