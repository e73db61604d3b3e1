import { useTranslation } from 'react-i18next';
import type { MixComponent } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Figures.module.css';

/** "2,0 mL di 2,0 mL: quantità giusta", in the colour that the words explain. */
export function ToneText({ component }: { component: MixComponent }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const { taken, required, verdict, unit } = component;
  if (required === null) return <span>{format.quantity(taken, unit)}</span>;
  return (
    <span className={classes.verdict} data-tone={verdict}>
      {t(`verdict.${verdict}`, {
        taken: format.quantity(taken, unit),
        required: format.quantity(required, unit),
      })}
    </span>
  );
}
