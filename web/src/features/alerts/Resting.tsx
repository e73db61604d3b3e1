import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBellZ } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSnoozedAlerts, useWakeAlert } from '../../api/alerts';
import { useMay } from '../../api/identity';
import type { Alert } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import classes from './Alerts.module.css';
import { useAlertName } from './useAlertName';

/** The alerts that rest, each with its reason and a way to wake it. */
export function Resting() {
  const { t } = useTranslation('alerts');
  const [opened, { toggle }] = useDisclosure();
  const resting = useSnoozedAlerts(true);
  const alerts = resting.data?.items ?? [];
  if (alerts.length === 0) return null;
  return (
    <section aria-label={t('resting.title')} className={classes.resting}>
      <Button
        variant="subtle"
        leftSection={<IconBellZ size={20} />}
        aria-expanded={opened}
        onClick={toggle}
      >
        {t('resting.count', { count: alerts.length })}
      </Button>
      {opened && (
        <Stack component="ul" gap="sm" mt="sm" className={classes.list}>
          {alerts.map((alert) => (
            <li key={alert.key}>
              <RestingCard alert={alert} />
            </li>
          ))}
        </Stack>
      )}
    </section>
  );
}

function RestingCard({ alert }: { alert: Alert }) {
  const { t } = useTranslation('alerts');
  const may = useMay();
  const format = useFormat();
  const wake = useWakeAlert();
  const nameOf = useAlertName();
  return (
    <Card padding="sm">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div className={classes.words}>
          <Title order={3} size="h5">
            {nameOf(alert)}
          </Title>
          <Text size="sm">
            {t('resting.until', { day: format.day(alert.snoozedUntil ?? '') })}
            {' · '}
            {alert.snoozeReason}
          </Text>
        </div>
        {may('alerts.write') && (
          <Button variant="default" loading={wake.isPending} onClick={() => wake.mutate(alert.key)}>
            {t('resting.wake')}
          </Button>
        )}
      </Group>
      <ProblemNote error={wake.error} />
    </Card>
  );
}
