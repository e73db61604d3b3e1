import { Button, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconSend } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useOrderCommand } from '../../api/purchasing';
import type { Order } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';

type Via = 'email' | 'by-hand';

/** Sends an approved order, because somebody says so. */
export function SendOrder({ order }: { order: Order }) {
  const { t } = useTranslation('orders');
  const may = useMay();
  const [opened, { open, close }] = useDisclosure(false);
  if (!may('orders.send')) return null;
  return (
    <>
      <Button size="lg" leftSection={<IconSend size={22} aria-hidden />} onClick={open}>
        {t('send.open')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('send.title')}>
        {opened && <Sending order={order} onClose={close} />}
      </Modal>
    </>
  );
}

function Sending({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation(['orders', 'common']);
  const command = useOrderCommand(order.id);
  const [via, setVia] = useState<Via>(order.supplierEmail === null ? 'by-hand' : 'email');
  const [to, setTo] = useState(order.supplierEmail ?? '');
  const ready = via === 'by-hand' || to.trim().includes('@');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    command.mutate(
      { command: 'send', via, ...(via === 'email' ? { to: to.trim() } : {}) },
      {
        onSuccess: () => {
          notifications.show({ message: t(`send.done.${via}`) });
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Radio.Group
          label={t('send.via')}
          value={via}
          onChange={(value) => setVia(value === 'email' ? 'email' : 'by-hand')}
        >
          <Stack mt="xs" gap="sm">
            {(['email', 'by-hand'] as const).map((value) => (
              <Radio
                key={value}
                size="md"
                value={value}
                label={t(`send.${value}.name`)}
                description={t(`send.${value}.text`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {via === 'email' && (
          <TextInput
            type="email"
            label={t('send.to')}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
            maxLength={254}
            required
          />
        )}
        <Text size="sm" c="dimmed">
          {t('send.once')}
        </Text>
        <ProblemNote error={command.error} />
        <Stack gap="xs">
          <Button type="submit" size="lg" disabled={!ready} loading={command.isPending}>
            {t(`send.${via}.confirm`)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel', { ns: 'common' })}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
