import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AgendaDay } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Agenda.module.css';

/** What the day's planned sessions need more of than there will be. */
export function Shortages({ day }: { day: AgendaDay }) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  if (day.shortages.length === 0) return null;
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('short.title', { day: format.longDay(day.day) })}
    >
      <ul className={classes.shortages}>
        {day.shortages.map(({ siteId, siteName, itemId, itemName, unit, needed, usable }) => (
          <li key={`${siteId} ${itemId}`}>
            {siteName && `${siteName} · `}
            {t('short.item', {
              item: itemName,
              needed: format.quantity(needed, unit),
              usable: format.quantity(usable, unit),
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
