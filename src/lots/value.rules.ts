import type { Thousandths } from '../kernel/quantity.js';

/** What so many containers of a lot cost together, in thousandths of the practice's currency. */
export interface LotCost {
  readonly total: Thousandths;
  readonly containers: number;
}

/**
 * What a quantity of a lot is worth by what its containers cost on average, in thousandths of the
 * currency, rounded to the nearest (halves away from zero); `null` when no cost is known.
 * @param quantity may be negative, and so is the value then
 */
export function worthOf(
  quantity: Thousandths,
  containerQuantity: Thousandths,
  cost: LotCost | undefined,
): Thousandths | null {
  if (cost === undefined) return null;
  // The product passes what a float holds exactly long before the value does.
  const per = BigInt(cost.containers) * BigInt(containerQuantity);
  const product = BigInt(Math.abs(quantity)) * BigInt(cost.total);
  const value = Number((2n * product + per) / (2n * per));
  return quantity < 0 && value > 0 ? -value : value;
}
