import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import { appModule } from './app.module.js';
import { AuthService, anyUser, isPermission } from './identity/identity.js';
import { Clock } from './kernel/clock.js';
import type { Config } from './kernel/config.js';
import { Database } from './kernel/database.js';
import { engineOf } from './kernel/engine-of.js';
import { createAdapter, prepareFastify } from './kernel/http/adapter.js';
import { createLogger, FrameworkLogger } from './kernel/http/logging.js';
import { Metrics } from './kernel/http/metrics.js';
import { publishOpenApi } from './kernel/http/openapi.js';
import { ProblemFilter } from './kernel/http/problem.filter.js';
import { API_PREFIX, collectRoutes, OUTSIDE_PREFIX, type Route } from './kernel/http/routes.js';
import { serveScreens } from './kernel/http/screens.js';
import { validationPipe } from './kernel/http/validation.pipe.js';
import { replicaComplaints } from './kernel/reading/read-source.js';
import { ReadingThreads } from './kernel/reading/reading-threads.js';
import { ROOT } from './kernel/root.js';
import { Keyring } from './patients/patients.js';
import { SCHEMA } from './schema.js';

/** What a test may put in the place of the real thing. */
export interface Substitutes {
  readonly clock?: Clock;
  readonly logTo?: DestinationStream;
}

/** A server that listens. */
export interface Server {
  readonly app: NestFastifyApplication;
  /** Where it listens, `http://127.0.0.1:3000`. */
  readonly url: string;
  readonly database: Database;
  /** Every route and who may use it. */
  readonly routes: readonly Route[];
  /** The one-time code for the first administrator; `null` when there are users. */
  readonly setupCode: string | null;
  /** What whoever starts it must be told. */
  readonly complaints: readonly string[];
  /** Stops accepting, finishes the requests that run, closes the database. */
  close(): Promise<void>;
}

/** Opens the database, runs the migrations that are missing and listens; port 0 takes a free one. */
export async function createServer(config: Config & Substitutes): Promise<Server> {
  const database = await openDatabase(config);
  try {
    const app = await createApp(config, database);
    const routes = collectRoutes(app.get(ModulesContainer), isPermission);
    const setupCode = await app.get(AuthService).issueSetupCode();
    const keyring = app.get(Keyring, { strict: false });
    const complaints = [
      ...(await database.unitOfWork.read((db) => keyring.complaints(db))),
      ...(await replicaComplaints(await app.get(ReadingThreads).source())),
    ];
    await app.listen(config.port, config.host);
    const close = async () => {
      await closeHttp(app);
      await database.close();
    };
    const url = addressOf(app, config.host);
    return { app, url, database, routes, setupCode, complaints, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A demo whose database has no user yet gets the practice of `seeds/`, loaded only then. */
async function openDatabase(config: Config & Substitutes): Promise<Database> {
  const { demo, databaseUrl, clock = new Clock() } = config;
  if (!demo) return Database.open(config, SCHEMA);
  const seeding = () => import('./seeding.js');
  // A file is made under another name first, so that a demo that was cut off begins again.
  if (engineOf(databaseUrl) === 'sqlite' && !existsSync(databaseUrl)) {
    await (await seeding()).seedAside(config, clock.now());
  }
  const database = await Database.open(config, SCHEMA);
  try {
    const hasUsers = await database.unitOfWork.read(anyUser);
    if (!hasUsers)
      await (await seeding()).seedPractice(database, clock.now(), config.identityKeyFile);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function createApp(
  config: Config & Substitutes,
  database: Database,
): Promise<NestFastifyApplication> {
  const logger = createLogger(config, config.logTo);
  const module = appModule(config, database, config.clock ?? new Clock());
  const app = await NestFactory.create<NestFastifyApplication>(
    module,
    createAdapter(config, logger),
    { logger: new FrameworkLogger(logger), bodyParser: false, abortOnError: false },
  );
  const fastify = app.getHttpAdapter().getInstance();
  await prepareFastify(fastify, config);
  await fastify.register(fastifyCookie);
  app.get(Metrics).observe(fastify);
  app.setGlobalPrefix(API_PREFIX, { exclude: OUTSIDE_PREFIX });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  publishOpenApi(app);
  await serveScreens(fastify, join(ROOT, 'web/dist'));
  return app;
}

/** How long requests may take to finish when the server closes. */
const GRACE_MS = 10_000;

/**
 * Connections are kept alive between requests: those that fall idle while the server closes would
 * keep it open for a minute, and a reader that stalls in the middle of an answer for good.
 */
async function closeHttp(app: NestFastifyApplication): Promise<void> {
  const http = app.getHttpServer();
  const sweep = setInterval(() => http.closeIdleConnections(), 50);
  const cut = setTimeout(() => http.closeAllConnections(), GRACE_MS);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(cut);
  }
}

function addressOf(app: NestFastifyApplication, host: string): string {
  const address: unknown = app.getHttpServer().address();
  const port = typeof address === 'object' && address && 'port' in address ? address.port : '';
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
