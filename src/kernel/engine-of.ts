import type { Engine } from './unit-of-work.js';

/** Which engine an address means; in a file of its own, for threads that need nothing else of it. */
export function engineOf(databaseUrl: string): Engine {
  return /^postgres(ql)?:\/\//.test(databaseUrl) ? 'postgres' : 'sqlite';
}
