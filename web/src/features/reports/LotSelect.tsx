import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLot, useLotSearch } from '../../api/lots';

interface LotSelectProps {
  value: string | undefined;
  required: boolean;
  onChange: (id: string | null) => void;
}

/** A lot by its number or its product's name. */
export function LotSelect({ value, required, onChange }: LotSelectProps) {
  const { t } = useTranslation(['reports', 'common']);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const chosen = useLot(value ?? null);
  const { data } = useLotSearch(search);
  const known = value !== undefined && chosen.data ? [chosen.data] : [];
  const found = (data ?? []).filter(({ id }) => id !== value);
  return (
    <Select
      label={t('filter.lotId')}
      required={required}
      searchable
      clearable
      nothingFoundMessage={t('nothingFound', { ns: 'common' })}
      data={[...known, ...found].map(({ id, lotNumber, itemName }) => ({
        value: id,
        label: `${lotNumber} · ${itemName}`,
      }))}
      filter={({ options }) => options}
      value={value ?? null}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
    />
  );
}
