import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import type { Recall, RecallTask } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { Entries } from './Entries';
import { Letters } from './Letters';
import { PatientForm } from './PatientForm';
import classes from './Recalls.module.css';

/** Who received it, each once with every way, and how far one has come with them. */
export function PatientTasks({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  const [acting, setActing] = useState<RecallTask | null>(null);
  const tasks = recall.tasks.filter(({ kind }) => kind === 'patient');
  return (
    <section aria-labelledby="patients">
      <Title order={2} size="h4" id="patients" mb="xs">
        {t('patients', { count: tasks.length })}
      </Title>
      {tasks.length === 0 && <Text c="dimmed">{t('noPatients')}</Text>}
      <ul className={classes.list}>
        {tasks.map((task) => (
          <li
            key={task.id}
            className={classes.card}
            data-done={task.done}
            data-overdue={task.overdue}
          >
            <PatientTask recall={recall} task={task} onAct={() => setActing(task)} />
          </li>
        ))}
      </ul>
      <Sheet
        opened={acting !== null}
        onClose={() => setActing(null)}
        title={acting ? t('patientTask', { code: acting.title }) : ''}
      >
        {acting && (
          <PatientForm recallId={recall.id} task={acting} onDone={() => setActing(null)} />
        )}
      </Sheet>
    </section>
  );
}

interface PatientTaskProps {
  recall: Recall;
  task: RecallTask;
  onAct: () => void;
}

function PatientTask({ recall, task, onAct }: PatientTaskProps) {
  const { t } = useTranslation('recalls');
  const may = useMay();
  const patient = recall.patients.find(({ patientId }) => patientId === task.patientId);
  const patientId = task.patientId ?? '';
  const itemNames = severalItems(recall);
  return (
    <>
      <Group justify="space-between" gap="xs">
        <LinkAnchor to="/patients/$patientId" params={{ patientId }} fw={700} fz="lg">
          {task.title}
        </LinkAnchor>
        <StateBadge task={task} />
      </Group>
      <ul className={classes.lines}>
        {patient?.exposures.map((exposure) => (
          <li key={`${exposure.sessionId} ${exposure.lotId} ${exposure.via.join()}`}>
            <Exposure exposure={exposure} itemName={itemNames.get(exposure.lotId ?? '')} />
          </li>
        ))}
      </ul>
      {!patient && (
        <Text size="sm" c="dimmed">
          {t('noLonger')}
        </Text>
      )}
      <Entries entries={task.entries} />
      {may('recalls.write') && (
        <Group gap="xs" mt="sm">
          {recall.state === 'open' && (
            <Button
              variant={task.done ? 'default' : 'filled'}
              leftSection={<IconPhone size={20} aria-hidden />}
              aria-label={t('actOn', { code: task.title })}
              onClick={onAct}
            >
              {t('act')}
            </Button>
          )}
          <Letters recallId={recall.id} task={task} />
        </Group>
      )}
    </>
  );
}

/** The items of the lots, where there is more than one item. */
function severalItems({ counters }: Recall): ReadonlyMap<string, string> {
  const names = new Map(counters.map(({ lotId, itemName }) => [lotId, itemName]));
  return new Set(names.values()).size > 1 ? names : new Map();
}

interface ExposureProps {
  exposure: Recall['patients'][number]['exposures'][number];
  /** Where it is not clear which item the lot is of. */
  itemName: string | undefined;
}

/** One session by which something of the recall reached the patient. */
function Exposure({ exposure, itemName }: ExposureProps) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  const { performedAt, what, quantity, unit, via } = exposure;
  return (
    <>
      {format.dateTime(performedAt)} · {itemName && `${itemName}, `}
      {what}
      {quantity !== null && unit !== null && (
        <>
          {' · '}
          <strong className="tabular">{format.quantity(quantity, unit)}</strong>
        </>
      )}
      {quantity !== null &&
        ` · ${via.length === 0 ? t('directly') : t('via', { via: via.join(' → ') })}`}
    </>
  );
}

/** How far one has come; colour never alone. */
export function StateBadge({ task }: { task: RecallTask }) {
  const { t } = useTranslation('recalls');
  const colour = task.done ? 'teal' : task.overdue ? 'red' : 'gray';
  const state = task.state ?? 'none';
  return (
    <Group gap="xs">
      {task.overdue && (
        <Badge size="lg" tt="none" variant="light" color="red">
          {t('overdue')}
        </Badge>
      )}
      <Badge size="lg" tt="none" variant="light" color={colour}>
        {t(`taskState.${task.done && state === 'none' ? 'gone' : state}`)}
      </Badge>
    </Group>
  );
}
