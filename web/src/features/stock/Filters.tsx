import { Select, SimpleGrid, Stack, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFlagCounts, useStockRows } from '../../api/stock';
import type { StockFlag } from '../../api/types';
import { CATEGORIES } from '../../components/categories';
import { LocationSelect } from '../../components/LocationSelect';
import { SearchInput } from '../../components/SearchInput';
import { FLAG_ICONS } from './FlagBadge';
import { LOT_FLAGS, lotsShown } from './lots-shown';
import classes from './Stock.module.css';
import { FLAGS, type ShownFilter, useStockSearch } from './useStockSearch';

interface FiltersProps {
  search: string;
  onSearch: (text: string) => void;
  filter: ShownFilter;
}

export function Filters({ search, onSearch, filter }: FiltersProps) {
  const { t } = useTranslation(['stock', 'common']);
  const { view, choose } = useStockSearch();
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 2, md: 3 }} spacing="sm">
        <SearchInput
          className={classes.search}
          label={t(`search.${view}`)}
          value={search}
          onChange={onSearch}
        />
        <Select
          aria-label={t('category')}
          placeholder={t('category')}
          clearable
          searchable
          nothingFoundMessage={t('nothingFound', { ns: 'common' })}
          data={CATEGORIES.map((value) => ({
            value,
            label: t(`category.${value}`, { ns: 'common' }),
          }))}
          value={filter.category ?? null}
          onChange={(category) => choose({ category: category ?? undefined })}
        />
        <LocationSelect
          label={undefined}
          aria-label={t('location')}
          placeholder={t('location')}
          clearable
          value={filter.locationId ?? null}
          onChange={(location) => choose({ location: location ?? undefined })}
        />
      </SimpleGrid>
      <Flags filter={filter} />
    </Stack>
  );
}

/** How many items, or lots, each flag would leave; undefined until they are known. */
function useCounts(filter: ShownFilter): Partial<Record<StockFlag, number>> | undefined {
  const { view } = useStockSearch();
  const { flag: _, ...rest } = filter;
  const { search, ...places } = rest;
  const items = useFlagCounts(rest, view === 'items');
  const lots = useStockRows(places, view === 'lots');
  if (view === 'items') return items.data;
  const rows = lots.data;
  return (
    rows &&
    Object.fromEntries(
      LOT_FLAGS.map((flag) => [flag, lotsShown(rows, { search: search ?? '', flag }).length]),
    )
  );
}

/** Each flag with how many wear it; one at a time narrows the list. */
function Flags({ filter }: { filter: ShownFilter }) {
  const { t } = useTranslation('stock');
  const { view, choose } = useStockSearch();
  const chosen = filter.flag;
  const counts = useCounts(filter);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row that scrolls
    <div className={classes.flagToggles} role="group" aria-label={t('flags')}>
      {(view === 'items' ? FLAGS : LOT_FLAGS).map((flag) => {
        const Icon = chosen === flag ? IconCheck : FLAG_ICONS[flag];
        const count = counts?.[flag];
        return (
          <UnstyledButton
            key={flag}
            className={classes.flagToggle}
            data-flag={flag}
            aria-pressed={chosen === flag}
            onClick={() => choose({ flag: chosen === flag ? undefined : flag })}
          >
            <Icon size={18} aria-hidden />
            {count === undefined ? t(`flag.${flag}`) : t(`flagCount.${flag}`, { count })}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
