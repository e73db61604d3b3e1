import { UnstyledButton } from '@mantine/core';
import { IconCheck, IconFlask2, IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Bench.module.css';
import type { BenchStep } from './bench-steps';

interface StepRailProps {
  steps: readonly BenchStep[];
  current: string;
  onChoose: (key: string) => void;
}

/** Where the work stands, and a way to each step. */
export function StepRail({ steps, current, onChoose }: StepRailProps) {
  const { t } = useTranslation('compounding');
  return (
    <ol className={classes.rail} aria-label={t('rail.label')}>
      {steps.map((step, index) => (
        <li key={step.key}>
          <UnstyledButton
            className={classes.step}
            data-done={step.done || undefined}
            aria-current={step.key === current ? 'step' : undefined}
            aria-label={t(step.done ? 'rail.done' : 'rail.step', {
              number: index + 1,
              name: nameOf(step),
            })}
            onClick={() => onChoose(step.key)}
          >
            <Mark step={step} />
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );

  function nameOf(step: BenchStep): string {
    return step.kind === 'component' ? step.name : t(`step.${step.kind}`);
  }
}

function Mark({ step }: { step: BenchStep }) {
  if (step.done) return <IconCheck size={28} stroke={2.6} aria-hidden />;
  if (step.kind === 'component') return <span aria-hidden>{step.number}</span>;
  const Icon = step.kind === 'instructions' ? IconListCheck : IconFlask2;
  return <Icon size={28} aria-hidden />;
}
