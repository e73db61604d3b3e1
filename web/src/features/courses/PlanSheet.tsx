import { Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePractitioners } from '../../api/agenda';
import { usePlanCourse } from '../../api/courses';
import { newId } from '../../api/id';
import { useProtocols } from '../../api/protocols';
import type { Patient, Protocol } from '../../api/types';
import { LocationSelect } from '../../components/LocationSelect';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';

interface PlanSheetProps {
  opened: boolean;
  onClose: () => void;
  patient: Pick<Patient, 'id' | 'code'>;
}

/** A new course for a patient: what the protocol says is filled in. */
export function PlanSheet({ opened, onClose, patient }: PlanSheetProps) {
  const { t } = useTranslation('courses');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('plan.for', { patient: patient.code })}>
      {opened && <PlanForm patientId={patient.id} />}
    </Sheet>
  );
}

/** Whether the protocol leaves the days between some sessions to the doctor. */
function leavesDays(protocol: Protocol | undefined, sessions: number): boolean {
  if (!protocol || sessions < 2) return false;
  const { sessions: plan } = protocol;
  if (!plan) return true;
  const inPhases = plan.phases.reduce((sum, phase) => sum + phase.sessions, 0);
  const open = plan.phases.some(({ spacingDays }) => spacingDays === null);
  return open || (plan.spacingDays === null && inPhases < sessions);
}

function PlanForm({ patientId }: { patientId: string }) {
  const { t } = useTranslation('courses');
  const format = useFormat();
  const navigate = useNavigate();
  const id = useRef(newId());
  const { data: protocols = [] } = useProtocols();
  const { data: people = [] } = usePractitioners();
  const [protocolId, setProtocolId] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState(format.today());
  const [time, setTime] = useState('');
  const [sessions, setSessions] = useState<number | string>('');
  const [everyDays, setEveryDays] = useState<number | string>('');
  const [roomId, setRoomId] = useState<string | null>(null);
  const [practitionerId, setPractitionerId] = useState<string | null>(null);
  const plan = usePlanCourse();
  const protocol = protocols.find((one) => one.id === protocolId);
  const minimum = protocol?.sessions?.minimum ?? null;
  const wanted = sessions === '' ? (minimum ?? 1) : Number(sessions);
  const asksDays = leavesDays(protocol, wanted);
  const ready =
    protocolId !== null &&
    startsOn !== '' &&
    (minimum !== null || sessions !== '') &&
    (!asksDays || everyDays !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (protocolId === null || !ready) return;
    const body = {
      id: id.current,
      patientId,
      protocolId,
      startsOn,
      time: time || null,
      roomId,
      practitionerId,
      ...(sessions === '' ? {} : { sessions: Number(sessions) }),
      ...(everyDays === '' ? {} : { everyDays: Number(everyDays) }),
    };
    plan.mutate(body, {
      onSuccess: (made) =>
        void navigate({ to: '/courses/$courseId', params: { courseId: made.id } }),
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack pb="lg">
        <Select
          label={t('form.protocol')}
          searchable
          required
          data={protocols.map((one) => ({ value: one.id, label: one.name }))}
          value={protocolId}
          onChange={setProtocolId}
          allowDeselect={false}
        />
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={t('form.startsOn')}
            required
            value={startsOn}
            onChange={({ currentTarget }) => setStartsOn(currentTarget.value)}
          />
          <TextInput
            type="time"
            label={t('form.time')}
            value={time}
            onChange={({ currentTarget }) => setTime(currentTarget.value)}
          />
        </Group>
        <NumberInput
          label={t('form.sessions')}
          placeholder={minimum === null ? '' : String(minimum)}
          required={protocol !== undefined && minimum === null}
          min={1}
          max={60}
          value={sessions}
          onChange={setSessions}
        />
        {asksDays && (
          <NumberInput
            label={t('form.everyDays')}
            description={t('form.everyDaysHint')}
            required
            min={1}
            max={730}
            value={everyDays}
            onChange={setEveryDays}
          />
        )}
        <LocationSelect
          label={t('form.room')}
          value={roomId}
          onChange={setRoomId}
          filter={({ kind }) => kind === 'room' || kind === 'site'}
          clearable
        />
        <Select
          label={t('form.person')}
          data={people.map((one) => ({ value: one.id, label: one.name }))}
          value={practitionerId}
          onChange={setPractitionerId}
          clearable
        />
        <ProblemNote error={plan.error} />
        <Button type="submit" size="lg" loading={plan.isPending} disabled={!ready}>
          {t('plan.confirm')}
        </Button>
      </Stack>
    </form>
  );
}
