import { SegmentedControl, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed } from '../../components/Allowed';
import { PageHeader } from '../../components/PageHeader';
import { ByItem } from './ByItem';
import { ByLot } from './ByLot';
import { Filters } from './Filters';
import { StockDrawer } from './StockDrawer';
import { type StockView, useStockSearch } from './useStockSearch';

const VIEWS: StockView[] = ['items', 'lots'];

/** What there is, by product or by lot, and everything about one of them beside it. */
export function StockPage() {
  const { t } = useTranslation('stock');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const { view, filter, choose } = useStockSearch(search);
  return (
    <Allowed title={t('title')} permission="stock.read">
      <PageHeader title={t('title')}>
        <SegmentedControl
          aria-label={t('view.label')}
          size="md"
          value={view}
          onChange={(value) =>
            choose({
              view: value === 'lots' ? 'lots' : undefined,
              ...(filter.flag === 'low' ? { flag: undefined } : {}),
            })
          }
          data={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        />
      </PageHeader>
      <Stack gap="md">
        <Filters search={typed} onSearch={setTyped} filter={filter} />
        {view === 'items' ? <ByItem filter={filter} /> : <ByLot filter={filter} />}
      </Stack>
      <StockDrawer />
    </Allowed>
  );
}
