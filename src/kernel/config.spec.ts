import { describe, expect, test } from '@jest/globals';
import { ConfigError, loadConfig } from './config.js';

describe('the configuration', () => {
  test('needs nothing', () => {
    expect(loadConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: `${process.cwd()}/data/mesostock.sqlite`,
      databaseReplicaUrl: null,
      poolSize: 10,
      logLevel: 'info',
      demo: false,
      secureCookies: false,
      trustProxy: false,
      identityKeyFile: `${process.cwd()}/data/identity.key`,
      smtpUrl: null,
      smtpFrom: 'Mesostock <mesostock@localhost>',
      publicUrl: null,
    });
  });

  test('of a demo has a database of its own and a quiet log', () => {
    const config = loadConfig({ MESOSTOCK_DEMO: 'true' });
    expect(config.databaseUrl).toBe(`${process.cwd()}/data/demo.sqlite`);
    expect(config.identityKeyFile).toBe(`${process.cwd()}/data/demo-identity.key`);
    expect(config.logLevel).toBe('warn');
  });

  test('keeps the key of the identities beside the database, unless told otherwise', () => {
    const fileOf = (env: Record<string, string>) => loadConfig(env).identityKeyFile;
    expect(fileOf({ DATABASE_URL: '/srv/clinic/book.sqlite' })).toBe('/srv/clinic/identity.key');
    const postgres = { DATABASE_URL: 'postgres://clinic@db/stock' };
    expect(fileOf(postgres)).toBe(`${process.cwd()}/data/identity.key`);
    expect(fileOf({ ...postgres, IDENTITY_KEY_FILE: '/run/key' })).toBe('/run/key');
  });

  test('takes PostgreSQL, a replica, a proxy and TLS', () => {
    const config = loadConfig({
      DATABASE_URL: 'postgres://clinic@db/stock',
      DATABASE_REPLICA_URL: 'postgresql://clinic@replica/stock',
      DATABASE_POOL_SIZE: '40',
      SECURE_COOKIES: 'yes',
      TRUST_PROXY: '1',
      PORT: '0',
    });
    expect(config.databaseUrl).toBe('postgres://clinic@db/stock');
    expect(config.databaseReplicaUrl).toBe('postgresql://clinic@replica/stock');
    expect(config).toMatchObject({ poolSize: 40, secureCookies: true, trustProxy: true, port: 0 });
  });

  test.each([
    ['PORT', '70000', 'PORT must be a whole number from 0 to 65535, not "70000"'],
    ['PORT', '3000.5', 'PORT must be a whole number from 0 to 65535, not "3000.5"'],
    ['DATABASE_POOL_SIZE', '0', 'DATABASE_POOL_SIZE must be a whole number from 1 to 200'],
    ['DATABASE_URL', 'mysql://db/stock', 'DATABASE_URL must be a file path or a postgres://'],
    ['DATABASE_URL', 'postgres://[', 'DATABASE_URL is not a valid postgres:// address'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error'],
    ['SMTP_URL', 'http://post', 'SMTP_URL must be an address as smtp://user:password@host:587'],
    ['PUBLIC_URL', 'clinic', 'PUBLIC_URL must be an address as https://stock.clinic.it'],
    ['SECURE_COOKIES', 'maybe', 'SECURE_COOKIES must be true or false, not "maybe"'],
  ])('%s=%s says what is wrong', (name, value, message) => {
    expect(() => loadConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => loadConfig({ [name]: value })).toThrow(message);
  });
});
