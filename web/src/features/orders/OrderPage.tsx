import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOrder } from '../../api/purchasing';
import { useTextSetting } from '../../api/settings';
import type { Order } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import { useMoney } from '../../format/useMoney';
import { Decisions } from './Decisions';
import { OrderLines } from './OrderLines';
import classes from './Orders.module.css';
import { StateBadge } from './StateBadge';

/** One order: what is in it, how far it has come, and what can be done with it now. */
export function OrderPage() {
  const { t } = useTranslation('orders');
  const { orderId } = useParams({ from: '/shell/orders/$orderId' });
  const order = useOrder(orderId);
  return (
    <Allowed title={t('title')} permission="orders.read">
      <LinkAnchor to="/orders">{t('back')}</LinkAnchor>
      {order.data === undefined && <PageHeader title={t('one')} />}
      <QueryView query={order}>{(data) => <Shown order={data} />}</QueryView>
    </Allowed>
  );
}

function Shown({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  return (
    <>
      <PageHeader title={order.supplierName} subtitle={t('number', { number: order.number })} />
      <div className={classes.columns}>
        <Stack gap="lg" className={classes.decide}>
          <Facts order={order} />
          <Decisions order={order} />
        </Stack>
        <Stack gap="lg">
          <OrderLines order={order} />
          <Steps order={order} />
        </Stack>
      </div>
    </>
  );
}

function Facts({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const format = useFormat();
  const money = useMoney();
  const currency = useTextSetting('currency') ?? 'EUR';
  const { status, overdue, total, unpriced, minimumOrder, expectedOn, locationName, note } = order;
  const missing = unpriced === 0 && minimumOrder !== null ? minimumOrder - total : 0;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <StateBadge status={status} />
        {overdue && (
          <Badge variant="light" size="lg" tt="none" color="red">
            {t('overdue')}
          </Badge>
        )}
      </Group>
      <Text fz={28} fw={700} className="tabular">
        {money(total, currency)}
      </Text>
      {unpriced > 0 && <Text size="sm">{t('unpriced', { count: unpriced })}</Text>}
      {missing > 0 && status === 'draft' && (
        <Text size="sm" c="var(--ms-warning)">
          {t('belowMinimum', {
            minimum: money(minimumOrder ?? 0, currency),
            missing: money(missing, currency),
          })}
        </Text>
      )}
      <dl className={classes.facts}>
        {expectedOn && (
          <div>
            <dt>{t('expectedOn')}</dt>
            <dd>{format.day(expectedOn)}</dd>
          </div>
        )}
        {locationName && (
          <div>
            <dt>{t('deliverTo')}</dt>
            <dd>{locationName}</dd>
          </div>
        )}
        {note && (
          <div>
            <dt>{t('note')}</dt>
            <dd className={classes.note}>{note}</dd>
          </div>
        )}
      </dl>
    </Stack>
  );
}

/** What was done with the order, by whom, the first first. */
function Steps({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const format = useFormat();
  return (
    <section aria-label={t('steps')}>
      <Title order={2} size="h4" mb="xs">
        {t('steps')}
      </Title>
      <ol className={classes.timeline}>
        {order.steps.map((step, index) => {
          const again = step.stage === 'draft' && index > 0;
          const changed = again && step.version !== order.steps[index - 1]?.version;
          const words = again ? (changed ? 'changed' : 'reopened') : step.stage;
          return (
            <li key={step.at + step.stage}>
              <Text fw={600} size="sm">
                {t(`step.${step.via === 'email' ? 'mailed' : words}`, {
                  who: step.by.name,
                  to: step.sentTo ?? '',
                })}
              </Text>
              <Text size="sm" c="dimmed">
                {format.dateTime(step.at)}
                {step.reason && ` · ${step.reason}`}
              </Text>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
