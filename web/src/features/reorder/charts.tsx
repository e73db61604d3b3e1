import { AreaChart, BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Text, Title, VisuallyHidden } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplainedSuggestion } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { useRough } from './useRough';

interface ChartProps {
  suggestion: ExplainedSuggestion;
}

/** The chart shows so many days, and the use of so many past weeks. */
const DAYS = 91;
const WEEKS = 26;

/** What will be left day by day if nothing more is ordered. */
export function OutlookChart({ suggestion }: ChartProps) {
  const { t } = useTranslation('reorder');
  const format = useFormat();
  const rough = useRough();
  const still = useReducedMotion();
  const id = useId();
  const { outlook, why, unit, stockOutOn } = suggestion;
  const shown = outlook.slice(0, DAYS);
  const highest = Math.ceil(Math.max(why.orderBelow * 1.15, ...shown.map(({ left }) => left)));
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h5" id={id}>
        {t('chart.outlook')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('chart.outlookText')}
      </Text>
      <div aria-hidden>
        <AreaChart
          h={200}
          data={shown.map(({ day, left }) => ({ day: shortDay(day), left }))}
          dataKey="day"
          series={[{ name: 'left', label: t('chart.left'), color: 'petrol.6' }]}
          referenceLines={[{ y: why.orderBelow, label: t('chart.orderBelow'), color: 'orange.7' }]}
          valueFormatter={(value) => rough(value, unit)}
          yAxisProps={{ domain: [0, highest] }}
          curveType="linear"
          withDots={false}
          areaChartProps={{ accessibilityLayer: false }}
          areaProps={{ isAnimationActive: !still }}
        />
      </div>
      <VisuallyHidden>
        {stockOutOn === null ? t('chart.neverOut') : t('runsOut', { day: format.day(stockOutOn) })}
      </VisuallyHidden>
    </section>
  );
}

/** What was used week by week, and what is expected of one. */
export function UseChart({ suggestion }: ChartProps) {
  const { t } = useTranslation('reorder');
  const format = useFormat();
  const rough = useRough();
  const still = useReducedMotion();
  const id = useId();
  const { weeks, why, unit } = suggestion;
  const shown = weeks.slice(-WEEKS);
  if (!shown.some(({ used }) => used > 0)) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h5" id={id}>
        {t('chart.use')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('chart.useText')}
      </Text>
      <div aria-hidden>
        <BarChart
          h={180}
          data={shown.map(({ from, used }) => ({ from: shortDay(from), used }))}
          dataKey="from"
          series={[{ name: 'used', label: t('chart.used'), color: 'petrol.6' }]}
          referenceLines={[{ y: why.weeklyUse, label: t('chart.usual'), color: 'orange.7' }]}
          valueFormatter={(value) => rough(value, unit)}
          barChartProps={{ accessibilityLayer: false }}
          barProps={{ radius: 3, isAnimationActive: !still }}
          withYAxis={false}
        />
      </div>
      <VisuallyHidden>
        <ul>
          {shown
            .filter(({ used }) => used > 0)
            .map(({ from, used }) => (
              <li key={from}>
                {format.day(from)}: {format.quantity(used, unit)}
              </li>
            ))}
        </ul>
      </VisuallyHidden>
    </section>
  );
}

/** `23/11`: the axis has room for no more. */
function shortDay(day: string): string {
  return `${day.slice(8)}/${day.slice(5, 7)}`;
}
