import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePairs } from '../../api/compatibility';
import type { Formula } from '../../api/types';
import { QueryView } from '../../components/QueryView';
import { Section } from './FormulaFacts';
import { PairList } from './PairList';

/** What is known of mixing the things a formula brings together, whichever item of a group is taken. */
export function FormulaMixing({ formula }: { formula: Formula }) {
  const { t } = useTranslation('formulas');
  const { components, diluent, ownMaterial } = formula;
  const all = diluent ? [...components, diluent] : components;
  // Kits and tubes for the patient's own material are not mixed with anything.
  const ingredients = all.filter(({ unit }) => !(ownMaterial && unit === 'piece'));
  const itemIds = [...new Set(ingredients.flatMap((one) => one.itemIds))].slice(0, 40);
  const pairs = usePairs(itemIds);
  if (itemIds.length < 2) return null;
  // Items of one group stand for each other and are not mixed.
  const together = (one: string, other: string) =>
    ingredients.some((ingredient) => [one, other].every((id) => ingredient.itemIds.includes(id)));
  return (
    <Section title={t('part.mixing')}>
      <QueryView query={pairs}>
        {({ items }) => {
          const mixed = items.filter(({ first, second }) => !together(first.id, second.id));
          const blocks = mixed.some(
            ({ verdict }) => !['compatible', 'conditional'].includes(verdict),
          );
          return (
            <Stack>
              {blocks && (
                <Alert color="orange" icon={<IconAlertTriangle aria-hidden />}>
                  {t('blocks')}
                </Alert>
              )}
              {mixed.some(({ verdict }) => verdict === 'conditional') && (
                <Text size="sm">{t('confirms')}</Text>
              )}
              <PairList pairs={mixed} />
            </Stack>
          );
        }}
      </QueryView>
    </Section>
  );
}
