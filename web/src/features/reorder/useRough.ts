import type { Unit } from '../../api/types';
import { useFormat } from '../../format/useFormat';

/** Writes what is expected: a rate is no quantity, so one decimal says all that is known of it. */
export function useRough(): (value: number, unit: Unit) => string {
  const format = useFormat();
  return (value, unit) => format.quantity(Math.round(value * 10) / 10, unit);
}
