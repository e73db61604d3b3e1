import { Button, Group, Menu, Modal, Progress, Stack, Text } from '@mantine/core';
import {
  IconDownload,
  IconFileTypeCsv,
  IconFileTypePdf,
  IconFileTypeXls,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import {
  type Download,
  downloadReport,
  REPORT_FORMATS,
  type Report,
  type ReportChoice,
  type ReportFormat,
  runQuery,
} from '../../api/reports';
import { useMutation } from '../../api/use-mutation';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';

const ICONS = { pdf: IconFileTypePdf, xlsx: IconFileTypeXls, csv: IconFileTypeCsv };

interface SaveReportProps {
  report: Report;
  choice: ReportChoice;
  disabled: boolean;
}

interface Saving {
  readonly format: ReportFormat;
  readonly run: string;
}

/** The whole report as a file; long ones show how far they are and can be stopped. */
export function SaveReport({ report, choice, disabled }: SaveReportProps) {
  const { t, i18n } = useTranslation(['reports', 'common']);
  const abort = useRef<AbortController | null>(null);
  const save = useMutation({
    mutationFn: ({ format, run }: Saving) => {
      abort.current = new AbortController();
      const { signal } = abort.current;
      const { name } = report;
      return downloadReport({ name, choice, format, language: i18n.language, run, signal });
    },
    onSuccess: keep,
  });
  const stop = () => {
    abort.current?.abort();
    save.reset();
  };
  const stopped = save.error?.name === 'AbortError';
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button leftSection={<IconDownload size={20} />} disabled={disabled}>
            {t('save')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {REPORT_FORMATS.map((format) => {
            const Icon = ICONS[format];
            return (
              <Menu.Item
                key={format}
                leftSection={<Icon size={20} />}
                onClick={() => save.mutate({ format, run: newId() })}
              >
                {t(`format.${format}`)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={save.isPending || (save.isError && !stopped)}
        onClose={stop}
        title={report.title}
        centered
      >
        {save.isError ? (
          <ProblemNote error={save.error} onRetry={() => save.mutate(save.variables)} />
        ) : (
          <HowFar run={save.variables?.run ?? null} onStop={stop} />
        )}
      </Modal>
    </>
  );
}

function HowFar({ run, onStop }: { run: string | null; onStop: () => void }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const { data } = useQuery(runQuery(run));
  const total = data?.total ?? null;
  const part = data && total ? Math.min(100, Math.round((100 * data.rows) / total)) : null;
  return (
    <Stack gap="md">
      <Text role="status">
        {part === null || total === null
          ? t('preparing')
          : t('progress', { rows: format.number(data?.rows ?? 0), total: format.number(total) })}
      </Text>
      <Progress
        value={part ?? 100}
        animated={part === null}
        size="lg"
        aria-label={t('progressLabel')}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onStop}>
          {t('stop')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Hands the file to the browser, which puts it where its user keeps files. */
function keep({ name, file }: Download): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
