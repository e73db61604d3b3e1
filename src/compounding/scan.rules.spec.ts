import { describe, expect, test } from '@jest/globals';
import { houseCode } from '../scanning/house-code.rules.js';
import { compareScan, type InScannedHand } from './scan.rules.js';

const AT = '2026-03-02T10:00:00.000Z';
const LOT_ID = '01932f00-0000-7000-8000-0000000000aa';
const VIAL_ID = '01932f00-0000-7000-8000-0000000000bb';

function hand(details: Partial<InScannedHand> = {}): InScannedHand {
  return {
    itemId: '01932f00-0000-7000-8000-0000000000cc',
    containerId: VIAL_ID,
    lot: { id: LOT_ID, lot_number: 'L1', expires_on: '2031-05-31' },
    identifiers: [{ scheme: 'gtin', value: '04012345123456', containers: 1 }],
    ...details,
  };
}

describe('a scan of what is in the hand', () => {
  test.each([
    ['the whole truth', ']d20104012345123456' + '17310531' + '10L1', [], true],
    ['the item alone', ']d20104012345123456', [], false],
    ['another item', ']d20104012345123463' + '17310531' + '10L1', ['item'], false],
    ['another lot', ']d20104012345123456' + '17310531' + '10L2', ['lotNumber'], false],
    ['another expiry', ']d20104012345123456' + '17310430' + '10L1', ['expiresOn'], false],
    ['nothing that can be read', ']d20104', ['scan'], false],
  ])('says %s', (_, scan, differs, confirms) => {
    expect(compareScan(scan, hand(), AT)).toEqual({ differs, confirms });
  });

  test.each([
    ['lot', LOT_ID, []],
    ['lot', VIAL_ID, ['lot']],
    ['container', VIAL_ID, []],
    ['container', LOT_ID, ['container']],
    ['location', LOT_ID, ['location']],
  ] as const)('that reads a label of the house for a %s confirms nothing', (kind, id, differs) => {
    const scan = houseCode(kind, id);
    expect(compareScan(scan, hand(), AT)).toEqual({ differs, confirms: false });
  });

  test('where nobody knows the lot, can only tell the item', () => {
    const unknown = hand({ lot: null, containerId: null });
    expect(compareScan(']d20104012345123456', unknown, AT).differs).toEqual([]);
    expect(compareScan(']d20104012345123463', unknown, AT).differs).toEqual(['item']);
  });
});
