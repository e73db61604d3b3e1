import { Button, Card, Checkbox, Stack, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTickStep } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Bench.module.css';
import { BenchBar } from './BenchBar';

interface InstructionsProps {
  preparation: Preparation;
  next: { name: string; go: () => void };
}

/** What the formula says to do, ticked off one by one. */
export function Instructions({ preparation, next }: InstructionsProps) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const tick = useTickStep(preparation.id);
  const { steps } = preparation;
  const left = steps.filter(({ doneAt }) => doneAt === null).length;
  return (
    <>
      <Card component="section" padding="lg" aria-labelledby="bench-step">
        <Stack gap="md">
          <Title order={2} id="bench-step" tabIndex={-1} fz={{ base: 24, sm: 32 }} lh={1.2}>
            {t('instructions.title')}
          </Title>
          <ol className={classes.instructions}>
            {steps.map(({ step, text, doneAt, doneBy }) => (
              <li key={step}>
                <Checkbox
                  size="xl"
                  checked={doneAt !== null}
                  label={text}
                  description={
                    doneAt && t('takes.by', { who: doneBy?.name, at: format.time(doneAt) })
                  }
                  onChange={(event) => tick.mutate({ step, done: event.currentTarget.checked })}
                />
              </li>
            ))}
          </ol>
        </Stack>
      </Card>
      <BenchBar error={tick.error}>
        <Button
          size="xl"
          fz="xl"
          fullWidth
          disabled={left > 0}
          rightSection={<IconArrowRight size={28} aria-hidden />}
          onClick={next.go}
        >
          {left > 0 ? t('instructions.left', { count: left }) : next.name}
        </Button>
      </BenchBar>
    </>
  );
}
