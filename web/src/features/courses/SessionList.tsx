import { Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconHandStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import type { Course, PlannedSession } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { SessionSheet } from '../today/SessionSheet';
import classes from './Courses.module.css';
import { MoveSheet } from './MoveSheet';

/** The sessions of the course by number: what was done, and what is to come. */
export function SessionList({ course }: { course: Course }) {
  const [shown, setShown] = useState<string | null>(null);
  const [moving, setMoving] = useState<PlannedSession | null>(null);
  return (
    <Card padding={0}>
      <ol className={classes.list}>
        {course.sessions.map((session) => (
          <Row
            key={session.n}
            session={session}
            open={course.status === 'running'}
            onShow={setShown}
            onMove={() => setMoving(session)}
          />
        ))}
      </ol>
      <SessionSheet id={shown} onClose={() => setShown(null)} />
      <MoveSheet courseId={course.id} session={moving} onClose={() => setMoving(null)} />
    </Card>
  );
}

interface RowProps {
  session: PlannedSession;
  /** It may still be moved. */
  open: boolean;
  onShow: (sessionId: string) => void;
  onMove: () => void;
}

function Row({ session, open, onShow, onMove }: RowProps) {
  const { t } = useTranslation(['courses', 'common']);
  const format = useFormat();
  const may = useMay();
  const { n, sessionId, performedOn, dueOn, plannedAt, roomName, practitionerName } = session;
  const where = [roomName, practitionerName].filter(Boolean).join(' · ');
  return (
    <li className={classes.row}>
      <span className={classes.number} data-done={sessionId ? true : undefined}>
        {sessionId ? <IconCheck size={20} aria-hidden /> : n}
      </span>
      <Stack gap={2} className={classes.grow ?? ''}>
        <Text fw={550}>
          {format.longDay(performedOn ?? dueOn)}
          {!sessionId && plannedAt && ` · ${format.time(plannedAt)}`}
        </Text>
        <Text size="sm" c="dimmed">
          {sessionId ? t('performed', { n }) : where || t('toCome', { n })}
        </Text>
        <Bars session={session} />
      </Stack>
      {sessionId && (
        <Button
          variant="subtle"
          size="sm"
          aria-label={t('showOf', { n })}
          onClick={() => onShow(sessionId)}
        >
          {t('show')}
        </Button>
      )}
      {!sessionId && open && may('courses.write') && (
        <Button variant="subtle" size="sm" aria-label={t('moveOf', { n })} onClick={onMove}>
          {t('move')}
        </Button>
      )}
    </li>
  );
}

/** What would stop the session as things stand. */
function Bars({ session }: { session: PlannedSession }) {
  const { t } = useTranslation('courses');
  if (session.bars.length === 0) return null;
  return (
    <Group gap={6}>
      {session.bars.map(({ code, itemId, itemName, conditionId, detail }) => (
        <Badge
          key={`${code} ${itemId} ${conditionId}`}
          color="red"
          variant="light"
          tt="none"
          h="auto"
          py={4}
          styles={{ label: { whiteSpace: 'normal' } }}
          leftSection={<IconHandStop size={14} aria-hidden />}
        >
          {t(`bar.${code}`, {
            what: itemName ?? t(`condition.${detail}`, { defaultValue: detail }),
          })}
        </Badge>
      ))}
    </Group>
  );
}
