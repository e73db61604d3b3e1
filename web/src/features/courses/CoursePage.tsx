import { Alert, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { courseQuery, useEndCourse } from '../../api/courses';
import { useMay } from '../../api/identity';
import type { Course } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor, LinkButton } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { ReasonModal } from '../../components/ReasonModal';
import { useFormat } from '../../format/useFormat';
import { ChangeLength } from './LengthSheet';
import { Maintenance } from './Maintenance';
import { Progress } from './Progress';
import { SessionList } from './SessionList';

const route = getRouteApi('/shell/courses/$courseId');

/** One patient's course: how far it is, what comes next, and what is not as the protocol has it. */
export function CoursePage() {
  const { t } = useTranslation('courses');
  const { courseId } = route.useParams();
  const course = useQuery(courseQuery(courseId));
  return (
    <Allowed title={t('one')} permission="courses.read">
      <PageHeader title={course.data?.protocolName ?? t('one')} />
      <QueryView query={course}>{(data) => <Whole course={data} />}</QueryView>
    </Allowed>
  );
}

function Whole({ course }: { course: Course }) {
  const { t } = useTranslation('courses');
  const may = useMay();
  const running = course.status === 'running';
  return (
    <Stack gap="lg" maw={760}>
      <Facts course={course} />
      <Warnings course={course} />
      {running && may('sessions.log') && (
        <LinkButton to="/sessions/log" search={{ course: course.id }} size="lg">
          {t('log', { n: course.nextDue?.n ?? '' })}
        </LinkButton>
      )}
      <Maintenance course={course} />
      <Stack component="section" gap="sm">
        <Title order={2} size="h4">
          {t('sessions')}
        </Title>
        <SessionList course={course} />
        {running && may('courses.write') && <ChangeLength course={course} />}
        <LengthChanges course={course} />
      </Stack>
      {running && may('courses.write') && <End course={course} />}
    </Stack>
  );
}

function Facts({ course }: { course: Course }) {
  const { t } = useTranslation('courses');
  const format = useFormat();
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <LinkAnchor to="/patients/$patientId" params={{ patientId: course.patientId }} fw={650}>
          {course.patientCode}
        </LinkAnchor>
        <Badge variant="light" tt="none" color={course.status === 'running' ? 'petrol' : 'gray'}>
          {t(`status.${course.status}`)}
        </Badge>
      </Group>
      <Progress progress={course.progress} />
      {course.nextDue && (
        <Text>
          {t('next', {
            day: format.longDay(course.nextDue.dueOn),
            time: course.nextDue.plannedAt ? format.time(course.nextDue.plannedAt) : '',
          })}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t('planned', {
          name: course.plannedBy.name,
          day: format.date(course.plannedAt),
          version: course.protocolVersion,
        })}
      </Text>
      {course.endedAt && (
        <Text size="sm">
          {t('endedNote', {
            name: course.endedBy?.name ?? '',
            day: format.date(course.endedAt),
            reason: course.endReason,
          })}
        </Text>
      )}
    </Stack>
  );
}

/** Intervals that are not as the protocol has them, past or to come. */
function Warnings({ course }: { course: Course }) {
  const { t } = useTranslation('courses');
  if (course.warnings.length === 0) return null;
  return (
    <Alert color="orange" icon={<IconInfoCircle aria-hidden />} title={t('warnings')}>
      <Stack gap={4}>
        {course.warnings.map(({ code, n, days, minDays, maxDays, toleranceDays }) => (
          <Text key={`${code} ${n}`} size="sm">
            {t(`warning.${code}`, {
              n,
              days,
              min: minDays,
              max: maxDays ?? '',
              tolerance: toleranceDays,
            })}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}

/** How the course became longer or shorter, and why. */
function LengthChanges({ course }: { course: Course }) {
  const { t } = useTranslation('courses');
  const format = useFormat();
  return course.lengthChanges.map(({ from, to, reason, at, by }) => (
    <Text key={at} size="sm" c="dimmed">
      {t('length.change', { from, to, name: by.name, day: format.date(at) })}
      {reason && `. ${reason}`}
    </Text>
  ));
}

const REASONS = ['effect', 'patient', 'doctor'] as const;

function End({ course }: { course: Course }) {
  const { t } = useTranslation('courses');
  const [asking, { open, close }] = useDisclosure();
  const end = useEndCourse(course.id);
  return (
    <>
      <Button variant="subtle" color="red" onClick={open}>
        {t('end.title')}
      </Button>
      <ReasonModal
        opened={asking}
        onClose={close}
        title={t('end.title')}
        text={t('end.text')}
        confirmLabel={t('end.confirm')}
        suggestions={REASONS.map((key) => t(`end.reasons.${key}`))}
        danger
        pending={end.isPending}
        error={end.error}
        onConfirm={(reason) =>
          end.mutate(reason, {
            onSuccess: () => {
              notifications.show({ message: t('end.done') });
              close();
            },
          })
        }
      />
    </>
  );
}
