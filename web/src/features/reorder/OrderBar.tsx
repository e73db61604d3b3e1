import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconShoppingCartPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useOrderSuggested } from '../../api/purchasing';
import { useTextSetting } from '../../api/settings';
import { ProblemNote } from '../../components/ProblemNote';
import { useMoney } from '../../format/useMoney';
import { toOrders, type Wanted } from './choices';
import classes from './Reorder.module.css';

interface OrderBarProps {
  rows: Wanted[];
  onOrdered: () => void;
}

/** Writes an order for each supplier; nothing is sent by that. */
export function OrderBar({ rows, onOrdered }: OrderBarProps) {
  const { t } = useTranslation('reorder');
  const navigate = useNavigate();
  const money = useMoney();
  const currency = useTextSetting('currency') ?? 'EUR';
  // The id is made once, so that sending it again writes the same orders.
  const [id, setId] = useState(newId);
  const order = useOrderSuggested();
  const wanted = toOrders(id, rows);
  const suppliers = new Set(wanted.lines.map(({ supplierId }) => supplierId)).size;
  const total = rows
    .filter(({ included }) => included)
    .reduce((sum, { pricePerPack, packs }) => sum + (pricePerPack ?? 0) * packs, 0);
  const submit = () =>
    order.mutate(wanted, {
      onSuccess: ({ orders }) => {
        notifications.show({ message: t('ordered', { count: orders.length }) });
        setId(newId());
        onOrdered();
        const [only] = orders;
        if (orders.length === 1 && only) {
          void navigate({ to: '/orders/$orderId', params: { orderId: only.id } });
        } else void navigate({ to: '/orders' });
      },
    });
  return (
    <div className={classes.bar}>
      <ProblemNote error={order.error} />
      <Group justify="space-between" wrap="nowrap">
        <Text aria-live="polite">
          {t('chosen', { count: wanted.lines.length })}
          <Text span fw={650} className="tabular" display="block">
            {money(total, currency)}
          </Text>
        </Text>
        <Button
          size="lg"
          leftSection={<IconShoppingCartPlus size={22} aria-hidden />}
          disabled={suppliers === 0}
          loading={order.isPending}
          onClick={submit}
        >
          {t('order', { count: suppliers })}
        </Button>
      </Group>
    </div>
  );
}
