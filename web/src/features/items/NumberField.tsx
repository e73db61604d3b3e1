import { NumberInput, type TextInputProps } from '@mantine/core';
import { QuantityInput } from '../../components/QuantityInput';

type Shared = 'label' | 'description' | 'error' | 'withAsterisk' | 'onFocus' | 'onBlur';

interface NumberFieldProps extends Pick<TextInputProps, Shared> {
  value?: number | null;
  onChange?: (value: number | null) => void;
  whole?: boolean;
  suffix?: string;
  'data-path'?: string;
}

/** A number that may be missing; one with decimals is typed with a comma or a point. */
export function NumberField({ whole = false, suffix = '', ...field }: NumberFieldProps) {
  const { value = null, onChange = () => undefined, ...rest } = field;
  if (!whole) {
    // Read as text: a number input drops the point of a pasted or dictated "1.7" and makes it 17.
    return (
      <QuantityInput {...rest} value={value} onChange={onChange} rightSection={suffix.trim()} />
    );
  }
  return (
    <NumberInput
      {...rest}
      suffix={suffix}
      value={value ?? ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
      allowNegative={false}
      allowDecimal={false}
      hideControls
      inputMode="numeric"
    />
  );
}
