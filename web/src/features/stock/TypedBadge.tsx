import { IconKeyboard } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Stock.module.css';

/** Says that the lot was typed by hand and nobody confirmed it yet. */
export function TypedBadge() {
  const { t } = useTranslation('stock');
  return (
    <span className={classes.flag} data-flag="typed">
      <IconKeyboard size={15} aria-hidden />
      {t('typed.badge')}
    </span>
  );
}
