import {
  IconAlertTriangle,
  IconClockExclamation,
  IconDropletHalf2,
  IconLock,
  type IconProps,
  IconTrendingDown,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockFlag } from '../../api/types';
import classes from './Stock.module.css';

export const FLAG_ICONS: Record<StockFlag, ComponentType<IconProps>> = {
  low: IconTrendingDown,
  expiring: IconClockExclamation,
  open: IconDropletHalf2,
  held: IconLock,
  expired: IconAlertTriangle,
};

/** What somebody should know about an item: in words with a picture; the colour only helps. */
export function FlagBadge({ flag }: { flag: StockFlag }) {
  const { t } = useTranslation('stock');
  const Icon = FLAG_ICONS[flag];
  return (
    <span className={classes.flag} data-flag={flag}>
      <Icon size={15} aria-hidden />
      {t(`flag.${flag}`)}
    </span>
  );
}
