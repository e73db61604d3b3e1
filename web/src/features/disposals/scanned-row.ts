import type { DisposalKind, Scan, StockRow } from '../../api/types';
import { thousandths } from '../../format/quantity';
import { containerSize, type DraftLine, freshLine, keyOf } from './drafts';

/** What a scan means for the document. */
export type ScannedRow =
  /** A line of its own, or one more package of a line that is there. */
  | { kind: 'line'; line: DraftLine }
  /** The code names no lot that the book knows. */
  | { kind: 'unknown' }
  /** The lot, or the container, stands nowhere any more, or in another place than the document's. */
  | { kind: 'gone' | 'elsewhere' }
  /** It stands in several places: which one is meant, the code cannot say. */
  | { kind: 'several' }
  /** What is open does not go back to a supplier. */
  | { kind: 'open' };

/**
 * Judges a scanned package against the stock.
 * @param rows all the stock there is
 * @param lines what the document has so far; they are all of one place
 */
export function scannedRow(
  { item, lot, container }: Scan,
  rows: readonly StockRow[],
  lines: readonly DraftLine[],
  kind: DisposalKind,
): ScannedRow {
  if (!lot) return { kind: 'unknown' };
  if (container && kind === 'return') return { kind: 'open' };
  const standing = rows.filter((row) =>
    container ? row.placeId === container.id : row.lotId === lot.id && row.placeKind === 'location',
  );
  const place = lines[0]?.row.placeId;
  const here = standing.filter(({ placeId }) => place === undefined || placeId === place);
  const [row, another] = here;
  if (!row) return { kind: standing.length === 0 ? 'gone' : 'elsewhere' };
  if (another) return { kind: 'several' };
  const before = lines.find((line) => keyOf(line.row) === keyOf(row));
  return {
    kind: 'line',
    line: oneMore(before ?? freshLine(row, kind), item?.containers ?? 1, kind),
  };
}

/** A package in the hand goes, as far as there are so many; of an adjustment the hand counts. */
function oneMore(line: DraftLine, containers: number, kind: DisposalKind): DraftLine {
  const size = containerSize(line.row);
  if (size === null || kind === 'adjustment') return line;
  const quantity = thousandths((line.quantity ?? 0) + containers * size);
  return { ...line, quantity: Math.min(quantity, line.row.quantity) };
}
