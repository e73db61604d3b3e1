import { Button, Modal, NumberInput, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useTransfer } from '../../api/transfers';
import type { Item, StockRow } from '../../api/types';
import { LocationSelect } from '../../components/LocationSelect';
import { ProblemNote } from '../../components/ProblemNote';
import { thousandths } from '../../format/quantity';
import { useFormat } from '../../format/useFormat';

interface TransferModalProps {
  opened: boolean;
  onClose: () => void;
  item: Item;
  row: StockRow;
  /** Where it is to go, and how many, when somebody has advised it. */
  to?: string | undefined;
  containers?: number | undefined;
}

export function TransferModal(props: TransferModalProps) {
  const { t } = useTranslation('stock');
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('move.title', { lot: props.row.lotNumber })}
    >
      {props.opened && <TransferForm {...props} />}
    </Modal>
  );
}

/** Carries whole containers of one lot to another location. */
function TransferForm({ item, row, onClose, ...advised }: TransferModalProps) {
  const { t } = useTranslation(['stock', 'common']);
  const format = useFormat();
  const transfer = useTransfer();
  const [id] = useState(newId);
  const whole = Math.floor(row.quantity / item.containerQuantity);
  const [containers, setContainers] = useState<number | null>(
    Math.min(advised.containers ?? whole, whole),
  );
  const [to, setTo] = useState<string | null>(advised.to ?? null);
  const quantity = thousandths((containers ?? 0) * item.containerQuantity);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!to || quantity === 0) return;
    const lines = [{ lotId: row.lotId, quantity }];
    transfer.mutate(
      { id, fromLocationId: row.locationId, toLocationId: to, lines },
      {
        onSuccess: () => {
          notifications.show({ message: t('move.done') });
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('move.from', { place: row.placeName })}</Text>
        <LocationSelect
          label={t('move.to')}
          value={to}
          onChange={setTo}
          filter={(location) => location.id !== row.locationId}
          required
        />
        <NumberInput
          label={t('move.containers')}
          description={t('move.quantity', { quantity: format.quantity(quantity, item.unit) })}
          min={1}
          max={whole}
          allowDecimal={false}
          allowNegative={false}
          inputMode="numeric"
          value={containers ?? ''}
          onChange={(value) => setContainers(typeof value === 'number' ? value : null)}
          required
        />
        <ProblemNote error={transfer.error} />
        <Button type="submit" size="lg" loading={transfer.isPending} disabled={!to || !quantity}>
          {t('move.action')}
        </Button>
      </Stack>
    </form>
  );
}
