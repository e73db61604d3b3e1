import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useMay } from '../../api/identity';
import { useNewSupplier, useSuppliers } from '../../api/suppliers';
import { useProblemText } from '../../api/useProblemText';

const CREATE = 'create';

interface SupplierSelectProps {
  value: string | null;
  onChange: (supplierId: string | null) => void;
  error?: string | undefined;
  withAsterisk?: boolean;
}

/** One of the suppliers; who may write the catalog can name a new one here. */
export function SupplierSelect(props: SupplierSelectProps) {
  const { value, onChange, error, withAsterisk = false } = props;
  const { t } = useTranslation(['receive', 'common']);
  const may = useMay();
  const problemText = useProblemText();
  const { data = [] } = useSuppliers();
  const create = useNewSupplier();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const known = data.some((one) => one.name.toLowerCase() === name.toLowerCase());
  const options = data
    .filter(({ active, id }) => active || id === value)
    .map((one) => ({ value: one.id, label: one.name }));
  const creatable = may('catalog.write') && name !== '' && !known;
  const pick = (chosen: string | null) => {
    if (chosen !== CREATE) return onChange(chosen);
    create.mutate({ id: newId(), name }, { onSuccess: ({ id }) => onChange(id) });
  };
  return (
    <Select
      label={t('supplier')}
      searchable
      clearable
      nothingFoundMessage={t('nothingFound', { ns: 'common' })}
      data={
        creatable ? [...options, { value: CREATE, label: t('newSupplier', { name }) }] : options
      }
      filter={({ options: all, search }) =>
        all.filter(
          (option) =>
            'value' in option &&
            (option.value === CREATE || option.label.toLowerCase().includes(search.toLowerCase())),
        )
      }
      value={value}
      onChange={pick}
      onSearchChange={setTyped}
      error={create.error ? problemText(create.error) : error}
      withAsterisk={withAsterisk}
    />
  );
}
