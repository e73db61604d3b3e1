import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useComparison } from '../../api/formula-versions';
import type { FormulaDifference } from '../../api/types';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import classes from './Formulas.module.css';

interface DifferencesProps {
  id: string;
  from: number;
  to: number;
}

/** In what two versions differ, side by side. */
export function Differences({ id, from, to }: DifferencesProps) {
  const { t } = useTranslation('formulas');
  const comparison = useComparison(id, from, to);
  return (
    <QueryView query={comparison}>
      {({ differences }) =>
        differences.length === 0 ? (
          <Text>{t('compare.same')}</Text>
        ) : (
          <Stack gap="md" component="section" aria-label={t('compare.differences')}>
            <div className={classes.sides}>
              <Text fw={700}>{t('version', { version: from })}</Text>
              <Text fw={700}>{t('version', { version: to })}</Text>
            </div>
            {sideBySide(differences).map((one) => (
              <Difference
                key={[one.field, one.subject, one.member, one.from, one.to].join(' ')}
                difference={one}
                from={from}
                to={to}
              />
            ))}
          </Stack>
        )
      }
    </QueryView>
  );
}

/** What left a place of a list and what came to it stand beside each other. */
function sideBySide(differences: readonly FormulaDifference[]): FormulaDifference[] {
  const rows: FormulaDifference[] = [];
  for (const one of differences) {
    const last = rows.at(-1);
    const isExchange =
      one.subject !== null &&
      last?.field === one.field &&
      last.subject === one.subject &&
      last.to === null &&
      one.from === null;
    if (last && isExchange) rows[rows.length - 1] = { ...last, to: one.to };
    else rows.push(one);
  }
  return rows;
}

interface DifferenceProps {
  difference: FormulaDifference;
  from: number;
  to: number;
}

function Difference({ difference, from, to }: DifferenceProps) {
  const { t } = useTranslation(['formulas', 'common']);
  const { field, subject, member } = difference;
  const title = [t(`field.${field}`), subjectOf(field, subject), member && t(`field.${member}`)];
  const said = useSaid(difference);
  return (
    <div>
      <Text size="sm" c="dimmed" mb={4}>
        {title.filter(Boolean).join(' · ')}
      </Text>
      <div className={classes.sides}>
        <Side version={from} text={said(difference.from)} />
        <Side version={to} text={said(difference.to)} />
      </div>
    </div>
  );
}

function Side({ version, text }: { version: number; text: string | null }) {
  const { t } = useTranslation('formulas');
  return (
    <div className={classes.side} data-empty={text === null}>
      <span className="sr-only">{`${t('version', { version })}: `}</span>
      {text ?? t('compare.none')}
    </div>
  );
}

/** A language of the label or of a name is written as its code; a step by its number. */
function subjectOf(field: string, subject: string | null): string | null {
  return ['labelText', 'ownMaterial'].includes(field) ? (subject?.toUpperCase() ?? null) : subject;
}

/** How a side of a difference is written. */
function useSaid({ field, unit }: FormulaDifference) {
  const { t } = useTranslation(['formulas', 'common']);
  const format = useFormat();
  return (value: string | number | null): string | null => {
    if (value === null || value === '') return null;
    if (field === 'containerKind') return t(`containerKind.${value}`, { ns: 'common' });
    if (field === 'storage') return t(`storage.${value}`);
    if (typeof value === 'string') return value;
    if (field === 'beyondUseHours') return t('hours', { count: value });
    return unit === null ? format.number(value) : format.quantity(value, unit);
  };
}
