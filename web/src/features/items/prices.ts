import type { SupplierItem } from '../../api/types';

type Price = SupplierItem['prices'][number];

/** A price with when it holds, and how it differs from the one before it. */
export interface PriceInTime {
  perPack: number;
  validFrom: string;
  /** The last day on which it is paid: its own, or the one before another begins. */
  until: string | null;
  state: 'past' | 'now' | 'future';
  /** Its difference from the price that held the day before, in per cent; `null`: none did. */
  change: number | null;
}

/** The prices of a pack as they follow each other, the one that begins last first. */
export function pricesInTime({ prices, price }: SupplierItem, today: string): PriceInTime[] {
  return prices.map((one, index) => {
    const eve = dayBefore(one.validFrom);
    const before = prices
      .slice(index + 1)
      .find(({ validFrom, validUntil }) => validFrom <= eve && (validUntil ?? eve) >= eve);
    return {
      perPack: one.perPack,
      validFrom: one.validFrom,
      until: lastDay(one, prices[index - 1]),
      state: isSame(one, price) ? 'now' : one.validFrom > today ? 'future' : 'past',
      change:
        before && before.perPack > 0
          ? Math.round((one.perPack / before.perPack - 1) * 1000) / 10
          : null,
    };
  });
}

/** The price that will follow today's; `null`: none is known. */
export function nextPrice(prices: readonly PriceInTime[]): PriceInTime | null {
  return prices.filter(({ state }) => state === 'future').at(-1) ?? null;
}

function isSame(one: Price, other: Price | null): boolean {
  return (
    other !== null &&
    one.validFrom === other.validFrom &&
    one.validUntil === other.validUntil &&
    one.perPack === other.perPack
  );
}

/** A price that only holds for a while interrupts the one before it, which then goes on. */
function lastDay({ validUntil }: Price, next: Price | undefined): string | null {
  if (next === undefined || next.validUntil !== null) return validUntil;
  const before = dayBefore(next.validFrom);
  return validUntil !== null && validUntil < before ? validUntil : before;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
