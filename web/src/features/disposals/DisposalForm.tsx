import { Alert, Button, List, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconInfoCircle } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispose, useReasons } from '../../api/disposals';
import { newId } from '../../api/id';
import { problemOf } from '../../api/problem';
import { useStockRows } from '../../api/stock';
import { useSuppliers } from '../../api/suppliers';
import type { DisposalKind, Shortage, StockRow } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ListSkeleton } from '../../components/ListSkeleton';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { ScanButton } from '../../scanning/ScanButton';
import { DisposalLine } from './DisposalLine';
import type { DisposalsSearch } from './disposals-search';
import {
  advisedLine,
  asksWitness,
  bodyOf,
  type Draft,
  type DraftLine,
  EMPTY,
  freshLine,
  isComplete,
  keyOf,
} from './drafts';
import { HowItGoes } from './HowItGoes';
import { RowSelect } from './RowSelect';
import { useScannedRows } from './useScannedRows';

interface DisposalFormProps {
  kind: DisposalKind;
  /** What the address asks to begin with. */
  begin: Omit<DisposalsSearch, 'kind' | 'fresh'>;
  onDone: () => void;
}

/** One document of one place: what goes, why, how, and who saw it. */
export function DisposalForm({ kind, begin, onDone }: DisposalFormProps) {
  const { t } = useTranslation('disposals');
  const rows = useStockRows({}, true);
  const [id] = useState(newId);
  const [draft, setDraft] = useState<Draft>({ ...EMPTY, supplierId: begin.supplier ?? null });
  const dispose = useDispose();
  const reasons = useReasons(kind).data ?? [];
  const needsNote = new Set(reasons.filter((one) => one.needsNote).map(({ slug }) => slug));
  const fieldErrors = useFieldErrors()(dispose.error);
  const asked = rows.data?.find((row) => row.lotId === begin.lot && row.placeId === begin.place);
  const begun = useRef(false);
  useEffect(() => {
    if (!asked || begun.current) return;
    begun.current = true;
    setDraft((before) => ({ ...before, lines: [advisedLine(freshLine(asked, kind), begin)] }));
  }, [asked, kind, begin]);
  const { lines } = draft;
  const put = (line: DraftLine) =>
    setDraft((before) => ({ ...before, lines: withLine(before.lines, line) }));
  const scan = useScannedRows({ kind, rows: rows.data ?? [], lines, put });
  if (rows.error) return <ProblemNote error={rows.error} onRetry={() => void rows.refetch()} />;
  if (!rows.data) return <ListSkeleton rows={3} />;

  const place = lines[0]?.row.placeId;
  const taken = new Set(lines.map(({ row }) => keyOf(row)));
  const offered = rows.data.filter(
    (row) =>
      !taken.has(keyOf(row)) &&
      (place === undefined || row.placeId === place) &&
      (kind !== 'return' || row.placeKind === 'location'),
  );
  const remove = (row: StockRow) =>
    setDraft((before) => ({
      ...before,
      lines: before.lines.filter((one) => keyOf(one.row) !== keyOf(row)),
    }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    dispose.mutate(bodyOf(id, kind, draft), {
      onSuccess: (missing) => {
        notifications.show({ message: t(`done.${kind}`) });
        for (const code of new Set(missing)) {
          notifications.show({ color: 'orange', message: t(`missing.${code}`) });
        }
        onDone();
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack pb="xl">
        <Text c="dimmed">{t(`what.${kind}`)}</Text>
        {begin.lot && begin.place && !asked && (
          <Alert color="orange" icon={<IconInfoCircle aria-hidden />}>
            {t('gone')}
          </Alert>
        )}
        <ScanButton scan={scan} />
        {lines.map((line, index) => (
          <DisposalLine
            key={keyOf(line.row)}
            kind={kind}
            line={line}
            reasons={reasons}
            errors={errorsOf(fieldErrors, index)}
            onChange={put}
            onRemove={() => remove(line.row)}
          />
        ))}
        <RowSelect
          label={t(lines.length === 0 ? 'lot' : 'anotherLot')}
          description={place === undefined ? undefined : t('samePlace')}
          rows={offered}
          onPick={(row) => put(freshLine(row, kind))}
        />
        {kind === 'return' && (
          <SupplierSelect
            value={draft.supplierId}
            onChange={(supplierId) => setDraft((before) => ({ ...before, supplierId }))}
          />
        )}
        {kind === 'waste' && lines.length > 0 && (
          <HowItGoes draft={draft} asked={asksWitness(draft)} onChange={setDraft} />
        )}
        <ProblemNote error={dispose.error} />
        <Shortages error={dispose.error} />
        <Button
          type="submit"
          size="lg"
          loading={dispose.isPending}
          disabled={!isComplete(draft, kind, needsNote)}
          {...(kind === 'waste' ? { color: 'red.8' } : {})}
        >
          {t(`confirm.${kind}`)}
        </Button>
      </Stack>
    </form>
  );
}

/** The lines with this one, which takes the stead of its stock's line where there is one. */
function withLine(lines: DraftLine[], line: DraftLine): DraftLine[] {
  const key = keyOf(line.row);
  const there = lines.some(({ row }) => keyOf(row) === key);
  return there ? lines.map((one) => (keyOf(one.row) === key ? line : one)) : [...lines, line];
}

function errorsOf(errors: Record<string, string>, index: number): Record<string, string> {
  const prefix = `lines.${index}.`;
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, words]) => [path.slice(prefix.length), words]),
  );
}

interface SupplierSelectProps {
  value: string | null;
  onChange: (supplierId: string | null) => void;
}

function SupplierSelect({ value, onChange }: SupplierSelectProps) {
  const { t } = useTranslation(['disposals', 'common']);
  const { data = [] } = useSuppliers();
  return (
    <Select
      label={t('supplier')}
      required
      searchable
      nothingFoundMessage={t('nothingFound', { ns: 'common' })}
      data={data.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}

/** By name what there is not enough of. */
function Shortages({ error }: { error: unknown }) {
  const { t } = useTranslation('disposals');
  const format = useFormat();
  const { shortages } = problemOf(error);
  if (!Array.isArray(shortages)) return null;
  return (
    <List size="sm">
      {(shortages as (Shortage & { lotId: string; lotNumber: string })[]).map((short) => (
        <List.Item key={short.lotId}>
          {t('short', {
            item: short.itemName,
            lot: short.lotNumber,
            requested: format.quantity(short.requested, short.unit),
            available: format.quantity(short.available, short.unit),
          })}
        </List.Item>
      ))}
    </List>
  );
}
