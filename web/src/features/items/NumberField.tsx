import { NumberInput, type NumberInputProps } from '@mantine/core';

interface NumberFieldProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  value?: number | null;
  onChange?: (value: number | null) => void;
  whole?: boolean;
}

/** A number that may be missing, typed with a decimal comma or point. */
export function NumberField({ value, onChange, whole = false, ...rest }: NumberFieldProps) {
  return (
    <NumberInput
      {...rest}
      value={value ?? ''}
      onChange={(typed) => onChange?.(typeof typed === 'number' ? typed : null)}
      allowNegative={false}
      allowDecimal={!whole}
      decimalScale={3}
      decimalSeparator=","
      allowedDecimalSeparators={[',', '.']}
      hideControls
      inputMode={whole ? 'numeric' : 'decimal'}
    />
  );
}
