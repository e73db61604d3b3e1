import { Card, SimpleGrid, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface PartProps {
  title: string;
  children: ReactNode;
}

/** A part of the form under its own heading, in two columns where there is room. */
export function Part({ title, children }: PartProps) {
  return (
    <Card component="section" aria-label={title}>
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>{children}</SimpleGrid>
    </Card>
  );
}
