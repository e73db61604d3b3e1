import { Alert, Button, Modal, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { digestQuery, useSetDigest } from '../../api/alerts';
import { ProblemNote } from '../../components/ProblemNote';
import { QueryView } from '../../components/QueryView';

/** Whether the reader gets the mail of the morning, and where. */
export function DigestButton() {
  const { t } = useTranslation('alerts');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" leftSection={<IconMail size={20} />} onClick={open}>
        {t('digest.open')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('digest.open')}>
        {opened && <DigestForm onClose={close} />}
      </Modal>
    </>
  );
}

function DigestForm({ onClose }: { onClose: () => void }) {
  const wish = useQuery(digestQuery);
  return (
    <QueryView query={wish}>
      {(current) => (
        <Wish
          email={current.email ?? ''}
          wanted={current.wanted}
          mailIsSetUp={current.mailIsSetUp}
          onClose={onClose}
        />
      )}
    </QueryView>
  );
}

interface WishProps {
  email: string;
  wanted: boolean;
  mailIsSetUp: boolean;
  onClose: () => void;
}

function Wish(props: WishProps) {
  const { t } = useTranslation(['alerts', 'common']);
  const [email, setEmail] = useState(props.email);
  const [wanted, setWanted] = useState(props.wanted);
  const save = useSetDigest();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ email: email.trim() || null, wanted }, { onSuccess: props.onClose });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('digest.text')}</Text>
        {!props.mailIsSetUp && (
          <Alert variant="default" title={t('digest.notSetUp')}>
            {t('digest.notSetUpText')}
          </Alert>
        )}
        <Switch
          size="lg"
          label={t('digest.wanted')}
          checked={wanted}
          onChange={(event) => setWanted(event.currentTarget.checked)}
        />
        <TextInput
          type="email"
          label={t('digest.email')}
          autoComplete="email"
          value={email}
          required={wanted}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <ProblemNote error={save.error} />
        <Button type="submit" loading={save.isPending}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
