import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Recall } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Recalls.module.css';

/** Sessions that were taken back, by which nobody received anything. */
export function Voided({ recall: { voided } }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  if (voided.length === 0) return null;
  return (
    <section aria-labelledby="voided">
      <Title order={2} size="h4" id="voided" mb="xs">
        {t('voided', { count: voided.length })}
      </Title>
      <ul className={classes.list}>
        {voided.map((session) => (
          <li key={`${session.sessionId} ${session.what}`} className={classes.card}>
            <Text fw={600}>
              <del>{session.code}</del> · {session.what}
            </Text>
            <Text size="sm" c="dimmed">
              {format.dateTime(session.performedAt)} ·{' '}
              {t('voidedAt', {
                when: format.dateTime(session.voidedAt),
                reason: session.voidReason,
              })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
