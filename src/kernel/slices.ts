import { setImmediate as turn } from 'node:timers/promises';

/** So many milliseconds of arithmetic nobody notices who waits for the server. */
const SLICE_MS = 5;

/**
 * Maps one after the other as `Array.map` does, and lets everybody else have a turn after every few
 * milliseconds: arithmetic over thousands of items would stop the sessions being logged meanwhile.
 */
export async function mapInSlices<T, R>(all: readonly T[], map: (one: T) => R): Promise<R[]> {
  const mapped: R[] = [];
  let began = performance.now();
  for (const one of all) {
    if (performance.now() - began >= SLICE_MS) {
      await turn();
      began = performance.now();
    }
    mapped.push(map(one));
  }
  return mapped;
}
