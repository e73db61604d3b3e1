import { expect, test } from '@jest/globals';
import { Sightings } from './sightings';

test('a code that stays in the picture is told once, and again when it was away', () => {
  const sightings = new Sightings();
  expect(sightings.fresh(['a'], 1000)).toEqual(['a']);
  expect(sightings.fresh(['a', 'b'], 2000)).toEqual(['b']);
  expect(sightings.fresh(['b'], 3000)).toEqual([]);
  expect(sightings.fresh(['a'], 4000)).toEqual(['a']);
});

test('what was in the last picture before a break has stayed there, what was gone before has not', () => {
  const sightings = new Sightings();
  sightings.fresh(['a', 'b'], 1000);
  sightings.fresh(['a'], 1100);
  sightings.resume(60_000);
  expect(sightings.fresh(['a', 'b'], 60_100)).toEqual(['b']);
});
