import { Button, Card, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconHistoryOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAudit } from '../../api/audit';
import { useMay } from '../../api/identity';
import type { AuditEntry } from '../../api/types';
import { useUsers } from '../../api/users';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { dayBounds } from '../../format/zoned';
import classes from './Settings.module.css';

const KINDS = [
  'session',
  'receipt',
  'transfer',
  'container',
  'lot',
  'item',
  'location',
  'supplier',
  'protocol',
  'patient',
  'user',
  'token',
  'setting',
] as const;

/** Who did what, when, to what and why. */
export function AuditList() {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const may = useMay();
  const { subject } = useSearch({ from: '/shell/settings' });
  const navigate = useNavigate({ from: '/settings' });
  const [actor, setActor] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const users = useUsers(may('users.read'));
  const audit = useAudit({
    ...(subject ? { subject } : {}),
    ...(actor ? { actor } : {}),
    ...(from ? { from: dayBounds(from, format.timeZone).from } : {}),
    ...(to ? { to: dayBounds(to, format.timeZone).to } : {}),
  });
  const about = (chosen: string | null) =>
    void navigate({
      search: { tab: 'audit', ...(chosen ? { subject: chosen } : {}) },
      replace: true,
    });
  const isKind = KINDS.some((kind) => subject === `${kind}/`);
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        <Select
          label={t('audit.about')}
          clearable
          placeholder={t('audit.all')}
          data={[
            ...KINDS.map((kind) => ({ value: `${kind}/`, label: t(`audit.subject.${kind}`) })),
            ...(subject && !isKind ? [{ value: subject, label: t('audit.one') }] : []),
          ]}
          value={subject ?? null}
          onChange={about}
        />
        <Select
          label={t('audit.actor')}
          clearable
          searchable
          placeholder={t('audit.everybody')}
          data={(users.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={actor}
          onChange={setActor}
        />
        <TextInput
          type="date"
          label={t('audit.from')}
          value={from}
          max={to || undefined}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('audit.to')}
          value={to}
          min={from || undefined}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </SimpleGrid>
      {audit.error && <ProblemNote error={audit.error} onRetry={() => void audit.refetch()} />}
      {audit.isLoading && <ListSkeleton height={92} />}
      {audit.data?.length === 0 && <Empty icon={IconHistoryOff} text={t('audit.empty')} />}
      <ul className={classes.list}>
        {audit.data?.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} onAbout={about} />
          </li>
        ))}
      </ul>
      <LoadMore query={audit} manual />
    </Stack>
  );
}

interface EntryProps {
  entry: AuditEntry;
  onAbout: (subject: string) => void;
}

function Entry({ entry, onAbout }: EntryProps) {
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
