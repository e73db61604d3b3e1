import { Alert, Button, Card, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconAlertTriangle, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrepare } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import { AmountStepper } from '../../components/AmountStepper';
import { REASON_MIN } from '../../components/ReasonModal';
import { thousandths } from '../../format/quantity';
import { useFormat } from '../../format/useFormat';
import { balanceOf } from './amounts';
import classes from './Bench.module.css';
import { BenchBar } from './BenchBar';
import { useBenchHolds } from './bench-holds';
import { waitsForCondition } from './Conditions';
import { HardStop } from './HardStop';
import { useStops } from './useStops';
import { isLooked, type Look, lookBody, VisualCheck } from './VisualCheck';

/** What came out of the mixing, how it looks, and what was done otherwise; then it is a lot. */
export function ResultStep({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const prepare = usePrepare(preparation.id);
  const stops = useStops(preparation);
  const { stopped } = useBenchHolds();
  const { inputQuantity, balanceTolerance } = preparation;
  const [waste, setWaste] = useState<number | null>(wasteAtFirst(preparation));
  const [typed, setTyped] = useState<number | null>(preparation.outputQuantity);
  const [look, setLook] = useState<Look>({ passed: null, note: '' });
  const [deviation, setDeviation] = useState('');
  const output = typed ?? Math.max(0, thousandths(inputQuantity - (waste ?? 0)));
  const balance = balanceOf(inputQuantity, output, waste ?? 0, balanceTolerance);
  const missing = whatIsMissing();
  const submit = () =>
    prepare.mutate({
      outputQuantity: output,
      wasteQuantity: waste ?? 0,
      visualCheck: lookBody(look),
      ...(deviation.trim() ? { deviation: deviation.trim() } : {}),
    });
  const stop = stops.ofRefusal(prepare.error);
  return (
    <>
      <Card component="section" padding="lg" aria-labelledby="bench-step">
        <Stack gap="lg">
          <Title order={2} id="bench-step" tabIndex={-1} fz={{ base: 24, sm: 32 }} lh={1.2}>
            {t('result.title')}
          </Title>
          <Stack gap="md">
            <AmountStepper
              label={t('result.output')}
              value={output}
              step={0.1}
              whole={false}
              onChange={setTyped}
            />
            <AmountStepper
              label={t('result.waste')}
              value={waste}
              step={0.1}
              whole={false}
              onChange={setWaste}
            />
            <BalanceNote balance={balance} preparation={preparation} />
          </Stack>
          <VisualCheck value={look} onChange={setLook} />
          <Textarea
            label={t('result.deviation')}
            description={t('result.deviationHint')}
            maxLength={1000}
            value={deviation}
            onChange={(event) => setDeviation(event.currentTarget.value)}
          />
        </Stack>
      </Card>
      <BenchBar error={stop ? null : prepare.error}>
        <Button
          size="xl"
          fz="xl"
          fullWidth
          disabled={missing !== null}
          loading={prepare.isPending}
          onClick={submit}
        >
          {t(missing ? `result.missing.${missing}` : 'result.confirm')}
        </Button>
      </BenchBar>
      <HardStop stop={stop} onClose={prepare.reset} />
    </>
  );

  function whatIsMissing():
    | 'held'
    | 'components'
    | 'blocked'
    | 'condition'
    | 'balance'
    | 'look'
    | 'deviation'
    | null {
    if (stopped) return 'held';
    if (preparation.missing.includes('components')) return 'components';
    if (preparation.blocks.some(({ overridden }) => !overridden)) return 'blocked';
    if (waitsForCondition(preparation)) return 'condition';
    if (!balance.balanced || output <= 0) return 'balance';
    if (!isLooked(look)) return 'look';
    const said = deviation.trim().length;
    return said > 0 && said < REASON_MIN ? 'deviation' : null;
  }
}

/** Of own material what is not wanted is waste, until somebody says how much it was. */
function wasteAtFirst({ wasteQuantity, ownMaterial, inputQuantity, volume }: Preparation): number {
  if (wasteQuantity !== null) return wasteQuantity;
  return ownMaterial ? Math.max(0, thousandths(inputQuantity - (volume ?? inputQuantity))) : 0;
}

interface BalanceNoteProps {
  balance: ReturnType<typeof balanceOf>;
  preparation: Preparation;
}

/** In = out + waste, in figures; and by how much it is not. */
function BalanceNote({ balance, preparation }: BalanceNoteProps) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const quantity = (value: number) => format.quantity(value, preparation.unit);
  const facts = {
    input: quantity(balance.input),
    output: quantity(balance.output),
    waste: quantity(balance.waste),
    difference: quantity(Math.abs(balance.difference)),
    tolerance: quantity(preparation.balanceTolerance),
  };
  const off = balance.difference > 0 ? 'balance.lacking' : 'balance.tooMuch';
  return (
    <Alert
      color={balance.balanced ? 'petrol' : 'red'}
      icon={balance.balanced ? <IconScale aria-hidden /> : <IconAlertTriangle aria-hidden />}
      role="status"
      className={classes.balance}
    >
      <Text fw={650} className="tabular">
        {t('balance.sum', facts)}
      </Text>
      <Text>{t(balance.balanced ? 'balance.within' : off, facts)}</Text>
    </Alert>
  );
}
