import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { IconCalendarCheck, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExpiryPlan, expiryPlanQuery } from '../../api/expiry-plan';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { useMoney } from '../../format/useMoney';
import { AtRiskCard } from './AtRiskCard';
import classes from './Expiry.module.css';
import { RiskChart } from './RiskChart';

/** Lots that will not be used in time at the usual rate, and what to do about each. */
export function ExpiryPage() {
  const { t } = useTranslation('expiry');
  const plan = useQuery(expiryPlanQuery);
  return (
    <Allowed title={t('title')} permission="reorder.read">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <QueryView query={plan}>{(data) => <Plan plan={data} />}</QueryView>
    </Allowed>
  );
}

function Plan({ plan }: { plan: ExpiryPlan }) {
  const { t } = useTranslation('expiry');
  const money = useMoney();
  const { lot } = useSearch({ from: '/shell/expiry' });
  const { items, count, tooNew, withoutCost, value, currency } = plan;
  const notes = [
    withoutCost > 0 && t('withoutCost', { count: withoutCost }),
    tooNew > 0 && t('tooNew', { count: tooNew }),
    items.length < count && t('first', { count: items.length }),
  ].filter((note) => note !== false);
  const inTime = lot !== undefined && !items.some(({ lotId }) => lotId === lot);
  return (
    <Stack gap="lg">
      {inTime && (
        <Alert icon={<IconInfoCircle aria-hidden />} role="status">
          {t('inTime')}
        </Alert>
      )}
      {count === 0 ? (
        <Empty icon={IconCalendarCheck} text={t('empty')} />
      ) : (
        <>
          <RiskChart plan={plan} />
          <section aria-labelledby="at-risk">
            <Title order={2} size="h4" id="at-risk" mb="xs">
              {t('total', { count, value: money(value, currency) })}
            </Title>
            <Lots plan={plan} asked={lot} />
          </section>
        </>
      )}
      {notes.length > 0 && (
        <Text size="sm" c="dimmed">
          {notes.join(' ')}
        </Text>
      )}
    </Stack>
  );
}

/** So many are shown before somebody asks for all. */
const AT_FIRST = 10;

/** The dearest lots first; all of them when asked, or when the lot asked for is further down. */
function Lots({
  plan: { items, currency },
  asked,
}: {
  plan: ExpiryPlan;
  asked?: string | undefined;
}) {
  const { t } = useTranslation('expiry');
  const [all, setAll] = useState(false);
  const first = items.slice(0, AT_FIRST);
  const further = asked !== undefined && !first.some(({ lotId }) => lotId === asked);
  const shown = all || further ? items : first;
  return (
    <>
      <ul className={classes.list}>
        {shown.map((stock) => (
          <li key={`${stock.lotId} ${stock.placeId}`}>
            <AtRiskCard stock={stock} currency={currency} asked={stock.lotId === asked} />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button variant="light" fullWidth mt="md" onClick={() => setAll(true)}>
          {t('all', { count: items.length })}
        </Button>
      )}
    </>
  );
}
