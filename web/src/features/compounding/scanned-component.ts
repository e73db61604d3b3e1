import type { MixComponent, Scan, StockRow, UnusableBecause } from '../../api/types';

/** What a scanned container means for the component that is wanted now. */
export type Judgement =
  /** The right product; `proposed` when it is also the one to use first. */
  | { kind: 'right'; row: StockRow; proposed: boolean }
  /** Another product; of another component of this mixture, or of none. */
  | { kind: 'wrong-product'; found: string; line: number | null }
  | { kind: 'unusable'; because: UnusableBecause; lot: string; expiresOn: string | null }
  /** The container was emptied or discarded. */
  | { kind: 'closed'; lot: string }
  /** The book has no such lot, or it does not stand where the mixture is made. */
  | { kind: 'unknown-lot' | 'elsewhere'; lot: string }
  /** The product is right, but the code does not say which lot it is. */
  | { kind: 'no-lot' };

/** Whether stock is what is to be used next; without a proposal any is. */
export function isProposed(component: MixComponent, row: StockRow): boolean {
  if (!component.proposal) return true;
  const [first] = component.proposal.picks;
  if (!first || first.lotId !== row.lotId) return false;
  return first.placeKind === 'location'
    ? row.placeKind === 'location'
    : first.placeId === row.placeId;
}

/** Stock is listed without a patient in view: whether a mixture was made for this one, the server says. */
function mayBeUsable({ unusableBecause }: StockRow): boolean {
  return unusableBecause === null || unusableBecause === 'other-patient';
}

/**
 * Judges the container in the hand. What is wrong is said as early as here, before anything is drawn;
 * the server judges again when it is recorded.
 * @param rows the scanned product's stock where the mixture is made, in the order of use
 */
export function judge(
  scan: Scan,
  wanted: MixComponent,
  all: readonly MixComponent[],
  rows: readonly StockRow[],
): Judgement {
  const { item, lot, container, lotNumber } = scan;
  const isOf = (component: MixComponent) =>
    component.items.some(({ itemId }) => itemId === item?.id);
  if (!isOf(wanted)) {
    return {
      kind: 'wrong-product',
      found: item?.name ?? '',
      line: all.find(isOf)?.line ?? null,
    };
  }
  const named = lot?.lotNumber ?? lotNumber ?? '';
  if (container?.closedAt) return { kind: 'closed', lot: named };
  const because =
    container?.unusableBecause ?? lot?.unusableBecause ?? (scan.expired ? 'expired' : null);
  if (because) {
    const expiresOn = lot?.expiresOn ?? scan.expiresOn;
    return { kind: 'unusable', because, lot: named, expiresOn };
  }
  if (!lot) return named === '' ? { kind: 'no-lot' } : { kind: 'unknown-lot', lot: named };
  const inHand = rows.filter((row) =>
    container ? row.placeId === container.id : row.lotId === lot.id,
  );
  // An open container of the lot is used before a sealed one of it.
  const usable = inHand.filter(mayBeUsable);
  const row = usable.find((one) => isProposed(wanted, one)) ?? usable[0];
  if (row) return { kind: 'right', row, proposed: isProposed(wanted, row) };
  const [unusable] = inHand;
  return unusable?.unusableBecause
    ? { kind: 'unusable', because: unusable.unusableBecause, lot: named, expiresOn: lot.expiresOn }
    : { kind: 'elsewhere', lot: named };
}
