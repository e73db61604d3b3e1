import type { Unit } from '../../api/types';

/** The steps a thumb may choose between, in mL or g. */
export const STEPS: readonly number[] = [0.1, 0.5, 1];

/** One tap on + or −: pieces are whole; small containers are drawn up in small amounts. */
export function firstStep(unit: Unit, containerQuantity: number | undefined): number {
  if (unit === 'piece') return 1;
  if (containerQuantity === undefined) return 0.5;
  if (containerQuantity <= 1) return 0.1;
  return containerQuantity <= 5 ? 0.5 : 1;
}

/** The step after this one, around and around. */
export function nextStep(step: number): number {
  return STEPS[(STEPS.indexOf(step) + 1) % STEPS.length] ?? 1;
}
