import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { parseQuantity } from '../format/quantity';
import { useFormat } from '../format/useFormat';

export interface QuantityInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: number | null;
  /** Called with null while what is typed is not a quantity above zero. */
  onChange: (value: number | null) => void;
  /** Pieces are whole. */
  whole?: boolean;
}

function read(text: string, whole: boolean): number | null {
  const quantity = parseQuantity(text);
  return whole && quantity !== null && !Number.isInteger(quantity) ? null : quantity;
}

/** A quantity typed with a decimal comma or point, at most three decimals. */
export function QuantityInput({
  value,
  onChange,
  whole = false,
  error,
  ...rest
}: QuantityInputProps) {
  const format = useFormat();
  const shown = value === null ? '' : format.number(value);
  const [text, setText] = useState(shown);
  useEffect(() => {
    // What is being typed stays as typed while it means the same ("2," on the way to "2,5").
    setText((typed) => (read(typed, whole) === value ? typed : shown));
  }, [value, shown, whole]);
  return (
    <TextInput
      {...rest}
      error={error ?? (text.trim() !== '' && read(text, whole) === null)}
      value={text}
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(read(event.currentTarget.value, whole));
      }}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
