import { describe, expect, test } from '@jest/globals';
import {
  joined,
  lotCandidate,
  meantItem,
  merged,
  scannedCandidate,
  scopeOf,
  toggled,
} from '../src/features/recalls/scope';

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

describe('what may be meant', () => {
  const lot = (itemId: string, lotNumber: string) =>
    ({
      lotId: `${itemId} ${lotNumber}`,
      itemId,
      itemName: itemId === 'a' ? 'Lidocaine' : 'Saline',
      lotNumber,
      unit: 'mL',
      expiresOn: null,
      onHand: 10,
      hold: null,
      certainty: 'exact-lot',
      matched: [lotNumber],
    }) as const;
  const item = { id: 'a', name: 'Lidocaine' };

  test('by a scan, is the lot of the scanned product, however other products number theirs', () => {
    const scanned = scannedCandidate(item, 'L-1', [
      { ...lot('b', 'L-1'), matched: ['L-1'] },
      { ...lot('a', 'L 1'), matched: ['L 1'] },
    ]);
    expect(scanned).toMatchObject({ one: meantItem('a', 'Lidocaine', 'L 1'), scanned: true });
    expect(scanned.certainty).toBe('identifier');
    expect(scanned.lot?.itemId).toBe('a');
  });

  test('by a scan, is also a lot that never came', () => {
    const scanned = scannedCandidate(item, 'NEVER', [{ ...lot('b', 'NEVER'), matched: [] }]);
    expect(scanned).toMatchObject({ one: meantItem('a', 'Lidocaine', 'NEVER'), lot: null });
  });

  test('is shown once, as it was scanned', () => {
    const scanned = scannedCandidate(item, 'L-1', [{ ...lot('a', 'L-1'), matched: ['L-1'] }]);
    const found = [lot('a', 'L-1'), lot('b', 'L-1')].map((one) =>
      lotCandidate({ ...one, matched: [...one.matched] }),
    );
    expect(merged([scanned], found)).toEqual([scanned, found[1]]);
  });
});
