import { useTranslation } from 'react-i18next';
import type { Item, StockRow } from '../../api/types';
import { thousandths } from '../../format/quantity';
import { useFormat } from '../../format/useFormat';
import classes from './Stock.module.css';

const sum = (rows: StockRow[]) =>
  thousandths(rows.reduce((total, { quantity }) => total + quantity, 0));

/** Usable, on hand and when to reorder, at a glance. */
export function Figures({ item, rows }: { item: Item; rows: StockRow[] }) {
  const { t } = useTranslation('stock');
  const format = useFormat();
  return (
    <dl className={classes.figures}>
      <div>
        <dt>{t('figures.usable')}</dt>
        <dd>{format.quantity(sum(rows.filter(({ usable }) => usable)), item.unit)}</dd>
      </div>
      <div>
        <dt>{t('figures.onHand')}</dt>
        <dd>{format.quantity(sum(rows), item.unit)}</dd>
      </div>
      <div>
        <dt>{t('figures.reorder')}</dt>
        <dd>{item.reorderPoint === null ? '–' : format.quantity(item.reorderPoint, item.unit)}</dd>
      </div>
    </dl>
  );
}
