import { Text } from '@mantine/core';
import { IconArrowBarToUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MixComponent } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Compounding.module.css';

type Scaled = Pick<MixComponent, 'required' | 'roundedFrom' | 'unit'>;

/** Why more pieces are wanted than were calculated: a piece is never divided. */
export function Rounded({ component }: { component: Scaled }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const { required, roundedFrom, unit } = component;
  if (required === null || roundedFrom === null) return null;
  return (
    <Text span size="sm" className={classes.rounded ?? ''}>
      <IconArrowBarToUp size={18} aria-hidden />
      {t('rounded', {
        required: format.quantity(required, unit),
        exact: format.number(roundedFrom),
      })}
    </Text>
  );
}
