import { Badge, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight, IconClipboardCheck, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCounts } from '../../api/counts';
import { useMay } from '../../api/identity';
import type { CountState, CountSummary } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import rows from '../../components/Rows.module.css';
import { useFormat } from '../../format/useFormat';
import { StartCount } from './StartCount';
import { useScopeText } from './useScopeText';

const COLOURS: Record<CountState, string> = {
  open: 'petrol',
  review: 'orange',
  approved: 'orange',
  posted: 'gray',
  cancelled: 'gray',
};

/** Counts that are going on and those that were, and a way to begin one. */
export function CountsPage() {
  const { t } = useTranslation('counts');
  const may = useMay();
  const [starting, { open, close }] = useDisclosure(false);
  return (
    <Allowed title={t('title')} permission="stock.read">
      <PageHeader title={t('title')}>
        {may('counts.write') && (
          <Button size="lg" leftSection={<IconPlus size={22} aria-hidden />} onClick={open}>
            {t('start.open')}
          </Button>
        )}
      </PageHeader>
      <Counts />
      <StartCount opened={starting} onClose={close} />
    </Allowed>
  );
}

function Counts() {
  const { t } = useTranslation('counts');
  const counts = useCounts();
  if (counts.error)
    return <ProblemNote error={counts.error} onRetry={() => void counts.refetch()} />;
  if (!counts.data) return <ListSkeleton />;
  if (counts.data.length === 0) return <Empty icon={IconClipboardCheck} text={t('empty')} />;
  return (
    <>
      <ul className={rows.list} aria-label={t('title')}>
        {counts.data.map((count) => (
          <li key={count.id}>
            <Link to="/counts/$countId" params={{ countId: count.id }} className={rows.row}>
              <Row count={count} />
            </Link>
          </li>
        ))}
      </ul>
      <LoadMore query={counts} />
    </>
  );
}

function Row({ count }: { count: CountSummary }) {
  const { t } = useTranslation('counts');
  const format = useFormat();
  const scopeText = useScopeText();
  return (
    <>
      <div className={rows.what}>
        <Group gap="xs">
          <Text fw={600} lh={1.3}>
            {count.locationName}
          </Text>
          <Badge variant="light" size="lg" tt="none" color={COLOURS[count.state]}>
            {t(`state.${count.state}`)}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {scopeText(count.scope)}
          {!count.blind && ` · ${t('open')}`}
        </Text>
        <Text size="sm" c="dimmed">
          {t('begun', { when: format.dateTime(count.openedAt), who: count.openedBy.name })}
        </Text>
      </div>
      <IconChevronRight size={22} aria-hidden />
    </>
  );
}
