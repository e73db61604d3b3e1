import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function ReceivePage() {
  const { t } = useTranslation('receive');
  return <PageHeader title={t('title')} />;
}
