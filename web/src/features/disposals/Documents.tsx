import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAdjustments, useReturns, useWastes } from '../../api/disposals';
import type { Adjustment, DisposalKind, SupplierReturn, Unit, Waste } from '../../api/types';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { useMoney } from '../../format/useMoney';
import classes from './Disposals.module.css';

/** The documents of one kind, the latest first. */
export function Documents({ kind }: { kind: DisposalKind }) {
  switch (kind) {
    case 'waste':
      return <Wastes />;
    case 'return':
      return <Returns />;
    case 'adjustment':
      return <Adjustments />;
  }
}

function Wastes() {
  const { t } = useTranslation(['disposals', 'common']);
  const query = useWastes();
  return (
    <List kind="waste" query={query}>
      {(waste: Waste) => (
        <Document
          title={waste.placeName}
          when={waste.wastedAt}
          who={waste.wastedByName}
          value={waste.value}
          currency={waste.currency}
          lines={waste.lines.map((line) => ({
            ...line,
            told: [
              line.method && t(`methods.${line.method}`),
              line.witness && t('witnessed', { who: line.witness.name }),
            ],
          }))}
        />
      )}
    </List>
  );
}

function Returns() {
  const query = useReturns();
  return (
    <List kind="return" query={query}>
      {(document: SupplierReturn) => (
        <Document
          title={document.supplierName}
          when={document.returnedAt}
          who={document.returnedByName}
          value={document.value}
          currency={document.currency}
          lines={document.lines.map((line) => ({ ...line, told: [document.locationName] }))}
        />
      )}
    </List>
  );
}

function Adjustments() {
  const query = useAdjustments();
  return (
    <List kind="adjustment" query={query}>
      {(document: Adjustment) => (
        <Document
          title={document.placeName}
          when={document.adjustedAt}
          who={document.adjustedByName}
          value={document.value}
          currency={document.currency}
          signed
          lines={document.lines.map((line) => ({ ...line, quantity: line.difference, told: [] }))}
        />
      )}
    </List>
  );
}

interface ListProps<T> {
  kind: DisposalKind;
  query: {
    data: T[] | undefined;
    error: unknown;
    refetch: () => unknown;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
  };
  children: (document: T) => ReactNode;
}

function List<T extends { id: string }>({ kind, query, children }: ListProps<T>) {
  const { t } = useTranslation('disposals');
  if (query.error) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <ListSkeleton />;
  if (query.data.length === 0) return <Empty icon={IconTrash} text={t(`empty.${kind}`)} />;
  return (
    <>
      <ul className={classes.list} aria-label={t(`kind.${kind}`)}>
        {query.data.map((document) => (
          <li key={document.id}>{children(document)}</li>
        ))}
      </ul>
      <LoadMore query={query} />
    </>
  );
}

interface Line {
  lotId: string;
  lotNumber: string;
  itemName: string;
  unit: Unit;
  quantity: number;
  reason: string;
  note: string | null;
  told: (string | null)[];
}

interface DocumentProps {
  title: string;
  when: string;
  who: string;
  value: number;
  currency: string;
  signed?: boolean;
  lines: Line[];
}

function Document({ title, when, who, value, currency, signed = false, lines }: DocumentProps) {
  const { t } = useTranslation('disposals');
  const format = useFormat();
  const money = useMoney();
  return (
    <Card component="article">
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
          <div className={classes.what}>
            <Title order={2} size="h5">
              {title}
            </Title>
            <Text size="sm" c="dimmed">
              {t('by', { when: format.dateTime(when), who })}
            </Text>
          </div>
          {value !== 0 && (
            <Text fw={600} className={`tabular ${classes.howMuch}`}>
              {money(value, currency, { signed })}
            </Text>
          )}
        </Group>
        {lines.map((line) => (
          // The same lot may go twice, for two reasons.
          <div key={`${line.lotId} ${line.reason} ${line.quantity}`} className={classes.line}>
            <div className={classes.what}>
              <Text fw={600} lh={1.3}>
                {line.itemName}
              </Text>
              <Text size="sm" className={classes.lotNumber}>
                {line.lotNumber}
              </Text>
              <Text size="sm" c="dimmed">
                {[t(`reasons.${line.reason}`), line.note, ...line.told].filter(Boolean).join(' · ')}
              </Text>
            </div>
            <Text fw={650} className={`tabular ${classes.howMuch}`}>
              {signed && line.quantity > 0 ? '+' : ''}
              {format.quantity(line.quantity, line.unit)}
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
