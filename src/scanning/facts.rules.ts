import type { Day } from '../kernel/calendar.js';
import type { Element } from './element-string.rules.js';
import { type Hibc, withCheckCharacter } from './hibc.rules.js';
import type { HouseCode } from './house-code.rules.js';
import { isoDate, type LabelDate, shortDate, withTime } from './label-dates.rules.js';
import { cnOf, cnOfGtin, isAic, ntinOf } from './national-codes.rules.js';
import type { Read } from './reading.rules.js';

/** The primary data of a HIBC with its secondary data, as answered. */
export interface HibcFacts {
  readonly lic: string | null;
  readonly pcn: string | null;
  readonly um: number | null;
  readonly link: string | null;
  readonly check: string;
}

/** Everything that one package's symbols say, in the words of the stock book. */
export interface ScanFacts {
  readonly scheme: Read['scheme'];
  /** The elements by application identifier; for HIBC by the name of the field. */
  readonly elements: Readonly<Record<string, string>>;
  /** The dates among the elements, read: days, with `T` and a time where the code has one. */
  readonly dates: Readonly<Record<string, string>>;
  /** With leading zeros to 14 digits. */
  readonly gtin: string | null;
  readonly lotNumber: string | null;
  readonly expiresOn: Day | null;
  /** The expiry as it stands in the code. */
  readonly expiresRaw: string | null;
  /** `month`: the code names no day, which means the last one. */
  readonly expiresPrecision: 'day' | 'month' | null;
  /** Which element the expiry was read from: `17`, `7003`, `15` (best before) or `expiry`. */
  readonly expiresFrom: string | null;
  readonly serial: string | null;
  /** How many packages the code speaks of (AI 30, AI 37, or the quantity of a HIBC). */
  readonly quantity: number | null;
  readonly aic: string | null;
  /** Seven digits, without the dot that labels print. */
  readonly cn: string | null;
  readonly hibc: HibcFacts | null;
  readonly house: HouseCode | null;
  /** The whole text of a code of unknown kind. */
  readonly plain: string | null;
}

const NOTHING: Omit<ScanFacts, 'scheme'> = {
  elements: {},
  dates: {},
  gtin: null,
  lotNumber: null,
  expiresOn: null,
  expiresRaw: null,
  expiresPrecision: null,
  expiresFrom: null,
  serial: null,
  quantity: null,
  aic: null,
  cn: null,
  hibc: null,
  house: null,
  plain: null,
};

const DAY_OR_MONTH = ['11', '12', '13', '15', '16', '17'];
const DAY_WITH_TIME = ['7003', '7006', '7011'];
/** In this order; a package that has no expiry but a best-before date must not be used after that. */
const EXPIRIES = ['17', '7003', '15'];

function gs1Date(ai: string, value: string, thisYear: number): LabelDate | null {
  if (!DAY_OR_MONTH.includes(ai) && !DAY_WITH_TIME.includes(ai)) return null;
  const day = shortDate(value, thisYear, DAY_OR_MONTH.includes(ai));
  const date = value.length === 10 ? withTime(day, value.slice(6)) : day;
  return typeof date === 'string' ? null : date;
}

function gs1Facts(list: readonly Element[], aic: string | null, thisYear: number): ScanFacts {
  const elements = Object.fromEntries(list.map(({ ai, value }) => [ai, value]));
  const read = new Map<string, LabelDate>();
  for (const { ai, value } of list) {
    const date = gs1Date(ai, value, thisYear);
    if (date) read.set(ai, date);
  }
  const piece = elements['8006'] ?? elements['8026'];
  const gtin = elements['01'] ?? elements['02'] ?? elements['03'] ?? piece?.slice(0, 14) ?? null;
  const from = EXPIRIES.find((ai) => read.has(ai)) ?? null;
  const expiry = from === null ? undefined : read.get(from);
  const said = elements['716'] ?? '';
  const count = elements['30'] ?? elements['37'];
  return {
    ...NOTHING,
    scheme: 'gs1',
    elements,
    dates: Object.fromEntries([...read].map(([ai, date]) => [ai, isoDate(date)])),
    gtin,
    lotNumber: elements['10'] ?? null,
    expiresOn: expiry?.day ?? null,
    expiresRaw: from === null ? null : (elements[from] ?? null),
    expiresPrecision: expiry?.precision ?? null,
    expiresFrom: from,
    serial: elements['21'] ?? null,
    quantity: count === undefined ? null : Number(count),
    aic: aic ?? (isAic(said) ? said : null),
    cn: (gtin && cnOfGtin(gtin)) ?? cnOf(elements['712'] ?? ''),
  };
}

function hibcFacts({ primary, secondary, link, check }: Hibc): ScanFacts {
  const { lot, serial, quantity, expiry, expiryRaw, manufactured } = secondary;
  const dates = {
    ...(expiry && { expiry: isoDate(expiry) }),
    ...(manufactured && { manufactured: isoDate(manufactured) }),
  };
  return {
    ...NOTHING,
    scheme: 'hibc',
    elements: {
      ...(primary && { lic: primary.lic, pcn: primary.pcn, um: String(primary.um) }),
      ...(lot !== undefined && { lot }),
      ...(serial !== undefined && { serial }),
      ...(quantity !== undefined && { quantity: String(quantity) }),
      ...dates,
      ...(link !== null && { link }),
      check,
    },
    dates,
    lotNumber: lot ?? null,
    serial: serial ?? null,
    quantity: quantity ?? null,
    expiresOn: expiry?.day ?? null,
    expiresRaw: expiryRaw ?? null,
    expiresPrecision: expiry?.precision ?? null,
    expiresFrom: expiry ? 'expiry' : null,
    hibc: {
      lic: primary?.lic ?? null,
      pcn: primary?.pcn ?? null,
      um: primary?.um ?? null,
      link,
      check,
    },
  };
}

/** The facts of what was read. */
export function factsOf(read: Read, thisYear: number): ScanFacts {
  switch (read.scheme) {
    case 'gs1':
      return gs1Facts(read.elements, read.aic ?? null, thisYear);
    case 'hibc':
      return hibcFacts(read.hibc);
    case 'aic':
      return { ...NOTHING, scheme: 'aic', aic: read.aic };
    case 'cn':
      return { ...NOTHING, scheme: 'cn', cn: read.cn, gtin: ntinOf(read.cn) };
    case 'house':
      return { ...NOTHING, scheme: 'house', house: read.house };
    case 'plain':
      return { ...NOTHING, scheme: 'plain', plain: read.plain };
  }
}

/** The text by which the catalog knows a HIBC: flag, labeler, product and unit, no check character. */
export function hibcText({ lic, pcn, um }: HibcFacts): string | null {
  return lic === null || pcn === null || um === null ? null : `+${lic}${pcn}${um}`;
}

/** The same with its check character, as a symbol holds it. */
export function hibcSymbol(text: string): string {
  return withCheckCharacter(text.slice(1));
}
