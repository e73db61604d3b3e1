import { useTranslation } from 'react-i18next';
import type { ReportColumn } from '../../api/reports';
import { useFormat } from '../../format/useFormat';

type Cell = (value: string | number | null | undefined, column: ReportColumn) => string;

/** How a value of a report is written for people. */
export function useCell(): Cell {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const money = new Intl.NumberFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: 'always',
  });
  return (value, { key, kind }) => {
    if (value === null || value === undefined) return '';
    if (kind === 'money') return money.format(Number(value));
    if (kind === 'quantity' || kind === 'count') return format.number(Number(value));
    if (kind === 'instant') return format.dateTime(String(value));
    if (kind === 'day') return format.day(String(value));
    if (key === 'category') return t(`category.${value}`, { defaultValue: String(value) });
    return String(value);
  };
}
