import { describe, expect, test } from '@jest/globals';
import { isFault } from './fault.rules.js';
import { readScan } from './scan.rules.js';

const GTIN = '09520123456788';
const OTHER = '09520123456795';
const GS = '\u001d';

function read(data: string) {
  const scan = readScan(data, [], 2026);
  return isFault(scan) ? scan.reason : scan;
}

describe('what must and may not stand together', () => {
  test.each([
    [`01${GTIN}02${OTHER}3724`, 'forbidden-pair'],
    [`01${GTIN}3724`, 'forbidden-pair'],
    [`02${GTIN}`, 'required-missing'],
    [`02${GTIN}3724`, 'required-missing'],
    [`0000614141123456789002${GTIN}3724`, null],
    [`01${GTIN}235ABC${GS}21S`, 'forbidden-pair'],
    [`01${GTIN}250S2`, 'required-missing'],
    [`01${GTIN}21S${GS}250S2`, null],
    [`01${GTIN}3103001000`, null],
    [`01${GTIN}31030010003102010000`, 'forbidden-pair'],
    [`01${GTIN}3922100`, 'required-missing'],
    [`01${GTIN}3103001000392210`, null],
    [`01${GTIN}422380${GS}426380`, 'forbidden-pair'],
    [`01${GTIN}427LO`, 'required-missing'],
    [`01${GTIN}7004100`, 'required-missing'],
    [`01${GTIN}10A${GS}7004100`, null],
    ['8017952012345678901233', null],
    [`8017952012345678901233${GS}8018952012345678901233`, 'forbidden-pair'],
    ['80191', 'required-missing'],
    [`8017952012345678901233${GS}80191`, null],
    [`01${GTIN}8006${GTIN}0102`, 'forbidden-pair'],
    [`01${GTIN}10A${GS}10A`, null],
    [`01${GTIN}10A${GS}10B`, 'conflict'],
    [`01${GTIN}01${OTHER}`, 'conflict'],
    ['17270630', 'required-missing'],
    ['21S', 'required-missing'],
    ['710123', 'required-missing'],
    [`01${GTIN}717123`, null],
    ['91INTERNAL', null],
  ])('%s: %s', (data, reason) => {
    const scan = read(`]d2${data}`);
    expect(typeof scan === 'string' ? scan : null).toBe(reason);
  });
});
