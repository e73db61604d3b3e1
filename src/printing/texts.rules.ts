import type { Language } from '../kernel/actor.js';
import type { Day, Instant } from '../kernel/calendar.js';

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', es: 'es-ES', en: 'en-GB' };

/** A day as people write it, 30/06/2027. */
export function dayText(day: Day, language: Language): string {
  const options = { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(Date.parse(day));
}

/** Day and minute in the practice's zone. */
export function instantText(instant: Instant, language: Language, timeZone: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(Date.parse(instant)).replace(',', '');
}

/** The day of the week in the practice's zone. */
export function weekdayText(instant: Instant, language: Language, timeZone: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { timeZone, weekday: 'long' });
  return format.format(Date.parse(instant));
}

const UNITS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  it: { piece: 'pz' },
  es: { piece: 'ud' },
  en: { piece: 'pc' },
};

/** A quantity with its unit, all of its decimals and no thousands signs: 2,5 mL. */
export function quantityText(value: number, unit: string, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    maximumFractionDigits: 3,
    useGrouping: false,
  });
  return `${format.format(value)} ${UNITS[language][unit] ?? unit}`;
}
