import {
  Card,
  MultiSelect,
  Select,
  SimpleGrid,
  Switch,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberSetting } from '../../api/settings';
import { CATEGORIES } from '../../components/categories';
import { IdentifierFields } from './IdentifierFields';
import {
  CONTAINER_KINDS,
  hasNeedle,
  type ItemValues,
  ORIGINS,
  REGULATORY_CLASSES,
  ROUTES,
  STORAGES,
  UNITS,
  USES,
} from './item-values';
import { NumberField } from './NumberField';

export interface FieldsProps {
  form: UseFormReturnType<ItemValues>;
}

interface PartProps {
  title: string;
  children: ReactNode;
}

function Part({ title, children }: PartProps) {
  return (
    <Card component="section" aria-label={title}>
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>{children}</SimpleGrid>
    </Card>
  );
}

/** What it is, in whose words, and where its class comes from: confirmed or not. */
export function WhatFields({ form }: FieldsProps) {
  const { t } = useTranslation(['items', 'common']);
  return (
    <Part title={t('part.what')}>
      <TextInput
        label={t('field.name')}
        withAsterisk
        maxLength={160}
        {...form.getInputProps('name')}
      />
      <Select
        label={t('field.category')}
        searchable
        allowDeselect={false}
        data={CATEGORIES.map((value) => ({
          value,
          label: t(`category.${value}`, { ns: 'common' }),
        }))}
        {...form.getInputProps('category')}
      />
      <Select
        label={t('field.regulatoryClass')}
        description={t('hint.regulatoryClass')}
        allowDeselect={false}
        data={REGULATORY_CLASSES.map((value) => ({ value, label: t(`regulatoryClass.${value}`) }))}
        {...form.getInputProps('regulatoryClass')}
      />
      <Select
        label={t('field.origin')}
        description={t('hint.origin')}
        allowDeselect={false}
        data={ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) }))}
        {...form.getInputProps('origin')}
      />
      <TextInput label={t('field.manufacturer')} {...form.getInputProps('manufacturer')} />
      <MultiSelect
        size="md"
        label={t('field.registeredRoutes')}
        data={ROUTES.map((value) => ({ value, label: t(`route.${value}`, { ns: 'common' }) }))}
        clearable
        {...form.getInputProps('registeredRoutes')}
      />
      {hasNeedle(form.values.category) && (
        <>
          <NumberField
            label={t('field.needleGauge')}
            suffix=" G"
            whole
            withAsterisk
            {...form.getInputProps('needle.gauge')}
          />
          <NumberField
            label={t('field.needleLength')}
            suffix=" mm"
            withAsterisk
            {...form.getInputProps('needle.lengthMm')}
          />
        </>
      )}
    </Part>
  );
}

/** How it comes, and how long it lasts once opened. */
export function ContainerFields({ form }: FieldsProps) {
  const { t } = useTranslation(['items', 'common']);
  const defaultHours = useNumberSetting('inUseDefaultHours') ?? 0;
  const { unit, containerUse } = form.values;
  return (
    <Part title={t('part.container')}>
      <Select
        label={t('field.unit')}
        allowDeselect={false}
        data={UNITS.map((value) => ({
          value,
          label: t(`unit.${value}`, { ns: 'common', count: 2 }),
        }))}
        {...form.getInputProps('unit')}
      />
      <Select
        label={t('field.containerKind')}
        allowDeselect={false}
        data={CONTAINER_KINDS.map((value) => ({
          value,
          label: t(`containerKind.${value}`, { ns: 'common' }),
        }))}
        {...form.getInputProps('containerKind')}
      />
      <NumberField
        label={t('field.containerQuantity')}
        withAsterisk
        whole={unit === 'piece'}
        {...form.getInputProps('containerQuantity')}
      />
      <Select
        label={t('field.containerUse')}
        allowDeselect={false}
        data={USES.map((value) => ({ value, label: t(`containerUse.${value}`) }))}
        {...form.getInputProps('containerUse')}
      />
      {containerUse === 'multiple' && (
        <NumberField
          label={t('field.inUseHours')}
          description={t('hint.inUseHours', { hours: defaultHours })}
          whole
          {...form.getInputProps('inUseHours')}
        />
      )}
      <NumberField
        label={t('field.expectedLoss')}
        description={t('hint.expectedLoss')}
        {...form.getInputProps('expectedLoss')}
      />
      <Select
        label={t('field.storage')}
        allowDeselect={false}
        data={STORAGES.map((value) => ({ value, label: t(`storage.${value}`) }))}
        {...form.getInputProps('storage')}
      />
    </Part>
  );
}

/** When to warn and when to order. */
export function StockFields({ form }: FieldsProps) {
  const { t } = useTranslation('items');
  const defaultDays = useNumberSetting('expiryWarningDays') ?? 0;
  const whole = form.values.unit === 'piece';
  return (
    <Part title={t('part.stock')}>
      <Switch
        size="md"
        label={t('field.expiryRequired')}
        {...form.getInputProps('expiryRequired', { type: 'checkbox' })}
      />
      <Switch
        size="md"
        label={t('field.active')}
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
      <NumberField
        label={t('field.expiryWarningDays')}
        description={t('hint.expiryWarningDays', { days: defaultDays })}
        whole
        {...form.getInputProps('expiryWarningDays')}
      />
      <NumberField
        label={t('field.reorderPoint')}
        description={t('hint.reorderPoint')}
        whole={whole}
        {...form.getInputProps('reorderPoint')}
      />
      <NumberField
        label={t('field.reorderUpTo')}
        description={t('hint.reorderUpTo')}
        whole={whole}
        {...form.getInputProps('reorderUpTo')}
      />
      <Textarea label={t('field.notes')} maxLength={2000} {...form.getInputProps('notes')} />
    </Part>
  );
}

/** The codes printed on its packages. */
export function CodeFields({ form }: FieldsProps) {
  const { t } = useTranslation('items');
  return (
    <Card component="section" aria-label={t('field.identifiers')}>
      <Title order={2} size="h4" mb="sm">
        {t('field.identifiers')}
      </Title>
      <IdentifierFields form={form} />
    </Card>
  );
}
