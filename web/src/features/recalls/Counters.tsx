import { Alert, Card, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Recall } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import { useFormat } from '../../format/useFormat';
import classes from './Recalls.module.css';

/** What was received is the sum of the others. */
const COUNTERS = [
  'received',
  'sealed',
  'open',
  'inMixtures',
  'given',
  'wasted',
  'returned',
  'countDifference',
  'unaccounted',
] as const;

/** Where every recalled lot is, to the thousandth. */
export function Counters({ recall: { counters } }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  if (counters.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="counters">
      <Stack gap="lg">
        <Title order={2} size="h4" id="counters">
          {t('counters')}
        </Title>
        {counters.map((counter) => (
          <Lot key={counter.lotId} counter={counter} />
        ))}
      </Stack>
    </Card>
  );
}

function Lot({ counter }: { counter: Recall['counters'][number] }) {
  const { t } = useTranslation('recalls');
  const format = useFormat();
  const { lotId, lotNumber, itemName, unit, reconciliation } = counter;
  return (
    <section aria-label={`${itemName} ${lotNumber}`}>
      <Text fw={650}>{itemName}</Text>
      <Text mb="sm">
        {t('lot', { lot: lotNumber })} ·{' '}
        <LinkAnchor
          to="/lots/$lotId/trace"
          params={{ lotId }}
          aria-label={t('graphOf', { lot: lotNumber })}
        >
          {t('graph')}
        </LinkAnchor>
      </Text>
      <dl className={classes.counters}>
        {COUNTERS.map((name) => (
          <div
            key={name}
            data-none={reconciliation[name] === 0}
            data-wrong={name === 'unaccounted' && reconciliation[name] !== 0}
          >
            <dt>{t(`counter.${name}`)}</dt>
            <dd className="tabular">{format.quantity(reconciliation[name], unit)}</dd>
          </div>
        ))}
      </dl>
      {reconciliation.unaccounted === 0 ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t('addsUp')}
        </Text>
      ) : (
        <Alert color="red" mt="sm" icon={<IconAlertTriangle aria-hidden />}>
          {t('doesNotAddUp', { quantity: format.quantity(reconciliation.unaccounted, unit) })}
        </Alert>
      )}
    </section>
  );
}
