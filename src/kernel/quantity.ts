/**
 * Quantities are integers: thousandths of the item's unit. The API speaks decimals with at most
 * three places; this file is the only place where one becomes the other.
 */
export type Thousandths = number;

/** A thousandth of a unit is the smallest quantity there is. */
export const PER_UNIT = 1000;

/** The largest quantity one line may speak of, in units: a mistyped number, not a clinic's stock. */
export const MAX_UNITS = 1_000_000;

/**
 * Decimal units → thousandths, or `null` when the number is not finite, has more than three
 * decimal places or is larger than {@link MAX_UNITS} in either direction.
 */
export function toThousandths(units: number): Thousandths | null {
  if (!Number.isFinite(units) || Math.abs(units) > MAX_UNITS) return null;
  const thousandths = Math.round(units * PER_UNIT);
  return thousandths / PER_UNIT === units ? thousandths : null;
}

/**
 * As {@link toThousandths}, for a number that was validated at the door.
 * @throws RangeError when it was not
 */
export function thousandthsOf(units: number): Thousandths {
  const thousandths = toThousandths(units);
  if (thousandths === null) throw new RangeError(`${units} is not a quantity`);
  return thousandths;
}

/** Thousandths → decimal units, exact to the third place. */
export function toUnits(thousandths: Thousandths): number {
  return thousandths / PER_UNIT;
}

/** Whether the quantity is a whole number of units, as pieces must be. */
export function isWhole(thousandths: Thousandths): boolean {
  return thousandths % PER_UNIT === 0;
}
