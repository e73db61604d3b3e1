import { expect, test } from '@jest/globals';
import { beyondBounds } from './json-bounds.rules.js';

/** A list within a list within a list. */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

test.each([null, 1, 'text', {}, { lines: Array(1000).fill({ a: [1] }) }, nested(16)])(
  'a usual body is within bounds',
  (body) => {
    expect(beyondBounds(body)).toBeNull();
  },
);

test('a list that no route takes is named', () => {
  expect(beyondBounds({ a: { 'b/c': Array(1001).fill(0) } })).toEqual({
    pointer: '/a/b~1c',
    detail: 'must hold at most 1000',
  });
});

test.each([17, 400_000])('%d lists within each other are too deep', (depth) => {
  expect(beyondBounds(nested(depth))?.detail).toBe('must not be nested deeper than 16');
});
