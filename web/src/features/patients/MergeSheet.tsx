import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMergePatient, usePatientSearch } from '../../api/patients';
import type { Patient } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { REASON_MIN, ReasonField } from '../../components/ReasonModal';
import { Sheet } from '../../components/Sheet';

interface MergeSheetProps {
  patient: Patient;
  opened: boolean;
  onClose: () => void;
}

/** Makes another code stand for this patient, when both turn out to be one person. */
export function MergeSheet({ patient, opened, onClose }: MergeSheetProps) {
  const { t } = useTranslation('patients');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('merge.title', { code: patient.code })}>
      {opened && <MergeForm patient={patient} />}
    </Sheet>
  );
}

function MergeForm({ patient }: { patient: Patient }) {
  const { t } = useTranslation('patients');
  const navigate = useNavigate();
  const [into, setInto] = useState<Patient | null>(null);
  const [reason, setReason] = useState('');
  const merge = useMergePatient(patient.id);
  const confirm = () => {
    if (!into) return;
    const done = {
      onSuccess: () => {
        notifications.show({ message: t('merge.done', { code: patient.code, into: into.code }) });
        void navigate({ to: '/patients/$patientId', params: { patientId: into.id } });
      },
    };
    merge.mutate({ intoId: into.id, reason: reason.trim() }, done);
  };
  return (
    <Stack pb="xl">
      <Text>{t('merge.text', { code: patient.code })}</Text>
      {into ? (
        <Group justify="space-between">
          <Text fw={700} fz="lg" className="tabular">
            {t('merge.into', { code: patient.code, into: into.code })}
          </Text>
          <Button variant="default" onClick={() => setInto(null)}>
            {t('merge.other')}
          </Button>
        </Group>
      ) : (
        <FindCode except={patient.id} onPick={setInto} />
      )}
      <ReasonField
        value={reason}
        onChange={setReason}
        suggestions={[t('merge.reason.twice'), t('merge.reason.sites')]}
      />
      <ProblemNote error={merge.error} />
      <Button
        size="lg"
        color="red.8"
        disabled={!into || reason.trim().length < REASON_MIN}
        loading={merge.isPending}
        onClick={confirm}
      >
        {t('merge.confirm')}
      </Button>
    </Stack>
  );
}

interface FindCodeProps {
  except: string;
  onPick: (patient: Patient) => void;
}

function FindCode({ except, onPick }: FindCodeProps) {
  const { t } = useTranslation(['patients', 'common']);
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), 200);
  const found = usePatientSearch(settled);
  const offered = (found.data?.items ?? []).filter(
    ({ id, mergedInto, identity }) => id !== except && !mergedInto && identity !== 'erased',
  );
  return (
    <>
      <TextInput
        label={t('merge.find')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
      />
      <Group gap="xs" aria-live="polite">
        {settled !== '' &&
          offered.map(({ id, code }) => (
            <Button key={id} variant="default" onClick={() => onPick({ id, code })}>
              {code}
            </Button>
          ))}
        {settled !== '' && found.isSuccess && offered.length === 0 && (
          <Text c="dimmed">{t('nothingFound', { ns: 'common' })}</Text>
        )}
      </Group>
    </>
  );
}
