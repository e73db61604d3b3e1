import { describe, expect, test } from '@jest/globals';
import { readDigitalLink, writeDigitalLink } from './digital-link.rules.js';
import { isFault } from './fault.rules.js';

const GTIN = '09520123456788';

function read(address: string) {
  const found = readDigitalLink(address, 2026);
  return isFault(found)
    ? found.reason
    : Object.fromEntries(found.map(({ ai, value }) => [ai, value]));
}

describe('a Digital Link', () => {
  test.each([
    [`https://a.example/01/${GTIN}`, { '01': GTIN }],
    [`HTTP://a.example:8080/x/y/01/${GTIN}`, { '01': GTIN }],
    [
      `https://a.example/01/${GTIN}/22/V/10/L/21/S`,
      { '01': GTIN, '22': 'V', '10': 'L', '21': 'S' },
    ],
    [`https://a.example/01/${GTIN}/10/L?17=270600`, { '01': GTIN, '10': 'L', '17': '270600' }],
    [`https://a.example/01/${GTIN}/235/T`, { '01': GTIN, '235': 'T' }],
    [`https://a.example/01/${GTIN}/10/a%2Fb%25c%3F`, { '01': GTIN, '10': 'a/b%c?' }],
    [`https://a.example/01/${GTIN}/10/a+b`, { '01': GTIN, '10': 'a+b' }],
    [
      `https://a.example/01/${GTIN}?240=a%2Bb&x=1;17=270630`,
      { '01': GTIN, '240': 'a+b', '17': '270630' },
    ],
    [`https://a.example/01/${GTIN}?17=270630#10=X`, { '01': GTIN, '17': '270630' }],
    [`https://a.example/01/${GTIN}?&=&linkType=all`, { '01': GTIN }],
    ['https://a.example/415/9520123456788/8020/R', { '415': '9520123456788', '8020': 'R' }],
    [
      'https://a.example/8017/952012345678901233/8019/7',
      { '8017': '952012345678901233', '8019': '7' },
    ],
    [`https://a.example/8006/${GTIN}0102/10/L`, { '8006': `${GTIN}0102`, '10': 'L' }],
  ])('%s is read', (address, expected) => expect(read(address)).toEqual(expected));

  test.each([
    ['https://', 'digital-link'],
    ['https:///01/', 'digital-link'],
    ['https://a.example', 'digital-link'],
    ['https://a.example/01', 'digital-link'],
    [`https://a.example/01/${GTIN}/`, 'digital-link'],
    [`https://a.example/01/${GTIN}/10`, 'digital-link'],
    [`https://a.example/01/${GTIN}/99/X`, 'digital-link'],
    [`https://a.example/01/${GTIN}/21/S/10/L`, 'digital-link'],
    [`https://a.example/01/${GTIN}/10/L/235/T`, 'digital-link'],
    [`https://a.example/01/${GTIN}/10/L/10/L`, 'digital-link'],
    [`https://a.example/gtin/${GTIN}`, 'digital-link'],
    [`https://a.example/01/${GTIN}?21=S`, 'digital-link'],
    [`https://a.example/00/006141411234567890?01=${GTIN}`, 'digital-link'],
    [`https://a.example/01/${GTIN}/10/%E0%A4%A`, 'digital-link'],
    [`https://a.example/01/${GTIN}?17=%`, 'digital-link'],
    [`https://a.example/01/${GTIN}?1234=X`, 'unknown-application-identifier'],
    [`https://a.example/01/${GTIN}/10/%00`, 'characters'],
    [`https://a.example/01/${GTIN}/10/%C3%A8`, 'characters'],
    [`https://a.example/01/${GTIN}/10/`, 'length'],
    [`https://a.example/01/${GTIN}?240=a+b`, 'characters'],
    [`https://a.example/01/${GTIN}?17=270631`, 'date'],
    ['https://a.example/01/09520123456789', 'check-digit'],
    ['https://a.example/01/9520123456788', 'length'],
    ['https://dl.example/ARFKk4XB0CDKWcnpq', 'digital-link-compressed'],
    ['https://dl.example/01/AREjRWeJASM', 'length'],
  ])('%s is refused: %s', (address, reason) => expect(read(address)).toBe(reason));

  test('is the same after it was written', () => {
    const elements = [
      { ai: '01', value: GTIN },
      { ai: '10', value: 'a/b?c&d%e+f' },
      { ai: '17', value: '270600' },
      { ai: '240', value: '"<>:;=' },
    ];
    expect(readDigitalLink(writeDigitalLink('id.example', elements), 2026)).toEqual(elements);
  });
});
