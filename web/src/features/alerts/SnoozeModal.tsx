import { Button, Chip, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSnoozeAlert } from '../../api/alerts';
import type { Alert } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { REASON_MIN, ReasonField } from '../../components/ReasonModal';
import { useFormat } from '../../format/useFormat';

interface SnoozeModalProps {
  alert: Alert;
  opened: boolean;
  onClose: () => void;
}

/** Lets an alert rest until a day, for a reason that stays with it. */
export function SnoozeModal({ alert, opened, onClose }: SnoozeModalProps) {
  const { t } = useTranslation('alerts');
  return (
    <Modal opened={opened} onClose={onClose} title={t('snooze.title')}>
      {opened && <SnoozeForm alert={alert} onClose={onClose} />}
    </Modal>
  );
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const STEPS = [1, 3, 7] as const;

function SnoozeForm({ alert, onClose }: { alert: Alert; onClose: () => void }) {
  const { t } = useTranslation(['alerts', 'common']);
  const today = useFormat().today();
  const [until, setUntil] = useState(daysAfter(today, 1));
  const [reason, setReason] = useState('');
  const snooze = useSnoozeAlert();
  const ready = until > today && reason.trim().length >= REASON_MIN;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    snooze.mutate({ key: alert.key, until, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('snooze.text')}</Text>
        <Chip.Group value={until} onChange={(day) => setUntil(String(day))}>
          <Group gap="xs">
            {STEPS.map((days) => (
              <Chip key={days} value={daysAfter(today, days)} size="lg" variant="outline">
                {t('snooze.days', { count: days })}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <TextInput
          type="date"
          label={t('snooze.until')}
          value={until}
          min={daysAfter(today, 1)}
          onChange={(event) => setUntil(event.currentTarget.value)}
          required
        />
        <ReasonField
          value={reason}
          onChange={setReason}
          suggestions={[t('snooze.ordered'), t('snooze.checked')]}
        />
        <ProblemNote error={snooze.error} />
        <Button type="submit" disabled={!ready} loading={snooze.isPending}>
          {t('snooze.confirm')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
