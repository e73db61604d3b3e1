import { Button, NumberInput, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useResizeCourse } from '../../api/courses';
import type { Course } from '../../api/types';
import { AmountStepper } from '../../components/AmountStepper';
import { ProblemNote } from '../../components/ProblemNote';
import { REASON_MIN, ReasonField } from '../../components/ReasonModal';
import { Sheet } from '../../components/Sheet';
import { useFormat } from '../../format/useFormat';
import { isOutside, MOST_SESSIONS } from './course-length';

/** Makes a running course longer or shorter. */
export function ChangeLength({ course }: { course: Course }) {
  const { t } = useTranslation('courses');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="light" onClick={open}>
        {t('length.title')}
      </Button>
      <Sheet opened={opened} onClose={close} title={t('length.title')}>
        {opened && <LengthForm course={course} onDone={close} />}
      </Sheet>
    </>
  );
}

const REASONS = ['effect', 'enough', 'doctor'] as const;

function LengthForm({ course, onDone }: { course: Course; onDone: () => void }) {
  const { t } = useTranslation(['courses', 'common']);
  const { length, progress } = course;
  const [sessions, setSessions] = useState<number | null>(progress.of);
  const [everyDays, setEveryDays] = useState<number | string>('');
  const [reason, setReason] = useState('');
  const resize = useResizeCourse(course.id);
  const asksDays = length.needsDays && sessions !== null && sessions > progress.of;
  const asksReason = sessions !== null && isOutside(sessions, length);
  const least = Math.max(1, progress.done);
  const ready =
    sessions !== null &&
    sessions !== progress.of &&
    sessions >= least &&
    sessions <= MOST_SESSIONS &&
    (!asksDays || everyDays !== '') &&
    (!asksReason || reason.trim().length >= REASON_MIN);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const body = {
      sessions,
      ...(asksDays ? { everyDays: Number(everyDays) } : {}),
      ...(asksReason ? { reason: reason.trim() } : {}),
    };
    resize.mutate(body, {
      onSuccess: () => {
        notifications.show({ message: t('length.done') });
        onDone();
      },
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack pb="lg">
        <AmountStepper
          label={t('form.sessions')}
          description={t(`length.${wantedOf(length)}`, {
            min: length.minimum,
            max: length.maximum,
          })}
          value={sessions}
          step={1}
          whole
          error={
            sessions !== null && sessions < least
              ? t('length.least', { count: progress.done })
              : undefined
          }
          onChange={setSessions}
        />
        {sessions !== null && <Difference course={course} sessions={sessions} />}
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
        {asksReason && (
          <ReasonField
            value={reason}
            onChange={setReason}
            label={t('length.reason')}
            suggestions={REASONS.map((key) => t(`length.reasons.${key}`))}
          />
        )}
        <ProblemNote error={resize.error} />
        <Button type="submit" size="lg" loading={resize.isPending} disabled={!ready}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}

/** Which sessions fall away, or how many come. */
function Difference({ course, sessions }: { course: Course; sessions: number }) {
  const { t } = useTranslation('courses');
  const format = useFormat();
  const more = sessions - course.progress.of;
  const dropped = course.sessions.filter(({ n, sessionId }) => n > sessions && !sessionId);
  const text =
    more > 0
      ? t('length.added', { count: more })
      : dropped.length > 0 &&
        t('length.dropped', { days: dropped.map(({ dueOn }) => format.day(dueOn)).join(', ') });
  return text && <Text role="status">{text}</Text>;
}

/** Which words say how many sessions the protocol wants. */
function wantedOf({ minimum, maximum }: Course['length']): string {
  if (minimum !== null && maximum !== null) return minimum === maximum ? 'exactly' : 'between';
  if (minimum !== null) return 'atLeast';
  return maximum === null ? 'open' : 'atMost';
}
