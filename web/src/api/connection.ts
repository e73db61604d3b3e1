import { useSyncExternalStore } from 'react';

/** `offline`: no answer came at all; `unavailable`: the server said 503. */
export type Connection = 'ok' | 'offline' | 'unavailable';

let state: Connection = 'ok';
const listeners = new Set<() => void>();

/** Remembers how the last request fared, for the notice at the top of every screen. */
export function reportConnection(next: Connection): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How the server was last reached. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => state);
}
