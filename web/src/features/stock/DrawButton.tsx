import { Button, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconDroplet } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrawContainer } from '../../api/containers';
import { newId } from '../../api/id';
import { useMay } from '../../api/identity';
import type { StockRow } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import { QuantityInput } from '../../components/QuantityInput';
import { REASON_MIN, ReasonField } from '../../components/ReasonModal';
import { thousandths } from '../../format/quantity';
import { useFormat } from '../../format/useFormat';

/** Draws from an open container for anything but a patient; the rest stays in it. */
export function DrawButton({ row }: { row: StockRow }) {
  const { t } = useTranslation('stock');
  const may = useMay();
  const [opened, { open, close }] = useDisclosure(false);
  if (!may('containers.write')) return null;
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconDroplet size={18} aria-hidden />}
        onClick={open}
      >
        {t('draw.action')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('draw.title', { item: row.itemName })}>
        {opened && <Drawing row={row} onClose={close} />}
      </Modal>
    </>
  );
}

const REASONS = ['priming', 'test', 'spilled'] as const;

function Drawing({ row, onClose }: { row: StockRow; onClose: () => void }) {
  const { t } = useTranslation(['stock', 'common']);
  const format = useFormat();
  const draw = useDrawContainer();
  const refused = useFieldErrors()(draw.error);
  const [id] = useState(newId);
  const [quantity, setQuantity] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const tooMuch = quantity !== null && quantity > row.quantity;
  const ready = quantity !== null && !tooMuch && reason.trim().length >= REASON_MIN;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!ready || draw.isPending) return;
    draw.mutate(
      { id, containerId: row.placeId, quantity, reason: reason.trim() },
      {
        onSuccess: ({ remaining }) => {
          const left = format.quantity(remaining, row.unit);
          notifications.show({ message: t('draw.done', { left }) });
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>{t('draw.text')}</Text>
        <QuantityInput
          label={t('draw.quantity', { unit: t(`unit.${row.unit}`, { ns: 'common', count: 2 }) })}
          description={t('draw.inside', { quantity: format.quantity(row.quantity, row.unit) })}
          value={quantity}
          onChange={setQuantity}
          whole={row.unit === 'piece'}
          error={refused.quantity ?? (tooMuch ? t('draw.tooMuch') : undefined)}
          required
          data-autofocus
        />
        <Text fw={600} aria-live="polite" mih={24}>
          {quantity !== null &&
            !tooMuch &&
            t('draw.left', {
              quantity: format.quantity(thousandths(row.quantity - quantity), row.unit),
            })}
        </Text>
        <ReasonField
          label={t('draw.what')}
          value={reason}
          onChange={setReason}
          suggestions={REASONS.map((key) => t(`draw.reasons.${key}`))}
        />
        <ProblemNote error={draw.error} />
        <Stack gap="xs">
          <Button type="submit" size="lg" disabled={!ready} loading={draw.isPending}>
            {t('draw.action')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
