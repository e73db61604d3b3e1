import { SimpleGrid, Text } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dashboard } from '../../api/dashboard';
import { useMoney } from '../../format/useMoney';
import classes from './Dashboard.module.css';

/** The four numbers one asks first. */
export function Figures({ data }: { data: Dashboard }) {
  const { t } = useTranslation('dashboard');
  const money = useMoney();
  const { stock, currency, waste, protocols, expiry, from, to } = data;
  const wasted = waste.reduce((sum, { value }) => sum + value, 0);
  const sessions = protocols.reduce((sum, each) => sum + each.sessions, 0);
  const expired = expiry.find(({ month }) => month === 'expired');
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
      <Figure
        label={t('figure.stock')}
        value={money(stock.value, currency)}
        hint={t('figure.withoutCost', { count: stock.lotsWithoutCost })}
        to="/stock"
      />
      <Figure
        label={t('figure.expired')}
        value={money(expired?.value ?? 0, currency)}
        hint={t('figure.lots', { count: expired?.lots ?? 0 })}
        to="/stock"
        search={{ flag: 'expired' }}
      />
      <Figure
        label={t('figure.waste')}
        value={money(wasted, currency)}
        hint={t('figure.weeks')}
        to="/reports/$name"
        params={{ name: 'waste' }}
        search={{ from, to }}
      />
      <Figure
        label={t('figure.sessions')}
        value={String(sessions)}
        hint={t('figure.weeks')}
        to="/reports/$name"
        params={{ name: 'practitioner-sessions' }}
        search={{ from, to }}
      />
    </SimpleGrid>
  );
}

interface FigureProps extends Pick<LinkProps, 'to' | 'params' | 'search'> {
  label: string;
  value: ReactNode;
  hint: string;
}

function Figure({ label, value, hint, ...link }: FigureProps) {
  return (
    <Link {...(link as LinkProps)} className={classes.figure}>
      <Text component="span" size="sm" c="dimmed">
        {label}
      </Text>
      <span className={classes.value}>{value}</span>
      <Text component="span" size="sm" c="dimmed">
        {hint}
      </Text>
    </Link>
  );
}
