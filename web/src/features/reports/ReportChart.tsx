import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Card, Text } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Report, ReportRow } from '../../api/reports';
import { barsOf } from './chart-data';
import { useCell } from './useCell';

const LONGEST_NAME = 36;
const COST = { key: 'cost', kind: 'money', head: '' } as const;

/** A name that fits two lines beside its bar. */
function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

/** The largest sums as bars; the same stands in the rows, so who cannot see it misses nothing. */
export function ReportChart({ report, rows }: { report: Report; rows: ReportRow[] }) {
  const { t } = useTranslation('reports');
  const still = useReducedMotion();
  const cell = useCell();
  const bars = barsOf(report.name, rows);
  if (bars.length < 2) return null;
  return (
    <Card mb="lg" aria-hidden>
      <Text fw={600} mb="sm">
        {t(`chart.${report.name}`)}
      </Text>
      <BarChart
        h={bars.length * 46 + 24}
        data={bars.map(({ name, value }) => ({ name, value }))}
        dataKey="name"
        orientation="vertical"
        yAxisProps={{
          width: 150,
          interval: 0,
          tick: { fontSize: 12, fill: 'var(--ms-quiet)' },
          tickFormatter: shortened,
        }}
        series={[{ name: 'value', label: t('value'), color: 'petrol.6' }]}
        valueFormatter={(value) => cell(value, COST)}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ radius: 4, isAnimationActive: !still }}
        gridAxis="x"
        withTooltip
      />
    </Card>
  );
}
