import { newId } from '../../api/id';
import type { Item, NewOrder, Order } from '../../api/types';

/** One line of an order as it is being written. */
export interface DraftLine {
  key: string;
  itemId: string;
  itemName: string;
  packs: number | null;
  /** As it stands in the order; left out of a new line: the server knows what the supplier sells. */
  known?: { pack: number; orderCode: string | null };
  /** `undefined`: nobody said; the supplier's price of today. */
  pricePerPack: number | null | undefined;
}

export interface Draft {
  supplierId: string | null;
  locationId: string | null;
  expectedOn: string;
  note: string;
  lines: DraftLine[];
}

export const EMPTY: Draft = {
  supplierId: null,
  locationId: null,
  expectedOn: '',
  note: '',
  lines: [],
};

/** What stands in an order. */
export function draftOf(order: Order): Draft {
  const { supplierId, locationId, expectedOn, note, lines } = order;
  return {
    supplierId,
    locationId,
    expectedOn: expectedOn ?? '',
    note: note ?? '',
    lines: lines.map(({ itemId, itemName, packs, pack, orderCode, pricePerPack }) => ({
      key: itemId,
      itemId,
      itemName,
      packs,
      known: { pack, orderCode },
      pricePerPack,
    })),
  };
}

/** The lines with one more of an item, or a line of its own. */
export function withItem(lines: DraftLine[], { id, name }: Pick<Item, 'id' | 'name'>): DraftLine[] {
  const there = lines.some(({ itemId }) => itemId === id);
  if (there) {
    return lines.map((line) =>
      line.itemId === id ? { ...line, packs: (line.packs ?? 0) + 1 } : line,
    );
  }
  const line = { key: newId(), itemId: id, itemName: name, packs: 1, pricePerPack: undefined };
  return [...lines, line];
}

/** Whether nothing is missing. */
export function isComplete({ supplierId, lines }: Draft): boolean {
  return supplierId !== null && lines.length > 0 && lines.every(({ packs }) => (packs ?? 0) > 0);
}

/** The content as the server takes it. */
export function contentOf(draft: Draft): Omit<NewOrder, 'id' | 'supplierId'> {
  return {
    locationId: draft.locationId,
    expectedOn: draft.expectedOn || null,
    note: draft.note.trim() || null,
    lines: draft.lines.map(({ itemId, packs, known, pricePerPack }) => ({
      itemId,
      packs: packs ?? 0,
      ...known,
      ...(pricePerPack === undefined ? {} : { pricePerPack }),
    })),
  };
}
