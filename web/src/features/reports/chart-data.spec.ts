import { expect, test } from '@jest/globals';
import { barsOf } from './chart-data';

test('adds up by the name, without losing thousandths, the largest first', () => {
  const rows = [
    { cause: 'expired', value: 0.1 },
    { cause: 'broken', value: 5 },
    { cause: 'expired', value: 0.2 },
    { cause: 'lost', value: null },
  ];
  expect(barsOf('waste', rows)).toEqual([
    { name: 'broken', value: 5 },
    { name: 'expired', value: 0.3 },
  ]);
});

test('shows the eight largest, and nothing of a report without a chart', () => {
  const rows = Array.from({ length: 12 }, (_, at) => ({ cause: `c${at}`, value: at + 1 }));
  expect(barsOf('waste', rows).map(({ value }) => value)).toEqual([12, 11, 10, 9, 8, 7, 6, 5]);
  expect(barsOf('movements', rows)).toEqual([]);
});
