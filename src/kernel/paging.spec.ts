import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page, pageOf, readCursor, readNumber } from './paging.js';

describe('a list', () => {
  test('read page by page is the whole list, each item once and in order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (names, limit) => {
          const all = [...names].sort();
          const seen: string[] = [];
          let cursor: string | null | undefined;
          do {
            const after = readCursor(cursor ?? undefined, 1);
            const rows = all.filter((name) => after === null || name > String(after[0]));
            const one = page(
              rows.slice(0, limit + 1),
              limit,
              (name) => [name],
              (name) => name,
            );
            seen.push(...one.items);
            cursor = one.nextCursor;
          } while (cursor !== null);
          expect(seen).toEqual(all);
        },
      ),
    );
  });

  test('held whole is paged by offset', () => {
    const first = pageOf([1, 2, 3], 2, undefined);
    expect(first.items).toEqual([1, 2]);
    const second = pageOf([1, 2, 3], 2, first.nextCursor ?? undefined);
    expect(second).toEqual({ items: [3], nextCursor: null });
  });

  test('that fits on its page has no next one', () => {
    expect(pageOf([1, 2], 2, undefined).nextCursor).toBeNull();
    expect(pageOf([], 2, undefined)).toEqual({ items: [], nextCursor: null });
  });
});

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each(['x', encode({}), encode([1, 2]), encode([null]), encode([{ a: 1 }]), encode('a')])(
  'the cursor "%s" is refused',
  (cursor) => {
    expect(() => readCursor(cursor, 1)).toThrow('is not a cursor of this list');
    expect(() => readNumber(cursor)).toThrow('is not a cursor of this list');
  },
);

test('a number is no cursor of a list that is ordered by text', () => {
  expect(() => readCursor(encode([1]), 1)).toThrow('is not a cursor of this list');
});

test.each([['a'], [''], [1.5], [-1], [1e300], [2 ** 63], [true]])(
  '%p is no cursor of a list that is ordered by a number',
  (...position) => {
    expect(() => readNumber(encode(position))).toThrow('is not a cursor of this list');
    expect(() => pageOf([1, 2, 3], 2, encode(position))).toThrow('is not a cursor of this list');
  },
);

test('a list that is ordered by a number goes on after it', () => {
  expect(readNumber(encode([17]))).toBe(17);
  expect(readNumber(undefined)).toBeNull();
});
