import { Button, Card, CloseButton, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisposalKind } from '../../api/types';
import { AmountStepper } from '../../components/AmountStepper';
import { ExpiryText } from '../../components/ExpiryText';
import { UnusableBadge } from '../../components/UnusableBadge';
import { thousandths } from '../../format/quantity';
import { useFormat } from '../../format/useFormat';
import classes from './Disposals.module.css';
import { containerSize, type DraftLine } from './drafts';

interface DisposalLineProps {
  kind: DisposalKind;
  line: DraftLine;
  reasons: { slug: string; needsNote: boolean }[];
  /** What the server refused, by member. */
  errors: Record<string, string>;
  onChange: (line: DraftLine) => void;
  onRemove: () => void;
}

/** One lot of the document: how much of it, and why. */
export function DisposalLine(props: DisposalLineProps) {
  const { kind, line, reasons, errors, onChange, onRemove } = props;
  const { t } = useTranslation(['disposals', 'common']);
  const format = useFormat();
  const { row } = line;
  const [noting, setNoting] = useState(false);
  const needsNote = reasons.some(({ slug, needsNote }) => needsNote && slug === line.reason);
  const named = { item: row.itemName, lot: row.lotNumber };
  return (
    <Card component="article" aria-label={t('line', named)}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <div className={classes.what}>
            <Text fw={650} lh={1.3}>
              {row.itemName}
            </Text>
            <Text size="sm">
              <span className={classes.lotNumber}>{row.lotNumber}</span>
              {' · '}
              <ExpiryText {...row} />
            </Text>
            <Text size="sm" c="dimmed">
              {row.placeName}
              {row.placeKind === 'container' && ` · ${t('openContainer')}`}
            </Text>
            {row.unusableBecause && <UnusableBadge because={row.unusableBecause} />}
          </div>
          <CloseButton size={44} aria-label={t('remove', named)} onClick={onRemove} />
        </Group>
        <Quantity kind={kind} line={line} error={quantityError()} onChange={onChange} />
        <Select
          label={t('reason')}
          required
          searchable
          nothingFoundMessage={t('nothingFound', { ns: 'common' })}
          data={reasons.map(({ slug }) => ({ value: slug, label: t(`reasons.${slug}`) }))}
          value={line.reason}
          onChange={(reason) => onChange({ ...line, reason })}
          error={errors.reason}
        />
        {needsNote || noting || line.note !== '' ? (
          <Textarea
            label={t('note')}
            description={needsNote ? t('noteNeeded') : undefined}
            required={needsNote}
            maxLength={500}
            value={line.note}
            onChange={(event) => onChange({ ...line, note: event.currentTarget.value })}
            error={errors.note}
          />
        ) : (
          <Button variant="subtle" size="sm" onClick={() => setNoting(true)}>
            {t('addNote')}
          </Button>
        )}
      </Stack>
    </Card>
  );

  function quantityError(): string | undefined {
    const refused = errors.quantity ?? errors.countedQuantity;
    if (refused) return refused;
    if (kind === 'adjustment' || (line.quantity ?? 0) <= row.quantity) return undefined;
    return t('tooMuch', { quantity: format.quantity(row.quantity, row.unit) });
  }
}

interface QuantityProps extends Pick<DisposalLineProps, 'kind' | 'line' | 'onChange'> {
  error: string | undefined;
}

/** Sealed stock goes by whole containers, an open one by its unit. */
function Quantity({ kind, line, error, onChange }: QuantityProps) {
  const { t } = useTranslation(['disposals', 'common']);
  const format = useFormat();
  const { row, quantity } = line;
  const size = containerSize(row);
  const factor = size ?? 1;
  const unit = t(`unit.${row.unit}`, { ns: 'common', count: 2 });
  const words = size === null ? t('inUnits', { unit }) : t('inContainers');
  const set = (amount: number | null) =>
    onChange({ ...line, quantity: amount === null ? null : thousandths(amount * factor) });
  const book = format.quantity(row.quantity, row.unit);
  const told = [
    size !== null && quantity !== null && size !== 1
      ? `${t(`containers.${row.containerKind}`, { ns: 'common', count: quantity / size })} = ${format.quantity(quantity, row.unit)}`
      : null,
    kind === 'adjustment' && quantity !== null
      ? t('difference', { difference: signed(thousandths(quantity - row.quantity)) })
      : null,
  ].filter((part) => part !== null);
  return (
    <Stack gap={6}>
      <AmountStepper
        label={`${t(`quantity.${kind}`)} (${words})`}
        description={t('onHand', { quantity: book })}
        value={quantity === null ? null : thousandths(quantity / factor)}
        step={size === null && row.unit !== 'piece' ? 0.5 : 1}
        whole={size !== null || row.unit === 'piece'}
        error={error}
        onChange={set}
      />
      {told.length > 0 && <Text fw={600}>{told.join(' · ')}</Text>}
      {kind !== 'adjustment' && quantity !== row.quantity && (
        <Button
          variant="light"
          size="sm"
          onClick={() => onChange({ ...line, quantity: row.quantity })}
        >
          {t('all', { quantity: book })}
        </Button>
      )}
    </Stack>
  );

  function signed(difference: number): string {
    const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
    return `${sign}${format.quantity(Math.abs(difference), row.unit)}`;
  }
}
