import {
  ActionIcon,
  Button,
  Card,
  Group,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconCalendarWeek, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgenda } from '../../api/agenda';
import type { AgendaDay, AgendaSession } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import classes from './Agenda.module.css';
import { type AgendaSearch, boundsOf, daysLater } from './agenda-search';
import { SessionLink } from './SessionLink';
import { Shortages } from './Shortages';

const route = getRouteApi('/shell/agenda');

/** Who is planned when, where and with whom; and the days for which the stock does not suffice. */
export function AgendaPage() {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const { day = format.today(), span = 'day', room, person } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (part: AgendaSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  const { from, to } = boundsOf(day, span);
  const agenda = useAgenda(from, to);
  const length = span === 'day' ? 1 : 7;
  return (
    <Allowed title={t('title')} permission="courses.read">
      <PageHeader title={t('title')} />
      <Stack gap="md">
        <SegmentedControl
          fullWidth
          size="md"
          aria-label={t('span.label')}
          value={span}
          onChange={(value) => show({ span: value === 'week' ? 'week' : 'day' })}
          data={(['day', 'week'] as const).map((value) => ({ value, label: t(`span.${value}`) }))}
        />
        <Group wrap="nowrap" gap="xs" justify="space-between">
          <ActionIcon
            variant="default"
            size={48}
            aria-label={t(`previous.${span}`)}
            onClick={() => show({ day: daysLater(day, -length) })}
          >
            <IconChevronLeft size={24} aria-hidden />
          </ActionIcon>
          <Text fw={600} ta="center" aria-live="polite">
            {span === 'day' ? format.longDay(day) : `${format.day(from)} – ${format.day(to)}`}
          </Text>
          <ActionIcon
            variant="default"
            size={48}
            aria-label={t(`next.${span}`)}
            onClick={() => show({ day: daysLater(day, length) })}
          >
            <IconChevronRight size={24} aria-hidden />
          </ActionIcon>
        </Group>
        {(day !== format.today() || room || person) && (
          <Button
            variant="subtle"
            onClick={() => void navigate({ search: { span }, replace: true })}
          >
            {t('reset')}
          </Button>
        )}
        <QueryView query={agenda}>
          {({ days, today }) => (
            <>
              <Filters days={days} room={room} person={person} onChange={show} />
              <div className={classes.days} data-span={span}>
                {days.map((one) => (
                  <Day
                    key={one.day}
                    day={one}
                    isToday={one.day === today}
                    shows={(session) =>
                      (!room || session.roomId === room) &&
                      (!person || session.practitionerId === person)
                    }
                  />
                ))}
              </div>
            </>
          )}
        </QueryView>
      </Stack>
    </Allowed>
  );
}

interface FiltersProps {
  days: AgendaDay[];
  room: string | undefined;
  person: string | undefined;
  onChange: (part: AgendaSearch) => void;
}

/** The rooms and people of the sessions shown. */
function Filters({ days, room, person, onChange }: FiltersProps) {
  const { t } = useTranslation('agenda');
  const sessions = days.flatMap((one) => one.sessions);
  const options = (of: (session: AgendaSession) => [string | null, string | null]) => {
    const known = new Map<string, string>();
    for (const [id, name] of sessions.map(of)) if (id && name) known.set(id, name);
    return [...known].map(([value, label]) => ({ value, label }));
  };
  const rooms = options(({ roomId, roomName }) => [roomId, roomName]);
  const people = options(({ practitionerId, practitionerName }) => [
    practitionerId,
    practitionerName,
  ]);
  if (rooms.length < 2 && people.length < 2 && !room && !person) return null;
  return (
    <Group grow gap="sm">
      <Select
        label={t('room')}
        placeholder={t('allRooms')}
        data={rooms}
        value={room ?? null}
        onChange={(value) => onChange({ room: value ?? undefined } as AgendaSearch)}
        clearable
      />
      <Select
        label={t('person')}
        placeholder={t('allPeople')}
        data={people}
        value={person ?? null}
        onChange={(value) => onChange({ person: value ?? undefined } as AgendaSearch)}
        clearable
      />
    </Group>
  );
}

interface DayProps {
  day: AgendaDay;
  isToday: boolean;
  shows: (session: AgendaSession) => boolean;
}

function Day({ day, isToday, shows }: DayProps) {
  const { t } = useTranslation('agenda');
  const format = useFormat();
  const sessions = day.sessions.filter(shows);
  return (
    <Stack component="section" gap="xs" aria-label={format.longDay(day.day)}>
      <Group justify="space-between">
        <Title order={2} size="h4" className={isToday ? (classes.today ?? '') : ''}>
          {format.longDay(day.day)}
        </Title>
        <Text size="sm" c="dimmed">
          {isToday ? t('today') : t('count', { count: sessions.length })}
        </Text>
      </Group>
      <Shortages day={day} />
      <Card padding={0}>
        {sessions.length === 0 ? (
          <Empty icon={IconCalendarWeek} text={t('none')} />
        ) : (
          <ul className={classes.list}>
            {sessions.map((session) => (
              <li key={`${session.courseId} ${session.n}`}>
                <SessionLink session={session} />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Stack>
  );
}
