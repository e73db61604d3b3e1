import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useItems } from '../api/catalog';
import type { Item } from '../api/types';

interface ItemSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'filter'> {
  value: Item | null;
  onChange: (item: Item | null) => void;
}

/** One active item, found by the server by name, maker or code. */
export function ItemSelect({ value, onChange, ...rest }: ItemSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value?.name ?? '');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const asked = search === value?.name ? '' : search;
  const { data, isPlaceholderData } = useItems({
    ...(asked ? { search: asked } : {}),
    active: true,
    limit: 30,
  });
  const found = data?.items ?? [];
  const offered = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  // Typed and confirmed before the list was there: the first that was found is meant.
  const confirm = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return;
    const [first] = found;
    const settled = typed.trim() === search && asked !== '' && !isPlaceholderData;
    if (!first || !settled) return;
    event.preventDefault();
    onChange(first);
  };
  return (
    <Select
      label={t('item')}
      {...rest}
      searchable
      selectFirstOptionOnChange
      nothingFoundMessage={t('nothingFound')}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      value={value?.id ?? null}
      onChange={(id) => onChange(offered.find((item) => item.id === id) ?? null)}
      onKeyDown={confirm}
      searchValue={typed}
      onSearchChange={setTyped}
    />
  );
}
