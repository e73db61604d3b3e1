import { SegmentedControl, Stack } from '@mantine/core';
import { IconShoppingCartCheck } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useSuggestions } from '../../api/purchasing';
import { useSuppliers } from '../../api/suppliers';
import type { Suggestion } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LinkButton } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { BasketCard } from './BasketCard';
import { basketsOf, type Choice, wantedOf } from './choices';
import { OrderBar } from './OrderBar';
import { Why } from './Why';

/** What to order today, from whom, and why; orders for all of it in one tap. */
export function ReorderPage() {
  const { t } = useTranslation('reorder');
  const [all, setAll] = useState(false);
  const suggestions = useSuggestions(all);
  return (
    <Allowed title={t('title')} permission="reorder.read">
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        <LinkButton to="/orders" variant="default">
          {t('toOrders')}
        </LinkButton>
      </PageHeader>
      <Stack gap="lg">
        <SegmentedControl
          aria-label={t('show.label')}
          size="md"
          maw={420}
          value={all ? 'all' : 'needed'}
          onChange={(value) => setAll(value === 'all')}
          data={['needed', 'all'].map((value) => ({ value, label: t(`show.${value}`) }))}
        />
        {suggestions.error && (
          <ProblemNote error={suggestions.error} onRetry={() => void suggestions.refetch()} />
        )}
        {suggestions.data ? (
          <Suggestions suggestions={suggestions.data} />
        ) : (
          !suggestions.error && <ListSkeleton rows={4} height={140} />
        )}
      </Stack>
    </Allowed>
  );
}

function Suggestions({ suggestions }: { suggestions: Suggestion[] }) {
  const { t } = useTranslation('reorder');
  const may = useMay();
  const { data: suppliers = [] } = useSuppliers();
  const { item } = useSearch({ from: '/shell/reorder' });
  const navigate = useNavigate({ from: '/reorder' });
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const choose = (itemId: string, part: Choice) =>
    setChoices((before) => new Map(before).set(itemId, { ...before.get(itemId), ...part }));
  const explain = (itemId: string | null) =>
    void navigate({ search: itemId === null ? {} : { item: itemId }, replace: true });
  const rows = suggestions.map((one) => wantedOf(one, choices.get(one.itemId)));
  const nameOf = (id: string) => suppliers.find((one) => one.id === id)?.name ?? null;
  return (
    <>
      {suggestions.length === 0 && <Empty icon={IconShoppingCartCheck} text={t('empty')} />}
      {basketsOf(rows, nameOf).map((basket) => (
        <BasketCard
          key={basket.supplierId}
          basket={basket}
          minimumOrder={suppliers.find(({ id }) => id === basket.supplierId)?.minimumOrder ?? null}
          editable={may('orders.write')}
          onChoose={choose}
          onExplain={explain}
        />
      ))}
      {may('orders.write') && suggestions.length > 0 && (
        <OrderBar rows={rows} onOrdered={() => setChoices(new Map())} />
      )}
      <Sheet full opened={item !== undefined} onClose={() => explain(null)} title={t('why.title')}>
        {item !== undefined && <Why itemId={item} />}
      </Sheet>
    </>
  );
}
