import type { Day } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { Price } from './supplier-item.js';

/**
 * The price that holds on a day: of those that are valid then the one that began last, and of two
 * that began together the one that was entered last.
 */
export function priceOn<P extends Price>(prices: readonly P[], day: Day): P | null {
  const valid = prices.filter(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || validUntil >= day),
  );
  return valid.reduce<P | null>(
    (best, price) => (best === null || isLater(price, best) ? price : best),
    null,
  );
}

function isLater(price: Price, other: Price): boolean {
  return price.validFrom === other.validFrom
    ? price.entry > other.entry
    : price.validFrom > other.validFrom;
}

/** What one container costs at this price of a pack, to the nearest thousandth. */
export function perContainer(perPack: Thousandths, pack: number): Thousandths {
  return Math.round(perPack / pack);
}
