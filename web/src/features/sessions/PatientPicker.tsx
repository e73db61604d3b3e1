import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useMay } from '../../api/identity';
import { useNewPatient, usePatientSearch } from '../../api/patients';
import { useSessions } from '../../api/sessions';
import type { Patient, Session } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';

const RECENT = 4;

/** The patients of the latest sessions, each once. */
function recentPatients(sessions: Session[]): Patient[] {
  const patients = new Map<string, Patient>();
  for (const { patientId, patientCode } of sessions) {
    if (patientId && patientCode) patients.set(patientId, { id: patientId, code: patientCode });
  }
  return [...patients.values()].slice(0, RECENT);
}

interface PatientPickerProps {
  onPick: (patient: Patient) => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** Finds a patient by code; names are not known here. */
export function PatientPicker({ onPick, inputRef }: PatientPickerProps) {
  const { t } = useTranslation('sessions');
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), 200);
  const found = usePatientSearch(settled);
  const recent = useSessions({ limit: 30 });
  const searching = settled !== '';
  const offered = searching ? (found.data?.items ?? []) : recentPatients(recent.data ?? []);
  return (
    <Stack gap="sm">
      <TextInput
        label={t('patient.search')}
        placeholder={t('patient.placeholder')}
        size="lg"
        ref={inputRef ?? null}
        leftSection={<IconSearch size={20} aria-hidden />}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {offered.length > 0 && !searching && (
        <Text size="sm" c="dimmed">
          {t('patient.recent')}
        </Text>
      )}
      <Group gap="xs" aria-live="polite">
        {offered.map((patient) => (
          <Button key={patient.id} variant="default" onClick={() => onPick(patient)} px="md">
            {patient.code}
          </Button>
        ))}
        {searching && found.isSuccess && offered.length === 0 && (
          <Text c="dimmed">{t('patient.none')}</Text>
        )}
      </Group>
      <ProblemNote error={found.error} onRetry={() => void found.refetch()} />
      <NewPatient onPick={onPick} />
    </Stack>
  );
}

function NewPatient({ onPick }: { onPick: (patient: Patient) => void }) {
  const { t } = useTranslation('sessions');
  const may = useMay();
  const create = useNewPatient();
  const id = useRef(newId());
  if (!may('patients.write')) return null;
  return (
    <>
      <ProblemNote error={create.error} />
      <Button
        variant="light"
        leftSection={<IconUserPlus size={20} aria-hidden />}
        loading={create.isPending}
        onClick={() => create.mutate(id.current, { onSuccess: onPick })}
      >
        {t('patient.new')}
      </Button>
    </>
  );
}
