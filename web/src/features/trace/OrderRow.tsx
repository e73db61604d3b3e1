import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Trace } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import { useFormat } from '../../format/useFormat';

type Order = Trace['orders'][number];

const COLOURS: Record<Order['state'], string> = {
  approved: 'orange',
  sent: 'petrol',
  'partly-received': 'petrol',
  announced: 'gray',
};

interface OrderRowProps {
  order: Omit<Order, 'supplierId'>;
  /** The item, where it is not clear which. */
  itemName?: string;
}

/** Which of the rows of a list it is. */
export function orderKey({ kind, orderId, deliveryId }: OrderRowProps['order']): string {
  return `${kind} ${orderId ?? deliveryId}`;
}

/** Something that was ordered, or that a supplier announced: from whom, for when, how much is to come. */
export function OrderRow({ order, itemName }: OrderRowProps) {
  const { t } = useTranslation('trace');
  const format = useFormat();
  const { orderId, orderNumber, state, supplierName, expectedOn, containers } = order;
  return (
    <div>
      <Group justify="space-between" gap="xs">
        <Text fw={600} component="span">
          {itemName ?? supplierName}
        </Text>
        <Badge size="lg" tt="none" variant="light" color={COLOURS[state]}>
          {t(`order.state.${state}`)}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {[
          itemName && supplierName,
          expectedOn ? t('order.expected', { day: format.day(expectedOn) }) : t('order.noDay'),
          t('order.toCome', { count: containers }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {state === 'approved' && <Text size="sm">{t('order.stoppable')}</Text>}
      {orderId && (
        <LinkAnchor to="/orders/$orderId" params={{ orderId }}>
          {t('order.open', { number: orderNumber ?? '' })}
        </LinkAnchor>
      )}
    </div>
  );
}
