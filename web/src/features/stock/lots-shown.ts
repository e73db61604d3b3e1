import type { StockFlag, StockRow } from '../../api/types';

/** What a lot can be; "low" is about items. */
export const LOT_FLAGS: readonly StockFlag[] = ['expiring', 'open', 'held', 'expired'];

/** Whether a lot in a place is what the flag asks for; "low" is about items, not lots. */
function wears(row: StockRow, flag: StockFlag): boolean {
  switch (flag) {
    case 'expired':
      return row.unusableBecause === 'expired' || row.unusableBecause === 'in-use-expired';
    case 'held':
      return ['held', 'recalled', 'location-held'].includes(row.unusableBecause ?? '');
    case 'expiring':
      return row.usable && row.expiringSoon;
    case 'open':
      return row.placeKind === 'container';
    case 'low':
      return true;
  }
}

/** The rows that match every word of the search and the flag, the first to expire first. */
export function lotsShown(
  rows: readonly StockRow[],
  { search = '', flag }: { search?: string; flag?: StockFlag },
): StockRow[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const text = (row: StockRow) => `${row.itemName} ${row.lotNumber}`.toLocaleLowerCase();
  return rows
    .filter((row) => words.every((word) => text(row).includes(word)))
    .filter((row) => flag === undefined || wears(row, flag))
    .sort((a, b) => (a.expiresOn ?? '9999').localeCompare(b.expiresOn ?? '9999'));
}
