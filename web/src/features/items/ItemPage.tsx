import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function ItemPage() {
  const { t } = useTranslation('items');
  return <PageHeader title={t('title')} />;
}
