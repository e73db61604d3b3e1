import type { NewDisposal } from '../../api/disposals';
import type { NewWaste, Recall, RecallTask } from '../../api/types';

export const STATES = ['quarantined', 'returned', 'destroyed'] as const;

/** What was done with recalled stock, as it is being typed. */
export interface StockDone {
  state: (typeof STATES)[number];
  witnessId: string | null;
  /** It leaves the stock book by the same step. */
  leaves: boolean;
  method: string | null;
  supplierId: string | null;
  note: string;
}

export const EMPTY: StockDone = {
  state: 'quarantined',
  witnessId: null,
  leaves: true,
  method: null,
  supplierId: null,
  note: '',
};

export type Leaving = 'waste' | 'return';

/**
 * By which document the stock may leave the book with what is written down, for those who may write it;
 * an open container is sent back by no document, and a drill moves nothing.
 */
export function canLeave(
  recall: Pick<Recall, 'drill' | 'stock'>,
  task: Pick<RecallTask, 'left' | 'lotId' | 'placeId'>,
  state: StockDone['state'],
  may: (permission: string) => boolean,
): Leaving | null {
  if (recall.drill || (task.left ?? 0) <= 0) return null;
  if (state === 'destroyed') return may('wastes.write') ? 'waste' : null;
  const place = recall.stock.find(
    ({ lotId, placeId }) => lotId === task.lotId && placeId === task.placeId,
  );
  const returnable = state === 'returned' && place?.placeKind === 'location';
  return returnable && may('returns.write') ? 'return' : null;
}

/** What is still to be said, the first of it. */
export function missingOf(
  done: StockDone,
  leaves: Leaving | null,
): 'witness' | 'method' | 'supplier' | null {
  if (done.state === 'destroyed' && done.witnessId === null) return 'witness';
  if (!done.leaves || leaves === null) return null;
  if (leaves === 'waste' && done.method === null) return 'method';
  return leaves === 'return' && done.supplierId === null ? 'supplier' : null;
}

/** The document by which the stock leaves the book, or `null`. */
export function disposalOf(
  id: string,
  task: Pick<RecallTask, 'left' | 'lotId' | 'placeId'>,
  done: StockDone,
  leaves: Leaving | null,
): NewDisposal | null {
  const { lotId, placeId, left } = task;
  if (!leaves || !done.leaves || !lotId || !placeId || !left) return null;
  const line = { lotId, quantity: left, reason: 'recall' } as const;
  if (leaves === 'return') {
    const body = { id, supplierId: done.supplierId ?? '', locationId: placeId, lines: [line] };
    return { kind: 'return', body };
  }
  const method = done.method as NewWaste['lines'][number]['method'];
  const lines = [{ ...line, method, witness: done.witnessId }];
  return { kind: 'waste', body: { id, placeId, lines } };
}
