import { useTranslation } from 'react-i18next';
import { QuantityInput } from '../../components/QuantityInput';
import classes from './Protocols.module.css';
import type { SpanValues } from './protocol-values';

interface SpanFieldsProps {
  /** What is measured: "Giorni fra le sedute". */
  label: string;
  value: SpanValues;
  onChange: (value: SpanValues) => void;
  unit?: string;
  /** Whole numbers, as days and minutes are. */
  whole?: boolean;
  zero?: boolean;
  /** The path of the object in the request, for what the server refuses. */
  path: string;
  errors: Record<string, string>;
}

/** From and to; one of them alone may be said. */
export function SpanFields({
  label,
  value,
  onChange,
  unit,
  path,
  errors,
  ...rest
}: SpanFieldsProps) {
  const { t } = useTranslation('protocols');
  const { whole = true, zero = false } = rest;
  return (
    <div className={classes.pair}>
      {(['min', 'max'] as const).map((end) => (
        <QuantityInput
          key={end}
          label={t(`span.${end}`, { what: label })}
          value={value[end]}
          onChange={(typed) => onChange({ ...value, [end]: typed })}
          whole={whole}
          zero={zero}
          rightSection={unit}
          rightSectionWidth={64}
          error={errors[`${path}.${end}`]}
        />
      ))}
    </div>
  );
}
