import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Mail, useMail } from '../../api/operations';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import classes from './Settings.module.css';

const COLORS = { sent: 'gray.7', waiting: 'orange.9', 'given-up': 'red.8' } as const;

/** What was sent by mail, waits, or was given up. */
export function OutgoingMail() {
  const { t } = useTranslation('settings');
  const mail = useMail();
  return (
    <section aria-labelledby="mail">
      <Title order={2} size="h4" id="mail" mb="xs">
        {t('mail.title')}
      </Title>
      <Stack gap="md">
        {mail.error && <ProblemNote error={mail.error} onRetry={() => void mail.refetch()} />}
        {mail.isLoading && <ListSkeleton height={92} />}
        {mail.data?.length === 0 && <Empty icon={IconMailOff} text={t('mail.empty')} />}
        <ul className={classes.list}>
          {mail.data?.map((one) => (
            <li key={one.id}>
              <MailCard mail={one} />
            </li>
          ))}
        </ul>
        <LoadMore query={mail} manual />
      </Stack>
    </section>
  );
}

function MailCard({ mail }: { mail: Mail }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { subject, recipient, fileName, queuedAt, state, attempts, nextAttemptAt, failure } = mail;
  return (
    <Card>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div className={classes.words}>
          <Text fw={600}>{subject}</Text>
          <Text size="sm" c="dimmed">
            {[recipient, format.dateTime(queuedAt), fileName].filter(Boolean).join(' · ')}
          </Text>
          {failure && (
            <Text size="sm" lang="en">
              {failure}
            </Text>
          )}
          {state === 'waiting' && nextAttemptAt && (
            <Text size="sm" c="dimmed">
              {t('mail.next', { count: attempts, when: format.dateTime(nextAttemptAt) })}
            </Text>
          )}
        </div>
        <Badge color={COLORS[state]} style={{ flex: 'none' }}>
          {t(`mail.state.${state}`)}
        </Badge>
      </Group>
    </Card>
  );
}
