import type { Language } from '../kernel/actor.js';
import { addDays, startOfDay } from '../kernel/calendar.js';
import type { PracticeSettings } from '../practice/practice.js';
import { dayText, instantText } from '../printing/texts.rules.js';
import type { Heading, OutputColumn } from './output/table.js';
import { FILTERS, type Filters, type Report } from './tables/report.js';
import { AROUND, HEADS, TITLES, VALUES } from './tables/texts.js';
import type { TableQuery } from './tables.dto.js';

/** The words of a report in one language. */
export function titleOf({ name }: Report, language: Language): string {
  return TITLES[name]?.[language] ?? name;
}

export function columnsOf({ columns }: Report, language: Language): OutputColumn[] {
  return columns.map(({ key, kind, width, sum = false }) => ({
    key,
    kind,
    width,
    sum,
    head: HEADS[key]?.[language] ?? key,
  }));
}

/** The words that stand as values in a table. */
export function valuesIn(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(VALUES).map(([key, each]) => [key, each[language]]));
}

/** Days become instants by the practice's clock: from the first moment of one to the last of the other. */
export function filtersOf(query: TableQuery, timeZone: string): Filters {
  const given = Object.fromEntries(
    FILTERS.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])),
  ) as Filters;
  const { from, to } = query;
  return {
    ...given,
    ...(from === undefined ? {} : { from: startOfDay(from, timeZone) }),
    ...(to === undefined ? {} : { to: startOfDay(addDays(to, 1), timeZone) }),
  };
}

/** What stands around the table of a report. */
export function headingOf(
  report: Report,
  query: TableQuery,
  facts: {
    readonly settings: PracticeSettings;
    readonly language: Language;
    readonly at: string;
    /** Which state of the book it shows. */
    readonly version: string;
    /** Names of what was asked for. */
    readonly asked: readonly string[];
  },
): Heading {
  const { settings, language, at, version, asked } = facts;
  const word = (key: keyof typeof AROUND) => AROUND[key][language];
  const { from, to } = query;
  const period = [
    ...(from === undefined ? [] : [`${word('from')} ${dayText(from, language)}`]),
    ...(to === undefined ? [] : [`${word('to')} ${dayText(to, language)}`]),
  ].join(' ');
  const made = `${word('generated')} ${instantText(at, language, settings.timeZone)}`;
  return {
    practice: settings.practiceName,
    title: titleOf(report, language),
    lines: [period, ...asked].filter((line) => line !== ''),
    made: `${made} · ${word('version')} ${version}`,
    words: {
      total: word('total'),
      page: word('page'),
      of: word('of'),
      rows: word('rows'),
      signature: word('signature'),
    },
    values: valuesIn(language),
    language,
    timeZone: settings.timeZone,
    currency: settings.currency,
    at,
  };
}
