import { Button, Select, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useDraftOrder } from '../../api/purchasing';
import { useSuppliers } from '../../api/suppliers';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import { ContentFields } from './ContentFields';
import { contentOf, type Draft, EMPTY, isComplete } from './order-draft';

/** Writes an order; it begins as a draft. */
export function NewOrderForm({ onDone }: { onDone: (id: string) => void }) {
  const { t } = useTranslation(['orders', 'common']);
  const { data: suppliers = [] } = useSuppliers();
  // The id is made once, so that sending it again writes one order.
  const [id] = useState(newId);
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const write = useDraftOrder();
  const errors = useFieldErrors()(write.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { supplierId } = draft;
    if (supplierId === null || !isComplete(draft)) return;
    const body = { id, supplierId, ...contentOf(draft) };
    write.mutate(body, { onSuccess: () => onDone(id) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack pb="xl">
        <Select
          label={t('supplier')}
          withAsterisk
          searchable
          nothingFoundMessage={t('nothingFound', { ns: 'common' })}
          data={suppliers
            .filter(({ active }) => active)
            .map((one) => ({ value: one.id, label: one.name }))}
          value={draft.supplierId}
          onChange={(supplierId) => setDraft((before) => ({ ...before, supplierId }))}
          error={errors.supplierId}
        />
        <ContentFields draft={draft} errors={errors} onChange={setDraft} />
        <ProblemNote error={write.error} />
        <Button type="submit" size="lg" disabled={!isComplete(draft)} loading={write.isPending}>
          {t('write')}
        </Button>
      </Stack>
    </form>
  );
}
