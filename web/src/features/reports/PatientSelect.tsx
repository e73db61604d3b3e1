import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patientQuery, usePatientSearch } from '../../api/patients';

interface PatientSelectProps {
  value: string | undefined;
  required: boolean;
  onChange: (id: string | null) => void;
}

/** A patient by code. */
export function PatientSelect({ value, required, onChange }: PatientSelectProps) {
  const { t } = useTranslation(['reports', 'common']);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 150);
  const chosen = useQuery({ ...patientQuery(value ?? ''), enabled: value !== undefined });
  const { data } = usePatientSearch(search);
  const known = value !== undefined && chosen.data ? [{ id: value, code: chosen.data.code }] : [];
  const found = (data?.items ?? []).filter(({ id }) => id !== value);
  return (
    <Select
      label={t('filter.patientId')}
      required={required}
      searchable
      clearable
      nothingFoundMessage={t('nothingFound', { ns: 'common' })}
      data={[...known, ...found].map(({ id, code }) => ({ value: id, label: code }))}
      filter={({ options }) => options}
      value={value ?? null}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
    />
  );
}
