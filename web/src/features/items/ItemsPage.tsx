import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function ItemsPage() {
  const { t } = useTranslation('items');
  return <PageHeader title={t('title')} />;
}
