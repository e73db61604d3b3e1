import { Button, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconPackageOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWitnesses } from '../../api/disposals';
import { useMay } from '../../api/identity';
import { useAct } from '../../api/recalls';
import type { Recall, RecallTask } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { Entries } from './Entries';
import { StateBadge } from './PatientTasks';
import classes from './Recalls.module.css';

const STATES = ['quarantined', 'returned', 'destroyed'] as const;

/** What is left and where, and what was done with it. */
export function StockTasks({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  const [acting, setActing] = useState<RecallTask | null>(null);
  const tasks = recall.tasks.filter(({ kind }) => kind === 'stock');
  return (
    <section aria-labelledby="stock-left">
      <Title order={2} size="h4" id="stock-left" mb="xs">
        {t('stock', { count: tasks.length })}
      </Title>
      {tasks.length === 0 && <Text c="dimmed">{t('noStock')}</Text>}
      <ul className={classes.list}>
        {tasks.map((task) => (
          <li
            key={task.id}
            className={classes.card}
            data-done={task.done}
            data-overdue={task.overdue}
          >
            <StockTask recall={recall} task={task} onAct={() => setActing(task)} />
          </li>
        ))}
      </ul>
      <Sheet opened={acting !== null} onClose={() => setActing(null)} title={acting?.title ?? ''}>
        {acting && <StockForm recallId={recall.id} task={acting} onDone={() => setActing(null)} />}
      </Sheet>
    </section>
  );
}

interface StockTaskProps {
  recall: Recall;
  task: RecallTask;
  onAct: () => void;
}

function StockTask({ recall, task, onAct }: StockTaskProps) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  const may = useMay();
  const { title, unit, left, quantity } = task;
  const open = recall.state === 'open' && may('recalls.write');
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text fw={650} style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Text>
        <StateBadge task={task} />
      </Group>
      {unit && (
        <Text className="tabular">
          {t('left', {
            left: format.quantity(left ?? 0, unit),
            quantity: format.quantity(quantity ?? 0, unit),
          })}
        </Text>
      )}
      <Entries entries={task.entries} />
      {open && (
        <Group gap="xs" mt="sm">
          <Button
            variant={task.done ? 'default' : 'filled'}
            leftSection={<IconPackageOff size={20} aria-hidden />}
            aria-label={t('actOn', { code: title })}
            onClick={onAct}
          >
            {t('act')}
          </Button>
          {!recall.drill && task.lotId && task.placeId && (left ?? 0) > 0 && (
            <LinkAnchor
              to="/disposals"
              search={{ kind: 'waste', fresh: true, lot: task.lotId, place: task.placeId }}
            >
              {t('writeOff')}
            </LinkAnchor>
          )}
        </Group>
      )}
    </>
  );
}

interface StockFormProps {
  recallId: string;
  task: RecallTask;
  onDone: () => void;
}

function StockForm({ recallId, task, onDone }: StockFormProps) {
  const { t } = useTranslation(['recalls', 'common']);
  const act = useAct(recallId);
  const { data: witnesses = [] } = useWitnesses();
  const [state, setState] = useState<(typeof STATES)[number]>('quarantined');
  const [witnessId, setWitness] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const whole = state !== 'destroyed' || witnessId !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!whole) return;
    const body = {
      state,
      ...(state === 'destroyed' && witnessId ? { witnessId } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    };
    act.mutate({ taskId: task.id, body }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Stack gap="xs" role="group" aria-label={t('whatWasDone')}>
          {STATES.map((known) => (
            <Button
              key={known}
              size="lg"
              variant={state === known ? 'filled' : 'default'}
              aria-pressed={state === known}
              onClick={() => setState(known)}
            >
              {t(`taskState.${known}`)}
            </Button>
          ))}
        </Stack>
        {state === 'destroyed' && (
          <Select
            label={t('witness')}
            required
            searchable
            nothingFoundMessage={t('nothingFound', { ns: 'common' })}
            data={witnesses.map(({ id, name }) => ({ value: id, label: name }))}
            value={witnessId}
            onChange={setWitness}
          />
        )}
        <Textarea
          label={t('note')}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNote error={act.error} />
        <Button type="submit" size="lg" disabled={!whole} loading={act.isPending}>
          {t(whole ? 'write' : 'missing.witness')}
        </Button>
      </Stack>
    </form>
  );
}
