import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/catalog';
import { useMay } from '../../api/identity';
import { Allowed } from '../../components/Allowed';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { ItemFacts } from './ItemFacts';
import { ItemForm } from './ItemForm';
import { ItemOffers } from './ItemOffers';

/** One item: a form for those who keep the catalog, the facts for everybody else. */
export function ItemPage() {
  const { t } = useTranslation('items');
  const { itemId } = useParams({ from: '/shell/items/$itemId' });
  const proposed = useSearch({ from: '/shell/items/$itemId' });
  const isNew = itemId === 'new';
  const item = useQuery({ ...itemQuery(itemId), enabled: !isNew });
  const may = useMay();
  return (
    <Allowed title={t('title')} permission={isNew ? 'catalog.write' : 'catalog.read'}>
      <Anchor component={Link} to="/items" display="inline-block" py={10}>
        {t('back')}
      </Anchor>
      <PageHeader title={isNew ? t('new') : (item.data?.name ?? t('title'))} />
      {item.error ? (
        <ProblemNote error={item.error} onRetry={() => void item.refetch()} />
      ) : isNew ? (
        <ItemForm key="new" item={null} />
      ) : item.data ? (
        <>
          {may('catalog.write') ? (
            <ItemForm key={item.data.id} item={item.data} proposed={proposed} />
          ) : (
            <ItemFacts item={item.data} />
          )}
          {item.data.category !== 'preparation' && <ItemOffers item={item.data} />}
        </>
      ) : (
        <ListSkeleton rows={3} height={200} />
      )}
    </Allowed>
  );
}
