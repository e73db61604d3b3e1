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

/** A quantity typed with a decimal comma or point, at most three decimals. */
export function QuantityInput({ value, onChange, whole = false, ...rest }: QuantityInputProps) {
  const format = useFormat();
  const shown = value === null ? '' : format.number(value);
  const [text, setText] = useState(shown);
  useEffect(() => {
    setText((typed) => (parseQuantity(typed) === value ? typed : shown));
  }, [value, shown]);
  const read = (typed: string) => {
    setText(typed);
    const parsed = parseQuantity(typed);
    onChange(whole && parsed !== null && !Number.isInteger(parsed) ? null : parsed);
  };
  return (
    <TextInput
      {...rest}
      value={text}
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
      onChange={(event) => read(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
