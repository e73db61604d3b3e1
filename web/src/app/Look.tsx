import {
  Drawer,
  localStorageColorSchemeManager,
  MantineProvider,
  Modal,
  mergeThemeOverrides,
  Notification,
  PasswordInput,
} from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cssVariables, theme } from './theme';

const schemeManager = localStorageColorSchemeManager();

/** The theme with the words that its own buttons need. */
function useNamedTheme() {
  const { t } = useTranslation();
  const close = t('close');
  const showOrHide = t('showOrHide');
  return useMemo(() => {
    const shared = {
      closeButtonProps: { 'aria-label': close, size: 44 },
      // A dialog's head is no banner of the page; two open dialogs would make two of them.
      attributes: { header: { role: 'presentation' } },
    };
    const styles = {
      title: { fontWeight: 650, fontSize: 18, lineHeight: 1.25 },
      header: { backgroundColor: 'var(--ms-surface)' },
    };
    return mergeThemeOverrides(theme, {
      components: {
        Modal: Modal.extend({ styles, defaultProps: { ...shared, centered: true, radius: 'lg' } }),
        Drawer: Drawer.extend({ styles, defaultProps: { ...shared, radius: 'lg' } }),
        Notification: Notification.extend({
          defaultProps: { closeButtonProps: { 'aria-label': close, size: 44 } },
        }),
        PasswordInput: PasswordInput.extend({
          defaultProps: { visibilityToggleButtonProps: { 'aria-label': showOrHide } },
        }),
      },
    });
  }, [close, showOrHide]);
}

/** Theme, colour scheme and toasts around everything. */
export function Look({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={useNamedTheme()}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
    >
      <Notifications position="top-center" limit={3} />
      {children}
    </MantineProvider>
  );
}
