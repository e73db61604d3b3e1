import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpenDeliveries } from '../../api/deliveries';
import { useComingOrders } from '../../api/purchasing';
import type { Delivery, Order } from '../../api/types';
import { useFormat } from '../../format/useFormat';

interface DeliveryPickerProps {
  delivery: Delivery | null;
  order: Order | null;
  onDelivery: (delivery: Delivery) => void;
  onOrder: (order: Order) => void;
  onNone: () => void;
}

/** Which order or announced delivery comes; none, when it comes unannounced. */
export function DeliveryPicker(props: DeliveryPickerProps) {
  const { delivery, order, onDelivery, onOrder, onNone } = props;
  const { t } = useTranslation('receive');
  const format = useFormat();
  const { data: open = [] } = useOpenDeliveries();
  const { data: coming = [] } = useComingOrders();
  const deliveries = withChosen(open, delivery);
  const orders = withChosen(coming, order);
  if (deliveries.length + orders.length === 0) return null;
  const dayOf = (day: string | null) => (day === null ? '–' : format.day(day));
  const pick = (id: string | null) => {
    const ordered = orders.find((one) => one.id === id);
    const announced = deliveries.find((one) => one.id === id);
    if (ordered) onOrder(ordered);
    else if (announced) onDelivery(announced);
    else onNone();
  };
  return (
    <Select
      label={t('delivery.label')}
      placeholder={t('delivery.none')}
      clearable
      value={order?.id ?? delivery?.id ?? null}
      onChange={pick}
      data={[
        ...orders.map(({ id, number, supplierName, expectedOn }) => ({
          value: id,
          label: t('delivery.orderOption', {
            number,
            supplier: supplierName,
            day: dayOf(expectedOn),
          }),
        })),
        ...deliveries.map(({ id, supplierName, expectedOn, lines }) => ({
          value: id,
          label: t('delivery.option', {
            supplier: supplierName,
            day: dayOf(expectedOn),
            count: lines.length,
          }),
        })),
      ]}
    />
  );
}

/** What was chosen stays to be seen, also once it has come. */
function withChosen<T extends { id: string }>(all: T[], chosen: T | null): T[] {
  return chosen && !all.some(({ id }) => id === chosen.id) ? [chosen, ...all] : all;
}
