import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConfirmCondition } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import bench from './Bench.module.css';
import { useForeseenConditions } from './useForeseen';

type Condition = Preparation['conditions'][number];

const idsOf = ({ items }: Condition) => items.map(({ itemId }) => itemId);

/**
 * Under what pairs may be mixed, told before anything is opened: the mixture stops until whoever
 * works at the bench says of each that it is met.
 */
export function Conditions({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const confirm = useConfirmCondition(preparation.id);
  const open = useForeseenConditions(preparation);
  if (open.length === 0) return null;
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('conditions.title', { count: open.length })}
    >
      <Stack gap="md">
        {open.map((condition) => {
          const pair = condition.items.map(({ itemName }) => itemName).join(' + ');
          return (
            <Stack key={idsOf(condition).join()} gap={6}>
              <Text>{pair}</Text>
              <Text className={bench.condition ?? ''}>{condition.condition}</Text>
              {condition.reference && (
                <Text size="sm">{t('blocks.reference', { reference: condition.reference })}</Text>
              )}
              <Button
                size="xl"
                leftSection={<IconCheck size={26} aria-hidden />}
                aria-label={t('conditions.confirmOf', { what: pair })}
                loading={confirm.isPending}
                onClick={() =>
                  confirm.mutate({ itemIds: idsOf(condition), condition: condition.condition })
                }
              >
                {t('conditions.confirm')}
              </Button>
            </Stack>
          );
        })}
        <ProblemNote error={confirm.error} />
      </Stack>
    </Alert>
  );
}

/** Whether the mixture, as far as it was taken, still waits for a condition to be confirmed. */
export function waitsForCondition({ conditions }: Preparation): boolean {
  return conditions.some(({ confirmed }) => confirmed === null);
}
