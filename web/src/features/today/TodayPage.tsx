import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function TodayPage() {
  const { t } = useTranslation('today');
  return <PageHeader title={t('title')} />;
}
