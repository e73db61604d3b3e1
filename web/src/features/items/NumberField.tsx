import { NumberInput, type TextInputProps } from '@mantine/core';
import { QuantityInput } from '../../components/QuantityInput';

type Shared = 'label' | 'description' | 'error' | 'withAsterisk' | 'onFocus' | 'onBlur';

interface NumberFieldProps extends Pick<TextInputProps, Shared> {
  value?: number | null;
  onChange?: (value: number | null) => void;
  whole?: boolean;
  /** Nothing is an answer too. */
  zero?: boolean;
  suffix?: string;
  'data-path'?: string;
}

/**
 * A number that may be missing; one with decimals is typed with a comma or a point. What is typed but
 * is no number becomes NaN, so that the form can tell it from nothing typed.
 */
export function NumberField({ whole = false, suffix = '', ...field }: NumberFieldProps) {
  const { value: given = null, onChange = () => undefined, zero = false, ...rest } = field;
  const value = Number.isNaN(given) ? null : given;
  if (!whole) {
    // Read as text: a number input drops the point of a pasted or dictated "1.7" and makes it 17.
    return (
      <QuantityInput
        {...rest}
        zero={zero}
        value={value}
        onChange={onChange}
        onUnreadable={() => onChange(Number.NaN)}
        rightSection={suffix.trim()}
      />
    );
  }
  return (
    <NumberInput
      {...rest}
      suffix={suffix}
      value={value ?? ''}
      onChange={(typed) => onChange(numberOf(typed))}
      allowNegative={false}
      allowDecimal={false}
      hideControls
      inputMode="numeric"
    />
  );
}

/** The input hands out text while it is empty, and when it is more than a number can hold. */
function numberOf(typed: number | string): number | null {
  if (typeof typed === 'number') return typed;
  return typed === '' ? null : Number.NaN;
}
