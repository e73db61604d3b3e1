import { Stack } from '@mantine/core';
import { IconHistoryOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAudit } from '../../api/audit';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { dayBounds } from '../../format/zoned';
import { AuditCard } from './AuditCard';
import { type AuditChoice, AuditFilters } from './AuditFilters';
import classes from './Settings.module.css';

/** Who did what, when, to what and why. */
export function AuditList() {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { subject } = useSearch({ from: '/shell/settings' });
  const navigate = useNavigate({ from: '/settings' });
  const [chosen, setChosen] = useState<AuditChoice>({ actor: null, from: '', to: '' });
  const { actor, from, to } = chosen;
  const change = (part: Partial<AuditChoice>) => setChosen((before) => ({ ...before, ...part }));
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
  return (
    <Stack gap="md">
      <AuditFilters value={chosen} onChange={change} about={subject ?? null} onAbout={about} />
      {audit.error && <ProblemNote error={audit.error} onRetry={() => void audit.refetch()} />}
      {audit.isLoading && <ListSkeleton height={92} />}
      {audit.data?.length === 0 && <Empty icon={IconHistoryOff} text={t('audit.empty')} />}
      <ul className={classes.list}>
        {audit.data?.map((entry) => (
          <li key={entry.id}>
            <AuditCard entry={entry} onAbout={about} />
          </li>
        ))}
      </ul>
      <LoadMore query={audit} manual />
    </Stack>
  );
}
