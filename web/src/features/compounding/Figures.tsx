import { Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import type { Progress, Tone } from './amounts';
import classes from './Figures.module.css';

interface FiguresProps {
  progress: Progress;
  unit: Unit;
}

const ICONS: Record<Tone, ComponentType<IconProps>> = {
  nothing: IconCircleDashed,
  under: IconCircleDashed,
  within: IconCircleCheck,
  over: IconAlertTriangle,
};

/** Required, taken, remaining: read from an arm's length; the words say what the colour shows. */
export function Figures({ progress, unit }: FiguresProps) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const Icon = ICONS[progress.tone];
  const words = t(`tone.${progress.tone}`, {
    remaining: format.quantity(progress.remaining, unit),
    excess: format.quantity(progress.excess, unit),
    least: format.number(progress.least),
    most: format.quantity(progress.most, unit),
  });
  return (
    <div>
      <dl className={classes.figures}>
        <Figure name={t('figure.required')} value={progress.required} unit={unit} />
        <Figure name={t('figure.taken')} value={progress.taken} unit={unit} tone={progress.tone} />
        <Figure name={t('figure.remaining')} value={progress.remaining} unit={unit} />
      </dl>
      <Band progress={progress} />
      <div className={classes.tone} data-tone={progress.tone} role="status">
        <Icon size={26} aria-hidden />
        <Text span fw={600}>
          {words}
        </Text>
      </div>
    </div>
  );
}

interface FigureProps {
  name: string;
  value: number;
  unit: Unit;
  tone?: Tone;
}

function Figure({ name, value, unit, tone }: FigureProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={classes.figure} data-tone={tone}>
      <dt>{name}</dt>
      <dd>
        {format.number(value)}
        <small>{t(`unit.${unit}`, { count: value })}</small>
      </dd>
    </div>
  );
}

/** How much more than required the bar can show. */
const HEADROOM = 1.25;

/** The taken amount on its way to the tolerance. */
function Band({ progress }: { progress: Progress }) {
  const { required, taken, least, most, tone } = progress;
  const scale = Math.max(required * HEADROOM, most * 1.05, 0.001);
  const percent = (value: number) => `${Math.min(100, (value / scale) * 100)}%`;
  return (
    <div className={classes.band} aria-hidden>
      <span className={classes.bandFill} data-tone={tone} style={{ width: percent(taken) }} />
      <span
        className={classes.bandGoal}
        style={{ left: percent(least), width: `calc(${percent(most)} - ${percent(least)})` }}
      />
    </div>
  );
}
