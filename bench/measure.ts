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
  durations.sort((a, b) => a - b);
  return {
    perSecond: times / seconds,
    p50: quantile(durations, 0.5),
    p95: quantile(durations, 0.95),
    p99: quantile(durations, 0.99),
  };
}

/** The run in the middle by speed, of several that follow each other. */
export function median(runs: readonly Measured[]): Measured {
  const sorted = [...runs].sort((a, b) => a.perSecond - b.perSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured');
  return middle;
}
