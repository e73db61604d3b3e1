import { Alert, Card, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Trace } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Trace.module.css';

const COUNTERS = [
  'received',
  'given',
  'wasted',
  'returned',
  'onHand',
  'countDifference',
  'unaccounted',
] as const;

type Counters = Trace['reconciliation'];

/** Where the whole quantity is; the counters add up to what was received. */
export function Reconciliation({ trace: { lot, reconciliation } }: { trace: Trace }) {
  const { t } = useTranslation('trace');
  const format = useFormat();
  const amount = (value: number) => format.quantity(value, lot.unit);
  const parts = partsOf(reconciliation);
  return (
    <Card component="section" aria-labelledby="reconciliation">
      <Title order={2} size="h4" id="reconciliation" mb="sm">
        {t('reconciliation')}
      </Title>
      <dl className={classes.counters}>
        {COUNTERS.map((name) => (
          <div key={name} data-wrong={name === 'unaccounted' && reconciliation[name] !== 0}>
            <dt>{t(`counter.${name}`)}</dt>
            <dd className="tabular">{amount(reconciliation[name])}</dd>
            {parts[name] && (
              <dd className={classes.parts}>
                {parts[name]
                  .map((part) => t(`part.${part}`, { amount: amount(reconciliation[part]) }))
                  .join(' · ')}
              </dd>
            )}
          </div>
        ))}
      </dl>
      {reconciliation.unaccounted === 0 ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t('addsUp')}
        </Text>
      ) : (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} mt="sm">
          {t('doesNotAddUp', { amount: amount(reconciliation.unaccounted) })}
        </Alert>
      )}
    </Card>
  );
}

/** What a counter is made up of, as far as it is more than one thing. */
function partsOf(counters: Counters): Partial<Record<keyof Counters, (keyof Counters)[]>> {
  const present = (names: (keyof Counters)[]) => names.filter((name) => counters[name] !== 0);
  return {
    ...(counters.givenInMixtures > 0 && { given: present(['givenDirectly', 'givenInMixtures']) }),
    ...(counters.onHand > 0 && { onHand: present(['sealed', 'open', 'inMixtures']) }),
  };
}
