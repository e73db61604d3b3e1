import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePractice } from '../api/identity';
import type { Unit } from '../api/types';
import { dayIn } from './zoned';

export interface Format {
  /** "1,5": at most three decimals. */
  number(value: number): string;
  /** "1,5 mL", "2 pezzi". */
  quantity(value: number, unit: Unit): string;
  /** "12 mar 2027" of a day `YYYY-MM-DD`. */
  day(day: string): string;
  /** "lunedì 12 marzo" of a day `YYYY-MM-DD`. */
  longDay(day: string): string;
  /** "lunedì" of a day `YYYY-MM-DD`. */
  weekday(day: string): string;
  /** "12 mar 2027" of an instant, on the practice's calendar. */
  date(instant: string): string;
  /** "14:05" on the practice's clock. */
  time(instant: string): string;
  /** "12 mar 2027, 14:05" on the practice's clock. */
  dateTime(instant: string): string;
  /** "3 giorni", "5 ore", "20 min": how long until or since, without a sign. */
  duration(milliseconds: number): string;
  /** Today, `YYYY-MM-DD`, at the practice. */
  today(): string;
  timeZone: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How numbers, days and times are written in the chosen language and the practice's time zone. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation();
  const { timeZone } = usePractice();
  // A European clinic reads "31 Aug 2028" and "14:05" in English too.
  const language = i18n.language === 'en' ? 'en-GB' : i18n.language;
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
    const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
    const longDays = new Intl.DateTimeFormat(language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone });
    const times = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone });
    const both = new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone,
    });
    const span = (value: number, unit: 'day' | 'hour' | 'minute') =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
    return {
      number: (value) => numbers.format(value),
      quantity: (value, unit) =>
        `${numbers.format(value)}\u00a0${t(`unit.${unit}`, { count: value })}`,
      day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
      longDay: (day) => longDays.format(new Date(`${day}T00:00:00Z`)),
      weekday: (day) => weekdays.format(new Date(`${day}T00:00:00Z`)),
      date: (instant) => dates.format(new Date(instant)),
      time: (instant) => times.format(new Date(instant)),
      dateTime: (instant) => both.format(new Date(instant)),
      duration: (milliseconds) => {
        const length = Math.abs(milliseconds);
        if (length >= 2 * DAY) return span(Math.floor(length / DAY), 'day');
        if (length >= HOUR) return span(Math.floor(length / HOUR), 'hour');
        return span(Math.max(1, Math.floor(length / MINUTE)), 'minute');
      },
      today: () => dayIn(new Date(), timeZone),
      timeZone,
    };
  }, [language, timeZone, t]);
}
