import type { DisposalKind } from '../../api/types';

/** What the address of the screen remembers. */
export interface DisposalsSearch {
  kind?: DisposalKind;
  /** A new document is being written. */
  fresh?: true;
  /** What it begins with: a lot in a location or an open container. */
  lot?: string;
  place?: string;
  /** How much of it, in its unit, why, and to whom it goes back, when somebody has advised it. */
  quantity?: number;
  reason?: string;
  supplier?: string;
}

export const KINDS: DisposalKind[] = ['waste', 'return', 'adjustment'];

/** Who may write which. */
export const PERMISSIONS: Record<DisposalKind, string> = {
  waste: 'wastes.write',
  return: 'returns.write',
  adjustment: 'adjustments.write',
};

/** Reads the address; what it does not know is left out. */
export function readDisposalsSearch(search: Record<string, unknown>): DisposalsSearch {
  const text = (name: string) => (typeof search[name] === 'string' ? search[name] : undefined);
  const kind = KINDS.find((known) => known === search.kind);
  return {
    ...(kind ? { kind } : {}),
    ...(search.fresh === true || search.fresh === 'true' ? { fresh: true } : {}),
    ...(text('lot') ? { lot: text('lot') } : {}),
    ...(text('place') ? { place: text('place') } : {}),
    ...(typeof search.quantity === 'number' ? { quantity: search.quantity } : {}),
    ...(text('reason') ? { reason: text('reason') } : {}),
    ...(text('supplier') ? { supplier: text('supplier') } : {}),
  };
}
