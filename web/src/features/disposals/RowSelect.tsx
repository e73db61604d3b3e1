import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockRow } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { keyOf } from './drafts';

interface RowSelectProps {
  label: string;
  description?: string | undefined;
  rows: StockRow[];
  onPick: (row: StockRow) => void;
}

/** More than anybody reads; typing finds the rest. */
const SHOWN = 60;

/** A lot in a place, found by item, lot number or place. */
export function RowSelect({ label, description, rows, onPick }: RowSelectProps) {
  const { t } = useTranslation(['disposals', 'common']);
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const labelOf = (row: StockRow) =>
    [
      row.itemName,
      row.lotNumber,
      row.placeKind === 'container' ? `${row.placeName} (${t('openContainer')})` : row.placeName,
      format.quantity(row.quantity, row.unit),
    ].join(' · ');
  return (
    <Select
      label={label}
      description={description}
      placeholder={t('search')}
      searchable
      limit={SHOWN}
      nothingFoundMessage={t('nothingFound', { ns: 'common' })}
      data={rows.map((row) => ({ value: keyOf(row), label: labelOf(row) }))}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(key) => {
        const row = rows.find((one) => keyOf(one) === key);
        if (row) onPick(row);
        setTyped('');
      }}
    />
  );
}
