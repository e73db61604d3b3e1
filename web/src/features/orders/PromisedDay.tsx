import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useChangeOrder } from '../../api/purchasing';
import type { Order } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';

/** When the supplier promises what is still to come. */
export function PromisedDay({ order }: { order: Order }) {
  const { t } = useTranslation(['orders', 'common']);
  const may = useMay();
  const [day, setDay] = useState(order.expectedOn ?? '');
  const change = useChangeOrder();
  const errors = useFieldErrors()(change.error);
  if (!may('orders.write')) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { id: order.id, expectedOn: day },
      { onSuccess: () => notifications.show({ message: t('saved', { ns: 'common' }) }) },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group wrap="nowrap" align="flex-end" gap="sm">
        <TextInput
          flex={1}
          type="date"
          label={t('promised')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
          error={errors.expectedOn}
        />
        <Button
          type="submit"
          variant="default"
          disabled={day === '' || day === order.expectedOn}
          loading={change.isPending}
        >
          {t('save', { ns: 'common' })}
        </Button>
      </Group>
      {!errors.expectedOn && <ProblemNote error={change.error} />}
    </form>
  );
}
