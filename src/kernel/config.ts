import { dirname, isAbsolute, join, resolve } from 'node:path';

/** What the server is told by its environment, checked once at the start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly databaseReplicaUrl: string | null;
  readonly poolSize: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly demo: boolean;
  /** Behind TLS: the cookie is sent over https only. */
  readonly secureCookies: boolean;
  /** Behind a proxy: its `X-Forwarded-For` names the caller. */
  readonly trustProxy: boolean;
  /** Where the key of the sealed identities is kept: never in the database or its backups. */
  readonly identityKeyFile: string;
  /** The post office for mail, `smtp://user:password@host:587`; `null`: none is sent. */
  readonly smtpUrl: string | null;
  /** Whom mail comes from. */
  readonly smtpFrom: string;
  /** Where people reach the screens, for links in mail; `null`: mail has none. */
  readonly publicUrl: string | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A setting of the environment that cannot be used; the message names it and what is allowed. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

function wholeNumber(env: Environment, name: string, fallback: number, min: number, max: number) {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new ConfigError(`${name} must be a whole number from ${min} to ${max}, not "${text}"`);
  }
  return value;
}

function yesNo(env: Environment, name: string): boolean {
  const text = env[name] ?? '';
  if (['', '0', 'false', 'no'].includes(text)) return false;
  if (['1', 'true', 'yes'].includes(text)) return true;
  throw new ConfigError(`${name} must be true or false, not "${text}"`);
}

function databaseUrl(text: string, name: string): string {
  if (/^postgres(ql)?:\/\//.test(text)) {
    if (!URL.canParse(text)) throw new ConfigError(`${name} is not a valid postgres:// address`);
    return text;
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    throw new ConfigError(`${name} must be a file path or a postgres:// address`);
  }
  return isAbsolute(text) ? text : resolve(text);
}

/** In the folder of the database's file, or in `data` when the database is no file. */
function besideDatabase(url: string, demo: boolean): string {
  const folder = /^postgres(ql)?:/.test(url) ? 'data' : dirname(url);
  return join(folder, demo ? 'demo-identity.key' : 'identity.key');
}

/** What is wrong is said without the value: it may hold a password. */
function address(env: Environment, name: string, scheme: RegExp, example: string): string | null {
  const text = env[name];
  if (!text) return null;
  if (!URL.canParse(text) || !scheme.test(new URL(text).protocol)) {
    throw new ConfigError(`${name} must be an address as ${example}`);
  }
  return text.replace(/\/$/, '');
}

/**
 * Reads the configuration.
 * @throws ConfigError with a sentence for the person who starts the server.
 */
export function loadConfig(env: Environment): Config {
  const demo = yesNo(env, 'MESOSTOCK_DEMO');
  const replica = env.DATABASE_REPLICA_URL;
  const logLevel = (env.LOG_LEVEL || (demo ? 'warn' : 'info')) as Config['logLevel'];
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new ConfigError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${logLevel}"`);
  }
  const url = databaseUrl(
    env.DATABASE_URL || (demo ? 'data/demo.sqlite' : 'data/mesostock.sqlite'),
    'DATABASE_URL',
  );
  return {
    host: env.HOST || '127.0.0.1',
    port: wholeNumber(env, 'PORT', 3000, 0, 65_535),
    databaseUrl: url,
    databaseReplicaUrl: replica ? databaseUrl(replica, 'DATABASE_REPLICA_URL') : null,
    poolSize: wholeNumber(env, 'DATABASE_POOL_SIZE', 10, 1, 200),
    logLevel,
    demo,
    secureCookies: yesNo(env, 'SECURE_COOKIES'),
    trustProxy: yesNo(env, 'TRUST_PROXY'),
    smtpUrl: address(env, 'SMTP_URL', /^smtps?:$/, 'smtp://user:password@host:587'),
    smtpFrom: env.SMTP_FROM || 'Mesostock <mesostock@localhost>',
    publicUrl: address(env, 'PUBLIC_URL', /^https?:$/, 'https://stock.clinic.it'),
    identityKeyFile: resolve(env.IDENTITY_KEY_FILE || besideDatabase(url, demo)),
  };
}
