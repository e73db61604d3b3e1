import { Badge, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRecall } from '../../api/recalls';
import type { Recall } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { Clock } from './Clock';
import { Closing } from './Closing';
import { Counters } from './Counters';
import { Notes } from './Notes';
import { NoticeCard } from './NoticeCard';
import { Orders } from './Orders';
import { PatientTasks } from './PatientTasks';
import classes from './Recalls.module.css';
import { Report } from './Report';
import { StockTasks } from './StockTasks';
import { Voided } from './Voided';

/** The cockpit of a recall: everything that is known, and what is still to be done. */
export function RecallPage() {
  const { t } = useTranslation('recalls');
  const { recallId } = useParams({ from: '/shell/recalls/$recallId' });
  const query = useRecall(recallId);
  return (
    <Allowed title={t('title')} permission="recalls.read">
      <QueryView query={query}>{(recall) => <Cockpit recall={recall} />}</QueryView>
    </Allowed>
  );
}

function Cockpit({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  return (
    <>
      <LinkAnchor to="/recalls">{t('title')}</LinkAnchor>
      <PageHeader
        title={recall.names.join(', ') || recall.reference}
        subtitle={`${recall.authority} · ${recall.reference}`}
      >
        <Group gap="xs">
          {recall.drill && (
            <Badge variant="light" size="xl" tt="none">
              {t('drill.badge')}
            </Badge>
          )}
          <Badge variant="light" size="xl" tt="none" color="gray">
            {t('class', { class: recall.class })}
          </Badge>
          <Badge variant="light" size="xl" tt="none" color="gray">
            {t(`measure.${recall.measure}`)}
          </Badge>
        </Group>
      </PageHeader>
      <Stack gap="lg">
        <Clock recall={recall} />
        <div className={`${classes.page} ${classes.columns}`}>
          <Stack gap="xl">
            <PatientTasks recall={recall} />
            <StockTasks recall={recall} />
            <Voided recall={recall} />
            <Orders recall={recall} />
          </Stack>
          <Stack gap="xl">
            <Counters recall={recall} />
            <NoticeCard recall={recall} />
            <Notes recall={recall} />
            <Report recall={recall} />
            <Closing recall={recall} />
          </Stack>
        </div>
        {recall.drill && (
          <Text size="sm" c="dimmed">
            {t('drill.untouched')}
          </Text>
        )}
      </Stack>
    </>
  );
}
