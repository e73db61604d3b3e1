import { Button, Select, SimpleGrid, Stack, Switch, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useTextSetting } from '../../api/settings';
import { useChangeSupplier, useNewSupplier } from '../../api/suppliers';
import type { Supplier } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import { QuantityInput } from '../../components/QuantityInput';

interface SupplierFormProps {
  supplier: Supplier | null;
  onClose: () => void;
}

const NEW: Supplier = {
  id: '',
  name: '',
  active: true,
  email: null,
  phone: null,
  customerCode: null,
  language: 'it',
  minimumOrder: null,
  leadDays: null,
};

const LANGUAGES: Supplier['language'][] = ['it', 'es', 'en'];

/** A supplier's name, how orders reach it, and what it asks of them. */
export function SupplierForm({ supplier, onClose }: SupplierFormProps) {
  const { t, i18n } = useTranslation(['settings', 'common']);
  const currency = useTextSetting('currency') ?? '';
  const [values, setValues] = useState<Supplier>(() => supplier ?? { ...NEW, id: newId() });
  const create = useNewSupplier();
  const change = useChangeSupplier();
  const request = supplier ? change : create;
  const errors = useFieldErrors()(request.error);
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const set = (part: Partial<Supplier>) => setValues((before) => ({ ...before, ...part }));
  const text = (name: 'email' | 'phone' | 'customerCode') => ({
    label: t(`supplier.${name}`),
    value: values[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [name]: event.currentTarget.value }),
    error: errors[name],
    autoComplete: 'off',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = (value: string | null) => value?.trim() || null;
    const { active, ...rest } = values;
    const body = {
      ...rest,
      name: values.name.trim(),
      email: said(values.email),
      phone: said(values.phone),
      customerCode: said(values.customerCode),
    };
    if (supplier) change.mutate({ ...body, active }, { onSuccess: onClose });
    else create.mutate(body, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label={t('supplier.name')}
          value={values.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={errors.name}
          maxLength={160}
          required
          data-autofocus
        />
        <TextInput type="email" maxLength={254} {...text('email')} />
        <SimpleGrid cols={2}>
          <TextInput type="tel" maxLength={40} {...text('phone')} />
          <TextInput maxLength={60} {...text('customerCode')} />
          <QuantityInput
            label={t('supplier.minimumOrder')}
            zero
            rightSection={<Text size="sm">{currency}</Text>}
            rightSectionWidth={48}
            value={values.minimumOrder}
            onChange={(minimumOrder) => set({ minimumOrder })}
            error={errors.minimumOrder}
          />
          <QuantityInput
            label={t('supplier.leadDays')}
            description={t('supplier.leadDaysHint')}
            zero
            whole
            value={values.leadDays}
            onChange={(leadDays) => set({ leadDays })}
            error={errors.leadDays}
          />
        </SimpleGrid>
        <Select
          label={t('supplier.language')}
          allowDeselect={false}
          data={LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value }))}
          value={values.language}
          onChange={(value) =>
            set({ language: LANGUAGES.find((known) => known === value) ?? 'it' })
          }
        />
        {supplier && (
          <Switch
            size="md"
            label={t('supplier.active')}
            checked={values.active}
            onChange={(event) => set({ active: event.currentTarget.checked })}
          />
        )}
        <ProblemNote error={request.error} />
        <Button type="submit" size="lg" loading={request.isPending} disabled={!values.name.trim()}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
