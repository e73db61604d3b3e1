/** How fast something was: how many a second, and how long one took, in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Runs `work` so often by so many callers, each of whom waits for its answer before the next.
 * @param work gets the number of the call
 */
export async function measure(
  callers: number,
  times: number,
  work: (call: number) => unknown,
): Promise<Measured> {
  const durations: number[] = [];
  let next = 0;
  const caller = async () => {
    while (next < times) {
      const call = next++;
      const start = performance.now();
      await work(call);
      durations.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: callers }, caller));
  const seconds = (performance.now() - start) / 1000;
  return { ...summed(durations), perSecond: times / seconds };
}

/**
 * Runs two ways in turn, one call of each after the other, so that whatever else the machine does
 * meets both alike.
 */
export async function measureInTurn(
  times: number,
  one: (call: number) => unknown,
  other: (call: number) => unknown,
): Promise<readonly [Measured, Measured]> {
  const durations: [number[], number[]] = [[], []];
  for (let call = 0; call < times; call++) {
    // Whoever goes second finds the rows in the caches, so they take turns in that too.
    const first = call % 2;
    for (const which of [first, 1 - first] as const) {
      const start = performance.now();
      await (which === 0 ? one(call) : other(call));
      durations[which === 0 ? 0 : 1].push(performance.now() - start);
    }
  }
  return [summed(durations[0]), summed(durations[1])];
}

/** What calls took, in milliseconds; how many a second if they followed each other. */
export function summed(durations: readonly number[]): Measured {
  const sorted = [...durations].sort((a, b) => a - b);
  const whole = sorted.reduce((sum, each) => sum + each, 0);
  return {
    perSecond: (1000 * sorted.length) / whole,
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
  };
}

/** The run in the middle by speed, of several that follow each other. */
export function median(runs: readonly Measured[]): Measured {
  const sorted = [...runs].sort((a, b) => a.perSecond - b.perSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured');
  return middle;
}
