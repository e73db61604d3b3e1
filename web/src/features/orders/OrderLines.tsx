import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useOrderCommand } from '../../api/purchasing';
import { useTextSetting } from '../../api/settings';
import type { Order, OrderLine } from '../../api/types';
import { ReasonModal } from '../../components/ReasonModal';
import { useMoney } from '../../format/useMoney';
import classes from './Orders.module.css';

/** What is ordered, and what of it has come. */
export function OrderLines({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  return (
    <Stack component="section" gap="sm" aria-label={t('lines')}>
      <Title order={2} size="h4">
        {t('lines')}
      </Title>
      <ul className={classes.list}>
        {order.lines.map((line) => (
          <li key={line.itemId}>
            <Line order={order} line={line} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

interface LineProps {
  order: Order;
  line: OrderLine;
}

function Line({ order, line }: LineProps) {
  const { t } = useTranslation(['orders', 'common']);
  const money = useMoney();
  const currency = useTextSetting('currency') ?? 'EUR';
  const containers = t(`containers.${line.containerKind}`, {
    ns: 'common',
    count: line.containers,
  });
  const packs = line.pack > 1 ? `${line.packs} × ${line.pack} = ${containers}` : containers;
  return (
    <Card component="article" aria-label={line.itemName}>
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
          <div className={classes.what}>
            <Text fw={600} lh={1.3}>
              {line.itemName}
            </Text>
            <Text size="sm" c="dimmed" className="tabular">
              {line.packs === 0
                ? t('notOrdered')
                : [line.orderCode, packs].filter(Boolean).join(' · ')}
            </Text>
          </div>
          {line.packs > 0 && (
            <Text fw={650} className={`tabular ${classes.amount}`}>
              {line.amount === null ? t('noPrice') : money(line.amount, currency)}
            </Text>
          )}
        </Group>
        {order.status === 'draft' && line.priceNow !== null && (
          <Text size="sm" c="var(--ms-warning)">
            {t('priceNow', { price: money(line.priceNow, currency) })}
          </Text>
        )}
        <Progress order={order} line={line} />
      </Stack>
    </Card>
  );
}

/** What came, what is still to come, and what it cost otherwise than agreed. */
function Progress({ order, line }: LineProps) {
  const { t } = useTranslation('orders');
  const money = useMoney();
  const currency = useTextSetting('currency') ?? 'EUR';
  if (order.status === 'draft' || order.status === 'approved') return null;
  const { received, damaged, outstanding, over, containers, priceDifference, cancelled } = line;
  return (
    <>
      <Group gap={8}>
        {containers > 0 && (
          <Text size="sm" className="tabular">
            {t('came', { came: received + damaged, ordered: containers })}
          </Text>
        )}
        {outstanding > 0 && (
          <Badge variant="light" color="orange" tt="none">
            {t(line.backOrdered ? 'backOrdered' : 'outstanding', { count: outstanding })}
          </Badge>
        )}
        {over > 0 && (
          <Badge variant="light" color="red" tt="none">
            {t('over', { count: over })}
          </Badge>
        )}
        {damaged > 0 && (
          <Badge variant="light" color="red" tt="none">
            {t('damaged', { count: damaged })}
          </Badge>
        )}
      </Group>
      {priceDifference !== 0 && (
        <Text size="sm" c="var(--ms-warning)">
          {t('priceDifference', {
            difference: money(priceDifference, currency, { signed: true }),
            paid: money(line.paidPerContainer ?? 0, currency),
          })}
        </Text>
      )}
      {cancelled && (
        <Text size="sm" c="dimmed">
          {t('cancelledLine', { who: cancelled.byName, reason: cancelled.reason })}
        </Text>
      )}
      {outstanding > 0 && <LetGo order={order} line={line} />}
    </>
  );
}

/** Waits no longer for what is still to come of one item. */
function LetGo({ order, line }: LineProps) {
  const { t } = useTranslation('orders');
  const may = useMay();
  const command = useOrderCommand(order.id);
  const [opened, { open, close }] = useDisclosure(false);
  if (!may('orders.cancel')) return null;
  return (
    <>
      <Button
        size="sm"
        variant="subtle"
        color="red"
        aria-label={t('letGoOf', { item: line.itemName })}
        onClick={() => {
          command.reset();
          open();
        }}
      >
        {t('letGo')}
      </Button>
      <ReasonModal
        opened={opened}
        onClose={close}
        title={t('letGoTitle', { item: line.itemName })}
        text={t('letGoText', { count: line.outstanding })}
        confirmLabel={t('letGo')}
        suggestions={['discontinued', 'elsewhere'].map((key) => t(`reasons.${key}`))}
        danger
        pending={command.isPending}
        error={command.error}
        onConfirm={(reason) =>
          command.mutate(
            { command: 'cancel', reason, itemIds: [line.itemId] },
            { onSuccess: close },
          )
        }
      />
    </>
  );
}
