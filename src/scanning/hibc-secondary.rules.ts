import { isDigits } from './character-sets.rules.js';
import { Fault, isFault } from './fault.rules.js';
import {
  type DateFault,
  dateOf,
  dateOfYearDay,
  fullYear,
  type LabelDate,
  shortDate,
  withTime,
} from './label-dates.rules.js';

/** What the secondary data of a HIBC may say. */
export interface HibcSecondary {
  readonly lot?: string;
  readonly serial?: string;
  readonly quantity?: number;
  readonly expiry?: LabelDate;
  /** The expiry as it stands in the code. */
  readonly expiryRaw?: string;
  readonly manufactured?: LabelDate;
}

interface DateFormat {
  readonly length: number;
  /** How many characters before the date only say its format. */
  readonly flag: number;
  readonly read: (digits: string, thisYear: number) => LabelDate | DateFault;
}

const yearOf = (digits: string, thisYear: number) => fullYear(Number(digits.slice(0, 2)), thisYear);

const monthYear: DateFormat = {
  flag: 0,
  length: 4,
  read: (digits, thisYear) =>
    dateOf(fullYear(Number(digits.slice(2, 4)), thisYear), Number(digits.slice(0, 2)), 0, true),
};

const yearDay: DateFormat = {
  flag: 1,
  length: 5,
  read: (digits, thisYear) => dateOfYearDay(yearOf(digits, thisYear), Number(digits.slice(2, 5))),
};

/** The formats of an expiry by the character after `$$` (ANSI/HIBC 2.6, table 5). */
const DATE_FORMATS: Readonly<Record<string, DateFormat>> = {
  '0': monthYear,
  '1': monthYear,
  '2': {
    flag: 1,
    length: 6,
    read: (digits, thisYear) => shortDate(digits.slice(4, 6) + digits.slice(0, 4), thisYear, false),
  },
  '3': { flag: 1, length: 6, read: (digits, thisYear) => shortDate(digits, thisYear, false) },
  '4': {
    flag: 1,
    length: 8,
    read: (digits, thisYear) => withTime(shortDate(digits, thisYear, false), digits.slice(6)),
  },
  '5': yearDay,
  '6': {
    flag: 1,
    length: 7,
    read: (digits, thisYear) => withTime(yearDay.read(digits, thisYear), digits.slice(5)),
  },
};

const LOT = /^[A-Z0-9][A-Z0-9 .-]{0,24}$/;

function format(detail: string): Fault {
  return new Fault('format', detail);
}

/** A lot or a serial number; nothing when it is empty. */
function named(name: 'lot' | 'serial', text: string): HibcSecondary | Fault {
  if (text === '') return {};
  return LOT.test(text) ? { [name]: text } : format(`The ${name} holds what no ${name} may hold`);
}

/** A date in one of the formats, and after it the lot or the serial number. */
function dated(name: 'lot' | 'serial', text: string, thisYear: number): HibcSecondary | Fault {
  if (text === '') return {};
  if (text[0] === '7') return named(name, text.slice(1));
  const format_ = DATE_FORMATS[text.charAt(0)];
  if (!format_) return format('The date has no known format');
  return withDate(format_, name, text.slice(format_.flag), thisYear);
}

function withDate(
  { length, read }: DateFormat,
  name: 'lot' | 'serial',
  text: string,
  thisYear: number,
): HibcSecondary | Fault {
  const digits = text.slice(0, length);
  if (digits.length < length || !isDigits(digits)) return new Fault('date', 'bad date');
  const expiry = read(digits, thisYear);
  if (typeof expiry === 'string') return new Fault('date', `bad date: ${expiry}`);
  const rest = named(name, text.slice(length));
  return isFault(rest) ? rest : { ...rest, expiry, expiryRaw: digits };
}

/** The quantity that `8` (two digits) or `9` (five digits) announces, and what follows. */
function counted(text: string, thisYear: number): HibcSecondary | Fault {
  const length = text[0] === '8' ? 2 : 5;
  const digits = text.slice(1, 1 + length);
  if (digits.length < length || !isDigits(digits)) return format('The quantity is not a number');
  const rest = dated('lot', text.slice(1 + length), thisYear);
  return isFault(rest) ? rest : { ...rest, quantity: Number(digits) };
}

/** The first part of secondary data, after the `+` or the `/` before it. */
export function readSecondary(text: string, thisYear: number): HibcSecondary | Fault {
  if (text.startsWith('$$+')) return dated('serial', text.slice(3), thisYear);
  if (text.startsWith('$+')) return named('serial', text.slice(2));
  if (text.startsWith('$$')) {
    return text[2] === '8' || text[2] === '9'
      ? counted(text.slice(2), thisYear)
      : dated('lot', text.slice(2), thisYear);
  }
  if (text.startsWith('$')) return named('lot', text.slice(1));
  return withDate(yearDay, 'lot', text, thisYear);
}

function longDate(digits: string): LabelDate | Fault {
  const date =
    digits.length === 8 && isDigits(digits)
      ? dateOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))
      : 'day';
  return typeof date === 'string' ? new Fault('date', `bad date: ${date}`) : date;
}

/** Whether a part is supplemental data: expiry, manufacture, serial number or quantity. */
export function isSupplemental(text: string): boolean {
  return /^(?:1[46]D|[SQ])/.test(text);
}

/** A part of supplemental data, after the `/` before it (ANSI/HIBC 2.6, section 2.3.2.4). */
export function readSupplemental(text: string): HibcSecondary | Fault {
  if (text.startsWith('S')) return named('serial', text.slice(1));
  if (text.startsWith('Q')) {
    const digits = text.slice(1);
    return isDigits(digits) && digits.length <= 5
      ? { quantity: Number(digits) }
      : format('The quantity is not a number');
  }
  const raw = text.slice(3);
  const date = longDate(raw);
  if (isFault(date)) return date;
  return text.startsWith('14D') ? { expiry: date, expiryRaw: raw } : { manufactured: date };
}
