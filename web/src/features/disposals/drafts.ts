import type { NewDisposal } from '../../api/disposals';
import type {
  DisposalKind,
  NewAdjustment,
  NewReturn,
  NewWaste,
  StockRow,
  UnusableBecause,
} from '../../api/types';
import { thousandths } from '../../format/quantity';
import type { DisposalsSearch } from './disposals-search';

/** One line as it is being written. */
export interface DraftLine {
  row: StockRow;
  /** Of a waste or return what goes, of an adjustment what is there; in the item's unit. */
  quantity: number | null;
  reason: string | null;
  note: string;
}

export interface Draft {
  lines: DraftLine[];
  method: string | null;
  witness: string | null;
  supplierId: string | null;
}

export const EMPTY: Draft = { lines: [], method: null, witness: null, supplierId: null };

export const keyOf = (row: StockRow) => `${row.lotId} ${row.placeId}`;

const REASONS: Record<UnusableBecause, string | null> = {
  expired: 'expired',
  'in-use-expired': 'in-use-limit',
  recalled: 'recall',
  held: 'quality-defect',
  'location-held': 'wrong-storage',
  'beyond-use': 'in-use-limit',
  'not-released': null,
  'other-patient': null,
};

/** A line to begin with: all that may not be used goes; what is usable is asked for. */
export function freshLine(row: StockRow, kind: DisposalKind): DraftLine {
  const because = row.unusableBecause;
  const everything = because !== null && kind !== 'adjustment';
  const reason = because === null ? null : REASONS[because];
  const offered = kind === 'waste' || (kind === 'return' && because !== 'in-use-expired');
  return {
    row,
    quantity: everything ? row.quantity : null,
    reason: offered && because !== 'location-held' && because !== 'held' ? reason : null,
    note: '',
  };
}

/** The line with what was advised; never more than there is. */
export function advisedLine(
  line: DraftLine,
  { quantity, reason }: Pick<DisposalsSearch, 'quantity' | 'reason'>,
): DraftLine {
  return {
    ...line,
    ...(quantity === undefined ? {} : { quantity: Math.min(quantity, line.row.quantity) }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** How many of the unit one container holds, where only whole containers go; else `null`. */
export function containerSize({ placeKind, containers, quantity }: StockRow): number | null {
  if (placeKind === 'container' || !containers) return null;
  return thousandths(quantity / containers);
}

/** Stock that goes for a cause goes with a method and before a witness. */
export function asksWitness({ lines }: Draft): boolean {
  return lines.some(({ row }) => row.unusableBecause !== null);
}

/** Whether everything that the server will ask for is there. */
export function isComplete(draft: Draft, kind: DisposalKind, needsNote: ReadonlySet<string>) {
  const { lines, supplierId } = draft;
  if (lines.length === 0 || (kind === 'return' && supplierId === null)) return false;
  return lines.every(({ row, quantity, reason, note }) => {
    if (quantity === null || reason === null) return false;
    const enough = kind === 'adjustment' ? quantity !== row.quantity : quantity > 0;
    return enough && (!needsNote.has(reason) || note.trim().length >= 3);
  });
}

/** The document as the server wants it. Its reasons come from the server's own list. */
export function bodyOf(id: string, kind: DisposalKind, draft: Draft): NewDisposal {
  const placeId = draft.lines[0]?.row.placeId ?? '';
  const common = ({ row, reason, note }: DraftLine) => ({
    lotId: row.lotId,
    reason,
    ...(note.trim() ? { note: note.trim() } : {}),
  });
  switch (kind) {
    case 'waste': {
      const { method, witness } = draft;
      const lines = draft.lines.map((line) => ({
        ...common(line),
        quantity: line.quantity,
        ...(method ? { method } : {}),
        ...(witness ? { witness } : {}),
      }));
      return { kind, body: { id, placeId, lines: lines as NewWaste['lines'] } };
    }
    case 'return': {
      const lines = draft.lines.map((line) => ({ ...common(line), quantity: line.quantity }));
      const supplierId = draft.supplierId ?? '';
      const body = { id, supplierId, locationId: placeId, lines: lines as NewReturn['lines'] };
      return { kind, body };
    }
    case 'adjustment': {
      const lines = draft.lines.map((line) => ({
        ...common(line),
        countedQuantity: line.quantity,
      }));
      return { kind, body: { id, placeId, lines: lines as NewAdjustment['lines'] } };
    }
  }
}
