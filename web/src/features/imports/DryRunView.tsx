import { Alert, Card, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CellError, DryRun } from '../../api/imports';
import classes from './Imports.module.css';

/** What the import would do, and what is wrong in which row and column. */
export function DryRunView({ result }: { result: DryRun }) {
  const { t } = useTranslation('imports');
  if (result.valid) {
    return (
      <Alert color="petrol" icon={<IconCircleCheck aria-hidden />} role="status">
        {t('allGood', { count: result.rows })}
      </Alert>
    );
  }
  return (
    <Card component="section">
      <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="status" mb="sm">
        {t('faults', { count: result.errorCount })} {t('good', { count: result.good })}
      </Alert>
      <Title order={2} size="h5">
        {t('errors')}
      </Title>
      <ul className={classes.errors}>
        {result.errors.map((error) => (
          <ErrorRow key={`${error.row} ${error.column} ${error.code}`} error={error} />
        ))}
      </ul>
      {result.errors.length < result.errorCount && (
        <Text size="sm" c="dimmed">
          {t('more', { count: result.errorCount - result.errors.length })}
        </Text>
      )}
    </Card>
  );
}

function ErrorRow({ error: { row, column, code, detail, value } }: { error: CellError }) {
  const { t } = useTranslation('imports');
  return (
    <li className={classes.error}>
      <Text fw={600} className="tabular">
        {t('cell', { row, column })}
      </Text>
      <Text>{t(`code.${code}`, { defaultValue: detail })}</Text>
      {value !== null && value !== '' && (
        <Text size="sm" c="dimmed" className={classes.value}>
          {value}
        </Text>
      )}
    </li>
  );
}
