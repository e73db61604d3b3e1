import { Badge, Group, Text } from '@mantine/core';
import { IconChevronRight, IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import type { AgendaSession } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Agenda.module.css';

interface SessionLinkProps {
  session: AgendaSession;
  /** Its day has passed: instead of the time, since when it waits. */
  missed?: boolean;
}

/** One planned session; a tap opens the log with everything filled in, or the course for others. */
export function SessionLink({ session, missed = false }: SessionLinkProps) {
  const { t } = useTranslation('agenda');
  const may = useMay();
  const { courseId, patientCode, protocolName, status } = session;
  const names = { patient: patientCode ?? '', protocol: protocolName };
  if (status === 'planned' && may('sessions.log')) {
    return (
      <Link
        to="/sessions/log"
        search={{ course: courseId }}
        className={classes.row}
        aria-label={t('log', names)}
      >
        <Content session={session} missed={missed} />
      </Link>
    );
  }
  return (
    <Link
      to="/courses/$courseId"
      params={{ courseId }}
      className={classes.row}
      aria-label={t('show', names)}
    >
      <Content session={session} missed={missed} />
    </Link>
  );
}

function Content({ session, missed }: { session: AgendaSession; missed: boolean }) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const { plannedAt, patientCode, protocolName, n, of, roomName, practitionerName } = session;
  const performed = session.status === 'performed';
  const where = [roomName, practitionerName].filter(Boolean).join(' · ');
  return (
    <>
      <span className={classes.time}>{missed || !plannedAt ? '–' : format.time(plannedAt)}</span>
      <div className={classes.grow}>
        <Group gap={8}>
          <Text fw={600} className="tabular">
            {patientCode}
          </Text>
          <Text size="sm" c="dimmed">
            {t('step', { n, of })}
          </Text>
          <Bars session={session} />
        </Group>
        <Text size="sm" lineClamp={2}>
          {protocolName}
        </Text>
        {missed ? (
          <Missed session={session} />
        ) : (
          where && (
            <Text size="sm" c="dimmed">
              {where}
            </Text>
          )
        )}
      </div>
      {performed ? (
        <IconCircleCheck size={24} color="var(--ms-good)" aria-label={t('performed')} />
      ) : (
        <IconChevronRight size={22} aria-hidden />
      )}
    </>
  );
}

/** Since when it waits, and how long it may. */
function Missed({ session: { day, latestOn } }: { session: AgendaSession }) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  if (latestOn === null || latestOn < format.today()) {
    return (
      <Text size="sm" c="var(--ms-warning)" fw={550}>
        {t('dueOn', { day: format.day(day) })}
      </Text>
    );
  }
  return (
    <Text size="sm" c="dimmed">
      {t('inTimeUntil', { day: format.day(day), latest: format.day(latestOn) })}
    </Text>
  );
}

/** What would stop the session as things stand, each once. */
function Bars({ session }: { session: AgendaSession }) {
  const { t } = useTranslation('agenda');
  const codes = [...new Set(session.bars.map(({ code }) => code))];
  return codes.map((code) => (
    <Badge
      key={code}
      color="red"
      variant="light"
      tt="none"
      leftSection={<IconHandStop size={14} aria-hidden />}
    >
      {t(`bar.${code}`)}
    </Badge>
  ));
}
