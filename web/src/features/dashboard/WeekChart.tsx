import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Card, Text, Title, VisuallyHidden } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { useMoney } from '../../format/useMoney';
import { type InWeek, largest, weekRows, withRest } from './chart-rows';
import classes from './Dashboard.module.css';

const COLORS = ['petrol.6', 'orange.6', 'grape.6', 'lime.7', 'blue.6', 'gray.5'] as const;
const MOST_NAMES = COLORS.length - 1;

interface WeekChartProps {
  title: string;
  text: string;
  entries: InWeek[];
  from: string;
  to: string;
  /** The report that holds its rows. */
  report: 'consumption' | 'waste';
  /** Amounts are money. */
  currency?: string;
}

/** Amounts by week and name as stacked bars, and as a list for who does not see them. */
export function WeekChart({ title, text, entries, from, to, report, currency }: WeekChartProps) {
  const { t } = useTranslation('dashboard');
  const id = useId();
  const still = useReducedMotion();
  const format = useFormat();
  const money = useMoney();
  const write = (value: number) =>
    currency === undefined ? format.number(Math.round(value * 10) / 10) : money(value, currency);
  const names = largest(entries, MOST_NAMES);
  const shown = withRest(entries, names, t('rest'));
  const all = [...names, ...(shown.some(({ name }) => name === t('rest')) ? [t('rest')] : [])];
  const sumOf = (wanted: string) =>
    shown.filter(({ name }) => name === wanted).reduce((sum, { amount }) => sum + amount, 0);
  return (
    <Card component="section" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {text}
      </Text>
      {all.length === 0 ? (
        <Text>{t('nothing')}</Text>
      ) : (
        <div aria-hidden>
          <BarChart
            h={260}
            type="stacked"
            data={weekRows(shown, from, to).map((week) => ({
              ...week,
              weekOn: shortDay(String(week.weekOn)),
            }))}
            dataKey="weekOn"
            series={all.map((name, index) => ({ name, color: COLORS[index] ?? 'gray.5' }))}
            valueFormatter={write}
            barChartProps={{ accessibilityLayer: false }}
            barProps={{ isAnimationActive: !still }}
            withLegend
            withYAxis={false}
          />
        </div>
      )}
      <VisuallyHidden>
        <ul>
          {all.map((name) => (
            <li key={name}>
              {name}: {write(sumOf(name))}
            </li>
          ))}
        </ul>
      </VisuallyHidden>
      <Link
        to="/reports/$name"
        params={{ name: report }}
        search={{ from, to }}
        className={classes.more}
      >
        {t('rows')}
      </Link>
    </Card>
  );
}

/** `23/11`: the axis has room for no more. */
function shortDay(day: string): string {
  return `${day.slice(8)}/${day.slice(5, 7)}`;
}
