import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { v7 } from 'uuid';
import type { Instant } from '../src/kernel/calendar.js';

/** The fixed seed of the demo practice: another number makes another practice. */
export const PRACTICE_SEED = 20_241;

/** A stream of randomness that gives the same values on every machine and every day. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** One of the options, in proportion to its weight. */
  weighted<T>(from: readonly T[], weightOf: (option: T) => number): T;
  /** The UUIDv7 of something that happened at this instant. */
  id(at: Instant): string;
}

/** A stream of its own for each purpose, so that a change in one leaves the others alone. */
export function streamOf(seed: number, purpose: string): Random {
  let mixed = seed;
  for (const letter of purpose) mixed = (Math.imul(mixed, 31) + letter.charCodeAt(0)) | 0;
  const generator = xoroshiro128plus(mixed);
  const int = (from: number, to: number) => uniformInt(generator, from, to);
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[int(0, from.length - 1)];
    if (chosen === undefined) throw new Error('There is nothing to pick from.');
    return chosen;
  };
  return {
    int,
    pick,
    chance: (percent) => int(1, 100) <= percent,
    weighted: (from, weightOf) => {
      const total = from.reduce((sum, option) => sum + weightOf(option), 0);
      let left = int(1, total);
      const chosen = from.find((option) => {
        left -= weightOf(option);
        return left <= 0;
      });
      return chosen ?? pick(from);
    },
    id: (at) =>
      v7({
        msecs: Date.parse(at),
        seq: int(0, 0x7fffffff),
        random: Uint8Array.from({ length: 16 }, () => int(0, 255)),
      }),
  };
}
