import { useSyncExternalStore } from 'react';
import { answer, client } from './client';
import { queryClient } from './query-client';
import { recallQuery } from './recalls';

/** A lot that was held while this page was open. */
export interface HeldLot {
  readonly lotId: string;
  readonly lotNumber: string;
  readonly itemId: string;
  readonly itemName: string;
  readonly hold: 'held' | 'recalled';
  /** The recall that holds it, or `null`. */
  readonly recallId: string | null;
  /** When this page heard of it, on its own clock. */
  readonly heardAt: number;
}

type Facts = Omit<HeldLot, 'hold' | 'heardAt'> & { readonly hold: HeldLot['hold'] | null };

let held: readonly HeldLot[] = [];
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The lots that were held since the page was opened, and still are. */
export function useHeldLots(): readonly HeldLot[] {
  return useSyncExternalStore(subscribe, () => held);
}

/** Remembers the lots that are held now, and forgets those that are held no longer. */
function noteHolds(lots: readonly Facts[]): void {
  const named = new Set(lots.map(({ lotId }) => lotId));
  const known = new Map(held.map((lot) => [lot.lotId, lot]));
  const heardAt = Date.now();
  const now = lots.flatMap(({ hold, ...lot }): HeldLot[] =>
    hold ? [{ ...lot, hold, heardAt: known.get(lot.lotId)?.heardAt ?? heardAt }] : [],
  );
  held = [...held.filter(({ lotId }) => !named.has(lotId)), ...now];
  for (const listener of listeners) listener();
}

async function holdsOfRecall(id: string): Promise<Facts[]> {
  const { lots } = await queryClient.fetchQuery({ ...recallQuery(id), staleTime: 0 });
  return lots.map(({ lotId, lotNumber, itemId, itemName, hold }) => ({
    lotId,
    lotNumber,
    itemId,
    itemName,
    hold,
    recallId: hold === 'recalled' ? id : null,
  }));
}

async function holdOfLot(id: string): Promise<Facts[]> {
  const lot = await answer(client.GET('/lots/{id}', { params: { path: { id } } }));
  const { lotNumber, itemId, itemName, hold } = lot;
  return [{ lotId: id, lotNumber, itemId, itemName, hold: hold?.kind ?? null, recallId: null }];
}

/** Asks which lots a command held or released: that of a recall, or of one lot. */
export async function learnHolds(subject: string): Promise<void> {
  const [kind, id = ''] = subject.split('/');
  if (kind === 'recall') noteHolds(await holdsOfRecall(id));
  if (kind === 'lot') noteHolds(await holdOfLot(id));
}
