import { Card, Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** At the right of the heading. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A headed card whose rows reach its edges. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section>
      <Group justify="space-between" mb="xs" mih={32}>
        <Title order={2} size="h4">
          {title}
        </Title>
        {aside}
      </Group>
      <Card padding={0}>{children}</Card>
    </section>
  );
}
