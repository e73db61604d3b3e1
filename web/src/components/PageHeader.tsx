import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  title: string;
  subtitle?: string;
  /** Buttons at the right. */
  children?: ReactNode;
}

/** The one level-1 heading of a screen; it also names the browser's tab. */
export function PageHeader({ title, subtitle, children }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Mesostock`;
  }, [title]);
  return (
    <Group justify="space-between" align="center" mb="lg" gap="sm" className={classes.head}>
      <div>
        <Title order={1} fz={{ base: 26, sm: 32 }} lh={1.2}>
          {title}
        </Title>
        {subtitle && (
          <Text c="dimmed" mt={2}>
            {subtitle}
          </Text>
        )}
      </div>
      {children}
    </Group>
  );
}
