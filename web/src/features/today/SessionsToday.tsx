import { Badge, Group, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconClipboardList } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessions } from '../../api/sessions';
import type { Session } from '../../api/types';
import { Empty } from '../../components/Empty';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import { dayBounds } from '../../format/zoned';
import { Section } from './Section';
import { SessionSheet } from './SessionSheet';
import classes from './Today.module.css';

const NAMED = 3;

/** Every session performed today, voided ones struck through; a tap shows its lots. */
export function SessionsToday() {
  const { t } = useTranslation('today');
  const format = useFormat();
  const sessions = useSessions({ ...dayBounds(format.today(), format.timeZone), limit: 200 });
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Section title={t('sessions.title')}>
      <QueryView query={sessions}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon={IconClipboardList} text={t('sessions.none')} />
          ) : (
            <ul className={classes.list}>
              {items.map((session) => (
                <SessionRow
                  key={session.id}
                  session={session}
                  onOpen={() => setOpened(session.id)}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
      <SessionSheet id={opened} onClose={() => setOpened(null)} />
    </Section>
  );
}

function SessionRow({ session, onOpen }: { session: Session; onOpen: () => void }) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const time = session.performedAt ? format.time(session.performedAt) : '';
  const voided = session.status === 'voided';
  const struck = voided ? classes.voided : undefined;
  const names = session.lines.slice(0, NAMED).map(({ itemName }) => itemName);
  const rest = session.lines.length - names.length;
  if (rest > 0) names.push(t('sessions.more', { count: rest }));
  return (
    <li>
      <UnstyledButton
        className={classes.row}
        onClick={onOpen}
        aria-label={t('sessions.open', { patient: session.patientCode ?? '', time })}
      >
        <span className={`${classes.time} ${struck ?? ''}`}>{time}</span>
        <div className={classes.grow}>
          <Group gap="xs">
            <Text fw={600} className={struck}>
              {session.patientCode}
            </Text>
            {voided && (
              <Badge color="gray" variant="light" tt="none">
                {t('sessions.voided')}
              </Badge>
            )}
            {session.incident && (
              <Badge color="red" variant="light" tt="none">
                {t('sessions.incident')}
              </Badge>
            )}
          </Group>
          <Text size="sm" className={struck} lineClamp={2}>
            {names.join(', ')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('sessions.by', { name: session.loggedBy.name })}
          </Text>
        </div>
        <IconChevronRight size={20} aria-hidden />
      </UnstyledButton>
    </li>
  );
}
