import { useTranslation } from 'react-i18next';
import type { DisposalKind, StockRow } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { type ScanState, useScan } from '../../scanning/useScan';
import type { DraftLine } from './drafts';
import { scannedRow } from './scanned-row';

interface ScannedRowsProps {
  kind: DisposalKind;
  rows: StockRow[];
  lines: DraftLine[];
  /** Takes the line in, in the stead of the one it came from. */
  put: (line: DraftLine) => void;
}

/** Packages that go, by scan: each is a line, or one more of its line. */
export function useScannedRows({ kind, rows, lines, put }: ScannedRowsProps): ScanState {
  const { t } = useTranslation('disposals');
  const format = useFormat();
  return useScan(({ scan }) => {
    const found = scannedRow(scan, rows, lines, kind);
    const facts = { item: scan.item?.name ?? '', lot: scan.lot?.lotNumber ?? scan.lotNumber ?? '' };
    if (found.kind !== 'line') return { tone: 'bad', text: t(`scan.${found.kind}`, facts) };
    put(found.line);
    const { row, quantity } = found.line;
    return quantity === null
      ? { tone: 'note', text: t('scan.howMuch', facts) }
      : {
          tone: 'good',
          text: t('scan.taken', { ...facts, quantity: format.quantity(quantity, row.unit) }),
        };
  });
}
