import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNumberSetting } from '../../api/settings';
import type { FieldsProps } from './fields';
import { CONTAINER_KINDS, STORAGES, UNITS, USES } from './item-values';
import { NumberField } from './NumberField';
import { Part } from './Part';

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
        zero
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
