import { Switch, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNumberSetting } from '../../api/settings';
import type { FieldsProps } from './fields';
import { NumberField } from './NumberField';
import { Part } from './Part';

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
        zero
        {...form.getInputProps('reorderPoint')}
      />
      <NumberField
        label={t('field.reorderUpTo')}
        description={t('hint.reorderUpTo')}
        whole={whole}
        zero
        {...form.getInputProps('reorderUpTo')}
      />
      <Textarea label={t('field.notes')} maxLength={2000} {...form.getInputProps('notes')} />
    </Part>
  );
}
