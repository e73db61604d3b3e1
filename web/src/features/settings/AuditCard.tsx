import { Button, Card, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Settings.module.css';

interface AuditCardProps {
  entry: AuditEntry;
  onAbout: (subject: string) => void;
}

/** One entry: what, when, who and why; what it was and became on demand. */
export function AuditCard({ entry, onAbout }: AuditCardProps) {
  const { t } = useTranslation(['settings', 'common']);
  const format = useFormat();
  const [kind = '', id = ''] = entry.subject.split('/');
  const roles = entry.actorRoles.map((role) => t(`role.${role}`, { ns: 'common' })).join(', ');
  return (
    <Card>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div className={classes.words}>
          <Text fw={600}>
            {t(`audit.command.${entry.command}`, { defaultValue: entry.command })}
          </Text>
          <Text size="sm" c="dimmed">
            {format.dateTime(entry.at)} · {entry.actorName}
            {roles && ` (${roles})`}
          </Text>
          {entry.reason && <Text size="sm">{t('audit.reason', { reason: entry.reason })}</Text>}
        </div>
        <Button size="sm" variant="subtle" onClick={() => onAbout(entry.subject)}>
          {t('audit.history')}
          <span className="sr-only">{` ${t(`audit.subject.${kind}`, { defaultValue: kind })} ${id}`}</span>
        </Button>
      </Group>
      <details className={classes.details}>
        <summary>{t('audit.details')}</summary>
        <dl>
          <dt>{t('audit.what')}</dt>
          <dd>{entry.subject}</dd>
          {entry.before !== null && (
            <>
              <dt>{t('audit.before')}</dt>
              <dd>{JSON.stringify(entry.before, null, 2)}</dd>
            </>
          )}
          {entry.after !== null && (
            <>
              <dt>{t('audit.after')}</dt>
              <dd>{JSON.stringify(entry.after, null, 2)}</dd>
            </>
          )}
          <dt>{t('audit.request')}</dt>
          <dd>{entry.requestId}</dd>
        </dl>
      </details>
    </Card>
  );
}
