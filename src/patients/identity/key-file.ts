import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { KEY_BYTES } from './sealing.js';

const PATTERN = /^[A-Za-z0-9_-]{43}$/;

/** A key file that is there and cannot be used. */
export class KeyFileUnreadable extends Error {}

const codeOf = (error: unknown) => (error as { code?: unknown }).code;

/**
 * The master key of a file, or `null` when there is no file.
 * @throws KeyFileUnreadable when the file is no key, or nobody may read it
 */
export function readKey(file: string): Buffer | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new KeyFileUnreadable(`cannot be read (${codeOf(error)})`);
  }
  if (!PATTERN.test(text)) throw new KeyFileUnreadable('holds no key');
  return Buffer.from(text, 'base64url');
}

/**
 * Makes a key file that only its owner may read. Two servers that start at once end up with the
 * same key: the file appears whole, and whoever comes second takes what is there.
 * @throws KeyFileUnreadable when it cannot be written
 */
export function makeKey(file: string): Buffer {
  const aside = `${file}.${process.pid}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const text = `${randomBytes(KEY_BYTES).toString('base64url')}\n`;
    writeFileSync(aside, text, { mode: 0o600, flag: 'wx', flush: true });
    try {
      linkSync(aside, file);
    } finally {
      rmSync(aside);
    }
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') {
      throw new KeyFileUnreadable(`cannot be written (${codeOf(error)})`);
    }
  }
  const key = readKey(file);
  if (!key) throw new KeyFileUnreadable('cannot be written');
  return key;
}

/** Whether others than the owner may read the file; Windows has no such bits. */
export function isOpenToOthers(file: string): boolean {
  return process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
}
