import { Button, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecide } from '../../api/conditions';
import { ProblemNote } from '../../components/ProblemNote';
import { REASON_MIN, ReasonField } from '../../components/ReasonModal';

interface DecisionModalProps {
  patientId: string;
  conditionId: string;
  /** What is decided about. */
  title: string;
  opened: boolean;
  onClose: () => void;
}

/** A doctor decides in writing whether the patient may be treated all the same. */
export function DecisionModal({ opened, onClose, title, ...rest }: DecisionModalProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      {opened && <DecisionForm {...rest} onClose={onClose} />}
    </Modal>
  );
}

type Choice = 'yes' | 'no';

function DecisionForm({
  patientId,
  conditionId,
  onClose,
}: Omit<DecisionModalProps, 'opened' | 'title'>) {
  const { t } = useTranslation(['patients', 'common']);
  const [choice, setChoice] = useState<Choice>('no');
  const [reason, setReason] = useState('');
  const decide = useDecide(patientId);
  const enough = reason.trim().length >= REASON_MIN;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const decision = { conditionId, allowed: choice === 'yes', reason: reason.trim() };
    if (enough) decide.mutate(decision, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text id="may-be-treated">{t('conditions.question')}</Text>
        <SegmentedControl
          aria-labelledby="may-be-treated"
          size="lg"
          fullWidth
          value={choice}
          onChange={(value) => setChoice(value as Choice)}
          data={[
            { value: 'no', label: t('conditions.no') },
            { value: 'yes', label: t('conditions.yes') },
          ]}
        />
        <ReasonField value={reason} onChange={setReason} label={t('conditions.why')} />
        <ProblemNote error={decide.error} />
        <Button type="submit" size="lg" disabled={!enough} loading={decide.isPending}>
          {t('conditions.sign')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
