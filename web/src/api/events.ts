import { useEffect } from 'react';
import { learnHolds } from './held-lots';
import { queryClient } from './query-client';
import { recallsChanged } from './recalls';
import { stockChanged } from './stock-changed';

/** The browser connects anew by itself, but not after a refusal. */
const CONNECT_AGAIN_MS = 3_000;
/** Together, what several commands in a row changed is asked for once. */
const GATHER_MS = 150;

let live = false;

/** Whether the server can reach this page; when it cannot, what shows may be out of date. */
export function isLive(): boolean {
  return live;
}

function subjectOf(event: MessageEvent<string>): string {
  const { subject } = JSON.parse(event.data) as { subject?: string };
  return subject ?? '';
}

/** Everything that shows stock, preparations or recalls is asked for again. */
async function askForEverything(): Promise<void> {
  await Promise.all([
    stockChanged(),
    recallsChanged(),
    queryClient.invalidateQueries({ queryKey: ['preparations'] }),
  ]);
}

/** Does something once, a moment after it was last asked for. */
function gathered(act: () => Promise<unknown>): { ask: () => void; stop: () => void } {
  let timer: number | undefined;
  const ask = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void act(), GATHER_MS);
  };
  return { ask, stop: () => window.clearTimeout(timer) };
}

/** Listens until the answer is called. */
function listen(): () => void {
  let source: EventSource;
  let again: number | undefined;
  let lost = false;
  const stock = gathered(stockChanged);
  const recalls = gathered(recallsChanged);

  const connect = () => {
    source = new EventSource('/api/v1/events');
    source.addEventListener('hello', () => {
      live = true;
      if (lost) void askForEverything();
      lost = false;
    });
    source.addEventListener('everything', () => void askForEverything());
    source.addEventListener('lots-held', (event) => {
      void askForEverything();
      // What cannot be asked is told by the refusal of whoever tries to use the lot.
      learnHolds(subjectOf(event)).catch(() => {});
    });
    source.addEventListener('stock-changed', stock.ask);
    source.addEventListener('recalls-changed', recalls.ask);
    source.onerror = () => {
      live = false;
      lost = true;
      if (source.readyState !== EventSource.CLOSED) return;
      again = window.setTimeout(connect, CONNECT_AGAIN_MS);
    };
  };
  connect();
  return () => {
    live = false;
    window.clearTimeout(again);
    stock.stop();
    recalls.stop();
    source.close();
  };
}

/** Keeps this page in touch with what others do, while it is mounted. */
export function useEvents(): void {
  useEffect(listen, []);
}
