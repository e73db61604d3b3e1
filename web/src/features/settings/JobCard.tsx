import { Badge, Button, Card, Group, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { type Job, useRunJob } from '../../api/operations';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import classes from './Settings.module.css';
import { useJobResult } from './useJobResult';

/** One kind of work with its last result; who may has it run at once. */
export function JobCard({ job }: { job: Job }) {
  const { t } = useTranslation('settings');
  const may = useMay();
  const format = useFormat();
  const run = useRunJob();
  const result = useJobResult()(job);
  const name = t(`job.name.${job.name}`, { defaultValue: job.name });
  return (
    <Card>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div className={classes.words}>
          <Group gap="xs">
            <Text fw={600}>{name}</Text>
            <Outcome job={job} />
          </Group>
          <Text size="sm" c="dimmed">
            {t('job.due', { when: format.dateTime(job.dueAt) })}
          </Text>
          {job.lastFinishedAt && (
            <Text size="sm" c="dimmed">
              {t('job.last', { when: format.dateTime(job.lastFinishedAt) })}
            </Text>
          )}
          {result !== null && (
            <Text size="sm" {...(job.lastOutcome === 'failed' ? { lang: 'en' } : {})}>
              {result}
            </Text>
          )}
        </div>
        {may('jobs.run') && (
          <Button
            size="sm"
            variant="light"
            leftSection={<IconPlayerPlay size={18} aria-hidden />}
            aria-label={t('job.runLabel', { name })}
            loading={run.isPending}
            onClick={() => run.mutate(job.name)}
          >
            {t('job.run')}
          </Button>
        )}
      </Group>
      <ProblemNote error={run.error} />
    </Card>
  );
}

function Outcome({ job: { running, lastOutcome } }: { job: Job }) {
  const { t } = useTranslation('settings');
  if (running) return <Badge variant="light">{t('job.running')}</Badge>;
  if (lastOutcome === 'failed') return <Badge color="red.8">{t('job.failed')}</Badge>;
  return null;
}
