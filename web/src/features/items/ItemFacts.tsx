import { Card } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../api/types';
import { useSubstances } from '../../components/useSubstances';
import { useFormat } from '../../format/useFormat';
import classes from './Items.module.css';

/** Everything the catalog says of an item, for those who only read it. */
export function ItemFacts({ item }: { item: Item }) {
  const { t } = useTranslation('items');
  const facts = useFacts(item);
  return (
    <Card maw={720}>
      <dl className={classes.facts}>
        {facts.map(([field, value]) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** The fields with their values in words; what is not known is left out. */
function useFacts(item: Item): [string, string][] {
  const { t } = useTranslation(['items', 'common']);
  const format = useFormat();
  const { nameOf } = useSubstances();
  const common = (key: string) => t(key, { ns: 'common' });
  const amount = (value: number | null) =>
    value === null ? '' : format.quantity(value, item.unit);
  const route = (slug: string) => t(`route.${slug}`, { ns: 'common', defaultValue: slug });
  const facts: [string, string][] = [
    ['category', common(`category.${item.category}`)],
    ['regulatoryClass', t(`regulatoryClass.${item.regulatoryClass}`)],
    ['origin', t(`origin.${item.origin}`)],
    ['manufacturer', item.manufacturer ?? ''],
    ['containerKind', common(`containerKind.${item.containerKind}`)],
    ['containerQuantity', amount(item.containerQuantity)],
    ['containerUse', t(`containerUse.${item.containerUse}`)],
    ['inUseHours', item.inUseHours === null ? '' : t('hours', { count: item.inUseHours })],
    ['storage', t(`storage.${item.storage}`)],
    ['registeredRoutes', item.registeredRoutes.map(route).join(', ')],
    ['substances', item.substances.map(nameOf).join(', ')],
    ['needleGauge', item.needle ? `${item.needle.gauge} G` : ''],
    ['needleLength', item.needle ? `${format.number(item.needle.lengthMm)} mm` : ''],
    ['reorderPoint', amount(item.reorderPoint)],
    ['reorderUpTo', amount(item.reorderUpTo)],
    [
      'identifiers',
      item.identifiers.map(({ scheme, value }) => `${t(`scheme.${scheme}`)} ${value}`).join(', '),
    ],
    ['notes', item.notes ?? ''],
  ];
  return facts.filter(([, value]) => value !== '');
}
