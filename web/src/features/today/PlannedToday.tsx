import { Button, Card, Collapse, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarCheck, IconChevronDown, IconChevronUp, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgenda } from '../../api/agenda';
import type { AgendaDay, AgendaSession } from '../../api/types';
import { Empty } from '../../components/Empty';
import { LinkAnchor } from '../../components/links';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import { SessionLink } from '../agenda/SessionLink';
import { Shortages } from '../agenda/Shortages';
import { Section } from './Section';
import classes from './Today.module.css';

/** The sessions planned for today that were not logged yet; one tap opens the log, filled in. */
export function PlannedToday() {
  const { t } = useTranslation('today');
  const format = useFormat();
  const today = format.today();
  const agenda = useAgenda(today, today);
  const day = agenda.data?.days[0];
  return (
    <Stack gap="sm">
      <Section
        title={t('planned.title')}
        aside={
          <LinkAnchor to="/agenda" fw={550} py={10}>
            {t('planned.agenda')}
          </LinkAnchor>
        }
      >
        <QueryView query={agenda}>{({ days }) => <Waiting day={days[0]} />}</QueryView>
      </Section>
      {day && <Shortages day={day} />}
      <Missed of="overdue" sessions={agenda.data?.overdue ?? []} />
      <Missed of="stillInTime" sessions={agenda.data?.stillInTime ?? []} />
    </Stack>
  );
}

function Waiting({ day }: { day: AgendaDay | undefined }) {
  const { t } = useTranslation('today');
  const sessions = day?.sessions ?? [];
  const waiting = sessions.filter(({ status }) => status === 'planned');
  if (waiting.length === 0) {
    const text = sessions.length === 0 ? t('planned.none') : t('planned.allDone');
    return <Empty icon={IconCalendarCheck} text={text} />;
  }
  return (
    <ul className={classes.list}>
      {waiting.map((session) => (
        <li key={session.courseId}>
          <SessionLink session={session} />
        </li>
      ))}
    </ul>
  );
}

interface MissedProps {
  of: 'overdue' | 'stillInTime';
  sessions: AgendaSession[];
}

/** What should have been done before today; folded away, so that today comes first. */
function Missed({ of, sessions }: MissedProps) {
  const { t } = useTranslation('today');
  const [opened, { toggle }] = useDisclosure();
  if (sessions.length === 0) return null;
  const Chevron = opened ? IconChevronUp : IconChevronDown;
  return (
    <div>
      <Button
        variant="default"
        fullWidth
        justify="space-between"
        leftSection={<IconClock size={20} aria-hidden />}
        rightSection={<Chevron size={20} aria-hidden />}
        aria-expanded={opened}
        onClick={toggle}
      >
        {t(`planned.${of}`, { count: sessions.length })}
      </Button>
      <Collapse expanded={opened}>
        <Card padding={0} mt="xs">
          <ul className={classes.list}>
            {sessions.map((session) => (
              <li key={`${session.courseId} ${session.n}`}>
                <SessionLink session={session} missed />
              </li>
            ))}
          </ul>
        </Card>
      </Collapse>
    </div>
  );
}
