import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCheck, IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MixComponent, Preparation } from '../../api/types';
import { thousandths } from '../../format/quantity';
import { progressOf } from './amounts';
import { BenchBar } from './BenchBar';
import { BigScan, ScanTold } from './BigScan';
import { useBenchHolds } from './bench-holds';
import { Figures } from './Figures';
import { HandPicked } from './HandPicked';
import { HardStop } from './HardStop';
import { Holding, RecordLabel } from './Holding';
import { LotChoice } from './LotChoice';
import { Proposal } from './Proposal';
import { Rounded } from './Rounded';
import { Takes } from './Takes';
import { useBenchScan } from './useBenchScan';
import { useTaking } from './useTaking';

interface TakeStepProps {
  preparation: Preparation;
  component: MixComponent;
  position: { at: number; of: number };
  /** What would be in the syringe with what is about to be recorded. */
  onPending: (quantity: number) => void;
  /** What comes after; undefined while it is the last. */
  next: { name: string; go: () => void };
}

/** One component: which container to take, how much, and what was taken so far. */
export function TakeStep({ preparation, component, position, onPending, next }: TakeStepProps) {
  const { t } = useTranslation('compounding');
  const [choosing, setChoosing] = useState(false);
  const { stopped } = useBenchHolds();
  const taking = useTaking(preparation, component, onPending);
  const bench = useBenchScan(preparation, () => component, taking.hold);
  const pending = taking.inHand ? (taking.quantity ?? 0) : 0;
  const progress = progressOf(
    component.required ?? 0,
    component.tolerance,
    thousandths(component.taken + pending),
  );
  const enough = component.verdict === 'within';
  const stop = bench.stop ?? taking.stop;
  return (
    <>
      <Card component="section" padding="lg" aria-labelledby="bench-step">
        <Stack gap="md">
          <div>
            <Text c="dimmed" fw={600}>
              {t('take.position', position)}
            </Text>
            <Title order={2} id="bench-step" tabIndex={-1} fz={{ base: 24, sm: 32 }} lh={1.2}>
              {component.name}
            </Title>
          </div>
          <Figures progress={progress} unit={component.unit} />
          <Rounded component={component} />
          {taking.inHand ? (
            <Holding
              inHand={taking.inHand}
              component={component}
              quantity={taking.quantity}
              onQuantity={taking.setQuantity}
              onDrop={taking.drop}
            />
          ) : (
            !enough && (
              <>
                <Proposal component={component} />
                <ScanTold scan={bench.scan} />
                <Button
                  variant="subtle"
                  size="lg"
                  leftSection={<IconListSearch size={22} aria-hidden />}
                  onClick={() => setChoosing(true)}
                >
                  {t('lots.open')}
                </Button>
              </>
            )
          )}
          <Takes preparation={preparation} component={component} />
        </Stack>
      </Card>
      <BenchBar error={taking.stop ? null : taking.error}>
        {taking.inHand ? (
          <Button
            size="xl"
            fz="xl"
            fullWidth
            disabled={stopped || !taking.quantity || progress.tone === 'over'}
            loading={taking.pending}
            leftSection={<IconCheck size={28} aria-hidden />}
            onClick={() => taking.record(null)}
          >
            {stopped ? (
              t('held.stopped')
            ) : (
              <RecordLabel quantity={taking.quantity} component={component} />
            )}
          </Button>
        ) : enough ? (
          <Button
            size="xl"
            fz="xl"
            fullWidth
            rightSection={<IconArrowRight size={28} aria-hidden />}
            onClick={next.go}
          >
            {next.name}
          </Button>
        ) : (
          <BigScan scan={bench.scan} />
        )}
      </BenchBar>
      <LotChoice
        opened={choosing}
        onClose={() => setChoosing(false)}
        preparation={preparation}
        component={component}
        onChoose={(inHand) => {
          setChoosing(false);
          taking.hold(inHand);
        }}
      />
      <HandPicked taking={taking} component={component} />
      <HardStop
        stop={stop}
        onClose={() => {
          bench.setStop(null);
          taking.drop();
        }}
      />
    </>
  );
}
