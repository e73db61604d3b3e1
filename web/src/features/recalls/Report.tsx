import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RECALL_FILES, recallReportUrl } from '../../api/recalls';
import type { Recall } from '../../api/types';

/** The report as files; it knows patients by code only. */
export function Report({ recall }: { recall: Recall }) {
  const { t } = useTranslation('recalls');
  return (
    <Card component="section" aria-labelledby="report">
      <Title order={2} size="h4" id="report" mb="xs">
        {t('report')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('reportText')}
      </Text>
      <Group gap="xs">
        {RECALL_FILES.map((file) => (
          <Button
            key={file}
            component="a"
            href={recallReportUrl(recall.id, file)}
            download
            variant="default"
            leftSection={<IconDownload size={20} aria-hidden />}
          >
            {file.toUpperCase()}
          </Button>
        ))}
      </Group>
    </Card>
  );
}
