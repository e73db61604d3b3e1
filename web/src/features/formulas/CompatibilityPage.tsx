import { Button, Stack, Switch, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconListSearch, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CompatibilityFilter, useCompatibilityPages } from '../../api/compatibility';
import { useMay } from '../../api/identity';
import type { Compatibility } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import rows from '../../components/Rows.module.css';
import { SearchInput } from '../../components/SearchInput';
import { Sheet } from '../../components/Sheet';
import { useSubstances } from '../../components/useSubstances';
import { useFormat } from '../../format/useFormat';
import { CompatibilityForm } from './CompatibilityForm';
import { TryMixing } from './TryMixing';
import { usePartyName } from './usePartyName';
import { VerdictBadge } from './VerdictBadge';

/** What is known of mixing two things: everybody reads it, doctors enter it. */
export function CompatibilityPage() {
  const { t } = useTranslation('formulas');
  const may = useMay();
  const [typed, setTyped] = useState('');
  const { read } = useSubstances();
  const [search] = useDebouncedValue(read(typed), 200);
  const [history, setHistory] = useState(false);
  const [adding, setAdding] = useState(false);
  return (
    <Allowed title={t('compatibility.title')} permission="compatibility.read">
      <LinkAnchor to="/formulas" display="inline-block" py={10}>
        {t('back')}
      </LinkAnchor>
      <PageHeader title={t('compatibility.title')} subtitle={t('compatibility.subtitle')}>
        {may('compatibility.write') && (
          <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setAdding(true)}>
            {t('compatibility.add')}
          </Button>
        )}
      </PageHeader>
      <Stack gap="lg" maw={920}>
        <TryMixing />
        <Stack gap="md" component="section" aria-label={t('compatibility.entered')}>
          <SearchInput label={t('compatibility.search')} value={typed} onChange={setTyped} />
          <Switch
            size="md"
            label={t('compatibility.history')}
            checked={history}
            onChange={(event) => setHistory(event.currentTarget.checked)}
          />
          <EntryList
            filter={{
              ...(search ? { substance: search } : {}),
              ...(history ? {} : { current: true }),
            }}
          />
        </Stack>
      </Stack>
      <Sheet full opened={adding} onClose={() => setAdding(false)} title={t('compatibility.add')}>
        {adding && <CompatibilityForm onClose={() => setAdding(false)} />}
      </Sheet>
    </Allowed>
  );
}

function EntryList({ filter }: { filter: CompatibilityFilter }) {
  const { t } = useTranslation('formulas');
  const entries = useCompatibilityPages(filter);
  if (entries.error) {
    return <ProblemNote error={entries.error} onRetry={() => void entries.refetch()} />;
  }
  if (!entries.data) return <ListSkeleton height={92} />;
  if (entries.data.length === 0) {
    return <Empty icon={IconListSearch} text={t('compatibility.empty')} />;
  }
  return (
    <div>
      <ul className={rows.list}>
        {entries.data.map((entry) => (
          <li key={entry.id} className={rows.row}>
            <EntryRow entry={entry} />
          </li>
        ))}
      </ul>
      <LoadMore query={entries} />
    </div>
  );
}

function EntryRow({ entry }: { entry: Compatibility }) {
  const { t } = useTranslation('formulas');
  const format = useFormat();
  const partyName = usePartyName();
  const { first, second, verdict, condition, reference, enteredBy, enteredAt, current } = entry;
  return (
    <div className={rows.what}>
      <Text fw={600} mb={6}>
        {partyName(first)} + {partyName(second)}
      </Text>
      <VerdictBadge verdict={verdict} />
      <Text size="sm" mt={6}>
        {condition !== null && `${condition}. `}
        {reference}
      </Text>
      <Text size="sm" c="dimmed">
        {t('compatibility.enteredBy', { who: enteredBy.name, when: format.dateTime(enteredAt) })}
        {!current && ` · ${t('compatibility.replaced')}`}
      </Text>
    </div>
  );
}
