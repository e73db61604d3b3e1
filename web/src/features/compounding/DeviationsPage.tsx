import { Card } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDeviations } from '../../api/preparations';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { DeviationList } from './DeviationList';

/** Every override and deviation of the bench, the newest first. */
export function DeviationsPage() {
  const { t } = useTranslation('compounding');
  return (
    <Allowed title={t('deviations.title')} permission="preparations.read">
      <LinkAnchor to="/compounding">{t('back')}</LinkAnchor>
      <PageHeader title={t('deviations.title')} />
      <Deviations />
    </Allowed>
  );
}

function Deviations() {
  const { t } = useTranslation('compounding');
  const deviations = useDeviations();
  if (deviations.error)
    return <ProblemNote error={deviations.error} onRetry={() => void deviations.refetch()} />;
  if (!deviations.data) return <ListSkeleton />;
  if (deviations.data.length === 0)
    return <Empty icon={IconCircleCheck} text={t('deviations.none')} />;
  return (
    <Card>
      <DeviationList deviations={deviations.data} linked />
      <LoadMore query={deviations} />
    </Card>
  );
}
