import { Card, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Preparation } from '../../api/types';
import { thousandths } from '../../format/quantity';
import { numberOf } from './bench-steps';
import { Syringe } from './Syringe';
import classes from './Syringe.module.css';

interface MixSyringeProps {
  preparation: Preparation;
  /** What is about to be recorded. */
  pending: { line: number; quantity: number } | null;
}

/** The syringe of this preparation as it fills, with what each number stands for. */
export function MixSyringe({ preparation, pending }: MixSyringeProps) {
  const { t } = useTranslation('compounding');
  const { containers, containerCapacity, unit, volume } = preparation;
  const liquids = preparation.components.filter((component) => component.unit === unit);
  // What is drawn from the patient is separated first: the syringe shows nothing of it.
  if (!containerCapacity || (preparation.ownMaterial && liquids.length === 0)) return null;
  const parts = liquids.map(({ line, taken }) => ({
    number: numberOf({ line }),
    quantity: thousandths(taken + (pending?.line === line ? pending.quantity : 0)),
  }));
  return (
    <Card component="section" aria-label={t('syringe.title')} padding="sm">
      {containers > 1 && (
        <Text ta="center" fw={600}>
          {t('syringe.several', { count: containers })}
        </Text>
      )}
      <Syringe
        capacity={thousandths(containerCapacity * containers)}
        unit={unit}
        parts={parts}
        target={volume ?? 0}
      />
      <ul className={classes.legend}>
        {liquids.map(({ line, name }) => (
          <li key={line} data-part={(line % 6) + 1}>
            <span aria-hidden>{numberOf({ line })}</span>
            {name}
          </li>
        ))}
      </ul>
    </Card>
  );
}
