import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Item, Protocol } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Protocols.module.css';

interface ProtocolFactsProps {
  protocol: Protocol;
  items: Item[];
}

/** A protocol for those who only read it. */
export function ProtocolFacts({ protocol, items }: ProtocolFactsProps) {
  const { t } = useTranslation(['protocols', 'common']);
  const format = useFormat();
  const { technique, route, zones, materials } = protocol;
  const word = (group: string, slug: string) =>
    t(`${group}.${slug}`, { ns: 'common', defaultValue: slug });
  return (
    <Stack gap="md" pb="lg">
      {technique && (
        <div>
          <Text size="sm" c="dimmed">
            {t('technique')}
          </Text>
          <Text>{word('technique', technique)}</Text>
        </div>
      )}
      {route && (
        <div>
          <Text size="sm" c="dimmed">
            {t('route')}
          </Text>
          <Text>{word('route', route)}</Text>
        </div>
      )}
      {zones.length > 0 && (
        <div>
          <Text size="sm" c="dimmed">
            {t('zones')}
          </Text>
          <Text>{zones.join(', ')}</Text>
        </div>
      )}
      <Title order={3} size="h5">
        {t('materials')}
      </Title>
      <ul className={classes.list}>
        {materials.map(({ itemId, quantity }) => {
          const item = items.find(({ id }) => id === itemId);
          return (
            <li key={itemId} className={classes.material}>
              <span>{item?.name}</span>
              <Text fw={600} className="tabular" style={{ whiteSpace: 'nowrap' }}>
                {item && format.quantity(quantity, item.unit)}
              </Text>
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
