import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanDifferences } from './scan-match.rules.js';

const GTIN = '08012345678907';
const AT = '2026-11-23T10:00:00.000Z';
const LOT = { lotNumber: 'AB12', expiresOn: '2027-06-30' };
const CODES = [{ scheme: 'gtin' as const, value: '8012345678907', containers: 1 }];
const SCAN = `]d201${GTIN}10AB12\u001d17270630`;

describe('A scan and a typed lot', () => {
  test.each<[string, string, string[]]>([
    ['the same', SCAN, []],
    ['the same in two symbols', `]C101${GTIN}\n]C11727063010AB12`, []],
    ['the last day of the month', `]d201${GTIN}1727060010AB12`, []],
    ['another lot', `]d201${GTIN}1727063010AB13`, ['lotNumber']],
    ['another expiry', `]d201${GTIN}1727053110AB12`, ['expiresOn']],
    ['another item', ']d2010401234567890117270630\u001d10AB12', ['item']],
    ['the item only', `]d201${GTIN}`, ['lotNumber', 'expiresOn']],
    ['a wrong check digit', ']d201080123456789011727063010AB12', ['scan']],
    ['nothing', '', ['scan']],
  ])('agree on what is %s', (_, scan, differences) => {
    expect(scanDifferences(scan, LOT, CODES, AT)).toEqual(differences);
  });

  test('of an item whose codes nobody knows are compared without it', () => {
    const other = ']d2010401234567890117270630\u001d10AB12';
    expect(scanDifferences(other, LOT, [], AT)).toEqual([]);
  });

  test('never agree on what only looks like a scan, and never fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(scanDifferences(text, LOT, CODES, AT).length).toBeGreaterThan(0);
      }),
    );
  });
});
