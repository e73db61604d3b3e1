import { Button, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTickStep } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import { ProblemNote } from '../../components/ProblemNote';
import bench from './Bench.module.css';
import classes from './Compounding.module.css';

/** What the formula says to do next, above whatever is being taken. */
export function NextInstruction({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const tick = useTickStep(preparation.id);
  const { steps } = preparation;
  const next = steps.find(({ doneAt }) => doneAt === null);
  if (!next) return null;
  const position = { at: steps.indexOf(next) + 1, of: steps.length };
  return (
    <section className={bench.instruction} aria-label={t('instructions.next', position)}>
      <div className={classes.what}>
        <Text size="sm" c="dimmed">
          {t('instructions.next', position)}
        </Text>
        <Text fz="lg" fw={600} lh={1.3}>
          {next.text}
        </Text>
      </div>
      <Button
        h={76}
        px="md"
        variant="light"
        loading={tick.isPending}
        onClick={() => tick.mutate({ step: next.step, done: true })}
      >
        <Stack gap={2} align="center">
          <IconCheck size={30} aria-hidden />
          {t('instructions.done')}
        </Stack>
      </Button>
      <ProblemNote error={tick.error} />
    </section>
  );
}
