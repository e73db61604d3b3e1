import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import type { PatientDetails } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import { MergeSheet } from './MergeSheet';
import classes from './Patients.module.css';

/** The codes this patient stands for, and the way to merge this one into another. */
export function MergedCodes({ patient }: { patient: PatientDetails }) {
  const { t } = useTranslation('patients');
  const format = useFormat();
  const may = useMay();
  const [merging, { open, close }] = useDisclosure(false);
  const mayMerge = may('patients.merge') && patient.identity !== 'erased';
  if (patient.mergedCodes.length === 0 && !mayMerge) return null;
  return (
    <Card component="section" aria-label={t('merge.codes')}>
      <Title order={2} size="h4" mb="sm">
        {t('merge.codes')}
      </Title>
      <Stack>
        <ul className={classes.entries}>
          <li className={classes.entry}>
            <Text fw={600} className="tabular">
              {patient.code}
            </Text>
          </li>
          {patient.mergedCodes.map(({ id, code, mergedAt, reason }) => (
            <li key={id} className={classes.entry}>
              <Text fw={600} className="tabular">
                {code}
              </Text>
              <Text size="sm" c="dimmed">
                {t('merge.since', { day: format.date(mergedAt), reason })}
              </Text>
            </li>
          ))}
        </ul>
        {mayMerge && (
          <Button variant="default" onClick={open}>
            {t('merge.open')}
          </Button>
        )}
      </Stack>
      <MergeSheet patient={patient} opened={merging} onClose={close} />
    </Card>
  );
}
