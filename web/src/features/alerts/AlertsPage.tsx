import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function AlertsPage() {
  const { t } = useTranslation('alerts');
  return <PageHeader title={t('title')} />;
}
