import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KEY_BYTES, MasterKeys, SealBroken, seal, unseal } from './sealing.js';

const bytes = fc.uint8Array({ maxLength: 200 });
const keys = () => new MasterKeys(randomBytes(KEY_BYTES));

describe('what is sealed', () => {
  const key = randomBytes(KEY_BYTES);

  test('opens with its key for its owner, and is never the same twice', () => {
    fc.assert(
      fc.property(bytes, fc.string(), (content, owner) => {
        const [one, two] = [seal(key, content, owner), seal(key, content, owner)];
        expect(unseal(key, one, owner)).toEqual(Buffer.from(content));
        expect(one.equals(two)).toBe(false);
      }),
    );
  });

  test('does not open with another key or for another owner', () => {
    const sealed = seal(key, Buffer.from('Rossi'), 'a');
    expect(() => unseal(randomBytes(KEY_BYTES), sealed, 'a')).toThrow(SealBroken);
    expect(() => unseal(key, sealed, 'b')).toThrow(SealBroken);
  });

  test('does not open when any bit of it was changed, or when it was cut', () => {
    const sealed = seal(key, Buffer.from('Maria Rossi'), 'a');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => unseal(key, changed, 'a')).toThrow(SealBroken);
    }
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => unseal(key, sealed.subarray(0, length), 'a')).toThrow(SealBroken);
    }
  });
});

describe('a master key', () => {
  test('unwraps the keys it wrapped, for their patient only', () => {
    const master = keys();
    const { key, wrapped } = master.newDataKey('p1');
    expect(master.unwrap(wrapped, 'p1')).toEqual(key);
    expect(() => master.unwrap(wrapped, 'p2')).toThrow(SealBroken);
    expect(() => keys().unwrap(wrapped, 'p1')).toThrow(SealBroken);
  });

  test('is known by its check value, which is nobody else’s', () => {
    const [one, other] = [keys(), keys()];
    expect(one.matches(one.checkValue)).toBe(true);
    expect(other.matches(one.checkValue)).toBe(false);
    expect(one.matches('')).toBe(false);
  });

  test('makes the same token of the same word, and another than every other key', () => {
    const master = Buffer.alloc(KEY_BYTES, 7);
    const token = new MasterKeys(master).token('name:rossi');
    expect(new MasterKeys(master).token('name:rossi')).toBe(token);
    expect(keys().token('name:rossi')).not.toBe(token);
    expect(token).not.toContain('rossi');
  });
});
