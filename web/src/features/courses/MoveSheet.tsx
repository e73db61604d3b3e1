import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePractitioners } from '../../api/agenda';
import { useMoveSession } from '../../api/courses';
import type { PlannedSession } from '../../api/types';
import { LocationSelect } from '../../components/LocationSelect';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { fromLocalInput, toLocalInput } from '../../format/zoned';

interface MoveSheetProps {
  courseId: string;
  /** Null while none is being moved. */
  session: PlannedSession | null;
  onClose: () => void;
}

/** Another day, time, room or person for a planned session; those after it follow. */
export function MoveSheet({ courseId, session, onClose }: MoveSheetProps) {
  const { t } = useTranslation('courses');
  return (
    <Sheet
      opened={session !== null}
      onClose={onClose}
      title={session ? t('moveOf', { n: session.n }) : ''}
    >
      {session && (
        <MoveForm key={session.n} courseId={courseId} session={session} onClose={onClose} />
      )}
    </Sheet>
  );
}

interface MoveFormProps extends MoveSheetProps {
  session: PlannedSession;
}

function MoveForm({ courseId, session, onClose }: MoveFormProps) {
  const { t } = useTranslation(['courses', 'common']);
  const { timeZone } = useFormat();
  const [day, setDay] = useState(session.dueOn);
  const [time, setTime] = useState(
    session.plannedAt ? toLocalInput(new Date(session.plannedAt), timeZone).slice(11) : '',
  );
  const [roomId, setRoomId] = useState(session.roomId);
  const [practitionerId, setPractitionerId] = useState(session.practitionerId);
  const { data: people = [] } = usePractitioners();
  const move = useMoveSession(courseId, session.n);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const plannedAt = time ? fromLocalInput(`${day}T${time}`, timeZone) : null;
    const when = plannedAt
      ? { plannedAt: plannedAt.toISOString() }
      : { dueOn: day, plannedAt: null };
    move.mutate(
      { ...when, roomId, practitionerId },
      {
        onSuccess: () => {
          notifications.show({ message: t('moved') });
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack pb="lg">
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={t('form.day')}
            required
            value={day}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <TextInput
            type="time"
            label={t('form.time')}
            value={time}
            onChange={({ currentTarget }) => setTime(currentTarget.value)}
          />
        </Group>
        <LocationSelect
          label={t('form.room')}
          value={roomId}
          onChange={setRoomId}
          filter={({ kind }) => kind === 'room' || kind === 'site'}
          clearable
        />
        <Select
          label={t('form.person')}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={practitionerId}
          onChange={setPractitionerId}
          clearable
        />
        <ProblemNote error={move.error} />
        <Button type="submit" size="lg" loading={move.isPending} disabled={day === ''}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
