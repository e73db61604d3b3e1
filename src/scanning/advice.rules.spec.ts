import { describe, expect, test } from '@jest/globals';
import { askedFor, hidesExpiry, scanWarnings } from './advice.rules.js';
import { isFault } from './fault.rules.js';
import { houseCode } from './house-code.rules.js';
import { catalogCodes, codeToLearn } from './identifiers.rules.js';
import { readScan, type Scan } from './scan.rules.js';

const GTIN = '09520123456788';

function read(data: string): Scan {
  const scan = readScan(data, [], 2026);
  if (isFault(scan)) throw new Error(scan.detail);
  return scan;
}

const KNOWN = { item: null, lot: null, today: '2026-11-23', thisYear: 2026 };
const needed = { item: { expiryRequired: true } };
const lasting = { item: { expiryRequired: false } };

describe('what a code does not say', () => {
  test.each([
    [`]d201${GTIN}1727063010A`, needed, []],
    [`]d201${GTIN}10A`, needed, ['expiry']],
    [`]d201${GTIN}10A`, lasting, []],
    [`]d201${GTIN}`, needed, ['lot', 'expiry']],
    [`]d201${GTIN}`, { item: null }, ['item', 'lot', 'expiry']],
    ['REF-1', lasting, ['lot']],
    [houseCode('lot', '0193a5b0-7c4e-7abc-8def-0123456789ab'), { item: null }, []],
  ])('%s is asked for', (data, known, asked) => {
    expect(askedFor(read(data), known)).toEqual(asked);
  });
});

describe('a lost separator', () => {
  test.each([
    ['LID24A17270630', true],
    ['LID17270600', true],
    ['117270630', true],
    ['LID24A1727063', false],
    ['LID24A17271330', false],
    ['17270630', false],
    ['LID24A', false],
    ['', false],
    ['1717171717', false],
  ])('is suspected in %j: %s', (text, suspected) => {
    expect(hidesExpiry(text, 2026)).toBe(suspected);
  });

  test('is not suspected where there is an expiry', () => {
    expect(scanWarnings(read(`]d201${GTIN}1727063010LID17270630`), KNOWN)).toEqual([]);
    expect(scanWarnings(read(`]d201${GTIN}21S117270630`), KNOWN)).toEqual(['separator-lost']);
  });
});

describe('warnings', () => {
  test.each([
    [`]d201${GTIN}17261123`, []],
    [`]d201${GTIN}17261122`, ['expired']],
    [`]d201${GTIN}17261000`, ['expired']],
    [`]d201${GTIN}17261100`, []],
    [`]d201${GTIN}15270630`, ['best-before']],
    [`]d201${GTIN}712123456789`, ['national-code-invalid']],
    [`]d201${GTIN}716123456789`, ['national-code-invalid']],
    ['+$$09053C001FZ', ['expired']],
  ])('of %s', (data, warnings) => expect(scanWarnings(read(data), KNOWN)).toEqual(warnings));

  test('tell when the book has another expiry, and not when it has none', () => {
    const scan = read(`]d201${GTIN}17270630`);
    const withLot = (expiresOn: string | null) =>
      scanWarnings(scan, { ...KNOWN, lot: { expiresOn } });
    expect(withLot('2027-06-29')).toEqual(['expiry-differs']);
    expect(withLot('2027-06-30')).toEqual([]);
    expect(withLot(null)).toEqual([]);
  });
});

describe('the codes of the catalog', () => {
  test.each([
    [`]d201${GTIN}`, { scheme: 'gtin', value: GTIN }],
    ['0YHZJF', { scheme: 'aic', value: '031981069' }],
    ['+A123BJC5D6E71G', { scheme: 'hibc', value: '+A123BJC5D6E71' }],
    [']C0REF-1', { scheme: 'other', value: 'REF-1' }],
    ['+$3C001FP', null],
  ])('%s is learnt as %j', (data, code) => expect(codeToLearn(read(data))).toEqual(code));

  test('are looked for in every spelling', () => {
    expect(catalogCodes(read(']E08470007001232')).map(({ value }) => value)).toEqual([
      '08470007001232',
      '7001232',
      '700123.2',
      '700123',
      '08470007001232',
    ]);
    expect(catalogCodes(read('+A123BJC5D6E71G')).map(({ value }) => value)).toEqual([
      '+A123BJC5D6E71',
      '+A123BJC5D6E71G',
      'A123BJC5D6E71',
      'A123BJC5D6E7',
    ]);
  });
});
