/** What the past says about the use of an item in a week to come. */
export interface UsualUse {
  /** The mean of a week. */
  readonly perWeek: number;
  /** The variance of a week. */
  readonly variance: number;
  /** How likely the item is used in a week at all. */
  readonly chance: number;
  /** How much it is when it is used. */
  readonly size: number;
}

/** How quickly a forecast follows what it sees: 0 never, 1 at once. */
export interface Smoothing {
  /** Of how much is used when something is. */
  readonly size: number;
  /** Of how often something is. */
  readonly chance: number;
}

/** Those of the back-test in `bench/`: slow enough to pass over a busy week, quick enough for a habit. */
export const SMOOTHING: Smoothing = { size: 0.15, chance: 0.08 };

/** A quarter of a year is averaged before it is smoothed, so that the first week does not set the tone. */
const BEGINNING_WEEKS = 13;

interface Level {
  readonly chance: number;
  readonly size: number;
  /** The mean square of a use. */
  readonly square: number;
}

/**
 * The forecast of Teunter, Syntetos and Babai ("Intermittent demand: linking forecasting to inventory
 * obsolescence", European Journal of Operational Research 214, 2011): how often and how much are
 * smoothed apart, and how often falls with every week without use. So it needs no use to learn that
 * an item is out of fashion, as Croston's method and its corrections do.
 * @param weeks what was used in each week, the oldest first; never negative
 */
export function tsb(weeks: readonly number[], smoothing: Smoothing = SMOOTHING): UsualUse {
  const level = weeks
    .slice(BEGINNING_WEEKS)
    .reduce((before, used) => next(before, used, smoothing), begin(weeks));
  return usualOf(level);
}

/**
 * The approximation of Syntetos and Boylan ("The accuracy of intermittent demand estimates",
 * International Journal of Forecasting 21, 2005): Croston's quotient of mean use and mean interval,
 * less the share by which it is too large. What the back-test compares with.
 */
export function sba(weeks: readonly number[], { size: alpha }: Smoothing = SMOOTHING): UsualUse {
  let level = begin(weeks);
  let interval = level.chance === 0 ? 0 : 1 / level.chance;
  let since = 1;
  for (const used of weeks.slice(BEGINNING_WEEKS)) {
    if (used > 0) {
      interval = interval === 0 ? since : interval + alpha * (since - interval);
      level = next(level, used, { size: alpha, chance: 0 });
      since = 1;
    } else since += 1;
  }
  const chance = interval === 0 ? 0 : (1 - alpha / 2) / interval;
  return usualOf({ ...level, chance });
}

/** Averages over the first quarter, or over as much as there is. */
function begin(weeks: readonly number[]): Level {
  const first = weeks.slice(0, BEGINNING_WEEKS);
  const uses = first.filter((used) => used > 0);
  if (uses.length === 0) return { chance: 0, size: 0, square: 0 };
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    chance: uses.length / first.length,
    size: mean(uses),
    square: mean(uses.map((used) => used * used)),
  };
}

function next(level: Level, used: number, { size, chance }: Smoothing): Level {
  const towards = (before: number, now: number, by: number) => before + by * (now - before);
  const often = towards(level.chance, used > 0 ? 1 : 0, chance);
  if (used === 0) return { ...level, chance: often };
  // The first use there ever was is all that is known of its size.
  const known = level.size > 0;
  return {
    chance: often,
    size: known ? towards(level.size, used, size) : used,
    square: known ? towards(level.square, used * used, size) : used * used,
  };
}

/** Use is a yes or no times a size: its variance is that of both together. */
function usualOf({ chance, size, square }: Level): UsualUse {
  const perWeek = chance * size;
  return { perWeek, variance: Math.max(0, chance * square - perWeek ** 2), chance, size };
}
