import { Alert, Button, Card, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Imported, type ImportKind, templateUrl } from '../../api/imports';
import type { Language } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { PageHeader } from '../../components/PageHeader';
import { ImportForm } from './ImportForm';

const KINDS: ImportKind[] = ['items', 'opening-stock'];

/** Brings in a catalog or opening stock from a spreadsheet: tried first, then whole or not at all. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const [kind, setKind] = useState<ImportKind>('items');
  const [done, setDone] = useState<Imported | null>(null);
  return (
    <Allowed title={t('title')} permission="imports.write">
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <Stack gap="lg" maw={860}>
        {done && (
          <Alert color="petrol" icon={<IconCircleCheck aria-hidden />} role="status">
            {t(`done.${done.kind}`, { count: done.rows })}
          </Alert>
        )}
        <SegmentedControl
          aria-label={t('what')}
          fullWidth
          value={kind}
          onChange={(value) => setKind(value as ImportKind)}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Template kind={kind} />
        <ImportForm key={`${kind} ${done?.id ?? ''}`} kind={kind} onDone={setDone} />
      </Stack>
    </Allowed>
  );
}

function Template({ kind }: { kind: ImportKind }) {
  const { t, i18n } = useTranslation('imports');
  return (
    <Card component="section">
      <Title order={2} size="h5">
        {t('template.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t(`template.${kind}`)}
      </Text>
      <Group gap="sm">
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            component="a"
            variant="default"
            href={templateUrl(kind, i18n.language as Language, format)}
            download
            leftSection={<IconDownload size={20} aria-hidden />}
          >
            {t(`template.${format}`)}
          </Button>
        ))}
      </Group>
    </Card>
  );
}
