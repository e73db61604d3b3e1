import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Recall } from '../../api/types';
import { OrderRow, orderKey } from '../trace/OrderRow';
import classes from './Recalls.module.css';

/** What was ordered or announced of the recalled items and has not come yet. */
export function Orders({ recall: { orders, state } }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  if (orders.length === 0) return null;
  return (
    <section aria-labelledby="orders">
      <Title order={2} size="h4" id="orders" mb="xs">
        {t('orders', { count: orders.length })}
      </Title>
      {state === 'open' && (
        <Text size="sm" c="dimmed" mb="xs">
          {t('ordersText')}
        </Text>
      )}
      <ul className={classes.list}>
        {orders.map((order) => (
          <li key={`${orderKey(order)} ${order.itemId}`} className={classes.card}>
            <OrderRow order={order} itemName={order.itemName} />
          </li>
        ))}
      </ul>
    </section>
  );
}
