import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBellZ, IconDots, IconUserCheck, IconUserX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useOwnAlert } from '../../api/alerts';
import { useMay, useMe } from '../../api/identity';
import type { Alert } from '../../api/types';
import { SnoozeModal } from './SnoozeModal';
import { useAlertName } from './useAlertName';

/** What else may be said of an alert: who sees to it, and that it rests until a day. */
export function AlertMenu({ alert }: { alert: Alert }) {
  const { t } = useTranslation('alerts');
  const may = useMay();
  const me = useMe();
  const own = useOwnAlert();
  const nameOf = useAlertName();
  const [snoozing, { open, close }] = useDisclosure();
  if (!me || !may('alerts.write')) return null;
  const mine = alert.ownerId === me.user.id;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            size={44}
            loading={own.isPending}
            aria-label={t('menu.label', { name: nameOf(alert) })}
          >
            <IconDots size={22} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={mine ? <IconUserX size={20} /> : <IconUserCheck size={20} />}
            onClick={() => own.mutate({ key: alert.key, ownerId: mine ? null : me.user.id })}
          >
            {t(mine ? 'menu.leave' : 'menu.own')}
          </Menu.Item>
          <Menu.Item leftSection={<IconBellZ size={20} />} onClick={open}>
            {t('menu.snooze')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SnoozeModal alert={alert} opened={snoozing} onClose={close} />
    </>
  );
}
