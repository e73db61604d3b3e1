import { Button, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useMay } from '../../api/identity';
import { useDiscardPreparation } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import { AmountStepper } from '../../components/AmountStepper';
import { ReasonForm } from '../../components/ReasonModal';
import { useFormat } from '../../format/useFormat';

const REASONS = ['time', 'look', 'contaminated', 'patient', 'rest'] as const;

/** Throws it away: a draft as it is, a mixture whole or in part. */
export function DiscardPreparation({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const may = useMay();
  const [opened, { open, close }] = useDisclosure(false);
  const draft = preparation.state === 'draft';
  if (!may('preparations.make') || (!draft && preparation.remaining === 0)) return null;
  return (
    <>
      <Button
        variant="default"
        size="lg"
        leftSection={<IconTrash size={22} aria-hidden />}
        onClick={open}
      >
        {t('discard.action')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('discard.title', { code: preparation.code })}>
        {opened && <DiscardForm preparation={preparation} onClose={close} />}
      </Modal>
    </>
  );
}

function DiscardForm({ preparation, onClose }: { preparation: Preparation; onClose: () => void }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const discard = useDiscardPreparation(preparation.id);
  const { remaining, unit } = preparation;
  const draft = preparation.state === 'draft';
  const [id] = useState(newId);
  const [quantity, setQuantity] = useState<number | null>(remaining);
  const part = !draft && quantity !== null && quantity < remaining;
  const wrong = !draft && (!quantity || quantity > remaining);
  const confirm = (reason: string) => {
    if (wrong) return;
    discard.mutate(part ? { id, reason, quantity: quantity ?? remaining } : { reason }, {
      onSuccess: () => {
        notifications.show({ message: t('discard.done') });
        onClose();
      },
    });
  };
  return (
    <Stack>
      {!draft && (
        <AmountStepper
          label={t('discard.quantity')}
          value={quantity}
          step={0.5}
          whole={false}
          error={wrong ? t('discard.most', { most: format.quantity(remaining, unit) }) : undefined}
          onChange={setQuantity}
        />
      )}
      {draft && <Text>{t('discard.draft')}</Text>}
      <ReasonForm
        confirmLabel={t(part ? 'discard.part' : 'discard.all')}
        suggestions={REASONS.map((key) => t(`discard.reason.${key}`))}
        danger
        pending={discard.isPending}
        error={discard.error}
        onClose={onClose}
        onConfirm={confirm}
      />
    </Stack>
  );
}
