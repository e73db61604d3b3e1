import { Button, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeOrder } from '../../api/purchasing';
import type { Order } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import { ContentFields } from './ContentFields';
import { contentOf, draftOf, isComplete } from './order-draft';

interface EditOrderFormProps {
  order: Order;
  onDone: () => void;
}

/** Changes a draft. */
export function EditOrderForm({ order, onDone }: EditOrderFormProps) {
  const { t } = useTranslation(['orders', 'common']);
  const [draft, setDraft] = useState(() => draftOf(order));
  const change = useChangeOrder();
  const errors = useFieldErrors()(change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete(draft)) return;
    change.mutate(
      { id: order.id, ...contentOf(draft) },
      {
        onSuccess: () => {
          notifications.show({ message: t('saved', { ns: 'common' }) });
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack pb="xl">
        <ContentFields draft={draft} errors={errors} onChange={setDraft} />
        <ProblemNote error={change.error} />
        <Button type="submit" size="lg" disabled={!isComplete(draft)} loading={change.isPending}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
