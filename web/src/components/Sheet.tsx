import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface SheetProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Covers the whole phone; for details that are a screen of their own. */
  full?: boolean;
  children: ReactNode;
}

/** Details beside the screen: from below on a phone, where the thumb is; from the right elsewhere. */
export function Sheet({ opened, onClose, title, full = false, children }: SheetProps) {
  const wide = useMediaQuery('(min-width: 48em)', true);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
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
