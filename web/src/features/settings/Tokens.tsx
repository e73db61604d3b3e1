import { ActionIcon, Button, Card, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyOff, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiToken } from '../../api/types';
import { useDeleteToken, useTokens } from '../../api/users';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { NewTokenModal } from './NewTokenModal';
import classes from './Settings.module.css';

/** What programs sign in with. */
export function Tokens() {
  const { t } = useTranslation('settings');
  const tokens = useTokens();
  const [adding, { open, close }] = useDisclosure(false);
  const [removed, setRemoved] = useState<ApiToken | null>(null);
  if (tokens.error)
    return <ProblemNote error={tokens.error} onRetry={() => void tokens.refetch()} />;
  if (!tokens.data) return <ListSkeleton rows={3} height={72} />;
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('token.what')}</Text>
      <Button variant="light" leftSection={<IconPlus size={20} aria-hidden />} onClick={open}>
        {t('token.add')}
      </Button>
      {tokens.data.length === 0 && <Empty icon={IconKeyOff} text={t('token.empty')} />}
      <ul className={classes.list}>
        {tokens.data.map((token) => (
          <li key={token.id}>
            <TokenCard token={token} onRemove={() => setRemoved(token)} />
          </li>
        ))}
      </ul>
      <NewTokenModal opened={adding} onClose={close} />
      <RemoveModal token={removed} onClose={() => setRemoved(null)} />
    </Stack>
  );
}

function TokenCard({ token, onRemove }: { token: ApiToken; onRemove: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const format = useFormat();
  return (
    <Card>
      <Group justify="space-between" wrap="nowrap">
        <div className={classes.words}>
          <Text fw={600}>{token.name}</Text>
          <Text size="sm" c="dimmed">
            {token.roles.map((role) => t(`role.${role}`, { ns: 'common' })).join(', ')}
            {' · '}
            {t('token.since', { when: format.dateTime(token.createdAt) })}
          </Text>
        </div>
        <ActionIcon
          color="gray"
          aria-label={t('token.removeLabel', { name: token.name })}
          onClick={onRemove}
        >
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      </Group>
    </Card>
  );
}

function RemoveModal({ token, onClose }: { token: ApiToken | null; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const remove = useDeleteToken();
  return (
    <Modal opened={token !== null} onClose={onClose} title={t('token.remove')}>
      {token && (
        <Stack>
          <Text>{t('token.removeText', { name: token.name })}</Text>
          <ProblemNote error={remove.error} />
          <Group grow>
            <Button variant="default" onClick={onClose}>
              {t('cancel', { ns: 'common' })}
            </Button>
            <Button
              color="red.8"
              loading={remove.isPending}
              onClick={() => remove.mutate(token.id, { onSuccess: onClose })}
            >
              {t('delete', { ns: 'common' })}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
