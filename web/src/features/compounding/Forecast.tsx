import { Alert, Card, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/clock';
import type { PreparationPreview, WantedPreparation } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import { useFormat } from '../../format/useFormat';
import { basisOf } from './beyond-use';
import classes from './Compounding.module.css';
import { Rounded } from './Rounded';
import { useBlockText } from './useBlockText';
import { useForeseen } from './useForeseen';

/** What the work will take, until when it will be good, and what stands in its way. */
export function Forecast({ wanted }: { wanted: Omit<WantedPreparation, 'startedAt'> | null }) {
  const { t } = useTranslation('compounding');
  const { needed, foreseen } = useForeseen(wanted);
  if (!wanted) return null;
  return (
    <Card component="section" aria-busy={needed.isFetching}>
      <Title order={2} size="h4" mb="sm">
        {t('forecast.title')}
      </Title>
      <ProblemNote error={needed.error} onRetry={() => void needed.refetch()} />
      {needed.data && foreseen && <Contents needed={needed.data} foreseen={foreseen} />}
    </Card>
  );
}

interface ContentsProps {
  /** What is required, and the lots for it. */
  needed: PreparationPreview;
  /** The mixture as it will be of these lots. */
  foreseen: PreparationPreview;
}

function Contents({ needed, foreseen }: ContentsProps) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const blockText = useBlockText();
  const { components } = needed;
  const { blocks, conditions, useUntil, beyondUse } = foreseen;
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
                <Rounded component={component} />
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
      {conditions.length > 0 && (
        <Alert
          color="orange"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('conditions.forecast')}
        >
          {conditions.map(({ items, condition }) => (
            <Text key={items.map(({ itemId }) => itemId).join()}>
              {items.map(({ itemName }) => itemName).join(' + ')}: {condition}
            </Text>
          ))}
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
