import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SET_43 } from './check-characters.rules.js';
import { Fault, isFault } from './fault.rules.js';
import { joinHibc, linkOf, readHibc, withCheckCharacter } from './hibc.rules.js';
import { isoDate } from './label-dates.rules.js';

const PRODUCT = { lic: 'A123', pcn: 'BJC5D6E7', um: 1 };
const LINK = linkOf(PRODUCT);

function read(data: string) {
  const hibc = readHibc(withCheckCharacter(data), 2026);
  if (isFault(hibc)) return hibc.reason;
  const { lot, serial, quantity, expiry, manufactured } = hibc.secondary;
  return {
    ...(lot !== undefined && { lot }),
    ...(serial !== undefined && { serial }),
    ...(quantity !== undefined && { quantity }),
    ...(expiry && { expiry: isoDate(expiry), precision: expiry.precision }),
    ...(manufactured && { manufactured: isoDate(manufactured) }),
  };
}

const day = (expiry: string) => ({ expiry, precision: 'day' });
const month = (expiry: string) => ({ expiry, precision: 'month' });

/** What stands after `$$` or after a quantity, and what it means. */
const DATES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['0228', month('2028-02-29')],
  ['1227', month('2027-12-31')],
  ['2022928', day('2028-02-29')],
  ['3280229', day('2028-02-29')],
  ['428022923', day('2028-02-29T23:00')],
  ['528060', day('2028-02-29')],
  ['62806000', day('2028-02-29T00:00')],
  ['7', {}],
];

describe('secondary data', () => {
  test.each(DATES)('with the date %s', (text, date) => {
    expect(read(`$$${text}LOT9${LINK}`)).toEqual({ lot: 'LOT9', ...date });
    expect(read(`$$+${text}SER9${LINK}`)).toEqual({ serial: 'SER9', ...date });
    expect(read(`$$812${text}LOT9${LINK}`)).toEqual({ lot: 'LOT9', quantity: 12, ...date });
    expect(read(`$$900500${text}LOT9${LINK}`)).toEqual({ lot: 'LOT9', quantity: 500, ...date });
    expect(read(`A123BJC5D6E71/$$${text}LOT9`)).toEqual({ lot: 'LOT9', ...date });
    if (text !== '7') expect(read(`$$${text}${LINK}`)).toEqual(date);
  });

  test('with the day of the year in front', () => {
    expect(read(`28060${LINK}`)).toEqual(day('2028-02-29'));
    expect(read(`28060LOT${LINK}`)).toEqual({ lot: 'LOT', ...day('2028-02-29') });
    expect(read('A123BJC5D6E71/28060LOT')).toEqual({ lot: 'LOT', ...day('2028-02-29') });
  });

  test('with supplements, in any order', () => {
    const all = {
      lot: 'L1',
      serial: 'S1',
      quantity: 500,
      manufactured: '2026-01-31',
      ...day('2028-02-29'),
    };
    expect(read('A123X1/$L1/SS1/Q500/16D20260131/14D20280229')).toEqual(all);
    expect(read(`$L1/14D20280229/16D20260131/Q500/SS1${LINK}`)).toEqual(all);
    expect(read('A123X1/SS1')).toEqual({ serial: 'S1' });
    expect(read('A123X1/$$3280229L1/14D20280229')).toEqual({ lot: 'L1', ...day('2028-02-29') });
  });

  test.each([
    ['$$1328L', 'date'],
    ['$$0028L', 'date'],
    ['$$2023028L', 'date'],
    ['$$3280230L', 'date'],
    ['$$427022924L', 'date'],
    ['$$527366L', 'date'],
    ['$$527000L', 'date'],
    ['$$62736524L', 'date'],
    ['$$02', 'date'],
    ['$$3', 'date'],
    ['$$02AA', 'date'],
    ['$$8A', 'format'],
    ['$$81', 'format'],
    ['$$9001', 'format'],
    ['$$A', 'format'],
    ['$A+B', 'format'],
    ['$', 'empty'],
    ['A123X1/14D20280230', 'date'],
    ['A123X1/14D2028022', 'date'],
    ['A123X1/QABC', 'format'],
    ['A123X1/Q123456', 'format'],
    ['A123X1/$L1/ZZ', 'format'],
    ['A123X1/$L1/$L2', 'format'],
    ['A123X1/$$3280229L1/14D20280228', 'conflict'],
    ['A123X1/SA/SB', 'conflict'],
    ['A12', 'format'],
    ['A123X', 'format'],
    ['A123XA', 'format'],
    ['A123-X1', 'format'],
    [`A123${'X'.repeat(19)}1`, 'format'],
    ['/E1', 'format'],
  ])('%s is refused: %s', (data, reason) => {
    expect(read(data.startsWith('$') ? data + LINK : data)).toBe(reason);
  });

  test.each(['', '+', '+A', '**', '+a123x1z', '+A123X1\u001d', '+A123X1é'])(
    '%j is no code',
    (text) => expect(readHibc(text, 2026)).toBeInstanceOf(Fault),
  );
});

describe('the check character', () => {
  test('is the only one of 43 that fits', () => {
    const right = withCheckCharacter('A123BJC5D6E71');
    for (const character of SET_43) {
      const text = right.slice(0, -1) + character;
      if (text === right) expect(readHibc(text, 2026)).toMatchObject({ primary: PRODUCT });
      else expect(readHibc(text, 2026)).toMatchObject({ reason: 'check-character' });
    }
  });

  test('may be a space, which people print as an underscore', () => {
    const spaced = Array.from({ length: 1000 }, (_, n) => `A123${n}1`).find((data) =>
      withCheckCharacter(data).endsWith(' '),
    );
    const text = withCheckCharacter(spaced ?? '');
    expect(text).toMatch(/ $/);
    expect(readHibc(text, 2026)).toMatchObject({ check: ' ' });
    expect(readHibc(`*${text.trim()}_*`, 2026)).toMatchObject({ check: ' ' });
  });
});

describe('two symbols of one label', () => {
  const parse = (data: string) => {
    const hibc = readHibc(withCheckCharacter(data), 2026);
    if (isFault(hibc)) throw new Error(hibc.detail);
    return hibc;
  };
  const primary = parse('A123BJC5D6E71');

  test('are joined by the link character, in either order', () => {
    const secondary = parse(`$$3280229LOT9${LINK}`);
    for (const joined of [joinHibc(primary, secondary), joinHibc(secondary, primary)]) {
      expect(joined).toMatchObject({ primary: PRODUCT, secondary: { lot: 'LOT9' }, link: LINK });
    }
  });

  test('of two labels are not', () => {
    const strange = parse(`$$3280229LOT9${LINK === 'A' ? 'B' : 'A'}`);
    expect(joinHibc(primary, strange)).toMatchObject({ reason: 'link' });
    expect(joinHibc(primary, parse('A123OTHER1'))).toMatchObject({ reason: 'not-together' });
    const [one, two] = [parse(`$LOT1${LINK}`), parse(`$LOT2${LINK}`)];
    expect(joinHibc(one, two)).toMatchObject({ reason: 'conflict' });
  });
});

test('what is written is read again', () => {
  const text = fc.stringMatching(/^[A-Z0-9]{1,13}$/);
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Z][A-Z0-9]{3}$/),
      text,
      fc.integer({ min: 0, max: 9 }),
      text,
      (lic, pcn, um, lot) => {
        const hibc = readHibc(withCheckCharacter(`${lic}${pcn}${um}/$${lot}`), 2026);
        expect(hibc).toMatchObject({ primary: { lic, pcn, um }, secondary: { lot } });
      },
    ),
  );
});
