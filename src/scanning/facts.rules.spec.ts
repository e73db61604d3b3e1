import { describe, expect, test } from '@jest/globals';
import { isFault } from './fault.rules.js';
import { readScan } from './scan.rules.js';

const GTIN = '09520123456788';

function read(data: string) {
  const scan = readScan(data, [], 2026);
  return isFault(scan) ? scan.reason : scan;
}

describe('the facts of a code', () => {
  test.each([
    [`01${GTIN}17270630`, '2027-06-30', '270630', 'day', '17'],
    [`01${GTIN}17270600`, '2027-06-30', '270600', 'month', '17'],
    [`01${GTIN}15270228`, '2027-02-28', '270228', 'day', '15'],
    [`01${GTIN}1527022817270630`, '2027-06-30', '270630', 'day', '17'],
    [`01${GTIN}70032706301430`, '2027-06-30', '2706301430', 'day', '7003'],
    [`01${GTIN}1627063011260101`, null, null, null, null],
    [`01${GTIN}`, null, null, null, null],
  ])('%s expires on %s', (data, expiresOn, expiresRaw, expiresPrecision, expiresFrom) => {
    expect(read(`]d2${data}`)).toMatchObject({
      expiresOn,
      expiresRaw,
      expiresPrecision,
      expiresFrom,
    });
  });

  test('name every date they hold', () => {
    const data = `]d201${GTIN}11260115132601161527060016270601172706307006260117`;
    expect(read(data)).toMatchObject({
      dates: {
        '11': '2026-01-15',
        '13': '2026-01-16',
        '15': '2027-06-30',
        '16': '2027-06-01',
        '17': '2027-06-30',
        '7006': '2026-01-17',
      },
    });
    expect(read(`]d201${GTIN}70032706301430`)).toMatchObject({
      dates: { '7003': '2027-06-30T14:30' },
    });
  });

  test('count packages', () => {
    expect(read(`]d201${GTIN}3050`)).toMatchObject({ quantity: 50 });
    expect(read(`]C10000614141123456789002${GTIN}3724`)).toMatchObject({
      gtin: GTIN,
      quantity: 24,
    });
    expect(read(`]d28006${GTIN}0102`)).toMatchObject({ gtin: GTIN, quantity: null });
  });

  test('hold national numbers only when they are right', () => {
    expect(read(`]d201${GTIN}7127001232`)).toMatchObject({ cn: '7001232', aic: null });
    expect(read(`]d201${GTIN}7127001231`)).toMatchObject({ cn: null });
    expect(read(`]d201${GTIN}716031981069`)).toMatchObject({ aic: '031981069', cn: null });
    expect(read(`]d201${GTIN}716031981068`)).toMatchObject({ aic: null });
  });
});
