import { ActionIcon, TextInput } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseAmount } from '../format/amount';
import { thousandths } from '../format/quantity';
import classes from './AmountStepper.module.css';

interface AmountStepperProps {
  label: string;
  /** Said to those who hear the screen only: what it is about is plain to see. */
  quiet?: boolean;
  description?: string;
  error?: string | undefined;
  value: number | null;
  step: number;
  whole: boolean;
  /** Whether somebody goes on typing here. */
  focus?: boolean;
  /** Not called while what is typed is no amount. */
  onChange: (value: number | null) => void;
  onEnter?: () => void;
}

/** As somebody would type it: without marks between the thousands. */
function written(value: number, language: string): string {
  const how = { maximumFractionDigits: 3, useGrouping: false };
  return new Intl.NumberFormat(language, how).format(value);
}

/** A number from 0 that a glove can step and a keyboard can type, with a decimal comma. */
export function AmountStepper(props: AmountStepperProps) {
  const { label, quiet = false, description, error, value, step, whole, onChange } = props;
  const { focus = false, onEnter } = props;
  const { t, i18n } = useTranslation();
  const shown = value === null ? '' : written(value, i18n.language);
  const [text, setText] = useState(shown);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const read = (typed: string) => {
    const amount = parseAmount(typed);
    return whole && amount !== null && !Number.isInteger(amount) ? null : amount;
  };
  useEffect(() => {
    // What is being typed stays as typed while it means the same ("2," on the way to "2,5").
    setText((typed) => (parseAmount(typed) === value ? typed : shown));
  }, [value, shown]);
  const move = (by: number) => onChange(Math.max(0, thousandths((value ?? 0) + by)));
  const wrong = text.trim() !== '' && read(text) === null;
  return (
    <TextInput
      ref={input}
      {...(quiet ? { 'aria-label': label } : { label, required: true })}
      description={description}
      error={error ?? wrong}
      classNames={{ input: classes.input ?? '' }}
      value={text}
      placeholder="–"
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
      inputContainer={(children) => (
        <div className={classes.stepper}>
          <ActionIcon
            size={60}
            variant="default"
            aria-label={t('oneLess', { what: label })}
            disabled={value === null || value === 0}
            onClick={() => move(-step)}
          >
            <IconMinus size={28} aria-hidden />
          </ActionIcon>
          {children}
          <ActionIcon
            size={60}
            variant="filled"
            aria-label={t('oneMore', { what: label })}
            onClick={() => move(step)}
          >
            <IconPlus size={28} aria-hidden />
          </ActionIcon>
        </div>
      )}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const amount = read(typed);
        if (amount !== null) onChange(amount);
        else if (typed.trim() === '' && value !== null) onChange(null);
      }}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && onEnter && read(text) !== null) onEnter();
        if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
          event.preventDefault();
          move(event.key === 'ArrowUp' ? step : -step);
        }
      }}
    />
  );
}
