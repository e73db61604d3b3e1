import { describe, expect, test } from '@jest/globals';
import {
  canLeave,
  disposalOf,
  EMPTY,
  missingOf,
  type StockDone,
} from '../src/features/recalls/stock-done';

const row = { lotId: 'lot', lotNumber: 'L-1', itemName: 'Lidocaine', unit: 'mL' } as const;
const sealed = {
  ...row,
  placeId: 'shelf',
  placeKind: 'location',
  placeName: 'Shelf',
  quantity: 20,
};
const opened = { ...row, placeId: 'vial', placeKind: 'container', placeName: 'Shelf', quantity: 8 };
const recall = { drill: false, stock: [sealed, opened] } as Parameters<typeof canLeave>[0];
const onShelf = { left: 20, lotId: 'lot', placeId: 'shelf' };
const inVial = { left: 8, lotId: 'lot', placeId: 'vial' };
const everything = () => true;
const nothing = () => false;

describe('recalled stock leaves the book', () => {
  test.each([
    ['by a waste when it is destroyed', onShelf, 'destroyed', 'waste'],
    ['by a waste also from an open container', inVial, 'destroyed', 'waste'],
    ['by a return when it is sent back', onShelf, 'returned', 'return'],
    ['by nothing when an open container is sent back', inVial, 'returned', null],
    ['by nothing when it is put aside', onShelf, 'quarantined', null],
    ['by nothing when nothing is left', { ...onShelf, left: 0 }, 'destroyed', null],
  ] as const)('%s', (_, task, state, by) => {
    expect(canLeave(recall, task, state, everything)).toBe(by);
    expect(canLeave(recall, task, state, nothing)).toBeNull();
    expect(canLeave({ ...recall, drill: true }, task, state, everything)).toBeNull();
  });

  const done: StockDone = { ...EMPTY, state: 'destroyed' };

  test('only with a witness and a method, or with a supplier', () => {
    expect(missingOf(done, 'waste')).toBe('witness');
    const seen = { ...done, witnessId: 'other' };
    expect(missingOf(seen, 'waste')).toBe('method');
    expect(missingOf({ ...seen, leaves: false }, 'waste')).toBeNull();
    expect(missingOf({ ...seen, method: 'medical-waste' }, 'waste')).toBeNull();
    const back: StockDone = { ...EMPTY, state: 'returned' };
    expect(missingOf(back, 'return')).toBe('supplier');
    expect(missingOf({ ...back, supplierId: 'maker' }, 'return')).toBeNull();
    expect(missingOf(EMPTY, null)).toBeNull();
  });

  test('whole, for the recall, from where it stands', () => {
    const seen = { ...done, witnessId: 'other', method: 'medical-waste' };
    const waste = { lotId: 'lot', quantity: 8, reason: 'recall' };
    expect(disposalOf('id', inVial, seen, 'waste')).toEqual({
      kind: 'waste',
      body: {
        id: 'id',
        placeId: 'vial',
        lines: [{ ...waste, method: 'medical-waste', witness: 'other' }],
      },
    });
    const back: StockDone = { ...EMPTY, state: 'returned', supplierId: 'maker' };
    expect(disposalOf('id', onShelf, back, 'return')).toEqual({
      kind: 'return',
      body: {
        id: 'id',
        supplierId: 'maker',
        locationId: 'shelf',
        lines: [{ lotId: 'lot', quantity: 20, reason: 'recall' }],
      },
    });
    expect(disposalOf('id', onShelf, { ...back, leaves: false }, 'return')).toBeNull();
    expect(disposalOf('id', onShelf, back, null)).toBeNull();
  });
});
