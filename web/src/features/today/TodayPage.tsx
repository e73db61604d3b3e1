import { Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { LinkButton } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { useFormat } from '../../format/useFormat';
import { AlertsSummary } from './AlertsSummary';
import { Drafts } from './Drafts';
import { OpenContainers } from './OpenContainers';
import { PlannedToday } from './PlannedToday';
import { SessionsToday } from './SessionsToday';
import classes from './Today.module.css';

/** The day at a glance: what was logged, what waits, what is open. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const format = useFormat();
  const may = useMay();
  return (
    <>
      <PageHeader title={t('title')} subtitle={format.longDay(format.today())}>
        {may('sessions.log') && (
          <LinkButton
            to="/sessions/log"
            size="xl"
            fz="lg"
            className={classes.log ?? ''}
            leftSection={<IconPlus size={26} stroke={2.2} aria-hidden />}
          >
            {t('log')}
          </LinkButton>
        )}
      </PageHeader>
      <div className={classes.grid}>
        <div className={classes.alerts}>{may('alerts.read') && <AlertsSummary />}</div>
        <Stack gap="lg" className={classes.main}>
          {may('courses.read') && <PlannedToday />}
          {may('sessions.log') && <Drafts />}
          <SessionsToday />
        </Stack>
        <div className={classes.containers}>
          <OpenContainers />
        </div>
      </div>
    </>
  );
}
