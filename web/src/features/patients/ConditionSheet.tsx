import { Autocomplete, Button, Select, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNewCondition } from '../../api/conditions';
import { newId } from '../../api/id';
import type { ConditionKind, Item } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ItemSelect } from '../../components/ItemSelect';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { useSubstances } from '../../components/useSubstances';

interface ConditionSheetProps {
  patientId: string;
  opened: boolean;
  onClose: () => void;
}

/** Writes down what speaks against a treatment. */
export function ConditionSheet({ patientId, opened, onClose }: ConditionSheetProps) {
  const { t } = useTranslation('patients');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('conditions.add')}>
      {opened && <ConditionForm patientId={patientId} onClose={onClose} />}
    </Sheet>
  );
}

const KINDS: readonly ConditionKind[] = [
  'allergy',
  'pregnancy',
  'breastfeeding',
  'coagulation',
  'other',
];

function ConditionForm({ patientId, onClose }: Omit<ConditionSheetProps, 'opened'>) {
  const { t } = useTranslation(['patients', 'common']);
  const id = useRef(newId());
  const [kind, setKind] = useState<ConditionKind>('allergy');
  const [item, setItem] = useState<Item | null>(null);
  const [substance, setSubstance] = useState('');
  const [note, setNote] = useState('');
  const create = useNewCondition(patientId);
  const errors = useFieldErrors()(create.error);
  const allergy = kind === 'allergy';
  const substances = useSubstances();
  const against = substance.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      id: id.current,
      kind,
      note: note.trim(),
      ...(allergy && item && { itemId: item.id }),
      ...(allergy && against && { substance: substances.known(against) ?? against }),
    };
    create.mutate(body, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack pb="xl">
        <Text size="sm" c="dimmed">
          {t('conditions.text')}
        </Text>
        <Select
          label={t('conditions.kind')}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind((value as ConditionKind | null) ?? kind)}
          allowDeselect={false}
        />
        {allergy && (
          <>
            <Autocomplete
              size="md"
              label={t('conditions.substance')}
              description={t('conditions.substanceHint')}
              data={[...substances.names]}
              limit={8}
              value={substance}
              onChange={setSubstance}
              error={errors.substance}
            />
            <ItemSelect
              label={t('conditions.item')}
              value={item}
              onChange={setItem}
              error={errors.itemId}
              clearable
            />
          </>
        )}
        <Textarea
          label={t('conditions.note')}
          description={t('noName')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={errors.note}
          autosize
          minRows={2}
        />
        <ProblemNote error={create.error} />
        <Button
          type="submit"
          size="lg"
          loading={create.isPending}
          disabled={allergy && !item && against.length < 2}
        >
          {t('conditions.record')}
        </Button>
      </Stack>
    </form>
  );
}
