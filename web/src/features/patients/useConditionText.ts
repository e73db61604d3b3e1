import { useTranslation } from 'react-i18next';
import type { Condition } from '../../api/types';
import { useSubstances } from '../../components/useSubstances';

/** "Allergia: lidocaina", "Gravidanza". */
export function useConditionText(): (condition: Condition) => string {
  const { t } = useTranslation('patients');
  const { nameOf } = useSubstances();
  return ({ kind, itemName, substance }) => {
    const what = [itemName, substance && nameOf(substance)].filter(Boolean).join(', ');
    return what ? t('conditions.of', { kind: t(`kind.${kind}`), what }) : t(`kind.${kind}`);
  };
}
