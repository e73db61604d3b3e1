import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrderState } from '../../api/types';

const COLOURS: Record<OrderState, string> = {
  draft: 'gray',
  approved: 'orange',
  sent: 'petrol',
  'partly-received': 'petrol',
  received: 'gray',
  cancelled: 'gray',
};

/** How far an order has come. */
export function StateBadge({ status }: { status: OrderState }) {
  const { t } = useTranslation('orders');
  return (
    <Badge variant="light" size="lg" tt="none" color={COLOURS[status]}>
      {t(`status.${status}`)}
    </Badge>
  );
}
