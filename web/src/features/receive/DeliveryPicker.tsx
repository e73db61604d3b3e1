import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpenDeliveries } from '../../api/deliveries';
import type { Delivery } from '../../api/types';
import { useFormat } from '../../format/useFormat';

interface DeliveryPickerProps {
  value: Delivery | null;
  onChange: (delivery: Delivery | null) => void;
}

/** Which of the expected deliveries comes; none, when it comes unannounced. */
export function DeliveryPicker({ value, onChange }: DeliveryPickerProps) {
  const { t } = useTranslation('receive');
  const format = useFormat();
  const { data = [] } = useOpenDeliveries();
  if (data.length === 0 && !value) return null;
  const offered = value && !data.some(({ id }) => id === value.id) ? [value, ...data] : data;
  return (
    <Select
      label={t('delivery.label')}
      placeholder={t('delivery.none')}
      clearable
      value={value?.id ?? null}
      onChange={(id) => onChange(offered.find((one) => one.id === id) ?? null)}
      data={offered.map(({ id, supplierName, expectedOn, lines }) => ({
        value: id,
        label: t('delivery.option', {
          supplier: supplierName,
          day: format.day(expectedOn),
          count: lines.length,
        }),
      }))}
    />
  );
}
