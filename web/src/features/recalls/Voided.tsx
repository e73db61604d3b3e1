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

/** What is on its way of the recalled items. */
export function Orders({ recall: { orders } }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  if (orders.length === 0) return null;
  return (
    <section aria-labelledby="orders">
      <Title order={2} size="h4" id="orders" mb="xs">
        {t('orders', { count: orders.length })}
      </Title>
      <ul className={classes.list}>
        {orders.map((order) => (
          <li key={`${order.deliveryId} ${order.itemName}`} className={classes.card}>
            <Text fw={600}>{order.itemName}</Text>
            <Text size="sm" c="dimmed">
              {order.supplierName} · {format.day(order.expectedOn)} ·{' '}
              {t('containers', { count: order.containers })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
