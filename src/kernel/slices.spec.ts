import { expect, test } from '@jest/globals';
import { mapInSlices } from './slices.js';

test('Arithmetic in slices gives what it gives in one go, and others their turn meanwhile', async () => {
  const long = (ms: number) => {
    const until = performance.now() + ms;
    while (performance.now() < until);
  };
  let turns = 0;
  const count = () => {
    turns += 1;
    timer = setImmediate(count);
  };
  let timer = setImmediate(count);
  const doubled = await mapInSlices([1, 2, 3, 4, 5], (one) => {
    long(6);
    return one * 2;
  });
  clearImmediate(timer);
  expect(doubled).toEqual([2, 4, 6, 8, 10]);
  expect(turns).toBeGreaterThanOrEqual(4);
});

test('What is quick is done in one go', async () => {
  expect(await mapInSlices([], (one) => one)).toEqual([]);
  expect(await mapInSlices(['a', 'b'], (one) => one.toUpperCase())).toEqual(['A', 'B']);
});
