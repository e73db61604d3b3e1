import { Card, Group, Progress, Stack, Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/clock';
import type { Recall } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Recalls.module.css';

const TICK_MS = 20_000;
const MINUTE_MS = 60_000;

/** How long there is still, or how long it took; and how far one has come. */
export function Clock({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  const { progress } = recall;
  return (
    <Card component="section" aria-label={t('clock')}>
      <Group justify="space-between" align="flex-start" gap="lg">
        {recall.state === 'open' ? <Countdown recall={recall} /> : <Result recall={recall} />}
        <Stack gap="sm" miw={240} flex={1} maw={480}>
          <Bar
            label={t('progress.patients', {
              done: progress.patientsDone,
              all: progress.patients,
            })}
            done={progress.patientsDone}
            all={progress.patients}
          />
          <Bar
            label={t('progress.stock', { done: progress.stockDone, all: progress.stock })}
            done={progress.stockDone}
            all={progress.stock}
          />
        </Stack>
      </Group>
    </Card>
  );
}

function Countdown({ recall: { dueAt, clock, progress } }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  const [now, setNow] = useState(serverNow);
  const { start, stop } = useInterval(() => setNow(serverNow()), TICK_MS);
  useEffect(() => {
    start();
    return stop;
  }, [start, stop]);
  const left = Date.parse(dueAt) - now;
  return (
    <div>
      <Text c="dimmed">{t(left < 0 ? 'due.late' : 'due.left')}</Text>
      <div className={classes.due} data-late={left < 0}>
        {format.duration(left)}
      </div>
      <Text size="sm" c="dimmed">
        {t('due.until', { when: format.dateTime(dueAt) })} ·{' '}
        {t('due.opened', { after: format.duration(clock.toOpen * MINUTE_MS) })}
      </Text>
      {progress.overdue > 0 && (
        <Text fw={600} c="var(--ms-danger)">
          {t('due.overdue', { count: progress.overdue })}
        </Text>
      )}
    </div>
  );
}

function Result({ recall: { clock, answer, closedAt } }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  return (
    <div>
      <Text c="dimmed">{t(`answer.${answer ?? 'followed-through'}`)}</Text>
      <div className={classes.due} data-late={clock.inTime === false}>
        {format.duration((clock.toClose ?? 0) * MINUTE_MS)}
      </div>
      <Text fw={600}>{t(clock.inTime === false ? 'due.tooLate' : 'due.inTime')}</Text>
      <Text size="sm" c="dimmed">
        {closedAt && t('due.closed', { when: format.dateTime(closedAt) })}
      </Text>
    </div>
  );
}

function Bar({ label, done, all }: { label: string; done: number; all: number }) {
  return (
    <div>
      <Text fw={600} className="tabular">
        {label}
      </Text>
      <Progress
        aria-label={label}
        value={all === 0 ? 100 : (done / all) * 100}
        size="lg"
        color={done === all ? 'teal.8' : 'petrol'}
      />
    </div>
  );
}
