import { Alert, Card, Stack, Text, Title } from '@mantine/core';
import { IconBan, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/clock';
import { usePreparationPreview } from '../../api/preparations';
import type { PreparationPreview, WantedPreparation } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { basisOf } from './beyond-use';
import classes from './Compounding.module.css';
import { useBlockText } from './useBlockText';

/** What the work will take, until when it will be good, and what stands in its way. */
export function Forecast({ wanted }: { wanted: Omit<WantedPreparation, 'startedAt'> | null }) {
  const { t } = useTranslation('compounding');
  const preview = usePreparationPreview(wanted);
  if (!wanted) return null;
  return (
    <Card component="section" aria-busy={preview.isFetching}>
      <Title order={2} size="h4" mb="sm">
        {t('forecast.title')}
      </Title>
      <ProblemNote error={preview.error} onRetry={() => void preview.refetch()} />
      {preview.data && <Contents preview={preview.data} />}
    </Card>
  );
}

function Contents({ preview }: { preview: PreparationPreview }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const blockText = useBlockText();
  const { components, blocks, useUntil, beyondUse } = preview;
  const basis = beyondUse && basisOf(beyondUse, format, serverNow());
  return (
    <Stack gap="md">
      <ul className={classes.forecast}>
        {components.map((component) => {
          const short = component.proposal?.short ?? 0;
          const lots = component.proposal?.picks.map(({ lotNumber }) => lotNumber).join(', ');
          return (
            <li key={component.line} data-short={short > 0 || undefined}>
              <span className={classes.what}>
                <strong>{component.name}</strong>
                <span>
                  {short > 0
                    ? t('proposal.short', { quantity: format.quantity(short, component.unit) })
                    : t('forecast.lots', { lots })}
                </span>
              </span>
              <span className={classes.number}>
                {component.required !== null && format.quantity(component.required, component.unit)}
              </span>
            </li>
          );
        })}
      </ul>
      {useUntil && (
        <Alert color="petrol" icon={<IconClock aria-hidden />}>
          <Text fw={650}>{t('forecast.until', { until: format.dateTime(useUntil) })}</Text>
          {basis && <Text>{t(basis.key, basis.facts)}</Text>}
        </Alert>
      )}
      {blocks.length > 0 && (
        <Alert color="red" icon={<IconBan aria-hidden />} title={t('forecast.blocked')}>
          {blocks.map((block) => (
            <Text key={block.kind + block.items.map(({ itemId }) => itemId).join()}>
              {blockText(block)}
            </Text>
          ))}
          <Text mt="xs">{t('blocks.doctorNeeded')}</Text>
        </Alert>
      )}
    </Stack>
  );
}
