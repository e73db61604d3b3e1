import { expect, test } from '@jest/globals';
import { largest, weekRows, withRest } from './chart-rows';

const ENTRIES = [
  { weekOn: '2026-11-09', name: 'a', amount: 1 },
  { weekOn: '2026-11-09', name: 'b', amount: 5 },
  { weekOn: '2026-11-23', name: 'c', amount: 2 },
  { weekOn: '2026-11-23', name: 'a', amount: 3 },
];

test('shows each week, the empty ones too', () => {
  expect(weekRows(ENTRIES, '2026-11-09', '2026-11-25')).toEqual([
    { weekOn: '2026-11-09', a: 1, b: 5 },
    { weekOn: '2026-11-16' },
    { weekOn: '2026-11-23', c: 2, a: 3 },
  ]);
});

test('names the largest, and puts the others together', () => {
  const names = largest(ENTRIES, 2);
  expect(names).toEqual(['b', 'a']);
  expect(withRest(ENTRIES, ['b'], 'rest')).toEqual([
    { weekOn: '2026-11-09', name: 'rest', amount: 1 },
    { weekOn: '2026-11-09', name: 'b', amount: 5 },
    { weekOn: '2026-11-23', name: 'rest', amount: 5 },
  ]);
});
