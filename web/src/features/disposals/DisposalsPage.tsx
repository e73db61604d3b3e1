import { Button, SegmentedControl, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { Allowed } from '../../components/Allowed';
import { PageHeader } from '../../components/PageHeader';
import { Sheet } from '../../components/Sheet';
import { DisposalForm } from './DisposalForm';
import { Documents } from './Documents';
import { type DisposalsSearch, KINDS, PERMISSIONS } from './disposals-search';

/** What left the stock other than by a session, and ways to take more out. */
export function DisposalsPage() {
  const { t } = useTranslation('disposals');
  const may = useMay();
  const search = useSearch({ from: '/shell/disposals' });
  const navigate = useNavigate({ from: '/disposals' });
  const kind = search.kind ?? 'waste';
  const go = (next: DisposalsSearch) => void navigate({ search: next, replace: true });
  const allowed = may(PERMISSIONS[kind]);
  return (
    <Allowed title={t('title')} permission="stock.read">
      <PageHeader title={t('title')}>
        {allowed && (
          <Button
            size="lg"
            leftSection={<IconPlus size={22} aria-hidden />}
            onClick={() => go({ kind, fresh: true })}
          >
            {t(`new.${kind}`)}
          </Button>
        )}
      </PageHeader>
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('kind.label')}
          size="md"
          fullWidth
          maw={640}
          value={kind}
          onChange={(value) => go({ kind: KINDS.find((known) => known === value) ?? 'waste' })}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Documents kind={kind} />
      </Stack>
      <Sheet
        full
        opened={allowed && search.fresh === true}
        onClose={() => go({ kind })}
        title={t(`new.${kind}`)}
      >
        {allowed && search.fresh === true && (
          <DisposalForm
            key={`${kind} ${search.lot} ${search.place}`}
            kind={kind}
            begin={search}
            onDone={() => go({ kind })}
          />
        )}
      </Sheet>
    </Allowed>
  );
}
