import type { Item, Scan, StockRow } from '../../api/types';
import type { FormLine, SessionForm } from './form';
import { firstStep } from './steps';

/** What a scan means for the session. */
export type Meaning =
  /** The right package: its line is added, or ticked. */
  | { kind: 'right'; line: FormLine }
  /** Good, but another than the one to use first: somebody has to say why. */
  | { kind: 'other'; line: FormLine; proposed: StockRow }
  /** It may not be used. */
  | { kind: 'unusable'; because: NonNullable<StockRow['unusableBecause']> }
  /** The lot, or the container, does not stand where the session takes place. */
  | { kind: 'elsewhere' }
  /** The container was discarded or emptied. */
  | { kind: 'closed' };

/** The stock that the package in the hand can be; of an open container only itself. */
function isInHand(row: StockRow, { lot, container }: Scan): boolean {
  return container
    ? row.placeKind === 'container' && row.placeId === container.id
    : row.lotId === lot?.id;
}

/**
 * Judges a scanned package against what stands in the session's place.
 * @param rows the item's stock there, in the order of use, unusable lots too
 */
export function meaningOf(
  scan: Scan,
  item: Item,
  rows: readonly StockRow[],
  form: SessionForm,
): Meaning {
  const { lot, container, lotNumber } = scan;
  const line = form.lines.find(({ itemId }) => itemId === item.id) ?? {
    itemId: item.id,
    itemName: item.name,
    unit: item.unit,
    quantity: firstStep(item.unit, item.containerQuantity),
  };
  if (container?.closedAt) return { kind: 'closed' };
  const because = container?.unusableBecause ?? lot?.unusableBecause ?? null;
  if (because) return { kind: 'unusable', because };
  if (scan.expired) return { kind: 'unusable', because: 'expired' };
  if (!lot && lotNumber === null) return { kind: 'right', line };
  const inHand = rows.filter((row) => isInHand(row, scan));
  const usable = inHand.find((row) => row.usable);
  if (!usable) {
    const [row] = inHand;
    return row?.unusableBecause
      ? { kind: 'unusable', because: row.unusableBecause }
      : { kind: 'elsewhere' };
  }
  const checkedLot = usable.lotNumber;
  const proposed = rows.find((row) => row.usable);
  // An open container of the lot is used before a sealed one of it, whichever was scanned.
  const right = container ? proposed === usable : proposed?.lotId === usable.lotId;
  if (right || !proposed) return { kind: 'right', line: { ...unpicked(line), checkedLot } };
  const picked = usable.placeKind === 'container' ? { containerId: usable.placeId } : {};
  return {
    kind: 'other',
    line: { ...unpicked(line), lotId: usable.lotId, ...picked, checkedLot },
    proposed,
  };
}

/** The line with the lot left to the order of use. */
function unpicked({ itemId, itemName, unit, quantity }: FormLine): FormLine {
  return { itemId, itemName, unit, quantity };
}
