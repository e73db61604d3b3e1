import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarPlus, IconHandStop } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCourses } from '../../api/courses';
import { useMay } from '../../api/identity';
import type { Course, Patient } from '../../api/types';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import classes from './Courses.module.css';
import { PlanSheet } from './PlanSheet';
import { Progress } from './Progress';

/** The courses of one patient, and the way to a new one: a part of the patient's page. */
export function PatientCourses({ patient }: { patient: Pick<Patient, 'id' | 'code'> }) {
  const { t } = useTranslation('courses');
  const may = useMay();
  const courses = useCourses({ patientId: patient.id, limit: 200 });
  const [planning, { open, close }] = useDisclosure();
  return (
    <Stack component="section" gap="sm" aria-label={t('title')}>
      <Group justify="space-between">
        <Title order={2} size="h4">
          {t('title')}
        </Title>
        {may('courses.write') && (
          <Button
            variant="light"
            leftSection={<IconCalendarPlus size={20} aria-hidden />}
            onClick={open}
          >
            {t('plan.title')}
          </Button>
        )}
      </Group>
      <QueryView query={courses}>
        {(items) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('none')}</Text>
          ) : (
            <Stack gap="xs">
              {items.map((course) => (
                <CourseLink key={course.id} course={course} />
              ))}
            </Stack>
          )
        }
      </QueryView>
      <PlanSheet opened={planning} onClose={close} patient={patient} />
    </Stack>
  );
}

function CourseLink({ course }: { course: Course }) {
  const { t } = useTranslation('courses');
  const format = useFormat();
  const { nextDue } = course;
  const stopped = course.sessions.some(({ bars }) => bars.length > 0);
  return (
    <Link to="/courses/$courseId" params={{ courseId: course.id }} className={classes.course}>
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text fw={600}>{course.protocolName}</Text>
          <Badge
            variant="light"
            tt="none"
            style={{ flex: 'none' }}
            color={course.status === 'running' ? 'petrol' : 'gray'}
          >
            {t(`status.${course.status}`)}
          </Badge>
        </Group>
        <Progress progress={course.progress} />
        <Group gap="xs">
          {nextDue && (
            <Text size="sm">
              {t('next', {
                day: format.longDay(nextDue.dueOn),
                time: nextDue.plannedAt ? format.time(nextDue.plannedAt) : '',
              })}
            </Text>
          )}
          {course.maintenance?.offered && (
            <Badge variant="light" tt="none">
              {t('maintenance.title')}
            </Badge>
          )}
          {stopped && (
            <Badge
              color="red"
              variant="light"
              tt="none"
              leftSection={<IconHandStop size={14} aria-hidden />}
            >
              {t('stopped')}
            </Badge>
          )}
          {course.warnings.length > 0 && (
            <Badge color="orange" variant="light" tt="none">
              {t('warnings')}
            </Badge>
          )}
        </Group>
      </Stack>
    </Link>
  );
}
