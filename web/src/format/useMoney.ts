import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

interface Money {
  /** With a plus before gains. */
  signed?: boolean;
}

/** Writes an amount of money as the chosen language does. */
export function useMoney(): (value: number, currency: string, how?: Money) => string {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en-GB' : i18n.language;
  return useCallback(
    (value, currency, { signed = false } = {}) =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        // Italian and Spanish leave four digits together, which lines up badly beside five.
        useGrouping: 'always',
        signDisplay: signed ? 'exceptZero' : 'auto',
      }).format(value),
    [language],
  );
}
