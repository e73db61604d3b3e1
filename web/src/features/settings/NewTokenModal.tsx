import { Alert, Button, Code, CopyButton, Modal, Stack, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/identity';
import type { Role } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { useNewToken } from '../../api/users';
import { ProblemNote } from '../../components/ProblemNote';
import { RoleSelect } from '../../components/RoleSelect';
import classes from './Settings.module.css';

interface NewTokenModalProps {
  opened: boolean;
  onClose: () => void;
}

/** Makes a token and shows it, this once; only its own button closes it then. */
export function NewTokenModal({ opened, onClose }: NewTokenModalProps) {
  const { t } = useTranslation('settings');
  const [secret, setSecret] = useState<string | null>(null);
  const close = () => {
    setSecret(null);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('token.add')}
      closeOnClickOutside={secret === null}
      closeOnEscape={secret === null}
      withCloseButton={secret === null}
    >
      {opened && secret === null && <TokenForm onMade={setSecret} />}
      {secret !== null && <Secret secret={secret} onClose={close} />}
    </Modal>
  );
}

function TokenForm({ onMade }: { onMade: (secret: string) => void }) {
  const { t } = useTranslation('settings');
  const me = useMe();
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<Role[]>(me?.user.roles ?? []);
  const create = useNewToken();
  const errors = useFieldErrors()(create.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate({ name: name.trim(), roles }, { onSuccess: ({ token }) => onMade(token) });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('token.name')}
          description={t('token.nameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors.name}
          maxLength={120}
          required
          data-autofocus
        />
        <RoleSelect value={roles} onChange={setRoles} error={errors.roles} />
        <ProblemNote error={create.error} />
        <Button
          type="submit"
          size="lg"
          loading={create.isPending}
          disabled={!name.trim() || roles.length === 0}
        >
          {t('token.make')}
        </Button>
      </Stack>
    </form>
  );
}

function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation('settings');
  return (
    <Stack>
      <Alert color="orange">{t('token.once')}</Alert>
      <Code block className={classes.secret}>
        {secret}
      </Code>
      <CopyButton value={secret}>
        {({ copied, copy }) => (
          <Button
            variant="light"
            leftSection={
              copied ? <IconCheck size={20} aria-hidden /> : <IconCopy size={20} aria-hidden />
            }
            onClick={copy}
          >
            {t(copied ? 'token.copied' : 'token.copy')}
          </Button>
        )}
      </CopyButton>
      <Button onClick={onClose}>{t('token.kept')}</Button>
    </Stack>
  );
}
