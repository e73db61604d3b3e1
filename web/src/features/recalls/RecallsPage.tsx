import { Badge, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight, IconShieldCheck, IconStopwatch, IconUrgent } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/clock';
import { useMay } from '../../api/identity';
import { useRecalls } from '../../api/recalls';
import type { RecallSummary } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { LinkButton } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { DrillSheet } from './DrillSheet';
import classes from './Recalls.module.css';

const STATES = ['open', 'closed'] as const;

/** Recalls and drills, and the way in when a notice has arrived. */
export function RecallsPage() {
  const { t } = useTranslation('recalls');
  const may = useMay();
  const [drilling, { open, close }] = useDisclosure(false);
  const [state, setState] = useState<(typeof STATES)[number]>('open');
  return (
    <Allowed title={t('title')} permission="recalls.read">
      <PageHeader title={t('title')}>
        {may('recalls.write') && (
          <Group gap="sm">
            <LinkButton
              to="/recalls/new"
              size="lg"
              color="red.8"
              leftSection={<IconUrgent size={22} aria-hidden />}
            >
              {t('arrived')}
            </LinkButton>
            <Button
              size="lg"
              variant="default"
              leftSection={<IconStopwatch size={22} aria-hidden />}
              onClick={open}
            >
              {t('drill.start')}
            </Button>
          </Group>
        )}
      </PageHeader>
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('which')}
          fullWidth
          maw={420}
          value={state}
          onChange={(value) => setState(STATES.find((known) => known === value) ?? 'open')}
          data={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        />
        <Recalls state={state} />
      </Stack>
      <DrillSheet opened={drilling} onClose={close} />
    </Allowed>
  );
}

function Recalls({ state }: { state: (typeof STATES)[number] }) {
  const { t } = useTranslation('recalls');
  const recalls = useRecalls(state);
  if (recalls.error) {
    return <ProblemNote error={recalls.error} onRetry={() => void recalls.refetch()} />;
  }
  if (!recalls.data) return <ListSkeleton />;
  if (recalls.data.length === 0) {
    return <Empty icon={IconShieldCheck} text={t(`empty.${state}`)} />;
  }
  return (
    <>
      <ul className={classes.list} aria-label={t('title')}>
        {recalls.data.map((recall) => (
          <li key={recall.id}>
            <Link to="/recalls/$recallId" params={{ recallId: recall.id }} className={classes.row}>
              <Row recall={recall} />
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore query={recalls} />
    </>
  );
}

function Row({ recall }: { recall: RecallSummary }) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  return (
    <>
      <div className={classes.what}>
        <Group gap="xs">
          <Text fw={600}>{recall.names.join(', ') || recall.reference}</Text>
          <Badge variant="light" size="lg" tt="none" color="gray">
            {t('class', { class: recall.class })}
          </Badge>
          {!recall.closedAt && Date.parse(recall.dueAt) < serverNow() && (
            <Badge variant="light" size="lg" tt="none" color="red">
              {t('overdue')}
            </Badge>
          )}
          {recall.drill && (
            <Badge variant="light" size="lg" tt="none">
              {t('drill.badge')}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {t(`measure.${recall.measure}`)} · {recall.authority} · {recall.reference}
        </Text>
        <Text size="sm" c="dimmed">
          {recall.closedAt
            ? `${t(`answer.${recall.answer ?? 'followed-through'}`)} · ${format.dateTime(recall.closedAt)}`
            : t('due.until', { when: format.dateTime(recall.dueAt) })}
        </Text>
      </div>
      <IconChevronRight size={22} aria-hidden />
    </>
  );
}
