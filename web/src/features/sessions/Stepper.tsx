import { ActionIcon, Button, Group } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../api/types';
import { QuantityInput } from '../../components/QuantityInput';
import { thousandths } from '../../format/quantity';
import { useFormat } from '../../format/useFormat';
import classes from './Sessions.module.css';
import { firstStep, nextStep } from './steps';

interface StepperProps {
  itemName: string;
  unit: Unit;
  /** How much one container holds; undefined until known. */
  containerQuantity: number | undefined;
  value: number | null;
  onChange: (quantity: number | null) => void;
  /** Whether + has the focus from the beginning; the field would call up a phone's keyboard. */
  focused?: boolean;
}

/** − and + that a glove can hit, a field to type in, and how much one tap is worth. */
export function Stepper(props: StepperProps) {
  const { itemName, unit, containerQuantity, value, onChange, focused = false } = props;
  const { t } = useTranslation(['sessions', 'common']);
  const format = useFormat();
  const plus = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) plus.current?.focus({ preventScroll: true });
  }, [focused]);
  const [chosen, setChosen] = useState<number | null>(null);
  const step = chosen ?? firstStep(unit, containerQuantity);
  const shift = (by: number) => {
    const next = thousandths((value ?? 0) + by);
    if (next > 0) onChange(next);
  };
  const whole = unit === 'piece';
  return (
    <Group gap="xs" wrap="nowrap">
      <ActionIcon
        variant="light"
        size={56}
        radius="md"
        aria-label={t('line.less', { item: itemName })}
        disabled={value === null || thousandths(value - step) <= 0}
        onClick={() => shift(-step)}
      >
        <IconMinus size={26} stroke={2.4} aria-hidden />
      </ActionIcon>
      <QuantityInput
        className={classes.quantity}
        classNames={{ input: classes.quantityInput ?? '' }}
        aria-label={t('line.quantity', { item: itemName })}
        size="lg"
        whole={whole}
        value={value}
        onChange={onChange}
        error={value === null ? t(whole ? 'line.wholeOnly' : 'line.wrongQuantity') : null}
        rightSection={
          <span className={classes.unit}>
            {t(`unit.${unit}`, { ns: 'common', count: value ?? 0 })}
          </span>
        }
        rightSectionWidth={whole ? 66 : 44}
        rightSectionPointerEvents="none"
      />
      <ActionIcon
        variant="light"
        size={56}
        radius="md"
        aria-label={t('line.more', { item: itemName })}
        ref={plus}
        onClick={() => shift(step)}
      >
        <IconPlus size={26} stroke={2.4} aria-hidden />
      </ActionIcon>
      {!whole && (
        <Button
          variant="subtle"
          size="lg"
          px={6}
          miw={56}
          aria-label={t('line.step', { step: format.quantity(step, unit) })}
          onClick={() => setChosen(nextStep(step))}
        >
          ±{format.number(step)}
        </Button>
      )}
    </Group>
  );
}
