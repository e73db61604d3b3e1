import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import {
  IconAdjustments,
  IconArrowsLeftRight,
  IconChevronRight,
  IconClipboardText,
  IconCoin,
  IconDeviceAnalytics,
  IconDropletHalf2,
  IconFlask,
  IconHistory,
  IconHourglassLow,
  type IconProps,
  IconTimeline,
  IconTrash,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { type Report, reportsQuery } from '../../api/reports';
import { Allowed } from '../../components/Allowed';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import classes from './Reports.module.css';

/** The reports by what they are asked for. */
const GROUPS: readonly { key: 'trace' | 'use' | 'losses' | 'control'; names: readonly string[] }[] =
  [
    { key: 'trace', names: ['lot-patients', 'patient-lots', 'preparation-lots', 'movements'] },
    {
      key: 'use',
      names: ['consumption', 'session-costs', 'practitioner-sessions', 'device-sessions'],
    },
    { key: 'losses', names: ['waste', 'expiry-losses', 'count-variances', 'open-containers'] },
    { key: 'control', names: ['audit-trail'] },
  ];

const ICONS: Readonly<Record<string, ComponentType<IconProps>>> = {
  'lot-patients': IconUsers,
  'patient-lots': IconUser,
  'preparation-lots': IconFlask,
  movements: IconArrowsLeftRight,
  consumption: IconTimeline,
  'session-costs': IconCoin,
  'practitioner-sessions': IconClipboardText,
  'device-sessions': IconDeviceAnalytics,
  waste: IconTrash,
  'expiry-losses': IconHourglassLow,
  'count-variances': IconAdjustments,
  'open-containers': IconDropletHalf2,
  'audit-trail': IconHistory,
};

/** What inspectors and administrators ask, each question a report. */
export function ReportsPage() {
  const { t, i18n } = useTranslation('reports');
  const reports = useQuery(reportsQuery(i18n.language));
  return (
    <Allowed title={t('title')} permission="reports.read">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <QueryView query={reports}>
        {(all) => (
          <Stack gap="xl">
            {GROUPS.map(({ key, names }) => (
              <Group
                key={key}
                title={t(`group.${key}`)}
                reports={names.flatMap((name) => all.find((report) => report.name === name) ?? [])}
              />
            ))}
          </Stack>
        )}
      </QueryView>
    </Allowed>
  );
}

function Group({ title, reports }: { title: string; reports: Report[] }) {
  if (reports.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
        {reports.map((report) => (
          <ReportLink key={report.name} report={report} />
        ))}
      </SimpleGrid>
    </section>
  );
}

function ReportLink({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const Icon = ICONS[report.name] ?? IconClipboardText;
  return (
    <Link to="/reports/$name" params={{ name: report.name }} className={classes.link}>
      <Icon size={24} stroke={1.6} aria-hidden />
      <span className={classes.words}>
        <Text component="span" fw={600} lh={1.3}>
          {report.title}
        </Text>
        <Text component="span" size="sm" c="dimmed" lh={1.35}>
          {t(`about.${report.name}`)}
        </Text>
      </span>
      <IconChevronRight size={18} aria-hidden />
    </Link>
  );
}
