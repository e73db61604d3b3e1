import { SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Dashboard, dashboardQuery } from '../../api/dashboard';
import { Allowed } from '../../components/Allowed';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import { Cover } from './Cover';
import { ExpiryHorizon } from './ExpiryHorizon';
import { Figures } from './Figures';
import { Protocols } from './Protocols';
import { WeekChart } from './WeekChart';

/** The practice at a glance; every number leads to its rows. */
export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const dashboard = useQuery(dashboardQuery);
  return (
    <Allowed title={t('title')} permission="reports.read">
      <QueryView query={dashboard}>{(data) => <Glance data={data} />}</QueryView>
    </Allowed>
  );
}

function Glance({ data }: { data: Dashboard }) {
  const { t } = useTranslation(['dashboard', 'common']);
  const format = useFormat();
  const { from, to } = data;
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('readAt', { time: format.time(data.readAt) })} />
      <Stack gap="lg">
        <Figures data={data} />
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
          <Cover data={data} />
          <ExpiryHorizon data={data} />
          <WeekChart
            title={t('use.title')}
            text={t('use.text')}
            entries={data.use.map(({ weekOn, category, containers }) => ({
              weekOn,
              name: t(`category.${category}`, { ns: 'common', defaultValue: category }),
              amount: containers,
            }))}
            from={from}
            to={to}
            report="consumption"
          />
          <WeekChart
            title={t('waste.title')}
            text={t('waste.text')}
            entries={data.waste.map(({ weekOn, cause, value }) => ({
              weekOn,
              name: t(`cause.${cause}`, { defaultValue: cause }),
              amount: value,
            }))}
            from={from}
            to={to}
            report="waste"
            currency={data.currency}
          />
          <Protocols data={data} />
        </SimpleGrid>
      </Stack>
    </>
  );
}
