import { Badge, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight, IconFileInvoice, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useOrders } from '../../api/purchasing';
import { useTextSetting } from '../../api/settings';
import type { Order, OrderState } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { LinkButton } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { useMoney } from '../../format/useMoney';
import { NewOrderForm } from './NewOrderForm';
import classes from './Orders.module.css';
import { StateBadge } from './StateBadge';

const SHOWN: Record<'open' | 'done', OrderState[]> = {
  open: ['draft', 'approved', 'sent', 'partly-received'],
  done: ['received', 'cancelled'],
};

/** Orders that are going on, and those that were. */
export function OrdersPage() {
  const { t } = useTranslation('orders');
  const may = useMay();
  const navigate = useNavigate();
  const [shown, setShown] = useState<keyof typeof SHOWN>('open');
  const [writing, { open, close }] = useDisclosure(false);
  return (
    <Allowed title={t('title')} permission="orders.read">
      <PageHeader title={t('title')}>
        <Group gap="sm">
          <LinkButton to="/reorder" variant="default">
            {t('toReorder')}
          </LinkButton>
          {may('orders.write') && (
            <Button leftSection={<IconPlus size={22} aria-hidden />} onClick={open}>
              {t('new')}
            </Button>
          )}
        </Group>
      </PageHeader>
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('show.label')}
          size="md"
          maw={420}
          value={shown}
          onChange={(value) => setShown(value === 'done' ? 'done' : 'open')}
          data={(['open', 'done'] as const).map((value) => ({ value, label: t(`show.${value}`) }))}
        />
        <Orders status={SHOWN[shown]} />
      </Stack>
      <Sheet full opened={writing} onClose={close} title={t('new')}>
        {writing && (
          <NewOrderForm
            onDone={(id) => void navigate({ to: '/orders/$orderId', params: { orderId: id } })}
          />
        )}
      </Sheet>
    </Allowed>
  );
}

function Orders({ status }: { status: OrderState[] }) {
  const { t } = useTranslation('orders');
  const orders = useOrders(status);
  if (orders.error)
    return <ProblemNote error={orders.error} onRetry={() => void orders.refetch()} />;
  if (!orders.data) return <ListSkeleton />;
  if (orders.data.length === 0) return <Empty icon={IconFileInvoice} text={t('empty')} />;
  return (
    <>
      <ul className={classes.list} aria-label={t('title')}>
        {orders.data.map((order) => (
          <li key={order.id}>
            <Link to="/orders/$orderId" params={{ orderId: order.id }} className={classes.row}>
              <Row order={order} />
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore query={orders} />
    </>
  );
}

function Row({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const format = useFormat();
  const money = useMoney();
  const currency = useTextSetting('currency') ?? 'EUR';
  const { number, supplierName, lines, createdAt, createdBy, expectedOn, status } = order;
  const waits = status === 'sent' || status === 'partly-received';
  return (
    <>
      <div className={classes.what}>
        <Group gap="xs">
          <Text fw={600} lh={1.3}>
            {supplierName}
          </Text>
          <StateBadge status={status} />
          {order.overdue && (
            <Badge variant="light" size="lg" tt="none" color="red">
              {t('overdue')}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {[
            t('number', { number }),
            t('items', { count: lines.length }),
            waits && expectedOn && t('expected', { day: format.day(expectedOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('by', { when: format.date(createdAt), who: createdBy.name })}
        </Text>
      </div>
      <Text fw={650} className={`tabular ${classes.amount}`}>
        {money(order.total, currency)}
      </Text>
      <IconChevronRight size={22} aria-hidden />
    </>
  );
}
