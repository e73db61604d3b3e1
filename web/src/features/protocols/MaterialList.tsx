import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Material } from '../../api/types';
import rows from '../../components/Rows.module.css';
import { useFormat } from '../../format/useFormat';
import classes from './Protocols.module.css';
import { type MaterialThings, thingOf } from './useMaterialThings';

interface MaterialListProps {
  materials: readonly Material[];
  things: MaterialThings;
}

/** What one session uses; of a group, any item will do. */
export function MaterialList({ materials, things }: MaterialListProps) {
  const { t } = useTranslation('protocols');
  const format = useFormat();
  if (materials.length === 0) return <Text>{t('plan.doctor')}</Text>;
  return (
    <ul className={rows.list}>
      {materials.map((material) => {
        const { itemId, groupId, quantity, optional } = material;
        const thing = thingOf(material, things);
        return (
          <li key={itemId ?? groupId} className={classes.material}>
            <span className={rows.what}>
              {groupId ? t('anyOf', { name: thing?.name }) : thing?.name}
              {optional && (
                <Badge variant="outline" color="gray" c="dimmed" tt="none" ml={8}>
                  {t('optional')}
                </Badge>
              )}
            </span>
            <Text fw={600} className="tabular" style={{ whiteSpace: 'nowrap' }}>
              {thing && format.quantity(quantity, thing.unit)}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
