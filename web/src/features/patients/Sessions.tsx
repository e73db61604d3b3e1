import { Badge, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconClipboardList } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessions } from '../../api/sessions';
import type { Patient, Session } from '../../api/types';
import { Empty } from '../../components/Empty';
import { QueryView } from '../../components/QueryView';
import rows from '../../components/Rows.module.css';
import { useFormat } from '../../format/useFormat';
import { SessionSheet } from '../today/SessionSheet';
import classes from './Patients.module.css';

const NAMED = 3;

/** The patient's sessions under all their codes, the newest first; a tap shows the lots. */
export function Sessions({ patient }: { patient: Patient }) {
  const { t } = useTranslation('patients');
  const sessions = useSessions({ patientId: patient.id, limit: 200 });
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <section aria-label={t('sessions.title')}>
      <Title order={2} size="h4" mb="sm">
        {t('sessions.title')}
      </Title>
      <QueryView query={sessions}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon={IconClipboardList} text={t('sessions.none')} />
          ) : (
            <ul className={rows.list}>
              {items.map((session) => (
                <li key={session.id}>
                  <UnstyledButton className={rows.row} onClick={() => setOpened(session.id)}>
                    <Row session={session} code={patient.code} />
                    <IconChevronRight size={22} aria-hidden />
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <SessionSheet id={opened} onClose={() => setOpened(null)} />
    </section>
  );
}

function Row({ session, code }: { session: Session; code: string }) {
  const { t } = useTranslation(['patients', 'common']);
  const format = useFormat();
  const { performedAt, protocolName, technique, lines, patientCode, incident } = session;
  const voided = session.status === 'voided';
  const names = lines.slice(0, NAMED).map(({ itemName }) => itemName);
  const rest = lines.length - names.length;
  const manner =
    technique && t(`technique.${technique}`, { ns: 'common', defaultValue: technique });
  return (
    <div className={rows.what}>
      <Group gap="xs">
        <Text fw={600} className={voided ? classes.struck : ''}>
          {performedAt && format.dateTime(performedAt)}
        </Text>
        {patientCode && patientCode !== code && (
          <Badge variant="outline" color="gray" c="dimmed" tt="none">
            {patientCode}
          </Badge>
        )}
        {voided && (
          <Badge color="gray" variant="light" tt="none">
            {t('sessions.voided')}
          </Badge>
        )}
        {incident && (
          <Badge color="red" variant="light" tt="none">
            {t('sessions.incident')}
          </Badge>
        )}
      </Group>
      {(protocolName || manner) && <Text lh={1.3}>{protocolName ?? manner}</Text>}
      <Text size="sm" c="dimmed" lineClamp={2}>
        {[...names, ...(rest > 0 ? [t('sessions.more', { count: rest })] : [])].join(', ')}
      </Text>
    </div>
  );
}
