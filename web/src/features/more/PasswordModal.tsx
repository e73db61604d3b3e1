import { Button, Modal, PasswordInput, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangePassword } from '../../api/identity';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';

interface PasswordModalProps {
  opened: boolean;
  onClose: () => void;
}

export function PasswordModal({ opened, onClose }: PasswordModalProps) {
  const { t } = useTranslation('more');
  return (
    <Modal opened={opened} onClose={onClose} title={t('password.open')}>
      {opened && <PasswordForm onClose={onClose} />}
    </Modal>
  );
}

function PasswordForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['more', 'common']);
  const change = useChangePassword();
  const fieldErrors = useFieldErrors()(change.error);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          notifications.show({ message: t('password.done') });
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <PasswordInput
          label={t('password.current')}
          autoComplete="current-password"
          error={fieldErrors.current}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          required
          withAsterisk={false}
        />
        <PasswordInput
          label={t('password.next')}
          description={t('password.hint')}
          autoComplete="new-password"
          minLength={10}
          error={fieldErrors.next}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          required
          withAsterisk={false}
        />
        <ProblemNote error={change.error} />
        <Button type="submit" loading={change.isPending}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
