import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/catalog';
import { queryClient } from '../../api/query-client';
import type { Item } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { type ScanState, type Told, useScan } from '../../scanning/useScan';
import { type TypedLine, unusableBecause } from './lines';
import { fillLines } from './scanned-lines';

/** Scans that fill the lines of a receipt. */
export function useScannedLines(
  lines: TypedLine[],
  setLines: (lines: TypedLine[]) => void,
): ScanState {
  const { t } = useTranslation(['receive', 'common']);
  const { today } = useFormat();
  // What is typed while a scan is looked up stays.
  const now = useRef(lines);
  useEffect(() => {
    now.current = lines;
  }, [lines]);
  const words = (line: TypedLine, item: Item): Told => {
    const because = unusableBecause(line, today());
    const facts = {
      item: item.name,
      lot: line.lotNumber,
      containers: t(`containers.${item.containerKind}`, {
        ns: 'common',
        count: line.containers ?? 0,
      }),
    };
    if (because) return { tone: 'bad', text: t(`scan.${because}`, facts) };
    if (line.lotNumber === '') return { tone: 'note', text: t('scan.noLot', facts) };
    if (line.expiry === '' && item.expiryRequired) {
      return { tone: 'note', text: t('scan.noExpiry', facts) };
    }
    return { tone: 'good', text: t('scan.filled', facts) };
  };
  return useScan(async (read) => {
    const { item: scanned, container, serial } = read.scan;
    if (container) return { tone: 'bad', text: t('scan.opened') };
    if (!scanned) return { tone: 'bad', text: t('scan.nothing') };
    const item = await queryClient.fetchQuery(itemQuery(scanned.id));
    if (!item.active) return { tone: 'bad', text: t('scan.inactive', { item: item.name }) };
    const filled = fillLines(now.current, read, item);
    if ('refused' in filled) {
      const facts = { item: item.name, lot: filled.line.lotNumber, serial: serial ?? '' };
      return { tone: 'bad', text: t(`scan.refused.${filled.refused}`, facts) };
    }
    now.current = filled.lines;
    setLines(filled.lines);
    return words(filled.line, item);
  });
}
