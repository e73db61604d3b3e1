import { describe, expect, test } from '@jest/globals';
import { isFault } from './fault.rules.js';
import { withCheckCharacter } from './hibc.rules.js';
import { houseCode } from './house-code.rules.js';
import { readScan } from './scan.rules.js';

const GTIN = '09520123456788';
const OTHER = '09520123456795';
const GS = '\u001d';

/** What was read, or the reason why not. */
function read(data: string, ...after: string[]) {
  const scan = readScan(data, after, 2026);
  return isFault(scan) ? scan.reason : scan;
}

const elements = (data: string, ...after: string[]) => {
  const scan = read(data, ...after);
  return typeof scan === 'string' ? scan : scan.elements;
};

const scheme = (data: string) => {
  const scan = read(data);
  return typeof scan === 'string' ? scan : scan.scheme;
};

describe('data without a symbology identifier', () => {
  test.each([
    ['REF 12-34', 'plain'],
    ['10ABC', 'plain'],
    ['240ABC', 'plain'],
    ['95ABC', 'plain'],
    ['400PO-7', 'plain'],
    ['12345', 'plain'],
    ['123456789', 'plain'],
    ['700123', 'plain'],
    ['A12345678', 'plain'],
    ['Ñandú', 'plain'],
    ['日本', 'plain'],
    ['000307052', 'aic'],
    ['A000307052', 'aic'],
    ['0YHZJF', 'aic'],
    ['700123.2', 'cn'],
    ['4149520123456788', 'gs1'],
    ['00006141411234567890', 'gs1'],
    ['1727063010LOT', 'required-missing'],
    [`01${OTHER.slice(0, 13)}0`, 'check-digit'],
    [`01${GTIN}17279930`, 'date'],
    [`10A${GS}17270630`, 'required-missing'],
    ['0YHZJG', 'check-digit'],
    ['A000307053', 'check-digit'],
    ['700123.3', 'check-digit'],
    ['+A123BJC5D6E71H', 'check-character'],
    ['MSK:C', 'length'],
    ['https://example.com/', 'digital-link'],
    ['http://', 'digital-link'],
    ['a\u0001b', 'characters'],
    ['a\u202eb', 'characters'],
    ['\udc00', 'characters'],
    ['\ufffd', 'characters'],
    ['   ', 'empty'],
    ['\0\r\n', 'empty'],
    ['X'.repeat(201), 'too-long'],
    ['X'.repeat(200), 'plain'],
  ])('%j is %s', (data, expected) => expect(scheme(data)).toBe(expected));

  test('of six digits is an AIC only when the check digit says so', () => {
    const all = Array.from({ length: 1000 }, (_, n) => scheme(String(700_000 + n)));
    expect(new Set(all)).toEqual(new Set(['plain', 'aic']));
    expect(all.filter((one) => one === 'aic').length).toBeLessThan(200);
  });
});

describe('several symbols of one package', () => {
  const product = `]C101${GTIN}`;

  test.each([
    [']C110A', [product]],
    [product, [']C110A']],
    ['10A', [`01${GTIN}`]],
    ['10A', ['9520123456788']],
    [']C110A', [']E09520123456788']],
    [']E09520123456788|]e010A', []],
    [`${product}\r\n]C110A`, []],
    [product, [product, ']C110A']],
  ])('%j after %j', (data, after) => {
    expect(elements(data, ...after)).toEqual({ '01': GTIN, '10': 'A' });
  });

  test('digits that could be a GTIN are a date where the GTIN is known', () => {
    const date = ['270101', '270102', '270103', '270104', '270105', '270106', '270107', '270108']
      .concat(['270109', '270110', '270111', '270112', '270113'])
      .find((digits) => scheme(`17${digits}`) === 'gs1');
    expect(date).toBeDefined();
    expect(elements(`17${date}`)).toEqual({ '01': `00000017${date}` });
    expect(elements(`17${date}`, product)).toEqual({ '01': GTIN, '17': date });
  });

  test('three of them', () => {
    expect(elements('21S', ']C117270630', product)).toEqual({
      '01': GTIN,
      '17': '270630',
      '21': 'S',
    });
  });

  test('an AIC joins the Data Matrix beside it', () => {
    const expected = { scheme: 'gs1', gtin: GTIN, aic: '031981069', lotNumber: 'A' };
    expect(read(']A00YHZJF', `]d201${GTIN}10A`)).toMatchObject(expected);
    expect(read(`]d201${GTIN}10A${GS}716031981069`, ']A00YHZJF')).toMatchObject(expected);
    expect(read(`]d201${GTIN}716000307052`, ']A00YHZJF')).toBe('not-together');
  });

  test.each([
    [product, [`]C101${OTHER}`], 'conflict'],
    [']C110A', [']C110B'], 'conflict'],
    [']C110A', [']C117270630'], 'required-missing'],
    [']C110A', ['+A123BJC5D6E71G'], 'not-together'],
    ['REF-1', [product], 'not-together'],
    ['REF-1', ['REF-2'], 'not-together'],
    [']A00YHZJF', ['A000307052'], 'not-together'],
    [product, ['x'.repeat(5000)], 'too-long'],
    ['10A\n'.repeat(1000), [product], 'too-long'],
    [product, [''], 'empty'],
    [product, [']XX'], 'symbology-unknown'],
    [product, [']d20109520123456789'], 'check-digit'],
  ])('%j after %j is refused: %s', (data, after, reason) => {
    expect(read(data, ...after)).toBe(reason);
  });

  test('HIBC by its link character', () => {
    const first = '+A123BJC5D6E71G';
    expect(read(withCheckCharacter('$$3270630LOTG'), first)).toMatchObject({
      lotNumber: 'LOT',
      expiresOn: '2027-06-30',
      elements: { lic: 'A123', link: 'G' },
    });
    expect(read(withCheckCharacter('$$3270630LOTH'), first)).toBe('link');
  });

  test('the same code twice is once', () => {
    const label = houseCode('lot', '0193a5b0-7c4e-7abc-8def-0123456789ab');
    for (const data of ['REF-1', '0YHZJF', '700123.2', '+A123BJC5D6E71G', label]) {
      expect(read(data, data)).toEqual(read(data));
    }
  });
});
