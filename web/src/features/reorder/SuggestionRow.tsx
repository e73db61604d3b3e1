import {
  ActionIcon,
  Badge,
  Button,
  Card,
  Checkbox,
  Group,
  Select,
  Stack,
  Text,
} from '@mantine/core';
import { IconAlertTriangle, IconHelpCircle, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTextSetting } from '../../api/settings';
import { useSuppliers } from '../../api/suppliers';
import type { Suggestion } from '../../api/types';
import { QuantityInput } from '../../components/QuantityInput';
import { useFormat } from '../../format/useFormat';
import { useMoney } from '../../format/useMoney';
import { type Choice, urgencyOf, type Wanted } from './choices';
import classes from './Reorder.module.css';
import { useRough } from './useRough';

interface SuggestionRowProps {
  row: Wanted;
  editable: boolean;
  onChoose: (choice: Choice) => void;
  onExplain: () => void;
}

/** One item: when it runs out, how much to order, from whom, and a way to see why. */
export function SuggestionRow({ row, editable, onChoose, onExplain }: SuggestionRowProps) {
  const { t } = useTranslation('reorder');
  const { suggestion, included, packs, supplierId } = row;
  return (
    <Card component="article" aria-label={suggestion.itemName} data-included={included}>
      <Stack gap="sm">
        <Group wrap="nowrap" align="flex-start" gap="sm">
          {editable && (
            <Checkbox
              size="lg"
              classNames={{ input: classes.check ?? '' }}
              aria-label={t('include', { item: suggestion.itemName })}
              checked={included}
              disabled={supplierId === null}
              onChange={(event) => {
                const chosen = event.currentTarget.checked;
                onChoose({ included: chosen, ...(chosen && packs === 0 ? { packs: 1 } : {}) });
              }}
            />
          )}
          <div className={classes.what}>
            <Text fw={650} lh={1.3}>
              {suggestion.itemName}
            </Text>
            <RunsOut suggestion={suggestion} />
            <Facts suggestion={suggestion} />
          </div>
        </Group>
        {editable ? (
          <Editing row={row} onChoose={onChoose} />
        ) : (
          <Text className="tabular">{t('packs', { count: packs })}</Text>
        )}
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconHelpCircle size={20} aria-hidden />}
          aria-label={t('why.of', { item: suggestion.itemName })}
          onClick={onExplain}
        >
          {t('why.open')}
        </Button>
      </Stack>
    </Card>
  );
}

const COLOURS = { late: 'red', now: 'orange', later: 'gray' } as const;

function RunsOut({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation('reorder');
  const format = useFormat();
  const { stockOutOn, why, unit } = suggestion;
  const urgency = urgencyOf(suggestion, format.today());
  return (
    <Group gap={6} my={4}>
      {stockOutOn !== null && (
        <Badge variant="light" size="lg" tt="none" color={COLOURS[urgency]}>
          {t('runsOut', { day: format.day(stockOutOn) })}
        </Badge>
      )}
      {urgency === 'late' && (
        <Badge variant="light" size="lg" tt="none" color="red">
          {t('tooLate')}
        </Badge>
      )}
      {suggestion.method === 'levels' && (
        <Badge variant="default" size="lg" tt="none">
          {t('belowPoint', { quantity: format.quantity(why.orderBelow, unit) })}
        </Badge>
      )}
    </Group>
  );
}

function Facts({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation('reorder');
  const format = useFormat();
  const rough = useRough();
  const { why, unit, willExpire, method } = suggestion;
  const quantity = (value: number) => format.quantity(value, unit);
  const told = [
    t('facts.usable', { quantity: quantity(why.usable) }),
    why.onOrder > 0 && t('facts.onOrder', { quantity: quantity(why.onOrder) }),
    why.inDrafts > 0 && t('facts.inDrafts', { quantity: quantity(why.inDrafts) }),
    method === 'use' && t('facts.use', { quantity: rough(why.weeklyUse, unit) }),
  ].filter(Boolean);
  return (
    <>
      <Text size="sm" c="dimmed">
        {told.join(' · ')}
      </Text>
      {willExpire > 0 && (
        <Text size="sm" c="var(--ms-warning)" className={classes.warned}>
          <IconAlertTriangle size={16} aria-hidden />
          {t('willExpire', { quantity: rough(willExpire, unit) })}
        </Text>
      )}
    </>
  );
}

/** How many packs, and from whom. */
function Editing({ row, onChoose }: Pick<SuggestionRowProps, 'row' | 'onChoose'>) {
  const { t } = useTranslation(['reorder', 'common']);
  const money = useMoney();
  const currency = useTextSetting('currency') ?? 'EUR';
  const { suggestion, pack, packs, pricePerPack } = row;
  const label = t('packsOf', { item: suggestion.itemName });
  const step = (by: number) => onChoose({ packs: Math.max(0, packs + by) });
  const containers = t(`containers.${suggestion.containerKind}`, {
    ns: 'common',
    count: packs * pack,
  });
  const price = pricePerPack === null ? t('noPrice') : money(pricePerPack * packs, currency);
  return (
    <div className={classes.editing}>
      <Group gap={6} wrap="nowrap">
        <ActionIcon
          size={48}
          variant="default"
          aria-label={t('oneLess', { ns: 'common', what: label })}
          disabled={packs === 0}
          onClick={() => step(-1)}
        >
          <IconMinus size={22} aria-hidden />
        </ActionIcon>
        <QuantityInput
          aria-label={label}
          className={classes.packs ?? ''}
          whole
          zero
          value={packs}
          onChange={(value) => value !== null && onChoose({ packs: value })}
        />
        <ActionIcon
          size={48}
          variant="default"
          aria-label={t('oneMore', { ns: 'common', what: label })}
          onClick={() => step(1)}
        >
          <IconPlus size={22} aria-hidden />
        </ActionIcon>
        <Text size="sm" className="tabular" aria-live="polite">
          {pack > 1 ? `× ${pack} = ${containers}` : containers}
          <br />
          {price}
        </Text>
      </Group>
      <From row={row} onChoose={onChoose} />
    </div>
  );
}

/** Who sells it; where nobody is known to, everybody can be asked. */
function From({ row, onChoose }: Pick<SuggestionRowProps, 'row' | 'onChoose'>) {
  const { t } = useTranslation('reorder');
  const { data: suppliers = [] } = useSuppliers();
  const { offers, itemName } = row.suggestion;
  if (offers.length === 1) return null;
  const known = offers.map(({ supplierId, supplierName }) => ({
    value: supplierId,
    label: supplierName,
  }));
  const anybody = suppliers
    .filter(({ active }) => active)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      aria-label={t('supplierOf', { item: itemName })}
      placeholder={t('chooseSupplier')}
      allowDeselect={false}
      searchable={known.length === 0}
      data={known.length > 0 ? known : anybody}
      value={row.supplierId}
      onChange={(supplierId) => supplierId && onChoose({ supplierId })}
    />
  );
}
