import { describe, expect, test } from '@jest/globals';
import { joined, meantItem, scopeOf, toggled } from '../src/features/recalls/scope';

const a1 = meantItem('a', 'Lidocaine', 'L-1');
const a2 = meantItem('a', 'Lidocaine', 'L-2');
const everyA = meantItem('a', 'Lidocaine', null);
const b1 = meantItem('b', 'Saline', 'L-1');
const gun = { key: 'gun', itemId: null, deviceId: 'gun', name: 'Gun (7)', lotNumber: null };

describe('what a recall names', () => {
  test.each([
    ['nothing', [], []],
    ['a lot', [a1], [{ itemId: 'a', lotNumbers: ['L-1'] }]],
    ['two lots of an item', [a1, a2], [{ itemId: 'a', lotNumbers: ['L-1', 'L-2'] }]],
    ['every lot, whatever lots besides', [a1, everyA, a2], [{ itemId: 'a', lotNumbers: [] }]],
    [
      'the same number of two items, and a device',
      [a1, b1, gun],
      [
        { itemId: 'a', lotNumbers: ['L-1'] },
        { itemId: 'b', lotNumbers: ['L-1'] },
        { deviceId: 'gun' },
      ],
    ],
  ])('is %s', (_, meant, scope) => {
    expect(scopeOf(meant)).toEqual(scope);
  });

  test('is confirmed and taken away by the same tap, and added only once', () => {
    expect(toggled(toggled([], a1), a2)).toEqual([a1, a2]);
    expect(toggled([a1, a2], a1)).toEqual([a2]);
    expect(joined([a1], [a1, b1])).toEqual([a1, b1]);
  });
});
