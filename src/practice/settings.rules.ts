import { isTimeZone } from '../kernel/calendar.js';
import { isPlainLine } from '../kernel/plain-line.js';

/** The limits and names a practice may set, each with what holds until it does. */
export interface PracticeSettings {
  readonly practiceName: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly inUseDefaultHours: number;
  readonly inUseWarningHours: number;
  readonly expiryWarningDays: number;
  readonly needleGaugeMin: number;
  readonly needleGaugeMax: number;
  readonly needleLengthMinMm: number;
  readonly needleLengthMaxMm: number;
  readonly undoSeconds: number;
  readonly clockToleranceMinutes: number;
  readonly receiveExpired: 'warn' | 'refuse' | 'quarantine';
  readonly attachmentMaxMegabytes: number;
  readonly countApprovalThreshold: number;
  readonly immediateUseHours: number;
  readonly preparationBalanceTolerance: number;
  readonly preparationProductsMax: number;
  readonly preparationWarningMinutes: number;
  readonly courseToleranceDays: number;
  readonly orderApprovalThreshold: number;
  readonly leadDaysDefault: number;
  readonly reorderMode: 'use' | 'levels';
  readonly reorderServiceLevel: number;
  readonly reorderReviewDays: number;
  readonly reorderCoverDays: number;
  readonly reorderHistoryWeeks: number;
  readonly recallHoursClass1: number;
  readonly recallHoursClass2: number;
  readonly recallHoursClass3: number;
}

export type SettingKey = keyof PracticeSettings;
export type SettingValue = string | number;

interface Definition {
  readonly default: SettingValue;
  readonly unit: string | null;
  /** Where the default comes from, in words. */
  readonly source: string;
  /** What is wrong with a value, or `null`. */
  readonly error: (value: unknown) => string | null;
}

const between =
  (min: number, max: number, whole = true) =>
  (value: unknown) => {
    const fits = typeof value === 'number' && value >= min && value <= max;
    if (fits && (!whole || Number.isInteger(value))) return null;
    return `must be a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
  };

const text = (max: number) => (value: unknown) =>
  typeof value === 'string' &&
  value.trim() === value &&
  value.length > 0 &&
  value.length <= max &&
  isPlainLine(value)
    ? null
    : `must be 1 to ${max} characters of text, without spaces around them and control characters`;

const oneOf =
  (...words: string[]) =>
  (value: unknown) =>
    typeof value === 'string' && words.includes(value)
      ? null
      : `must be one of ${words.join(', ')}`;

const zone = (value: unknown) =>
  typeof value === 'string' && isTimeZone(value) && !/^[+-]/.test(value)
    ? null
    : 'must be a time zone as Europe/Rome';

const currency = (value: unknown) =>
  typeof value === 'string' && Intl.supportedValuesOf('currency').includes(value)
    ? null
    : 'must be a currency as EUR (ISO 4217)';

const NEEDLES =
  "The clinic's own descriptions of mesotherapy: needles of 27 to 30 G and 3 to 6 mm; other sizes are warned of";

const RECALLS =
  'Classes of recalls as EMA and AIFA have them: class 1 is acted on within 24 hours, class 2 within 48 hours, class 3 within five days; from when the notice came';

/** Every setting. Nothing here is hard-coded in a rule: rules get the loaded values. */
export const SETTINGS: Readonly<Record<SettingKey, Definition>> = {
  practiceName: {
    default: 'Mesostock',
    unit: null,
    source: 'Chosen by the practice; shown on screens and reports',
    error: text(120),
  },
  timeZone: {
    default: 'Europe/Rome',
    unit: null,
    source: 'Where the practice is: the day of an expiry begins and ends there',
    error: zone,
  },
  currency: {
    default: 'EUR',
    unit: null,
    source: 'Of the prices on receipts (ISO 4217)',
    error: currency,
  },
  inUseDefaultHours: {
    default: 672,
    unit: 'h',
    source:
      'USP <797> and CDC: a multiple-dose container is discarded 28 days after it was first opened, unless its maker says otherwise',
    error: between(1, 8_784),
  },
  inUseWarningHours: {
    default: 24,
    unit: 'h',
    source: 'Chosen so that an open container shows the working day before it must be discarded',
    error: between(0, 720),
  },
  expiryWarningDays: {
    default: 30,
    unit: 'd',
    source: 'Chosen so that stock can be used or returned in time; an item may have its own',
    error: between(0, 730),
  },
  needleGaugeMin: { default: 27, unit: 'G', source: NEEDLES, error: between(10, 40) },
  needleGaugeMax: { default: 30, unit: 'G', source: NEEDLES, error: between(10, 40) },
  needleLengthMinMm: { default: 3, unit: 'mm', source: NEEDLES, error: between(0.1, 100, false) },
  needleLengthMaxMm: { default: 6, unit: 'mm', source: NEEDLES, error: between(0.1, 100, false) },
  undoSeconds: {
    default: 10,
    unit: 's',
    source: 'Chosen: long enough to notice a slip of the finger after a session was logged',
    error: between(0, 120),
  },
  clockToleranceMinutes: {
    default: 5,
    unit: 'min',
    source: 'Chosen: how far the clock of a phone may be ahead of the server',
    error: between(0, 60),
  },
  receiveExpired: {
    default: 'warn',
    unit: null,
    source:
      'Chosen: a lot that was expired when it came is taken in and cannot be used; refuse and quarantine are stricter',
    error: oneOf('warn', 'refuse', 'quarantine'),
  },
  attachmentMaxMegabytes: {
    default: 10,
    unit: 'MB',
    source: 'Chosen: room for a photographed delivery note of several pages',
    error: between(1, 20),
  },
  countApprovalThreshold: {
    default: 50,
    unit: null,
    source:
      "Chosen, in the practice's currency: differences of a count worth more together need a second person; 0: every difference does, also where no cost is known",
    error: between(0, 1_000_000, false),
  },
  immediateUseHours: {
    default: 4,
    unit: 'h',
    source:
      'USP <797>, immediate use: what was mixed outside a clean room is begun within 4 hours of the start of mixing; a formula may have its own limit',
    error: between(1, 24),
  },
  preparationBalanceTolerance: {
    default: 0.1,
    unit: 'mL',
    source:
      'Chosen: how far what went into a mixture may differ from what came out and what was lost; less than a needle and its hub hold',
    error: between(0, 10, false),
  },
  preparationProductsMax: {
    default: 3,
    unit: null,
    source:
      'USP <797>, immediate use: not more than three different sterile products in one preparation; more need the decision of a doctor',
    error: between(1, 20),
  },
  preparationWarningMinutes: {
    default: 60,
    unit: 'min',
    source: 'Chosen: time enough to use what was mixed, or to discard it calmly',
    error: between(0, 1_440),
  },
  courseToleranceDays: {
    default: 2,
    unit: 'd',
    source:
      'Chosen: a weekly session is one within so many days of the week, since people come when they can; never more than half of the interval, so that two sessions on one day are always told',
    error: between(0, 30),
  },
  orderApprovalThreshold: {
    default: 500,
    unit: null,
    source:
      "Chosen, in the practice's currency: an order worth more, or of which not every price is known, is approved by somebody who did not write it; 0: every order is",
    error: between(0, 1_000_000, false),
  },
  leadDaysDefault: {
    default: 7,
    unit: 'd',
    source:
      'Chosen: from order to delivery where neither past deliveries nor an agreement with the supplier say so',
    error: between(0, 365),
  },
  reorderMode: {
    default: 'use',
    unit: null,
    source:
      "Chosen: suggestions follow what was used and what is planned; levels: they follow each item's reorder point and up-to level only",
    error: oneOf('use', 'levels'),
  },
  reorderServiceLevel: {
    default: 95,
    unit: '%',
    source:
      'Chosen: so likely stock must last until the next delivery; a higher level holds more stock and lets more expire',
    error: between(50, 99.9, false),
  },
  reorderReviewDays: {
    default: 7,
    unit: 'd',
    source: 'Chosen: how often somebody looks at the suggestions and orders',
    error: between(1, 90),
  },
  reorderCoverDays: {
    default: 28,
    unit: 'd',
    source: 'Chosen: so long an order should last; longer means fewer orders and more stock',
    error: between(1, 365),
  },
  reorderHistoryWeeks: {
    default: 52,
    unit: null,
    source: 'Chosen, in weeks: a year shows every season once; what is older says little of today',
    error: between(8, 156),
  },
  recallHoursClass1: { default: 24, unit: 'h', source: RECALLS, error: between(1, 720) },
  recallHoursClass2: { default: 48, unit: 'h', source: RECALLS, error: between(1, 720) },
  recallHoursClass3: { default: 120, unit: 'h', source: RECALLS, error: between(1, 720) },
};

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}

const LOWER_AND_UPPER: readonly (readonly [SettingKey, SettingKey])[] = [
  ['needleGaugeMin', 'needleGaugeMax'],
  ['needleLengthMinMm', 'needleLengthMaxMm'],
];

/** What is wrong with a new value beside the other settings as they stand, or `null`. */
export function settingError(
  key: SettingKey,
  value: unknown,
  current: PracticeSettings,
): string | null {
  const error = SETTINGS[key].error(value);
  if (error !== null) return error;
  const changed = { ...current, [key]: value };
  for (const [lower, upper] of LOWER_AND_UPPER) {
    if (changed[lower] > changed[upper]) return `${lower} must not be above ${upper}`;
  }
  return null;
}

/** The defaults with the stored values over them. */
export function settingsWith(stored: Readonly<Partial<Record<string, unknown>>>): PracticeSettings {
  const values = SETTING_KEYS.map((key) => {
    const value = stored[key];
    const usable = value !== undefined && SETTINGS[key].error(value) === null;
    return [key, usable ? value : SETTINGS[key].default];
  });
  return Object.fromEntries(values) as PracticeSettings;
}
