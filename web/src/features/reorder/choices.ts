import type { SuggestedOrders, Suggestion } from '../../api/types';

/** What somebody decided about a suggestion; what is left out is as it was suggested. */
export interface Choice {
  packs?: number;
  supplierId?: string;
  included?: boolean;
}

/** A suggestion as it will be ordered. */
export interface Wanted {
  suggestion: Suggestion;
  supplierId: string | null;
  pack: number;
  packs: number;
  pricePerPack: number | null;
  included: boolean;
}

/** The suggestion with what was decided about it: another supplier sells other packs. */
export function wantedOf(suggestion: Suggestion, choice: Choice = {}): Wanted {
  const supplierId = choice.supplierId ?? suggestion.supplierId;
  const offer = suggestion.offers.find((one) => one.supplierId === supplierId);
  const pack = offer?.pack ?? 1;
  const least = offer?.minimumPacks ?? 1;
  const suggested = Math.ceil(suggestion.containers / pack);
  const packs = choice.packs ?? (suggestion.packs > 0 ? Math.max(least, suggested) : 0);
  return {
    suggestion,
    supplierId,
    pack,
    packs,
    pricePerPack: offer?.pricePerPack ?? null,
    included: packs > 0 && supplierId !== null && (choice.included ?? true),
  };
}

/** What one supplier would get. */
export interface Basket {
  supplierId: string | null;
  supplierName: string | null;
  rows: Wanted[];
  /** What is included costs this, as far as prices are known. */
  total: number;
  /** So many of what is included have no price. */
  unpriced: number;
}

/** By supplier, in the order in which they were suggested first: what runs out first. */
export function basketsOf(
  rows: readonly Wanted[],
  nameOf: (supplierId: string) => string | null,
): Basket[] {
  const baskets = new Map<string | null, Basket>();
  for (const row of rows) {
    const { supplierId } = row;
    const basket = baskets.get(supplierId) ?? {
      supplierId,
      supplierName: supplierId === null ? null : nameOf(supplierId),
      rows: [],
      total: 0,
      unpriced: 0,
    };
    basket.rows.push(row);
    if (row.included) {
      basket.total += (row.pricePerPack ?? 0) * row.packs;
      basket.unpriced += row.pricePerPack === null ? 1 : 0;
    }
    baskets.set(supplierId, basket);
  }
  return [...baskets.values()];
}

/** The orders as the server takes them. */
export function toOrders(id: string, rows: readonly Wanted[]): SuggestedOrders {
  const lines = rows.flatMap(({ included, supplierId, packs, suggestion }) =>
    included && supplierId !== null ? [{ itemId: suggestion.itemId, supplierId, packs }] : [],
  );
  return { id, lines };
}

/** How pressing a suggestion is: it comes too late already, within the days to order, or later. */
export function urgencyOf({ orderBy }: Suggestion, today: string): 'late' | 'now' | 'later' {
  if (orderBy === null) return 'later';
  return orderBy < today ? 'late' : orderBy === today ? 'now' : 'later';
}
