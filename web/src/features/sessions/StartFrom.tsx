import { Button, Select, Stack, Text, Title } from '@mantine/core';
import { IconCalendarCheck, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCourses } from '../../api/courses';
import { useProtocols } from '../../api/protocols';
import { type ProposalFilter, useLastSession } from '../../api/sessions';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { dayIn } from '../../format/zoned';
import { type FormAction, fromSession, type SessionForm } from './form';
import { useStartFrom } from './useStart';

interface StartFromProps {
  form: SessionForm;
  change: (action: FormAction) => void;
}

/** The quick ways to a filled form: the patient's last session, or a protocol. */
export function StartFrom({ form, change }: StartFromProps) {
  const { t } = useTranslation('sessions');
  const protocols = useProtocols();
  const start = useStartFrom(change);
  const begin = (protocolId: string | null) => {
    if (!protocolId) return;
    start.mutate({
      protocolId,
      ...(form.patient ? { patientId: form.patient.id } : {}),
      ...(form.locationId ? { locationId: form.locationId } : {}),
    });
  };
  return (
    <Stack component="section" gap="sm">
      {form.lines.length === 0 && (
        <Title order={2} size="h4">
          {t('start.title')}
        </Title>
      )}
      {form.lines.length === 0 && form.patient && (
        <NextOfCourses
          patientId={form.patient.id}
          locationId={form.locationId}
          onStart={start.mutate}
        />
      )}
      {form.lines.length === 0 && <LastTime form={form} change={change} />}
      <Select
        label={t('start.protocol')}
        placeholder={t('start.protocolPlaceholder')}
        size="lg"
        searchable
        nothingFoundMessage={t('nothingFound', { ns: 'common' })}
        data={(protocols.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={form.protocolId}
        onChange={begin}
        allowDeselect={false}
      />
      <ProblemNote error={protocols.error ?? start.error} />
    </Stack>
  );
}

interface NextOfCoursesProps {
  patientId: string;
  locationId: string | null;
  onStart: (from: ProposalFilter) => void;
}

/** The sessions that the patient's courses have next: one tap fills everything in. */
function NextOfCourses({ patientId, locationId, onStart }: NextOfCoursesProps) {
  const { t } = useTranslation('sessions');
  const { data = [] } = useCourses({ patientId, status: 'running' });
  return data.map(({ id, protocolName, progress }) => (
    <Button
      key={id}
      size="lg"
      h="auto"
      py="sm"
      justify="flex-start"
      leftSection={<IconCalendarCheck size={24} aria-hidden />}
      onClick={() => onStart({ courseId: id, ...(locationId ? { locationId } : {}) })}
    >
      <Stack gap={0} align="flex-start" ta="left" style={{ whiteSpace: 'normal' }}>
        <span>{protocolName}</span>
        <Text size="sm" fw={400} component="span">
          {t('course.step', { n: progress.done + 1, of: progress.of })}
        </Text>
      </Stack>
    </Button>
  ));
}

function LastTime({ form, change }: StartFromProps) {
  const { t } = useTranslation('sessions');
  const format = useFormat();
  const { data: last } = useLastSession(form.patient?.id);
  if (!form.patient || !last?.performedAt || last.lines.length === 0) return null;
  const date = format.day(dayIn(new Date(last.performedAt), format.timeZone));
  return (
    <Button
      variant="light"
      size="lg"
      h="auto"
      py="sm"
      justify="flex-start"
      leftSection={<IconHistory size={24} aria-hidden />}
      onClick={() => change({ do: 'set', part: fromSession(last) })}
    >
      <Stack gap={0} align="flex-start">
        <span>{t('start.last')}</span>
        <Text size="sm" fw={400} component="span">
          {t('start.lastDetail', { date, count: last.lines.length })}
        </Text>
      </Stack>
    </Button>
  );
}
