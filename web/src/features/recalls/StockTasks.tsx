import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconPackageOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import type { Recall, RecallTask } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { Entries } from './Entries';
import { StateBadge } from './PatientTasks';
import classes from './Recalls.module.css';
import { StockForm } from './StockForm';

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
        {acting && <StockForm recall={recall} task={acting} onDone={() => setActing(null)} />}
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
  const { title, unit, left, quantity, lotId, placeId } = task;
  const open = recall.state === 'open' && may('recalls.write');
  const lot = recall.lots.find((one) => one.lotId === lotId);
  // A sealed package and an open one may stand in the same place.
  const place = recall.stock.find((one) => one.lotId === lotId && one.placeId === placeId);
  // Somebody says that it is gone, and the stock book says that it is there.
  const differs = !recall.drill && task.done && (left ?? 0) > 0;
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text fw={650} style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Text>
        <StateBadge task={task} />
      </Group>
      {lot && (
        <Text size="sm" c="dimmed">
          {[lot.itemName, place && t(`place.${place.placeKind}`)].filter(Boolean).join(' · ')}
        </Text>
      )}
      {unit && (
        <Text className="tabular">
          {t('left', {
            left: format.quantity(left ?? 0, unit),
            quantity: format.quantity(quantity ?? 0, unit),
          })}
        </Text>
      )}
      <Entries entries={task.entries} />
      {differs && unit && (
        <Alert color="orange" mt="xs" icon={<IconAlertTriangle aria-hidden />} role="note">
          {t('stillInBook', { left: format.quantity(left ?? 0, unit) })}{' '}
          {lotId && placeId && may('wastes.write') && (
            <LinkAnchor
              to="/disposals"
              search={{ kind: 'waste', fresh: true, lot: lotId, place: placeId }}
              c="inherit"
              fw={600}
            >
              {t('writeOff')}
            </LinkAnchor>
          )}
        </Alert>
      )}
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
        </Group>
      )}
    </>
  );
}
