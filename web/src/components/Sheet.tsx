import { Drawer } from '@mantine/core';
import { useMediaQuery, useWindowEvent } from '@mantine/hooks';
import type { KeyboardEvent, ReactNode } from 'react';

interface SheetProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Covers the whole phone; for details that are a screen of their own. */
  full?: boolean;
  children: ReactNode;
}

/**
 * Escape pressed in the sheet itself. One pressed in a dialog over it closes that dialog and no more,
 * one pressed in a field whose choices are open closes these.
 */
function isOwnEscape({ key, currentTarget, target }: KeyboardEvent): boolean {
  return (
    key === 'Escape' &&
    target instanceof HTMLElement &&
    currentTarget.contains(target) &&
    target.dataset.mantineStopPropagation !== 'true'
  );
}

/** No dialog lies over the sheet: then Escape is meant for it, wherever the focus was left. */
function isAlone(): boolean {
  return document.querySelectorAll('[role="dialog"][aria-modal="true"]').length === 1;
}

/** Details beside the screen: from below on a phone, where the thumb is; from the right elsewhere. */
export function Sheet({ opened, onClose, title, full = false, children }: SheetProps) {
  const wide = useMediaQuery('(min-width: 48em)', true);
  useWindowEvent('keydown', ({ key, target }) => {
    if (opened && key === 'Escape' && target === document.body && isAlone()) onClose();
  });
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (isOwnEscape(event)) onClose();
      }}
      position={wide ? 'right' : 'bottom'}
      size={wide ? (full ? 560 : 480) : full ? '100%' : '88%'}
      styles={{
        body: { paddingTop: 8 },
        content: wide || full ? {} : { borderRadius: '20px 20px 0 0' },
      }}
    >
      {children}
    </Drawer>
  );
}
