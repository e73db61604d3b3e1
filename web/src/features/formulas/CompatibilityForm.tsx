import { Autocomplete, Button, Radio, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnterCompatibility } from '../../api/compatibility';
import type { Compatibility, Item } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ItemSelect } from '../../components/ItemSelect';
import { ProblemNote } from '../../components/ProblemNote';
import { substanceOf } from '../../components/substances';
import { type Substances, useSubstances } from '../../components/useSubstances';

/** One side of a pair as it is being typed. */
interface PartyValues {
  kind: 'substance' | 'item';
  substance: string;
  item: Item | null;
}

const NOBODY: PartyValues = { kind: 'substance', substance: '', item: null };
const VERDICTS: readonly Compatibility['verdict'][] = ['compatible', 'conditional', 'incompatible'];
const SHORTEST = 5;

function partyOf({ kind, substance, item }: PartyValues, { read }: Substances) {
  return kind === 'item' ? { itemId: item?.id ?? null } : { substance: read(substance) };
}

const isNamed = ({ kind, substance, item }: PartyValues) =>
  kind === 'item' ? item !== null : substanceOf(substance) !== '';

/** Enters what somebody read about a pair; an earlier entry stays as its history. */
export function CompatibilityForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['formulas', 'common']);
  const enter = useEnterCompatibility();
  const substances = useSubstances();
  const errors = useFieldErrors()(enter.error);
  const [first, setFirst] = useState(NOBODY);
  const [second, setSecond] = useState(NOBODY);
  const [verdict, setVerdict] = useState<Compatibility['verdict'] | null>(null);
  const [condition, setCondition] = useState('');
  const [reference, setReference] = useState('');
  const isConditional = verdict === 'conditional';
  const complete =
    isNamed(first) &&
    isNamed(second) &&
    verdict !== null &&
    reference.trim().length >= SHORTEST &&
    (!isConditional || condition.trim().length >= SHORTEST);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    enter.mutate(
      {
        first: partyOf(first, substances),
        second: partyOf(second, substances),
        verdict,
        condition: isConditional ? condition.trim() : null,
        reference: reference.trim(),
      },
      {
        onSuccess: () => {
          notifications.show({ message: t('saved', { ns: 'common' }) });
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack pb="lg">
        <PartyFields
          label={t('compatibility.first')}
          party={first}
          onChange={setFirst}
          error={errors.first ?? errors['first.itemId']}
        />
        <PartyFields
          label={t('compatibility.second')}
          party={second}
          onChange={setSecond}
          error={errors.second ?? errors['second.itemId']}
        />
        <Radio.Group
          label={t('compatibility.verdict')}
          value={verdict}
          onChange={(chosen) => setVerdict(chosen as Compatibility['verdict'])}
        >
          <Stack gap="sm" mt="xs">
            {VERDICTS.map((value) => (
              <Radio key={value} size="lg" value={value} label={t(`verdict.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {isConditional && (
          <Textarea
            label={t('compatibility.condition')}
            autosize
            maxLength={500}
            value={condition}
            onChange={(event) => setCondition(event.currentTarget.value)}
            error={errors.condition}
            required
          />
        )}
        <Textarea
          label={t('compatibility.reference')}
          description={t('compatibility.referenceHint')}
          autosize
          maxLength={500}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
          error={errors.reference}
          required
        />
        <ProblemNote error={enter.error} />
        <Button type="submit" size="lg" loading={enter.isPending} disabled={!complete}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}

interface PartyFieldsProps {
  label: string;
  party: PartyValues;
  onChange: (party: PartyValues) => void;
  error: string | undefined;
}

function PartyFields({ label, party, onChange, error }: PartyFieldsProps) {
  const { t } = useTranslation('formulas');
  const { names } = useSubstances();
  return (
    <Stack gap="xs">
      <SegmentedControl
        size="md"
        fullWidth
        aria-label={t('kind.label', { what: label })}
        data={[
          { value: 'substance', label: t('kind.substance') },
          { value: 'item', label: t('kind.item') },
        ]}
        value={party.kind}
        onChange={(kind) => onChange({ ...party, kind: kind as PartyValues['kind'] })}
      />
      {party.kind === 'item' ? (
        <ItemSelect
          label={label}
          value={party.item}
          onChange={(item) => onChange({ ...party, item })}
          error={error}
        />
      ) : (
        <Autocomplete
          size="md"
          label={label}
          description={t('compatibility.substanceHint')}
          autoCapitalize="none"
          data={[...names]}
          limit={8}
          value={party.substance}
          onChange={(substance) => onChange({ ...party, substance })}
          error={error}
        />
      )}
    </Stack>
  );
}
