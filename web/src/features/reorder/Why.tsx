import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSuggestion } from '../../api/purchasing';
import type { ExplainedSuggestion } from '../../api/types';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import { OutlookChart, UseChart } from './charts';
import classes from './Reorder.module.css';
import { Sums } from './Sums';
import { useRough } from './useRough';

/** The arithmetic of one suggestion, and what it was made from. */
export function Why({ itemId }: { itemId: string }) {
  const suggestion = useSuggestion(itemId);
  return <QueryView query={suggestion}>{(data) => <Explained suggestion={data} />}</QueryView>;
}

function Explained({ suggestion }: { suggestion: ExplainedSuggestion }) {
  const { t } = useTranslation('reorder');
  return (
    <Stack gap="lg" pb="xl">
      <div>
        <Title order={2} size="h4">
          {suggestion.itemName}
        </Title>
        <InAWord suggestion={suggestion} />
      </div>
      {suggestion.method === 'none' ? <Text>{t('why.none')}</Text> : <Sums of={suggestion} />}
      <Lots suggestion={suggestion} />
      {suggestion.method !== 'none' && (
        <>
          <OutlookChart suggestion={suggestion} />
          <UseChart suggestion={suggestion} />
          <HowKnown suggestion={suggestion} />
        </>
      )}
    </Stack>
  );
}

interface Of {
  suggestion: ExplainedSuggestion;
}

function InAWord({ suggestion }: Of) {
  const { t } = useTranslation(['reorder', 'common']);
  const rough = useRough();
  const { packs, containers, unit, containerKind, why, method } = suggestion;
  if (method === 'none') return null;
  const facts = {
    position: rough(why.position, unit),
    below: rough(why.orderBelow, unit),
    upTo: rough(why.orderUpTo, unit),
    containers: t(`containers.${containerKind}`, { ns: 'common', count: containers }),
  };
  if (packs === 0) return <Text>{t('why.enough', facts)}</Text>;
  return <Text>{t('why.order', { ...facts, count: packs })}</Text>;
}

/** What expires and what comes, lot by lot and order by order. */
function Lots({ suggestion }: Of) {
  const { t } = useTranslation('reorder');
  const rough = useRough();
  const format = useFormat();
  const { expiring, arrivals, unit } = suggestion;
  return (
    <>
      {expiring.length > 0 && (
        <section aria-label={t('why.expiring')}>
          <Title order={3} size="h5">
            {t('why.expiring')}
          </Title>
          <dl className={classes.sums}>
            {expiring.map(({ lotId, lotNumber, useBy, quantity }) => [
              <dt key={`${lotId}-${useBy}`}>
                {t('why.expiringLot', { lot: lotNumber, day: format.day(useBy) })}
              </dt>,
              <dd key={`${lotId}-${useBy}-much`}>{rough(quantity, unit)}</dd>,
            ])}
          </dl>
        </section>
      )}
      {arrivals.length > 0 && (
        <section aria-label={t('why.arrivals')}>
          <Title order={3} size="h5">
            {t('why.arrivals')}
          </Title>
          <dl className={classes.sums}>
            {arrivals.map(({ orderId, supplierName, day, quantity }) => [
              <dt key={`${orderId}-${day}`}>
                {t('why.arrival', { supplier: supplierName, day: format.day(day) })}
              </dt>,
              <dd key={`${orderId}-${day}-much`}>{format.quantity(quantity, unit)}</dd>,
            ])}
          </dl>
        </section>
      )}
    </>
  );
}

/** Where the method of the usual use was published. */
const TSB = 'European Journal of Operational Research 214 (2011), 606–615';

/** Where the numbers come from. */
function HowKnown({ suggestion }: Of) {
  const { t } = useTranslation('reorder');
  const rough = useRough();
  const format = useFormat();
  const { why, unit } = suggestion;
  const share = Math.round(why.useChance * 100);
  return (
    <Stack gap={4}>
      <Title order={3} size="h5">
        {t('why.known')}
      </Title>
      {why.weeklyUse > 0 && (
        <Text size="sm">
          {t('why.use', {
            share,
            size: rough(why.useSize, unit),
            mean: rough(why.weeklyUse, unit),
            count: why.weeksSeen,
          })}
        </Text>
      )}
      {suggestion.method === 'use' && (
        <Text size="sm" c="dimmed">
          {t('why.method', { source: TSB })}
        </Text>
      )}
      <Text size="sm">
        {t(`why.lead.${why.leadSource}`, {
          days: format.number(Math.round(why.leadDays * 10) / 10),
          spread: format.number(Math.round(why.leadSpread * 10) / 10),
          count: why.leadJourneys,
        })}
      </Text>
      {why.shelfLifeDays !== null && (
        <Text size="sm">{t('why.shelfLife', { count: why.shelfLifeDays })}</Text>
      )}
    </Stack>
  );
}
