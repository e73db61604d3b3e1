import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { isOpenToOthers, KeyFileUnreadable, makeKey, readKey } from './key-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mesostock-key-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a key is made once, for its owner only, and leaves nothing else behind', () => {
  const file = join(folder, 'data', 'identity.key');
  expect(readKey(file)).toBeNull();
  const key = makeKey(file);
  expect(key).toHaveLength(32);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(isOpenToOthers(file)).toBe(false);
  expect(makeKey(file)).toEqual(key);
  expect(readKey(file)).toEqual(key);
  expect(readdirSync(join(folder, 'data'))).toEqual(['identity.key']);
});

test('what others may read is noticed', () => {
  const file = join(folder, 'identity.key');
  makeKey(file);
  chmodSync(file, 0o644);
  expect(isOpenToOthers(file)).toBe(true);
});

test.each(['', 'not a key', `${'A'.repeat(42)}`, `${'A'.repeat(44)}`, '{"key":1}'])(
  'a file that holds %p is no key',
  (text) => {
    const file = join(folder, 'identity.key');
    writeFileSync(file, text);
    expect(() => readKey(file)).toThrow(KeyFileUnreadable);
  },
);

test('a folder in its place is no key either', () => {
  expect(() => readKey(folder)).toThrow(KeyFileUnreadable);
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeKey(join(folder, 'file', 'identity.key'))).toThrow(KeyFileUnreadable);
});
