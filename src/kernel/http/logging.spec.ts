import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { createLogger } from './logging.js';

function logged(error: unknown): string {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  createLogger({ logLevel: 'info' }, destination).error({ err: error }, 'failed');
  return lines.join('');
}

test('a statement that failed is logged without the values it was sent', () => {
  const refused = Object.assign(new Error('null value in column "language"'), {
    code: '23502',
    detail: 'Failing row contains (Maria Rossi, $argon2id$secret).',
    table: 'app_user',
  });
  const statement = 'INSERT INTO app_user (name, password_hash) VALUES (?, ?)';
  const line = logged(
    new QueryFailedError(statement, ['Maria Rossi', '$argon2id$secret'], refused),
  );
  expect(line).not.toContain('Maria Rossi');
  expect(line).not.toContain('argon2id');
  expect(JSON.parse(line)).toMatchObject({
    msg: 'failed',
    err: {
      type: 'QueryFailedError',
      message: 'null value in column "language"',
      stack: expect.stringContaining('logging.spec'),
      code: '23502',
      query: statement,
    },
  });
});

test('what the driver itself reports is logged without the row it tells', () => {
  const line = logged(
    Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (code)=(P-1) exists.',
    }),
  );
  expect(line).not.toContain('P-1');
  expect(JSON.parse(line).err).toMatchObject({ message: 'duplicate key', code: '23505' });
});

test('an error that is none is told as text', () => {
  expect(JSON.parse(logged('closed')).err).toBe('closed');
});
