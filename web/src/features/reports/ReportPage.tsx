import { Stack, Text } from '@mantine/core';
import { IconFilterSearch, IconListSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Report, type ReportChoice, reportsQuery, useReportRows } from '../../api/reports';
import { NotFound } from '../../app/NotFound';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LoadMore } from '../../components/LoadMore';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { QueryView } from '../../components/QueryView';
import { ReportChart } from './ReportChart';
import { ReportFilters } from './ReportFilters';
import { ReportRows } from './ReportRows';
import { SaveReport } from './SaveReport';

/** One report: what it is asked for, its rows, and the rows as a file. */
export function ReportPage() {
  const { t, i18n } = useTranslation('reports');
  const { name } = useParams({ from: '/shell/reports/$name' });
  const reports = useQuery(reportsQuery(i18n.language));
  return (
    <Allowed title={t('title')} permission="reports.read">
      <QueryView query={reports}>
        {(all) => {
          const report = all.find((each) => each.name === name);
          return report ? <OneReport key={name} report={report} /> : <NotFound />;
        }}
      </QueryView>
    </Allowed>
  );
}

function OneReport({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const search = useSearch({ from: '/shell/reports/$name' });
  const navigate = useNavigate();
  const choice = Object.fromEntries(
    Object.entries(search).filter(([filter]) => report.filters.includes(filter as never)),
  ) as ReportChoice;
  const choose = (part: ReportChoice) =>
    void navigate({
      to: '/reports/$name',
      params: { name: report.name },
      search: withoutEmpty({ ...choice, ...part }),
      replace: true,
    });
  const ready = report.required.every((filter) => choice[filter]);
  return (
    <>
      <PageHeader title={report.title} subtitle={t(`about.${report.name}`)}>
        <SaveReport report={report} choice={choice} disabled={!ready} />
      </PageHeader>
      <Stack gap="lg">
        <ReportFilters report={report} choice={choice} onChoose={choose} />
        {ready ? (
          <Rows report={report} choice={choice} />
        ) : (
          <Empty icon={IconFilterSearch} text={t('chooseFirst')} />
        )}
      </Stack>
    </>
  );
}

function withoutEmpty(choice: ReportChoice): ReportChoice {
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value));
}

function Rows({ report, choice }: { report: Report; choice: ReportChoice }) {
  const { t } = useTranslation('reports');
  const rows = useReportRows(report.name, choice, true);
  if (rows.error) {
    return <ProblemNote error={rows.error} onRetry={() => void rows.refetch()} />;
  }
  if (!rows.data) return <ListSkeleton />;
  if (rows.data.length === 0) return <Empty icon={IconListSearch} text={t('empty')} />;
  return (
    <div>
      <ReportChart report={report} rows={rows.data} />
      <Text size="sm" c="dimmed" mb="xs" role="status">
        {t(rows.hasNextPage ? 'shownOfMore' : 'shown', { count: rows.data.length })}
      </Text>
      <ReportRows report={report} rows={rows.data} />
      <LoadMore query={rows} manual />
    </div>
  );
}
