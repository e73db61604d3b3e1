import { Badge, Card, Group, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressLine } from './delivery-progress';
import classes from './Receive.module.css';

interface DeliveryProgressProps {
  title: string;
  lines: ProgressLine[];
  /** What can be done about it. */
  children?: ReactNode;
}

/** Expected, received, short, over and broken, item by item. */
export function DeliveryProgress({ title, lines, children }: DeliveryProgressProps) {
  const { t } = useTranslation('receive');
  return (
    <Card component="section" aria-label={title}>
      <Title order={2} size="h5" mb="sm">
        {title}
      </Title>
      <ul className={classes.list}>
        {lines.map((line) => (
          <li key={line.itemId} className={classes.progress}>
            <Text fw={550}>{line.itemName}</Text>
            <Group gap={8}>
              <Text className="tabular">
                {t('delivery.of', {
                  received: line.received + line.damaged,
                  expected: line.expected,
                })}
              </Text>
              <Differences line={line} />
            </Group>
          </li>
        ))}
      </ul>
      {children}
    </Card>
  );
}

function Differences({ line: { short, over, damaged } }: { line: ProgressLine }) {
  const { t } = useTranslation('receive');
  return (
    <>
      {short > 0 && (
        <Badge variant="light" color="orange" tt="none">
          {t('delivery.short', { count: short })}
        </Badge>
      )}
      {over > 0 && (
        <Badge variant="light" color="red" tt="none">
          {t('delivery.over', { count: over })}
        </Badge>
      )}
      {damaged > 0 && (
        <Badge variant="light" color="red" tt="none">
          {t('delivery.damaged', { count: damaged })}
        </Badge>
      )}
      {short === 0 && over === 0 && (
        <Badge variant="light" tt="none" leftSection={<IconCheck size={14} aria-hidden />}>
          {t('delivery.complete')}
        </Badge>
      )}
    </>
  );
}
