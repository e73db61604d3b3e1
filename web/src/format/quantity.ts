/**
 * Reads a quantity as typed, with a decimal comma or point.
 * @returns the number, at most three decimals; null when it is not a positive quantity.
 */
export function parseQuantity(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (!/^(\d+\.?\d{0,3}|\.\d{1,3})$/.test(plain)) return null;
  const value = Number(plain);
  return value > 0 ? value : null;
}

/** Rounds to the thousandth, so that 0.1 + 0.2 stays 0.3 on the screen too. */
export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
