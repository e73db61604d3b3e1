import { Card, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockAtRisk } from '../../api/expiry-plan';
import { useFormat } from '../../format/useFormat';
import { useMoney } from '../../format/useMoney';
import classes from './Expiry.module.css';
import { Remedies } from './Remedies';

interface AtRiskCardProps {
  stock: StockAtRisk;
  currency: string;
  /** Whether this is the lot that was asked for. */
  asked: boolean;
}

/** What of a lot in one place will not be used, and the ways out. */
export function AtRiskCard({ stock, currency, asked }: AtRiskCardProps) {
  const { t } = useTranslation(['expiry', 'common']);
  const format = useFormat();
  const money = useMoney();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) card.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const { itemName, lotNumber, placeName, placeKind, useBy, stands, unit, value } = stock;
  return (
    <Card ref={card} component="article" className={asked ? classes.asked : undefined}>
      <div className={classes.head}>
        <div className={classes.words}>
          <Title order={3} size="h5">
            {itemName}
          </Title>
          <Text size="sm" c="dimmed">
            {t(placeKind === 'container' ? 'lotOpen' : 'lot', { lot: lotNumber, place: placeName })}
          </Text>
        </div>
        <span className={classes.value}>
          {value === null ? t('noCost') : money(value, currency)}
        </span>
      </div>
      <Text mt={6}>
        {t('left', {
          quantity: format.quantity(stock.quantity, unit),
          stands: format.quantity(stands, unit),
          day: format.day(useBy),
        })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('rate', { site: stock.siteName, use: format.quantity(stock.weeklyUse, unit) })}
      </Text>
      <Remedies stock={stock} />
    </Card>
  );
}
