import { useTranslation } from 'react-i18next';
import type { CountSummary } from '../../api/types';

/** Says which stock of the location is counted. */
export function useScopeText(): (scope: CountSummary['scope']) => string {
  const { t } = useTranslation(['counts', 'common']);
  return ({ category, itemIds, leastCertain }) => {
    const parts = [
      ...(leastCertain === null ? [] : [t('scope.leastCertain', { count: leastCertain })]),
      ...(category === null ? [] : [t(`category.${category}`, { ns: 'common' })]),
      ...(itemIds === null ? [] : [t('scope.items', { count: itemIds.length })]),
    ];
    return parts.length === 0 ? t('scope.all') : parts.join(' · ');
  };
}
