import { IconCircleCheck, IconHistory, IconPencil, type IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormulaStatus } from '../../api/types';
import classes from './Formulas.module.css';

const LOOKS: Record<FormulaStatus, { icon: ComponentType<IconProps>; tone: string }> = {
  approved: { icon: IconCircleCheck, tone: 'good' },
  draft: { icon: IconPencil, tone: 'warning' },
  retired: { icon: IconHistory, tone: 'quiet' },
};

interface VersionBadgeProps {
  version: number;
  status: FormulaStatus;
}

/** Which version it is, and whether it is valid: in words with a picture; the colour only helps. */
export function VersionBadge({ version, status }: VersionBadgeProps) {
  const { t } = useTranslation('formulas');
  const { icon: Icon, tone } = LOOKS[status];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={16} aria-hidden />
      {t('versionBadge', { version, status: t(`status.${status}`) })}
    </span>
  );
}
