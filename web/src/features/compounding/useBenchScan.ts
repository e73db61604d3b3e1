import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../../api/query-client';
import { lotsOfQuery } from '../../api/stock';
import type { MixComponent, Preparation, Scan, StockRow } from '../../api/types';
import { rawText } from '../../scanning/package-reader';
import { type ScanState, type Told, useScan } from '../../scanning/useScan';
import type { Stop } from './HardStop';
import { judge } from './scanned-component';
import { useStops } from './useStops';

/** The container that is being drawn from. */
export interface InHand {
  row: StockRow;
  /** What was scanned; null when the lot was chosen from the list. */
  scan: string | null;
  proposed: boolean;
}

interface BenchScan {
  scan: ScanState;
  stop: Stop | null;
  setStop: (stop: Stop | null) => void;
}

/** Scans at the bench: the right container comes into the hand, anything else stops the work. */
export function useBenchScan(
  preparation: Preparation,
  wantedOf: (scan: Scan) => MixComponent | null,
  onRight: (inHand: InHand) => void,
): BenchScan {
  const { t } = useTranslation('compounding');
  const stops = useStops(preparation);
  const [stop, setStop] = useState<Stop | null>(null);

  const stopFor = (
    judgement: Parameters<typeof stops.ofScan>[0],
    component: MixComponent,
  ): Told => {
    const reason = stops.ofScan(judgement, component);
    scan.close();
    setStop(reason);
    return { tone: 'bad', text: reason.title };
  };
  const rowsOf = async ({ item }: Scan) => {
    if (!item) return [];
    const stock = lotsOfQuery(item.id, preparation.locationId);
    return (await queryClient.fetchQuery({ ...stock, staleTime: 0 })).items;
  };
  const scan: ScanState = useScan(async (read) => {
    if (stop) return { tone: 'bad', text: stop.title };
    const wanted = wantedOf(read.scan);
    if (!wanted) return { tone: 'note', text: t('scan.notNow') };
    const judgement = judge(read.scan, wanted, preparation.components, await rowsOf(read.scan));
    switch (judgement.kind) {
      case 'right': {
        const { row, proposed } = judgement;
        scan.close();
        onRight({ row, proposed, scan: read.source === 'typed' ? null : rawText(read) });
        return { tone: 'good', text: t('scan.right', { lot: row.lotNumber }) };
      }
      case 'no-lot':
        return { tone: 'note', text: t('scan.noLot') };
      default:
        return stopFor(judgement, wanted);
    }
  });
  return { scan, stop, setStop };
}
