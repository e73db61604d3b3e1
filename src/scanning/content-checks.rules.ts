import type { CharacterSet } from './character-sets.rules.js';
import { endsInCheckPair, endsInMod10, isIban } from './check-characters.rules.js';
import type { FaultReason } from './fault.rules.js';
import { type DateFault, dateOf, shortDate, wrongTime } from './label-dates.rules.js';

/** What a content check found wrong. */
export interface ContentFault {
  readonly reason: FaultReason;
  readonly detail: string;
}

type Check = (text: string, thisYear: number) => ContentFault | null;

const DATE_DETAILS: Readonly<Record<DateFault, string>> = {
  month: 'The date contains an illegal month of the year.',
  day: 'The date contains an illegal day of the month.',
  hour: 'The time contains an illegal hour.',
  minute: 'The time contains an illegal minute.',
};

/** The refusal that a wrong date or time deserves. */
export function dateFault(fault: DateFault): ContentFault {
  const reason = fault === 'hour' || fault === 'minute' ? 'time' : 'date';
  return { reason, detail: DATE_DETAILS[fault] };
}

function date(zeroIsLast: boolean): Check {
  return (text, thisYear) => {
    const read = shortDate(text, thisYear, zeroIsLast);
    return typeof read === 'string' ? dateFault(read) : null;
  };
}

function when(isWrong: (text: string) => boolean, detail: string): Check {
  return (text) => (isWrong(text) ? { reason: 'value', detail } : null);
}

function digit(isWrong: (text: string) => boolean, detail: string): Check {
  return (text) => (isWrong(text) ? { reason: 'check-digit', detail } : null);
}

function time(text: string): ContentFault | null {
  const wrong = wrongTime(text);
  return wrong && dateFault(wrong);
}

function longDate(text: string): ContentFault | null {
  const read = dateOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8)));
  return typeof read === 'string' ? dateFault(read) : null;
}

/** Minutes and, with four digits, seconds; one or three digits are neither. */
function minutes(text: string): ContentFault | null {
  const parts = [text.slice(0, 2), text.slice(2)].filter((part) => part !== '');
  return parts.some((part) => part.length < 2 || Number(part) > 59) ? dateFault('minute') : null;
}

function pieces(text: string): boolean {
  const piece = Number(text.slice(0, 2));
  const total = Number(text.slice(2));
  return piece < 1 || total < 1 || piece > total;
}

function brokenPercent(text: string): boolean {
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
    if (!/^[0-9A-Fa-f]{2}$/.test(text.slice(at + 1, at + 3))) return true;
  }
  return false;
}

/** Every check that a format of the table may name. */
export const CONTENT_CHECKS: Readonly<Record<string, Check>> = {
  mod10: digit((text) => !endsInMod10(text), 'The numeric check digit is incorrect.'),
  checkPair: digit((text) => !endsInCheckPair(text), 'The check character pair is incorrect.'),
  iban: digit((text) => !isIban(text), 'The IBAN checksum is incorrect.'),
  date: date(false),
  dateOrMonth: date(true),
  longDate,
  time,
  hour: time,
  /** 99:99 says that no time is meant. */
  anyTime: (text) => (text === '9999' ? null : time(text)),
  minutes,
  prefix: when(
    (text) => !/^\d{4}/.test(text),
    'The GS1 Company Prefix must begin with at least four digits.',
  ),
  zero: when((text) => text !== '0', 'A zero is required.'),
  positive: when((text) => Number(text) === 0, 'A value above zero is required.'),
  noZeroFirst: when((text) => /^0./.test(text), 'The value may not begin with a zero.'),
  winding: when((text) => !/^[019]$/.test(text), 'The winding direction must be 0, 1 or 9.'),
  flag: when((text) => !/^[01]$/.test(text), 'The value must be 0 or 1.'),
  sex: when((text) => !/^[0129]$/.test(text), 'The value must be 0, 1, 2 or 9.'),
  medium: when((text) => !/^(0[1-9]|10|[89]\d)$/.test(text), 'The media type is not assigned.'),
  birthOrder: when((text) => !/^[1-9]\/[1-9]$/.test(text), 'The order must be as 1/2.'),
  minus: when((text) => text !== '-', 'Only a minus sign may follow.'),
  importer: when((text) => !/^[-0-9A-Za-z_]$/.test(text), 'The importer index is not valid.'),
  country: when((text) => !/^[A-Z]{2}$/.test(text), 'The country must be two capital letters.'),
  threes: when((text) => text.length % 3 !== 0, 'Countries have three digits each.'),
  latitude: when((text) => Number(text) > 1_800_000_000, 'The latitude is out of range.'),
  longitude: when((text) => Number(text) > 3_600_000_000, 'The longitude is out of range.'),
  pieces: when(pieces, 'The piece and the total do not fit.'),
  percent: when(brokenPercent, 'A percent sign must be followed by two hexadecimal digits.'),
};

/** One part of a value. */
export interface Part {
  readonly set: CharacterSet;
  readonly min: number;
  readonly max: number;
  readonly optional: boolean;
  readonly checks: readonly Check[];
}
