import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronRight, IconFlaskOff, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FormulaFilter, useFormulaPages } from '../../api/formula-versions';
import { useMay } from '../../api/identity';
import type { Formula, FormulaStatus } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { LinkButton } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import rows from '../../components/Rows.module.css';
import { SearchInput } from '../../components/SearchInput';
import { useFormat } from '../../format/useFormat';
import { VersionBadge } from './VersionBadge';

const STATUSES: readonly (FormulaStatus | 'all')[] = ['all', 'approved', 'draft', 'retired'];

/** The recipes of mixtures: everybody reads them, doctors and administrators write them. */
export function FormulasPage() {
  const { t } = useTranslation('formulas');
  const may = useMay();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const [status, setStatus] = useState<FormulaStatus | 'all'>('all');
  return (
    <Allowed title={t('title')} permission="formulas.read">
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        {may('formulas.write') && (
          <LinkButton
            to="/formulas/$formulaId/edit"
            params={{ formulaId: 'new' }}
            leftSection={<IconPlus size={20} aria-hidden />}
          >
            {t('add')}
          </LinkButton>
        )}
      </PageHeader>
      <Stack gap="md">
        <LinkButton to="/compatibility" variant="light">
          {t('compatibility.title')}
        </LinkButton>
        <SearchInput label={t('search')} value={typed} onChange={setTyped} />
        <SegmentedControl
          size="md"
          fullWidth
          aria-label={t('statusFilter')}
          data={STATUSES.map((value) => ({ value, label: t(`filter.${value}`) }))}
          value={status}
          onChange={setStatus}
        />
        <FormulaList
          filter={{ ...(search ? { search } : {}), ...(status === 'all' ? {} : { status }) }}
        />
      </Stack>
    </Allowed>
  );
}

function FormulaList({ filter }: { filter: FormulaFilter }) {
  const { t } = useTranslation('formulas');
  const formulas = useFormulaPages(filter);
  if (formulas.error) {
    return <ProblemNote error={formulas.error} onRetry={() => void formulas.refetch()} />;
  }
  if (!formulas.data) return <ListSkeleton height={92} />;
  if (formulas.data.length === 0) return <Empty icon={IconFlaskOff} text={t('empty')} />;
  return (
    <div>
      <ul className={rows.list}>
        {formulas.data.map((formula) => (
          <li key={formula.id}>
            <Link to="/formulas/$formulaId" params={{ formulaId: formula.id }} className={rows.row}>
              <FormulaRow formula={formula} />
              <IconChevronRight size={20} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore query={formulas} />
    </div>
  );
}

function FormulaRow({ formula }: { formula: Formula }) {
  const { t } = useTranslation(['formulas', 'common']);
  const format = useFormat();
  const { name, version, status, draftVersion, components, finalQuantity, unit } = formula;
  return (
    <div className={rows.what}>
      <Text fw={600} lh={1.3}>
        {name}
      </Text>
      <Text size="sm" c="dimmed" mb={6}>
        {[
          formula.strength,
          t('componentCount', { count: components.length }),
          format.quantity(finalQuantity, unit),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Stack gap={6} align="flex-start">
        <VersionBadge version={version} status={status} />
        {draftVersion !== null && draftVersion !== version && (
          <VersionBadge version={draftVersion} status="draft" />
        )}
      </Stack>
    </div>
  );
}
