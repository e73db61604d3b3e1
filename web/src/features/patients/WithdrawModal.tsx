import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWithdraw } from '../../api/consents';
import type { Consent } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import { REASON_MIN, ReasonField } from '../../components/ReasonModal';
import { useFormat } from '../../format/useFormat';

interface WithdrawModalProps {
  patientId: string;
  consent: Consent;
  title: string;
  opened: boolean;
  onClose: () => void;
}

/** The patient takes a consent back, from a day on. */
export function WithdrawModal({ opened, onClose, title, ...rest }: WithdrawModalProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      {opened && <WithdrawForm {...rest} onClose={onClose} />}
    </Modal>
  );
}

function WithdrawForm({
  patientId,
  consent,
  onClose,
}: Omit<WithdrawModalProps, 'opened' | 'title'>) {
  const { t } = useTranslation(['patients', 'common']);
  const format = useFormat();
  const [withdrawnOn, setDay] = useState(format.today());
  const [reason, setReason] = useState('');
  const withdraw = useWithdraw(patientId);
  const errors = useFieldErrors()(withdraw.error);
  const enough = reason.trim().length >= REASON_MIN && withdrawnOn !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { consentId: consent.id, withdrawnOn, reason: reason.trim() };
    if (enough) withdraw.mutate(body, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('consents.withdrawText')}</Text>
        <TextInput
          type="date"
          label={t('consents.withdrawnOn')}
          value={withdrawnOn}
          min={consent.signedOn}
          max={format.today()}
          onChange={(event) => setDay(event.currentTarget.value)}
          error={errors.withdrawnOn}
        />
        <ReasonField value={reason} onChange={setReason} />
        <ProblemNote error={withdraw.error} />
        <Button type="submit" color="red.8" disabled={!enough} loading={withdraw.isPending}>
          {t('consents.withdraw')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
