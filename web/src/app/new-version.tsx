import { registerSW } from 'virtual:pwa-register';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Offers a reload when a new build is there; never reloads by itself, a session may be half typed. */
export function watchForNewVersion(): void {
  const update = registerSW({
    onNeedRefresh: () => {
      notifications.show({
        title: i18next.t('newVersion.title'),
        message: (
          <Button size="sm" variant="light" mt="xs" onClick={() => void update(true)}>
            {i18next.t('newVersion.reload')}
          </Button>
        ),
        autoClose: false,
      });
    },
  });
}
