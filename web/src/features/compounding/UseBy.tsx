import { Text } from '@mantine/core';
import { IconClock, IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import { useNow } from '../today/useNow';
import classes from './Compounding.module.css';
import { timeLeft } from './time-left';

/** Until when a preparation may be used, and how long that is from now. */
export function UseBy({ useUntil }: { useUntil: string }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const now = useNow();
  const { urgency, left } = timeLeft(useUntil, now);
  const Icon = urgency === 'calm' ? IconClock : IconClockExclamation;
  const sameDay = format.date(useUntil) === format.date(new Date(now).toISOString());
  const until = sameDay ? format.time(useUntil) : format.dateTime(useUntil);
  const words = urgency === 'over' ? 'useBy.over' : 'useBy.until';
  return (
    <span className={classes.useBy} data-urgency={urgency}>
      <Icon size={22} aria-hidden />
      <span>
        <Text span fw={650} className="tabular">
          {t(sameDay ? words : `${words}Day`, { until })}
        </Text>
        {urgency !== 'over' && (
          <Text span size="sm" display="block">
            {t('useBy.left', { time: format.duration(left) })}
          </Text>
        )}
      </span>
    </span>
  );
}
