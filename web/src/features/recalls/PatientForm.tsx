import { Button, Chip, Group, Input, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../api/recalls';
import type { RecallAct, RecallTask } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';

const STATES = ['called', 'reached', 'closed'] as const;
const OUTCOMES = ['informed', 'examined', 'referred', 'declined', 'not-found', 'deceased'] as const;

interface PatientFormProps {
  recallId: string;
  task: RecallTask;
  onDone: () => void;
}

/** Called, reached, or done with: what came of it, and what the patient felt. */
export function PatientForm({ recallId, task, onDone }: PatientFormProps) {
  const { t } = useTranslation('recalls');
  const act = useAct(recallId);
  const [state, setState] = useState<(typeof STATES)[number]>(nextState);
  const [outcome, setOutcome] = useState<RecallAct['outcome']>(null);
  const [symptoms, setSymptoms] = useState('');
  const [note, setNote] = useState('');
  const whole = state !== 'closed' || outcome !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!whole) return;
    const body: RecallAct = {
      state,
      ...(outcome ? { outcome } : {}),
      ...(symptoms.trim() ? { symptoms: symptoms.trim() } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    };
    act.mutate({ taskId: task.id, body }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Choice
          label={t('howFar')}
          values={STATES}
          text={(value) => t(`taskState.${value}`)}
          value={state}
          onChange={setState}
        />
        <Choice
          label={t('outcomeLabel')}
          values={OUTCOMES}
          text={(value) => t(`outcome.${value}`)}
          value={outcome ?? null}
          onChange={(value) => {
            setOutcome(value);
            setState('closed');
          }}
        />
        <Textarea
          label={t('symptoms')}
          maxLength={1000}
          value={symptoms}
          onChange={(event) => setSymptoms(event.currentTarget.value)}
        />
        <Textarea
          label={t('note')}
          description={t('noNames')}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNote error={act.error} />
        <Button type="submit" size="lg" disabled={!whole} loading={act.isPending}>
          {t(whole ? 'write' : 'missing.outcome')}
        </Button>
      </Stack>
    </form>
  );

  function nextState(): (typeof STATES)[number] {
    if (task.state === null) return 'called';
    return task.state === 'called' ? 'reached' : 'closed';
  }
}

interface ChoiceProps<T extends string> {
  label: string;
  values: readonly T[];
  text: (value: T) => string;
  value: T | null;
  onChange: (value: T) => void;
}

/** One of a few, big enough for a glove. */
function Choice<T extends string>({ label, values, text, value, onChange }: ChoiceProps<T>) {
  return (
    <Input.Wrapper size="md" label={label} labelElement="div">
      <Chip.Group
        value={value}
        onChange={(picked) => {
          const found = values.find((known) => known === picked);
          if (found) onChange(found);
        }}
      >
        <Group gap="xs" mt={4} role="radiogroup" aria-label={label}>
          {values.map((known) => (
            <Chip key={known} value={known} size="lg" variant="outline">
              {text(known)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
