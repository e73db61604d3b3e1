import { Group, SegmentedControl, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheckFilled,
  IconCloudUp,
  type IconProps,
} from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import rows from '../../components/Rows.module.css';
import { useFormat } from '../../format/useFormat';
import classes from './Counts.module.css';
import type { ShownLine } from './count-lines';

const ICONS: Record<ShownLine['state'], ComponentType<IconProps>> = {
  uncounted: IconCircle,
  counted: IconCircleCheckFilled,
  waiting: IconCloudUp,
  refused: IconAlertTriangle,
};

interface LineListProps {
  lines: ShownLine[];
  current: string | null;
  onChoose: (key: string) => void;
}

/** Everything that is to count, to look up and to jump to. */
export function LineList({ lines, current, onChoose }: LineListProps) {
  const { t } = useTranslation('counts');
  const [only, setOnly] = useState<'all' | 'left'>('all');
  const left = lines.filter(({ countedQuantity }) => countedQuantity === null);
  const shown = only === 'left' ? left : lines;
  return (
    <Stack gap="sm" component="section">
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h4">
          {t('lines')}
        </Title>
        <SegmentedControl
          aria-label={t('filter.label')}
          size="sm"
          value={only}
          onChange={(value) => setOnly(value === 'left' ? 'left' : 'all')}
          data={[
            { value: 'all', label: t('filter.all', { count: lines.length }) },
            { value: 'left', label: t('filter.left', { count: left.length }) },
          ]}
        />
      </Group>
      <ul className={classes.lines}>
        {shown.map((line) => (
          <li key={line.key}>
            <UnstyledButton
              className={classes.line}
              aria-current={line.key === current ? 'true' : undefined}
              onClick={() => onChoose(line.key)}
            >
              <Line line={line} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <Text c="dimmed">{t('allCounted')}</Text>}
    </Stack>
  );
}

function Line({ line }: { line: ShownLine }) {
  const { t } = useTranslation('counts');
  const format = useFormat();
  const Icon = ICONS[line.state];
  return (
    <>
      <Icon size={24} className={classes.mark} data-state={line.state} aria-hidden />
      <div className={rows.what}>
        <Text fw={600} lh={1.3}>
          {line.itemName}
        </Text>
        <Text size="sm" c="dimmed">
          <span className={classes.lotNumber}>{line.lotNumber}</span>
          {line.placeKind === 'container' && ` · ${t('openContainer')}`}
          {line.countedBy && line.state === 'counted' && ` · ${line.countedBy.name}`}
        </Text>
      </div>
      <Text fw={650} className="tabular" ta="right">
        {line.countedQuantity === null ? (
          <span className="sr-only">{t('mark.uncounted')}</span>
        ) : (
          format.quantity(line.countedQuantity, line.unit)
        )}
        {line.state === 'refused' && <span className="sr-only">{t('mark.refused')}</span>}
      </Text>
    </>
  );
}
