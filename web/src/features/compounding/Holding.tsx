import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { MixComponent } from '../../api/types';
import { AmountStepper } from '../../components/AmountStepper';
import { useFormat } from '../../format/useFormat';
import type { InHand } from './useBenchScan';

interface RecordLabelProps {
  quantity: number | null;
  component: MixComponent;
}

/** What the button records. */
export function RecordLabel({ quantity, component }: RecordLabelProps) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  if (!quantity) return t('take.howMuch');
  return t('take.record', { quantity: format.quantity(quantity, component.unit) });
}

interface HoldingProps {
  inHand: InHand;
  component: MixComponent;
  quantity: number | null;
  onQuantity: (quantity: number | null) => void;
  onDrop: () => void;
}

/** The container in the hand and how much is drawn from it. */
export function Holding({ inHand, component, quantity, onQuantity, onDrop }: HoldingProps) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const { row, scan, proposed } = inHand;
  useEffect(() => {
    document.getElementById('bench-step')?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div role="status">
          <Text fw={650} fz="lg" c={scan ? 'var(--ms-good)' : 'var(--ms-warning)'}>
            {t(scan ? 'hold.scanned' : 'hold.chosen', { lot: row.lotNumber })}
          </Text>
          <Text>
            {component.items.length > 1 && `${row.itemName} · `}
            {row.placeName}
            {row.expiresOn && ` · ${t('hold.expires', { day: format.day(row.expiresOn) })}`}
          </Text>
          {!proposed && <Text c="var(--ms-warning)">{t('hold.notProposed')}</Text>}
        </div>
        <Button variant="default" style={{ flex: 'none' }} onClick={onDrop}>
          {t('hold.other')}
        </Button>
      </Group>
      <AmountStepper
        label={t('take.amount')}
        value={quantity}
        step={component.unit === 'piece' ? 1 : 0.1}
        whole={component.unit === 'piece'}
        onChange={onQuantity}
        description={t('hold.available', { quantity: format.quantity(row.quantity, row.unit) })}
      />
    </Stack>
  );
}
