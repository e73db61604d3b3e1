import { thousandths } from '../../format/quantity';

/** How a quantity stands to what is wanted. */
export type Tone = 'nothing' | 'under' | 'within' | 'over';

/** What a step asks for, what was taken so far and what is missing. */
export interface Progress {
  required: number;
  taken: number;
  /** Never below 0; what is too much is told by `excess`. */
  remaining: number;
  excess: number;
  /** The smallest and the largest quantity within the tolerance. */
  least: number;
  most: number;
  tone: Tone;
  /** Of what is required, from 0 to 1. */
  share: number;
}

/**
 * Compares what was taken with what is required.
 * @param tolerance how far off it may be either way, in the unit of the quantities
 */
export function progressOf(required: number, tolerance: number, taken: number): Progress {
  const least = Math.max(0, thousandths(required - tolerance));
  const most = thousandths(required + tolerance);
  return {
    required,
    taken,
    remaining: Math.max(0, thousandths(required - taken)),
    excess: Math.max(0, thousandths(taken - required)),
    least,
    most,
    tone: toneOf(taken, least, most),
    share: required === 0 ? 0 : Math.min(1, taken / required),
  };
}

function toneOf(taken: number, least: number, most: number): Tone {
  if (taken === 0) return 'nothing';
  if (taken < least) return 'under';
  return taken > most ? 'over' : 'within';
}

/** What went in beside what came out. */
export interface Balance {
  input: number;
  output: number;
  waste: number;
  /** Input less output and waste: above 0 something is missing, below 0 there is too much. */
  difference: number;
  balanced: boolean;
}

/** Whether input is output and waste, within the tolerance. */
export function balanceOf(
  input: number,
  output: number,
  waste: number,
  tolerance: number,
): Balance {
  // Adding 0 leaves no minus before a zero.
  const difference = thousandths(input - output - waste) + 0;
  return { input, output, waste, difference, balanced: Math.abs(difference) <= tolerance };
}

/** Adds quantities without losing thousandths. */
export function sum(quantities: readonly number[]): number {
  return thousandths(quantities.reduce((total, quantity) => total + quantity, 0));
}
