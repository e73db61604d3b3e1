import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCount } from '../../api/counts';
import { useMay, useMe } from '../../api/identity';
import type { Count } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { Counting } from './Counting';
import { Review } from './Review';
import { useScopeText } from './useScopeText';

/** One count, as far as it has come: the counting itself, its review, or what it came to. */
export function CountPage() {
  const { t } = useTranslation('counts');
  const { countId } = useParams({ from: '/shell/counts/$countId' });
  const count = useCount(countId);
  return (
    <Allowed title={t('title')} permission="stock.read">
      <LinkAnchor to="/counts">{t('back')}</LinkAnchor>
      {count.data === undefined && <PageHeader title={t('one')} />}
      <QueryView query={count}>{(data) => <Stage count={data} />}</QueryView>
    </Allowed>
  );
}

function Stage({ count }: { count: Count }) {
  const { t } = useTranslation('counts');
  const me = useMe();
  const may = useMay();
  const scopeText = useScopeText();
  const [again, setAgain] = useState<string | null>(null);
  const counting = count.state === 'open' && may('counts.write') && me !== null;
  const subtitle = `${t(`state.${count.state}`)} · ${scopeText(count.scope)}`;
  return (
    <>
      <PageHeader title={count.locationName} subtitle={subtitle} />
      {counting ? (
        <Counting count={count} userId={me.user.id} first={again} />
      ) : (
        <Review count={count} onRecount={setAgain} />
      )}
    </>
  );
}
