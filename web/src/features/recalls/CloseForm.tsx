import { Alert, Button, Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCloseRecall } from '../../api/recalls';
import type { Recall } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { REASON_MIN } from '../../components/ReasonModal';

interface CloseFormProps {
  recall: Recall;
  onDone: () => void;
}

interface Typed {
  conclusion: string;
  gaps: string;
  reason: string;
  release: boolean;
  signature: string;
}

const NOTHING: Typed = { conclusion: '', gaps: '', reason: '', release: false, signature: '' };

/** The end of a recall: what came of it, what did not go well, and a signature. */
export function CloseForm({ recall, onDone }: CloseFormProps) {
  const { t } = useTranslation('recalls');
  const close = useCloseRecall(recall.id);
  const [typed, setTyped] = useState(NOTHING);
  const set = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const open = recall.tasks.filter(({ done }) => !done).length;
  const quarantined = recall.lots.filter(({ quarantineReason }) => quarantineReason !== null);
  const enough = (text: string) => text.trim().length >= REASON_MIN;
  const whole =
    enough(typed.conclusion) &&
    typed.signature.trim().length >= 2 &&
    (open === 0 || recall.drill || enough(typed.reason));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!whole) return;
    const gaps = typed.gaps
      .split('\n')
      .map((gap) => gap.trim())
      .filter((gap) => gap !== '');
    close.mutate(
      {
        conclusion: typed.conclusion.trim(),
        signature: typed.signature.trim(),
        ...(gaps.length > 0 ? { gaps } : {}),
        ...(typed.reason.trim() ? { openTasksReason: typed.reason.trim() } : {}),
        ...(typed.release ? { release: true } : {}),
      },
      { onSuccess: onDone },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {open > 0 && (
          <Alert color="orange" icon={<IconAlertTriangle aria-hidden />}>
            {t('closing.tasksOpen', { count: open })}
          </Alert>
        )}
        <Textarea
          label={t('closing.conclusion')}
          required
          autosize
          minRows={3}
          maxLength={4000}
          value={typed.conclusion}
          onChange={(event) => set({ conclusion: event.currentTarget.value })}
        />
        <Textarea
          label={t('closing.gaps')}
          description={t('closing.gapsHint')}
          autosize
          minRows={2}
          value={typed.gaps}
          onChange={(event) => set({ gaps: event.currentTarget.value })}
        />
        {open > 0 && !recall.drill && (
          <Textarea
            label={t('closing.reason')}
            required
            maxLength={1000}
            value={typed.reason}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
        )}
        {!recall.drill && recall.measure !== 'sampling' && (
          <Checkbox
            size="md"
            label={t('closing.release')}
            checked={typed.release}
            onChange={(event) => set({ release: event.currentTarget.checked })}
          />
        )}
        {typed.release && quarantined.length > 0 && (
          <Alert color="orange" role="note">
            {t('closing.staysHeld', {
              count: quarantined.length,
              lots: quarantined.map(({ lotNumber }) => lotNumber).join(', '),
            })}
          </Alert>
        )}
        <TextInput
          label={t('signature')}
          description={t('closing.forGood')}
          required
          maxLength={120}
          value={typed.signature}
          onChange={(event) => set({ signature: event.currentTarget.value })}
        />
        <ProblemNote error={close.error} />
        <Button type="submit" size="xl" disabled={!whole} loading={close.isPending}>
          {t('closing.sign')}
        </Button>
      </Stack>
    </form>
  );
}
