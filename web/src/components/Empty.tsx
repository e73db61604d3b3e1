import { Stack, Text } from '@mantine/core';
import type { IconProps } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';

interface EmptyProps {
  icon: ComponentType<IconProps>;
  text: string;
  children?: ReactNode;
}

/** What stands where a list has nothing to show. */
export function Empty({ icon: Icon, text, children }: EmptyProps) {
  return (
    <Stack align="center" gap="xs" py="xl" c="dimmed">
      <Icon size={36} stroke={1.5} aria-hidden />
      <Text ta="center">{text}</Text>
      {children}
    </Stack>
  );
}
