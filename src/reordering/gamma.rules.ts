/**
 * How much is not exceeded with a probability, by a quantity that is never negative and of which the
 * mean and the variance are known: the quantile of the gamma distribution, which fits the demand of
 * a lead time better than the normal one because it is skewed as demand is (Burgin, "The gamma
 * distribution and inventory control", Operational Research Quarterly 26, 1975).
 * @param probability above 0, below 1
 */
export function gammaQuantile(probability: number, mean: number, variance: number): number {
  if (mean <= 0) return 0;
  // What hardly varies is its mean; a shape of millions would only cost time.
  if (variance <= mean * mean * 1e-6) return mean;
  const shape = (mean * mean) / variance;
  const scale = variance / mean;
  let low = 0;
  let high = Math.max(1, shape);
  while (gammaBelow(shape, high) < probability) high *= 2;
  while (high - low > 1e-9 * high && high > TINY) {
    const middle = (low + high) / 2;
    if (gammaBelow(shape, middle) < probability) low = middle;
    else high = middle;
  }
  return high * scale;
}

const FINE = 1e-12;
const TINY = 1e-300;

/**
 * The regularised lower incomplete gamma function P(a, x): by its series below a + 1, by its
 * continued fraction above (Press et al., Numerical Recipes, chapter 6.2).
 */
export function gammaBelow(a: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? front * series(a, x) : 1 - front * fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 100_000 && term > sum * FINE; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** By Lentz's method. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 100_000; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / notZero(an * d + b);
    c = notZero(b + an / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < FINE) break;
  }
  return value;
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

const LANCZOS = [
  76.18009172947146, -86.5053203294168, 24.01409824083091, -1.231739572450155,
  0.1208650973866179e-2, -0.5395239384953e-5,
];

/** The logarithm of the gamma function of a positive number (Lanczos). */
function logGamma(x: number): number {
  const shifted = x + 5.5;
  const sum = LANCZOS.reduce(
    (before, coefficient, index) => before + coefficient / (x + 1 + index),
    1.000000000190015,
  );
  return Math.log((Math.sqrt(2 * Math.PI) * sum) / x) - shifted + (x + 0.5) * Math.log(shifted);
}
