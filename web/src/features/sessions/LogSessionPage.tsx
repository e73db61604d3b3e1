import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function LogSessionPage() {
  const { t } = useTranslation('sessions');
  return <PageHeader title={t('title')} />;
}
