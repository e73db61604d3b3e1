import { Select, SimpleGrid, Stack, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFlagCounts } from '../../api/stock';
import { CATEGORIES } from '../../components/categories';
import { LocationSelect } from '../../components/LocationSelect';
import { SearchInput } from '../../components/SearchInput';
import { FLAG_ICONS } from './FlagBadge';
import classes from './Stock.module.css';
import { FLAGS, type ShownFilter, useStockSearch } from './useStockSearch';

interface FiltersProps {
  search: string;
  onSearch: (text: string) => void;
  filter: ShownFilter;
}

export function Filters({ search, onSearch, filter }: FiltersProps) {
  const { t } = useTranslation(['stock', 'common']);
  const { choose } = useStockSearch();
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 2, md: 3 }} spacing="sm" className={classes.filters}>
        <SearchInput
          className={classes.search}
          label={t('search')}
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

/** Each flag with how many items wear it; one at a time narrows the list. */
function Flags({ filter }: { filter: ShownFilter }) {
  const { t } = useTranslation('stock');
  const { choose } = useStockSearch();
  const { flag: chosen, ...rest } = filter;
  const { data: counts } = useFlagCounts(rest);
  return (
    <fieldset className={classes.flagToggles} aria-label={t('flags')}>
      {FLAGS.map((flag) => {
        const Icon = chosen === flag ? IconCheck : FLAG_ICONS[flag];
        return (
          <UnstyledButton
            key={flag}
            className={classes.flagToggle}
            data-flag={flag}
            aria-pressed={chosen === flag}
            onClick={() => choose({ flag: chosen === flag ? undefined : flag })}
          >
            <Icon size={18} aria-hidden />
            {counts ? t(`flagCount.${flag}`, { count: counts[flag] }) : t(`flag.${flag}`)}
          </UnstyledButton>
        );
      })}
    </fieldset>
  );
}
