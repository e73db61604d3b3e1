import { Button, Card, FileInput, Stack, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { type Imported, type ImportKind, useDryRun, useImport } from '../../api/imports';
import { LocationSelect } from '../../components/LocationSelect';
import { ProblemNote } from '../../components/ProblemNote';
import { DryRunView } from './DryRunView';

interface ImportFormProps {
  kind: ImportKind;
  onDone: (imported: Imported) => void;
}

const ACCEPT =
  '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file, what it would do, and doing it. */
export function ImportForm({ kind, onDone }: ImportFormProps) {
  const { t } = useTranslation('imports');
  const [file, setFile] = useState<File | null>(null);
  const [locationId, setLocationId] = useState<string | null>(null);
  // One id for one file: sent again after a lost answer it is imported once.
  const [id, setId] = useState(newId);
  const dryRun = useDryRun();
  const run = useImport();
  const change = (part: { file?: File | null; locationId?: string | null }) => {
    if (part.file !== undefined) setFile(part.file);
    if (part.locationId !== undefined) setLocationId(part.locationId);
    setId(newId());
    dryRun.reset();
    run.reset();
  };
  const request = file && { kind, file, locationId };
  const tried = dryRun.data;
  return (
    <Stack gap="md">
      <Card component="section">
        <Stack gap="sm">
          <Title order={2} size="h5">
            {t('file.title')}
          </Title>
          {kind === 'opening-stock' && (
            <LocationSelect
              label={t('location')}
              description={t('locationHint')}
              value={locationId}
              onChange={(value) => change({ locationId: value })}
              clearable
            />
          )}
          <FileInput
            label={t('file.label')}
            placeholder={t('file.choose')}
            styles={{ placeholder: { color: 'var(--ms-quiet)' } }}
            accept={ACCEPT}
            value={file}
            onChange={(value) => change({ file: value })}
            leftSection={<IconFileSpreadsheet size={20} aria-hidden />}
            clearable
            clearButtonProps={{ 'aria-label': t('file.clear') }}
          />
          <ProblemNote error={dryRun.error} />
          <Button
            variant={tried?.valid ? 'default' : 'filled'}
            disabled={!request}
            loading={dryRun.isPending}
            onClick={() => request && dryRun.mutate(request)}
          >
            {t('try')}
          </Button>
        </Stack>
      </Card>
      {tried && <DryRunView result={tried} />}
      <ProblemNote error={run.error} />
      {tried?.valid && request && (
        <Button
          size="lg"
          loading={run.isPending}
          onClick={() => run.mutate({ ...request, id }, { onSuccess: onDone })}
        >
          {t('run', { count: tried.rows })}
        </Button>
      )}
      <Text size="sm" c="dimmed">
        {t('whole')}
      </Text>
    </Stack>
  );
}
