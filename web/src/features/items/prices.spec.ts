import { describe, expect, test } from '@jest/globals';
import type { SupplierItem } from '../../api/types';
import { nextPrice, pricesInTime } from './prices';

const price = (perPack: number, validFrom: string, validUntil: string | null = null) => ({
  perPack,
  validFrom,
  validUntil,
});

const sold = (price: SupplierItem['price'], prices: SupplierItem['prices']) =>
  ({ price, prices }) as SupplierItem;

describe('Prices of a pack', () => {
  const old = price(10, '2026-01-01');
  const now = price(12.5, '2026-06-01');
  const next = price(15, '2027-01-01');

  test('follow each other, each until the day before the next one', () => {
    const told = pricesInTime(sold(now, [next, now, old]), '2026-11-23');
    expect(told).toEqual([
      { perPack: 15, validFrom: '2027-01-01', until: null, state: 'future', change: 20 },
      { perPack: 12.5, validFrom: '2026-06-01', until: '2026-12-31', state: 'now', change: 25 },
      { perPack: 10, validFrom: '2026-01-01', until: '2026-05-31', state: 'past', change: null },
    ]);
    expect(nextPrice(told)?.perPack).toBe(15);
  });

  test('go on after one that held for a while only', () => {
    const offer = price(8, '2026-08-01', '2026-08-31');
    const told = pricesInTime(sold(now, [offer, now]), '2026-11-23');
    expect(told.map(({ state, until, change }) => [state, until, change])).toEqual([
      ['past', '2026-08-31', -36],
      ['now', null, null],
    ]);
    expect(nextPrice(told)).toBeNull();
    const [then] = pricesInTime(sold(now, [next, offer, now]), '2026-11-23');
    expect(then?.change).toBe(20);
  });

  test('of which the first to come is the next one', () => {
    const later = price(16, '2028-01-01');
    expect(nextPrice(pricesInTime(sold(now, [later, next, now]), '2026-11-23'))?.perPack).toBe(15);
  });

  test('that were nothing are no measure of a difference', () => {
    const told = pricesInTime(sold(now, [now, price(0, '2026-02-01')]), '2026-11-23');
    expect(told.map(({ change }) => change)).toEqual([null, null]);
  });
});
