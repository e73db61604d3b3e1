import { useTranslation } from 'react-i18next';
import type { ExplainedSuggestion } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Reorder.module.css';
import { useRough } from './useRough';

interface SumLine {
  key: string;
  facts?: Record<string, string | number>;
  value: string;
  total?: boolean;
}

/** The arithmetic line by line, as one would check it with a pocket calculator. */
export function Sums({ of }: { of: ExplainedSuggestion }) {
  const { t } = useTranslation('reorder');
  const lines = useLines(of);
  return (
    <dl className={classes.sums} aria-label={t('why.sums')}>
      {lines.map(({ key, facts = {}, value, total = false }) => [
        <dt key={key} className={total ? classes.total : undefined}>
          {t(`sum.${key}`, facts)}
        </dt>,
        <dd key={`${key}-value`} className={total ? classes.total : undefined}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}

function useLines({ why, unit, method, packs, pack, containerQuantity }: ExplainedSuggestion) {
  const format = useFormat();
  const rough = useRough();
  const plain = (value: number) => rough(value, unit);
  const more = (value: number) => `+ ${plain(value)}`;
  const stock: SumLine[] = [
    { key: 'usable', value: plain(why.usable) },
    ...(why.lostBefore > 0 ? [{ key: 'lostBefore', value: `− ${plain(why.lostBefore)}` }] : []),
    { key: 'onOrder', value: more(why.onOrder) },
    ...(why.inDrafts > 0 ? [{ key: 'inDrafts', value: more(why.inDrafts) }] : []),
    { key: 'position', value: plain(why.position), total: true },
  ];
  const days = format.number(Math.round(why.horizonDays * 10) / 10);
  const byUse: SumLine[] = [
    {
      key: 'expectedUse',
      facts: {
        days,
        lead: format.number(Math.round(why.leadDays * 10) / 10),
        review: why.reviewDays,
      },
      value: plain(why.expectedUse),
    },
    ...(why.plannedUse > 0 ? [{ key: 'plannedUse', value: `(${plain(why.plannedUse)})` }] : []),
    {
      key: 'safety',
      facts: { level: format.number(why.serviceLevel) },
      value: more(why.safety),
    },
    { key: 'orderBelow', value: plain(why.orderBelow), total: true },
    {
      key: 'coverUse',
      facts: { days: why.coverDays },
      value: more(why.orderUpTo - why.orderBelow),
    },
    { key: 'orderUpTo', value: plain(why.orderUpTo), total: true },
  ];
  const byLevels: SumLine[] = [
    { key: 'reorderPoint', value: plain(why.orderBelow) },
    { key: 'reorderUpTo', value: plain(why.orderUpTo), total: true },
  ];
  const capped =
    why.usableOfDelivery !== null && why.usableOfDelivery < why.orderUpTo - why.position;
  const wanted: SumLine[] = [
    ...(capped && packs > 0
      ? [{ key: 'usableOfDelivery', value: plain(why.usableOfDelivery ?? 0) }]
      : []),
    { key: 'wanted', value: plain(why.wanted) },
    {
      key: 'packs',
      facts: { count: packs, size: plain(pack * containerQuantity) },
      value: plain(packs * pack * containerQuantity),
      total: true,
    },
  ];
  return [...stock, ...(method === 'use' ? byUse : byLevels), ...wanted];
}
