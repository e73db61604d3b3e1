import { Group, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PreparationRow } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Compounding.module.css';
import { StateBadge } from './StateBadge';
import { STAGES } from './states';
import { UseBy } from './UseBy';

/** While it is one of these, its time runs. */
const RUNNING: readonly PreparationRow['state'][] = [
  ...STAGES.work,
  ...STAGES.check,
  ...STAGES.ready,
];

/** One preparation in a list, as large as a finger in a glove. */
export function PreparationCard({ preparation }: { preparation: PreparationRow }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const { id, code, name, state, patientCode, useUntil, unit, volume, remaining } = preparation;
  const quantity = state === 'draft' ? volume : remaining;
  return (
    <Link to="/compounding/$preparationId" params={{ preparationId: id }} className={classes.row}>
      <div className={classes.what}>
        <Group gap="xs">
          <span className={classes.number}>{code}</span>
          <StateBadge state={state} size="lg" />
        </Group>
        <Text fw={600} lh={1.3}>
          {name}
        </Text>
        <Text>
          {patientCode ? t('forPatient', { patient: patientCode }) : t('forStock')}
          {quantity !== null && ` · ${format.quantity(quantity, unit)}`}
        </Text>
        {useUntil && RUNNING.includes(state) ? (
          <UseBy useUntil={useUntil} />
        ) : (
          <Text size="sm" c="dimmed">
            {format.dateTime(preparation.startedAt)} · {preparation.createdBy.name}
          </Text>
        )}
      </div>
      <IconChevronRight size={26} aria-hidden />
    </Link>
  );
}
