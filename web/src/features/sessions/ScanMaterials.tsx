import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/catalog';
import { queryClient } from '../../api/query-client';
import { lotsOfQuery } from '../../api/stock';
import type { Scan } from '../../api/types';
import { ReasonForm } from '../../components/ReasonModal';
import { ScanButton } from '../../scanning/ScanButton';
import { type Told, useScan } from '../../scanning/useScan';
import type { FormAction, FormLine, SessionForm } from './form';
import { meaningOf } from './scanned-material';

interface ScanMaterialsProps {
  form: SessionForm;
  change: (action: FormAction) => void;
}

interface Asking {
  line: FormLine;
  proposedLot: string;
  answer: (reason: string | null) => void;
}

const QUICK = ['opened', 'closer', 'damaged', 'doctor'] as const;

/** Materials by scan: the package in the hand is added, or its line ticked. */
export function ScanMaterials({ form, change }: ScanMaterialsProps) {
  const { t } = useTranslation(['sessions', 'common']);
  const [asking, setAsking] = useState<Asking | null>(null);
  const put = (line: FormLine) => {
    const there = form.lines.some(({ itemId }) => itemId === line.itemId);
    const before = { lotId: undefined, containerId: undefined, reason: undefined };
    const part = { ...before, incidentReason: undefined, ...line };
    change(there ? { do: 'change', itemId: line.itemId, part } : { do: 'add', line });
  };
  const why = (line: FormLine, proposedLot: string) =>
    new Promise<string | null>((resolve) => {
      const answer = (reason: string | null) => {
        setAsking(null);
        resolve(reason);
      };
      setAsking({ line, proposedLot, answer });
    });
  const material = async (scan: Scan, itemId: string): Promise<Told> => {
    const item = await queryClient.fetchQuery(itemQuery(itemId));
    const stock = lotsOfQuery(itemId, form.locationId);
    const { items: rows } = await queryClient.fetchQuery({ ...stock, staleTime: 0 });
    const meaning = meaningOf(scan, item, rows, form);
    const facts = { item: item.name, lot: scan.lot?.lotNumber ?? scan.lotNumber ?? '' };
    switch (meaning.kind) {
      case 'closed':
      case 'elsewhere':
        return { tone: 'bad', text: t(`scan.${meaning.kind}`, facts) };
      case 'unusable': {
        const because = t(`because.${meaning.because}`, { ns: 'common' });
        return { tone: 'bad', text: t('scan.unusable', { ...facts, because }) };
      }
      case 'other': {
        const reason = await why(meaning.line, meaning.proposed.lotNumber);
        if (reason === null) return { tone: 'note', text: t('scan.left', facts) };
        put({ ...meaning.line, reason });
        return { tone: 'good', text: t('scan.taken', facts) };
      }
      case 'right':
        put(meaning.line);
        return meaning.line.checkedLot
          ? { tone: 'good', text: t('scan.right', facts) }
          : { tone: 'note', text: t('scan.itemOnly', facts) };
    }
  };
  const scan = useScan(async ({ scan: read }) => {
    if (!form.locationId) return { tone: 'bad', text: t('scan.placeFirst') };
    if (read.item) return material(read, read.item.id);
    return { tone: 'bad', text: t('scan.nothing') };
  });
  return (
    <>
      <ScanButton scan={scan} />
      <Modal
        opened={asking !== null}
        onClose={() => asking?.answer(null)}
        title={t('lots.reason')}
        zIndex={300}
      >
        {asking && (
          <Stack>
            <Text>
              {t('scan.other', { item: asking.line.itemName, proposed: asking.proposedLot })}
            </Text>
            <ReasonForm
              confirmLabel={t('lots.use')}
              suggestions={QUICK.map((key) => t(`lots.quick.${key}`))}
              onClose={() => asking.answer(null)}
              onConfirm={(reason) => asking.answer(reason)}
            />
          </Stack>
        )}
      </Modal>
    </>
  );
}
