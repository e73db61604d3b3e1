import { describe, expect, test } from '@jest/globals';
import { isFault } from './fault.rules.js';
import { readScan } from './scan.rules.js';

const GTIN = '09520123456788';
const GS = '\u001d';

function read(data: string) {
  const scan = readScan(data, [], 2026);
  return isFault(scan) ? scan.reason : scan;
}

const elements = (data: string) => {
  const scan = read(data);
  return typeof scan === 'string' ? scan : scan.elements;
};

describe('symbology identifiers', () => {
  test.each([']d2', ']C1', ']e0', ']e1', ']e2', ']Q3', ']J1', ']d5', ']Q4', ']J4', ']h1', ']z1'])(
    '%s carries elements',
    (symbology) => {
      expect(read(`${symbology}01${GTIN}10A`)).toMatchObject({
        scheme: 'gs1',
        symbology,
        elements: { '01': GTIN, '10': 'A' },
      });
      expect(read(`${symbology}REF-1`)).toBe('unknown-application-identifier');
    },
  );

  test.each([']d0', ']d1', ']C0', ']C2', ']Q0', ']Q1', ']A0', ']L2', ']z0', ']F0', ']G0'])(
    '%s carries no elements',
    (symbology) => {
      const plain = `01${GTIN}10A`;
      expect(read(symbology + plain)).toMatchObject({ scheme: 'plain', symbology, plain });
    },
  );

  test.each([
    [']E09520123456788', GTIN],
    [']E00000096385074', '00000096385074'],
    [']E496385074', '00000096385074'],
    [']E3952012345678812', GTIN],
    [']E3952012345678812345', GTIN],
    [']I119520123456785', '19520123456785'],
    [']I019520123456785', '19520123456785'],
    ['9520123456788', GTIN],
    ['036000291452', '00036000291452'],
    ['96385074', '00000096385074'],
    ['19520123456785', '19520123456785'],
  ])('%s is a GTIN', (data, gtin) => {
    expect(read(data)).toMatchObject({ scheme: 'gs1', gtin, elements: { '01': gtin } });
  });

  test.each([
    [']E112', 'add-on'],
    [']E212345', 'add-on'],
    [']E395201234567881', 'length'],
    [']E0952012345678', 'length'],
    [']E095201234567880', 'length'],
    [']E09520123456789', 'check-digit'],
    [']I119520123456786', 'check-digit'],
    ['9520123456789', 'check-digit'],
    [']', 'symbology-unknown'],
    [']d', 'symbology-unknown'],
    [']dx', 'symbology-unknown'],
    [']X0A', 'symbology-unknown'],
    [']y1A', 'symbology-unknown'],
    [']E5A', 'symbology-unknown'],
  ])('%s is refused: %s', (data, reason) => expect(read(data)).toBe(reason));
});

describe('separators', () => {
  const expected = { '01': GTIN, '10': 'A', '17': '270630' };

  test.each([GS, '{GS}', '[GS]', '^]', '^', '|', '\\x1d', '\\u001D', '␝'])(
    'may be written as %j',
    (separator) => {
      expect(elements(`]d201${GTIN}10A${separator}17270630`)).toEqual(expected);
      expect(elements(`01${GTIN}10A${separator}17270630`)).toEqual(expected);
    },
  );

  test.each([
    `]d2${GS}01${GTIN}17270630${GS}10A${GS}`,
    `]d201${GTIN}${GS}17270630${GS}10A`,
    `]C110A${GS}17270630${GS}01${GTIN}`,
    `(01)${GTIN}(17)270630(10)A`,
    `\u0002]d201${GTIN}1727063010A\u0003\r\n`,
    `\ufeff01${GTIN}1727063010A\t`,
  ])('%j says the same', (data) => expect(elements(data)).toEqual(expected));

  test.each([
    [`]d201${GTIN}${GS}${GS}10A`, 'unknown-application-identifier'],
    [`]d2${GS}${GS}01${GTIN}`, 'unknown-application-identifier'],
    [`]d2${GS}`, 'empty'],
    [`]d201${GTIN}10${GS}17270630`, 'length'],
    [`]d2010952012345${GS}6788`, 'length'],
    [`]d201${GTIN}04123`, 'unknown-application-identifier'],
    [`]d201${GTIN}1`, 'unknown-application-identifier'],
    [`]d201${GTIN}17`, 'length'],
    [`]d201${GTIN}1727063`, 'length'],
    [`]d201${GTIN}10`, 'length'],
    [`]d201${GTIN}10A<GS>17270630\u0000Z`, 'characters'],
    [`(01)${GTIN}(10)A(`, 'format'],
    [`(01)${GTIN}(17)27063`, 'length'],
    ['(01)', 'length'],
    ['(01', 'format'],
  ])('%j is refused: %s', (data, reason) => {
    expect(read(data)).toBe(reason);
  });

  test('a text that only looks like one is no separator', () => {
    expect(elements(`]d201${GTIN}10A<GS>B`)).toEqual({ '01': GTIN, '10': 'A<GS>B' });
  });
});
