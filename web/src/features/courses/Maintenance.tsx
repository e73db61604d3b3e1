import { Alert, Button, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRepeat } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMaintainCourse } from '../../api/courses';
import { newId } from '../../api/id';
import { useMay } from '../../api/identity';
import type { Course } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';

/** What the protocol offers when all sessions were performed. */
export function Maintenance({ course }: { course: Course }) {
  const { t } = useTranslation('courses');
  const format = useFormat();
  const may = useMay();
  const [opened, { open, close }] = useDisclosure();
  const { maintenance } = course;
  if (!maintenance) return null;
  return (
    <Alert color="petrol" icon={<IconRepeat aria-hidden />} title={t('maintenance.title')}>
      <Stack gap="xs" align="flex-start">
        {maintenance.courseId ? (
          <LinkAnchor to="/courses/$courseId" params={{ courseId: maintenance.courseId }} fw={600}>
            {t('maintenance.planned')}
          </LinkAnchor>
        ) : (
          <Text size="sm">
            {maintenance.startsOn
              ? t('maintenance.from', { day: format.day(maintenance.startsOn) })
              : t('maintenance.doctor')}
          </Text>
        )}
        {maintenance.offered && may('courses.write') && (
          <Button onClick={open}>{t('maintenance.plan')}</Button>
        )}
      </Stack>
      <Sheet opened={opened} onClose={close} title={t('maintenance.plan')}>
        {opened && <MaintenanceForm course={course} maintenance={maintenance} />}
      </Sheet>
    </Alert>
  );
}

interface MaintenanceFormProps {
  course: Course;
  maintenance: NonNullable<Course['maintenance']>;
}

function MaintenanceForm({ course, maintenance }: MaintenanceFormProps) {
  const { t } = useTranslation('courses');
  const navigate = useNavigate();
  const id = useRef(newId());
  const [startsOn, setStartsOn] = useState(maintenance.startsOn ?? '');
  const [sessions, setSessions] = useState<number | string>(1);
  const [everyDays, setEveryDays] = useState<number | string>('');
  const maintain = useMaintainCourse(course.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      id: id.current,
      startsOn,
      sessions: Number(sessions),
      ...(everyDays === '' ? {} : { everyDays: Number(everyDays) }),
    };
    maintain.mutate(body, {
      onSuccess: (made) =>
        void navigate({ to: '/courses/$courseId', params: { courseId: made.id } }),
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack pb="lg">
        <TextInput
          type="date"
          label={t('form.startsOn')}
          required
          value={startsOn}
          onChange={({ currentTarget }) => setStartsOn(currentTarget.value)}
        />
        <NumberInput
          label={t('form.sessions')}
          min={1}
          max={60}
          value={sessions}
          onChange={setSessions}
        />
        {maintenance.minDays === null && (
          <NumberInput
            label={t('form.everyDays')}
            description={t('form.everyDaysHint')}
            min={1}
            max={730}
            value={everyDays}
            onChange={setEveryDays}
          />
        )}
        <ProblemNote error={maintain.error} />
        <Button type="submit" size="lg" loading={maintain.isPending} disabled={startsOn === ''}>
          {t('maintenance.confirm')}
        </Button>
      </Stack>
    </form>
  );
}
