import { MultiSelect, Select, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CATEGORIES } from '../../components/categories';
import { useSubstances } from '../../components/useSubstances';
import type { FieldsProps } from './fields';
import { hasNeedle, ORIGINS, REGULATORY_CLASSES, ROUTES } from './item-values';
import { NumberField } from './NumberField';
import { Part } from './Part';

/** What it is, in whose words, and where its class comes from: confirmed or not. */
export function WhatFields({ form }: FieldsProps) {
  const { t } = useTranslation(['items', 'common']);
  const substances = useSubstances();
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
      <TagsInput
        size="md"
        label={t('field.substances')}
        description={t('hint.substances')}
        acceptValueOnBlur
        {...form.getInputProps('substances')}
        data={substances.names}
        limit={8}
        value={form.values.substances.map(substances.nameOf)}
        onChange={(typed) =>
          form.setFieldValue('substances', [
            ...new Set(typed.map(substances.read).filter((substance) => substance !== '')),
          ])
        }
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
