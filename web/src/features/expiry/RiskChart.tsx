import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Card, Text, Title, VisuallyHidden } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ExpiryPlan } from '../../api/expiry-plan';
import { useMoney } from '../../format/useMoney';

/** What will be lost in each of the next twelve months, by worth; as bars and as a list. */
export function RiskChart({ plan: { months, currency } }: { plan: ExpiryPlan }) {
  const { t, i18n } = useTranslation('expiry');
  const still = useReducedMotion();
  const money = useMoney();
  const names = new Intl.DateTimeFormat(i18n.language, {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  });
  const nameOf = (month: string) => names.format(new Date(`${month}-01T00:00:00Z`));
  return (
    <Card component="section" aria-labelledby="risk-months">
      <Title order={2} size="h4" id="risk-months">
        {t('chart.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('chart.text')}
      </Text>
      <div aria-hidden>
        <BarChart
          h={220}
          data={months.map(({ month, value }) => ({ month: nameOf(month), value }))}
          dataKey="month"
          series={[{ name: 'value', label: t('chart.value'), color: 'orange.6' }]}
          valueFormatter={(value) => money(value, currency)}
          barChartProps={{ accessibilityLayer: false }}
          barProps={{ radius: 4, isAnimationActive: !still }}
          withYAxis={false}
        />
      </div>
      <VisuallyHidden>
        <ul>
          {months.map(({ month, value, lots }) => (
            <li key={month}>
              {nameOf(month)}: {money(value, currency)}, {t('chart.lots', { count: lots })}
            </li>
          ))}
        </ul>
      </VisuallyHidden>
    </Card>
  );
}
