import { Card, Group, Stack } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preparation } from '../../api/types';
import { LinkButton } from '../../components/links';
import { OwnMaterial } from '../formulas/OwnMaterial';
import classes from './Bench.module.css';
import { Blocks } from './Blocks';
import { type BenchStep, openStep, stepAfter, stepsOf } from './bench-steps';
import { Conditions } from './Conditions';
import { DiscardPreparation } from './DiscardPreparation';
import { FreeStep } from './FreeStep';
import { GiveTo } from './GiveTo';
import { Instructions } from './Instructions';
import { MixSyringe } from './MixSyringe';
import { NextInstruction } from './NextInstruction';
import { ResultStep } from './ResultStep';
import { StepRail } from './StepRail';
import { TakeStep } from './TakeStep';

interface Pending {
  line: number;
  quantity: number;
}

/** The work itself, one large step at a time; everything recorded is on the server at once. */
export function Bench({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const steps = stepsOf(preparation);
  // The step in work stays where it is, also when it is done, or another device does it.
  const [chosen, setChosen] = useState(() => openStep(steps)?.key);
  const [pending, setPending] = useState<Pending | null>(null);
  const current = steps.find(({ key }) => key === chosen) ?? openStep(steps);
  const go = (key: string | undefined) => {
    setPending(null);
    if (key) setChosen(key);
    window.scrollTo({ top: 0 });
  };
  const key = current?.key;
  const shown = useRef(key);
  useEffect(() => {
    // Who hears the screen, or works by keyboard, goes on where the new step begins.
    if (key !== shown.current) document.getElementById('bench-step')?.focus();
    shown.current = key;
  }, [key]);
  if (!current) return null;
  const next = stepAfter(steps, current.key);
  return (
    <div className={classes.bench} data-bench>
      <StepRail steps={steps} current={current.key} onChoose={go} />
      <Blocks preparation={preparation} />
      <Conditions preparation={preparation} />
      {preparation.ownMaterial && (
        <Card padding="sm">
          <OwnMaterial own={preparation.ownMaterial} />
        </Card>
      )}
      {current.kind === 'component' && <NextInstruction preparation={preparation} />}
      <div className={classes.columns}>
        <div className={classes.main}>
          <Step
            key={current.key}
            step={current}
            preparation={preparation}
            next={{
              name: next ? t('take.next', { name: nameOf(next) }) : '',
              go: () => go(next?.key),
            }}
            onPending={(line, quantity) => setPending({ line, quantity })}
          />
        </div>
        <Stack gap="md" className={classes.side}>
          <MixSyringe preparation={preparation} pending={pending} />
          <Group grow gap="sm">
            <LinkButton
              to="/compounding"
              variant="default"
              size="lg"
              leftSection={<IconPlayerPause size={22} aria-hidden />}
            >
              {t('pause')}
            </LinkButton>
            <DiscardPreparation preparation={preparation} />
          </Group>
          <GiveTo preparation={preparation} />
        </Stack>
      </div>
    </div>
  );

  function nameOf(step: BenchStep): string {
    return step.kind === 'component' ? step.name : t(`step.${step.kind}`);
  }
}

interface StepProps {
  preparation: Preparation;
  step: BenchStep;
  next: { name: string; go: () => void };
  onPending: (line: number, quantity: number) => void;
}

function Step({ step, preparation, next, onPending }: StepProps) {
  switch (step.kind) {
    case 'component': {
      const component = preparation.components.find(({ line }) => line === step.line);
      if (!component) return null;
      const at = preparation.components.indexOf(component) + 1;
      return (
        <TakeStep
          preparation={preparation}
          component={component}
          position={{ at, of: preparation.components.length }}
          onPending={(quantity) => onPending(step.line, quantity)}
          next={next}
        />
      );
    }
    case 'free':
      return <FreeStep preparation={preparation} next={next} />;
    case 'instructions':
      return <Instructions preparation={preparation} next={next} />;
    case 'result':
      return <ResultStep preparation={preparation} />;
  }
}
