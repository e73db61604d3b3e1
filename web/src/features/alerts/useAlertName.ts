import { useTranslation } from 'react-i18next';
import type { Alert } from '../../api/types';

/** What an alert is about, in a word: an item, an order, or what happened. */
export function useAlertName(): (alert: Alert) => string {
  const { t } = useTranslation('alerts');
  return ({ kind, itemName, orderNumber, supplierName }) => {
    if (orderNumber !== null) return t('order', { number: orderNumber, supplier: supplierName });
    return itemName ?? t(`kind.${kind}`);
  };
}
