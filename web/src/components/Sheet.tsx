import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface SheetProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
}

/** Details beside the screen: from below on a phone, where the thumb is; from the right elsewhere. */
export function Sheet({ opened, onClose, title, children }: SheetProps) {
  const wide = useMediaQuery('(min-width: 48em)', true);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position={wide ? 'right' : 'bottom'}
      size={wide ? 480 : '88%'}
      closeButtonProps={{ size: 44 }}
      styles={{
        title: { fontWeight: 650, fontSize: 18 },
        content: wide ? {} : { borderRadius: '20px 20px 0 0' },
      }}
    >
      {children}
    </Drawer>
  );
}
