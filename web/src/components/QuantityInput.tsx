import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { parseAmount } from '../format/amount';
import { parseQuantity } from '../format/quantity';
import { useFormat } from '../format/useFormat';

export interface QuantityInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: number | null;
  /** Called with null while what is typed is not a quantity above zero. */
  onChange: (value: number | null) => void;
  /** Called instead of `onChange` while something is typed that is no quantity. */
  onUnreadable?: () => void;
  /** Pieces are whole. */
  whole?: boolean;
  /** Nothing is an answer too. */
  zero?: boolean;
}

function read(text: string, whole: boolean, zero: boolean): number | null {
  const quantity = zero ? parseAmount(text) : parseQuantity(text);
  return whole && quantity !== null && !Number.isInteger(quantity) ? null : quantity;
}

/** A quantity typed with a decimal comma or point, at most three decimals. */
export function QuantityInput({
  value,
  onChange,
  onUnreadable,
  whole = false,
  zero = false,
  error,
  ...rest
}: QuantityInputProps) {
  const format = useFormat();
  const shown = value === null ? '' : format.number(value);
  const [text, setText] = useState(shown);
  useEffect(() => {
    // What is being typed stays as typed while it means the same ("2," on the way to "2,5").
    setText((typed) => (read(typed, whole, zero) === value ? typed : shown));
  }, [value, shown, whole, zero]);
  const told = (typed: string) => {
    const quantity = read(typed, whole, zero);
    if (quantity === null && typed.trim() !== '' && onUnreadable) onUnreadable();
    else onChange(quantity);
  };
  return (
    <TextInput
      {...rest}
      error={error ?? (text.trim() !== '' && read(text, whole, zero) === null)}
      value={text}
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
      onChange={(event) => {
        setText(event.currentTarget.value);
        told(event.currentTarget.value);
      }}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
