import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HOUSE_KINDS, type HouseKind, houseCode, readHouseCode } from './house-code.rules.js';

const anyKind = fc.constantFrom(...(Object.keys(HOUSE_KINDS) as HouseKind[]));
const ID = '0193a5b0-7c4e-7abc-8def-0123456789ab';

describe('a code of the house', () => {
  test('is the same after it was printed and scanned', () => {
    fc.assert(
      fc.property(anyKind, fc.uuid(), (kind, id) => {
        const text = houseCode(kind, id);
        expect(text).toMatch(/^MSK:[0-9A-Z]{28}$/);
        expect(readHouseCode(text)).toEqual({ kind, id });
        expect(readHouseCode(text.toLowerCase())).toEqual({ kind, id });
      }),
    );
  });

  test('with one wrong character is refused', () => {
    const text = houseCode('container', ID);
    for (let at = 4; at < text.length; at += 1) {
      for (const character of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (character === text[at]) continue;
        const wrong = text.slice(0, at) + character + text.slice(at + 1);
        expect(readHouseCode(wrong)).toHaveProperty('reason');
      }
    }
  });

  test('may be typed with the letters that look like digits', () => {
    const text = houseCode('location', '00000000-1111-7111-8111-000000000001');
    const typed = text.slice(0, 31).replaceAll('0', 'O').replaceAll('1', 'I') + text[31];
    expect(readHouseCode(typed)).toEqual(readHouseCode(text));
  });

  test.each([
    ['MSK:', 'length'],
    [houseCode('lot', ID).slice(0, -1), 'length'],
    [`${houseCode('lot', ID)}0`, 'length'],
    [houseCode('lot', ID).replace(':L', ':X'), 'characters'],
    [houseCode('lot', ID).replace(':L', ':C'), 'check-character'],
    [`MSK:L${'8'.repeat(27)}`, 'characters'],
    [`MSK:L${'é'.repeat(27)}`, 'characters'],
  ])('%s is refused: %s', (text, reason) => {
    expect(readHouseCode(text)).toMatchObject({ reason });
  });
});
