import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../api/types';
import classes from './Formulas.module.css';

const LOOKS: Record<Verdict, { icon: ComponentType<IconProps>; tone: string }> = {
  compatible: { icon: IconCircleCheck, tone: 'good' },
  conditional: { icon: IconAlertTriangle, tone: 'warning' },
  incompatible: { icon: IconCircleX, tone: 'danger' },
  unknown: { icon: IconHelpCircle, tone: 'warning' },
};

/** What is known of a pair; nobody knowing anything is said as such, never left out. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('formulas');
  const { icon: Icon, tone } = LOOKS[verdict];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={16} aria-hidden />
      {t(`verdict.${verdict}`)}
    </span>
  );
}
