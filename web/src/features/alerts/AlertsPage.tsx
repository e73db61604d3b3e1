import { Stack, Text, Title } from '@mantine/core';
import { IconBellCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAlerts } from '../../api/alerts';
import type { Alert } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { AlertCard } from './AlertCard';
import classes from './Alerts.module.css';
import { DigestButton } from './DigestButton';
import { Resting } from './Resting';

const LANES = ['now', 'today', 'week'] as const;
type Lane = (typeof LANES)[number];

/** What somebody should act on: now, today, this week; each with the way to put it right. */
export function AlertsPage() {
  const { t } = useTranslation('alerts');
  const alerts = useAlerts();
  return (
    <Allowed title={t('title')} permission="alerts.read">
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        <DigestButton />
      </PageHeader>
      {alerts.error ? (
        <ProblemNote error={alerts.error} onRetry={() => void alerts.refetch()} />
      ) : alerts.data ? (
        <>
          <Lanes alerts={alerts.data.items} />
          <Resting />
        </>
      ) : (
        <ListSkeleton />
      )}
    </Allowed>
  );
}

function Lanes({ alerts }: { alerts: Alert[] }) {
  const { t } = useTranslation('alerts');
  if (alerts.length === 0) return <Empty icon={IconBellCheck} text={t('empty')} />;
  return (
    <div className={classes.lanes}>
      {LANES.map((lane) => (
        <AlertLane
          key={lane}
          lane={lane}
          alerts={alerts.filter(({ severity }) => severity === lane)}
        />
      ))}
    </div>
  );
}

function AlertLane({ lane, alerts }: { lane: Lane; alerts: Alert[] }) {
  const { t } = useTranslation('alerts');
  return (
    <section aria-labelledby={`lane-${lane}`} data-lane={lane} className={classes.lane}>
      <Title order={2} size="h4" id={`lane-${lane}`} className={classes.laneTitle}>
        {t(`lane.${lane}`)}
        <span className={classes.count}>{alerts.length}</span>
      </Title>
      {alerts.length === 0 ? (
        <Text c="dimmed" size="sm">
          {t('laneEmpty')}
        </Text>
      ) : (
        <Stack component="ul" gap="sm" className={classes.list}>
          {alerts.map((alert) => (
            <li key={alert.key}>
              <AlertCard alert={alert} />
            </li>
          ))}
        </Stack>
      )}
    </section>
  );
}
