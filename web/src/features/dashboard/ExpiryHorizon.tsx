import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Card, Text, Title, VisuallyHidden } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dashboard } from '../../api/dashboard';
import { useMoney } from '../../format/useMoney';
import classes from './Dashboard.module.css';

/** What expires in each of the next twelve months, by worth. */
export function ExpiryHorizon({ data }: { data: Dashboard }) {
  const { t, i18n } = useTranslation('dashboard');
  const still = useReducedMotion();
  const money = useMoney();
  const months = new Intl.DateTimeFormat(i18n.language, {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  });
  const nameOf = (month: string) => months.format(new Date(`${month}-01T00:00:00Z`));
  const coming = data.expiry.filter(({ month }) => /^\d/.test(month));
  return (
    <Card component="section" aria-labelledby="expiry">
      <Title order={2} size="h4" id="expiry">
        {t('expiry.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('expiry.text')}
      </Text>
      <div aria-hidden>
        <BarChart
          h={240}
          data={coming.map(({ month, value }) => ({ month: nameOf(month), value }))}
          dataKey="month"
          series={[{ name: 'value', label: t('value'), color: 'petrol.6' }]}
          valueFormatter={(value) => money(value, data.currency)}
          barChartProps={{ accessibilityLayer: false }}
          barProps={{ radius: 4, isAnimationActive: !still }}
          withYAxis={false}
        />
      </div>
      <VisuallyHidden>
        <ul>
          {coming.map(({ month, value, lots }) => (
            <li key={month}>
              {nameOf(month)}: {money(value, data.currency)}, {t('figure.lots', { count: lots })}
            </li>
          ))}
        </ul>
      </VisuallyHidden>
      <Link to="/stock" search={{ flag: 'expiring' }} className={classes.more}>
        {t('expiry.rows')}
      </Link>
      <Link to="/expiry" className={classes.more}>
        {t('expiry.plan')}
      </Link>
    </Card>
  );
}
