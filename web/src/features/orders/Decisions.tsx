import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconDownload, IconPencil, IconTruckDelivery } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../api/identity';
import { orderFile, useOrderCommand } from '../../api/purchasing';
import type { Order } from '../../api/types';
import { LinkButton } from '../../components/links';
import { ProblemNote } from '../../components/ProblemNote';
import { ReasonModal } from '../../components/ReasonModal';
import { Sheet } from '../../components/Sheet';
import { EditOrderForm } from './EditOrderForm';
import { PromisedDay } from './PromisedDay';
import { SendOrder } from './SendOrder';

interface OfOrder {
  order: Order;
}

/** What can be done with the order as it stands. */
export function Decisions({ order }: OfOrder) {
  const { status } = order;
  const waits = status === 'sent' || status === 'partly-received';
  return (
    <Stack gap="sm">
      {status === 'draft' && <Draft order={order} />}
      {status === 'approved' && <SendOrder order={order} />}
      {waits && <Receive order={order} />}
      {waits && <PromisedDay order={order} />}
      <Files order={order} />
      {status === 'approved' && (
        <WithReason order={order} command="reopen" reasons={['oneMore', 'mistake']} />
      )}
      {(status === 'draft' || status === 'approved' || waits) && (
        <WithReason order={order} command="cancel" reasons={['notNeeded', 'discontinued']} />
      )}
    </Stack>
  );
}

/** Whether the signed-in user wrote any version of the order. */
function useIsAuthor({ steps }: Order): boolean {
  const me = useMe();
  return steps.some(
    ({ by, version }, index) => by.id === me?.user.id && version !== steps[index - 1]?.version,
  );
}

function Draft({ order }: OfOrder) {
  const { t } = useTranslation('orders');
  const may = useMay();
  const command = useOrderCommand(order.id);
  const author = useIsAuthor(order);
  const [editing, { open, close }] = useDisclosure(false);
  const own = order.needsSecondPerson && author;
  const approve = () =>
    command.mutate(
      { command: 'approve', version: order.version },
      { onSuccess: () => notifications.show({ message: t('approvedNow') }) },
    );
  return (
    <>
      {order.needsSecondPerson && (
        <Alert color="orange" title={t('secondPerson.title')}>
          <Text size="sm">{t(own ? 'secondPerson.own' : 'secondPerson.why')}</Text>
        </Alert>
      )}
      {may('orders.approve') && (
        <Button
          size="lg"
          leftSection={<IconCheck size={22} aria-hidden />}
          disabled={own}
          loading={command.isPending}
          onClick={approve}
        >
          {t('approve')}
        </Button>
      )}
      <ProblemNote error={command.error} />
      {may('orders.write') && (
        <Button variant="default" leftSection={<IconPencil size={20} aria-hidden />} onClick={open}>
          {t('edit')}
        </Button>
      )}
      <Sheet full opened={editing} onClose={close} title={t('edit')}>
        {editing && <EditOrderForm order={order} onDone={close} />}
      </Sheet>
    </>
  );
}

function Receive({ order }: OfOrder) {
  const { t } = useTranslation('orders');
  const may = useMay();
  if (!may('receipts.write')) return null;
  return (
    <LinkButton
      to="/receive"
      search={{ order: order.id }}
      size="lg"
      leftSection={<IconTruckDelivery size={22} aria-hidden />}
    >
      {t('receive')}
    </LinkButton>
  );
}

/** The order as the supplier reads it. */
function Files({ order }: OfOrder) {
  const { t } = useTranslation('orders');
  return (
    <Group grow gap="sm">
      {(['pdf', 'csv'] as const).map((kind) => (
        <Button
          key={kind}
          component="a"
          variant="default"
          href={orderFile(order.id, kind)}
          download
          leftSection={<IconDownload size={20} aria-hidden />}
        >
          {t(`file.${kind}`)}
        </Button>
      ))}
    </Group>
  );
}

interface WithReasonProps extends OfOrder {
  command: 'reopen' | 'cancel';
  /** Ready-made reasons. */
  reasons: string[];
}

const PERMISSIONS = { reopen: 'orders.approve', cancel: 'orders.cancel' } as const;

function WithReason({ order, command: what, reasons }: WithReasonProps) {
  const { t } = useTranslation('orders');
  const may = useMay();
  const command = useOrderCommand(order.id);
  const [opened, { open, close }] = useDisclosure(false);
  if (!may(PERMISSIONS[what])) return null;
  const danger = what === 'cancel';
  return (
    <>
      <Button
        variant="subtle"
        {...(danger ? { color: 'red' } : {})}
        onClick={() => {
          command.reset();
          open();
        }}
      >
        {t(`${what}.open`)}
      </Button>
      <ReasonModal
        opened={opened}
        onClose={close}
        title={t(`${what}.title`)}
        text={t(`${what}.text`)}
        confirmLabel={t(`${what}.open`)}
        suggestions={reasons.map((key) => t(`reasons.${key}`))}
        danger={danger}
        pending={command.isPending}
        error={command.error}
        onConfirm={(reason) => command.mutate({ command: what, reason }, { onSuccess: close })}
      />
    </>
  );
}
