import { Button, Checkbox, Select, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReasons, useWitnesses } from '../../api/disposals';
import { useMay } from '../../api/identity';
import { useSuppliers } from '../../api/suppliers';
import type { Recall, RecallTask } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { canLeave, EMPTY, missingOf, STATES, type StockDone } from './stock-done';
import { useStockDone } from './useStockDone';

interface StockFormProps {
  recall: Recall;
  task: RecallTask;
  onDone: () => void;
}

interface PartProps {
  done: StockDone;
  set: (part: Partial<StockDone>) => void;
}

/** What was done with recalled stock; what is gone leaves the stock book by the same step. */
export function StockForm({ recall, task, onDone }: StockFormProps) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  const [done, setDone] = useState(EMPTY);
  const may = useMay();
  // As it stood when the form was opened: a repetition says the same as the first try.
  const [stood] = useState({ recall, task });
  const write = useStockDone(recall.id, stood.task);
  const set = (part: Partial<StockDone>) => setDone((before) => ({ ...before, ...part }));
  const leaves = canLeave(stood.recall, stood.task, done.state, may);
  const missing = missingOf(done, leaves);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing === null) write.mutate({ done, leaves }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {task.unit && (
          <Text>
            {t('left', {
              left: format.quantity(task.left ?? 0, task.unit),
              quantity: format.quantity(task.quantity ?? 0, task.unit),
            })}
          </Text>
        )}
        <Stack gap="xs" role="group" aria-label={t('whatWasDone')}>
          {STATES.map((state) => (
            <Button
              key={state}
              size="lg"
              variant={done.state === state ? 'filled' : 'default'}
              aria-pressed={done.state === state}
              onClick={() => set({ state })}
            >
              {t(`taskState.${state}`)}
            </Button>
          ))}
        </Stack>
        {done.state === 'destroyed' && <WitnessSelect done={done} set={set} />}
        {leaves && task.unit && (
          <Checkbox
            size="md"
            label={t(`leaves.${leaves}`, { left: format.quantity(task.left ?? 0, task.unit) })}
            checked={done.leaves}
            onChange={(event) => set({ leaves: event.currentTarget.checked })}
          />
        )}
        {leaves === 'waste' && done.leaves && <MethodSelect done={done} set={set} />}
        {leaves === 'return' && done.leaves && <SupplierSelect done={done} set={set} />}
        <Textarea
          label={t('note')}
          maxLength={1000}
          value={done.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <ProblemNote error={write.error} />
        <Button type="submit" size="lg" disabled={missing !== null} loading={write.isPending}>
          {t(missing ? `missing.${missing}` : 'write')}
        </Button>
      </Stack>
    </form>
  );
}

function WitnessSelect({ done, set }: PartProps) {
  const { t } = useTranslation(['recalls', 'common']);
  const { data = [] } = useWitnesses();
  return (
    <Select
      label={t('witness')}
      description={t('witnessHint')}
      required
      searchable
      nothingFoundMessage={t('nothingFound', { ns: 'common' })}
      data={data.map(({ id, name }) => ({ value: id, label: name }))}
      value={done.witnessId}
      onChange={(witnessId) => set({ witnessId })}
    />
  );
}

function MethodSelect({ done, set }: PartProps) {
  const { t } = useTranslation(['recalls', 'disposals']);
  const { data = [] } = useReasons('waste-method');
  return (
    <Select
      label={t('method')}
      required
      data={data.map(({ slug }) => ({
        value: slug,
        label: t(`methods.${slug}`, { ns: 'disposals' }),
      }))}
      value={done.method}
      onChange={(method) => set({ method })}
    />
  );
}

function SupplierSelect({ done, set }: PartProps) {
  const { t } = useTranslation(['recalls', 'common']);
  const { data = [] } = useSuppliers();
  return (
    <Select
      label={t('returnedTo')}
      required
      searchable
      nothingFoundMessage={t('nothingFound', { ns: 'common' })}
      data={data.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
      value={done.supplierId}
      onChange={(supplierId) => set({ supplierId })}
    />
  );
}
