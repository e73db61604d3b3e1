import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Deviation } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import { useFormat } from '../../format/useFormat';
import classes from './Compounding.module.css';

interface DeviationListProps {
  deviations: readonly Deviation[];
  /** Whether each says which preparation it is of. */
  linked?: boolean;
}

/** What was decided against a rule or done otherwise, each with its reason and by whom. */
export function DeviationList({ deviations, linked = false }: DeviationListProps) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  return (
    <ul className={classes.history}>
      {deviations.map((deviation) => (
        <li key={deviation.id}>
          <Group gap="xs">
            <Badge
              variant="light"
              size="lg"
              tt="none"
              color={deviation.kind === 'override' ? 'red' : 'orange'}
            >
              {t(`deviation.${deviation.override ?? deviation.kind}`)}
            </Badge>
            {linked && (
              <LinkAnchor
                to="/compounding/$preparationId"
                params={{ preparationId: deviation.preparationId }}
              >
                {deviation.code} · {deviation.name}
              </LinkAnchor>
            )}
          </Group>
          {deviation.items.length > 0 && (
            <Text fw={550}>{deviation.items.map(({ itemName }) => itemName).join(' + ')}</Text>
          )}
          <Text>{deviation.reason}</Text>
          {deviation.reference && (
            <Text size="sm">{t('blocks.reference', { reference: deviation.reference })}</Text>
          )}
          <Text size="sm" c="dimmed">
            {format.dateTime(deviation.at)} · {deviation.by.name}
          </Text>
        </li>
      ))}
    </ul>
  );
}
