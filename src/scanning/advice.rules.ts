import type { Day } from '../kernel/calendar.js';
import type { ScanFacts } from './facts.rules.js';
import { shortDate } from './label-dates.rules.js';
import { cnOf, isAic } from './national-codes.rules.js';

/** What a person has to add, because the code does not say it. */
export const ASKED = ['item', 'lot', 'expiry'] as const;
export type Asked = (typeof ASKED)[number];

/** What somebody should look at before trusting the scan. */
export const SCAN_WARNINGS = [
  'separator-lost',
  'best-before',
  'expired',
  'expiry-differs',
  'national-code-invalid',
] as const;
export type ScanWarning = (typeof SCAN_WARNINGS)[number];

/** What the book knows of the package. */
export interface Known {
  readonly item: { readonly expiryRequired: boolean } | null;
  readonly lot: { readonly expiresOn: Day | null } | null;
  readonly today: Day;
  readonly thisYear: number;
}

/**
 * What is missing, in the order in which it is asked for. An expiry that a lost separator let
 * disappear in the lot number is asked for like one that never stood there; it is never guessed.
 */
export function askedFor(facts: ScanFacts, { item }: Pick<Known, 'item'>): Asked[] {
  if (facts.scheme === 'house') return [];
  const expiryRequired = item?.expiryRequired ?? true;
  return [
    ...(item === null ? (['item'] as const) : []),
    ...(facts.lotNumber === null ? (['lot'] as const) : []),
    ...(expiryRequired && facts.expiresOn === null ? (['expiry'] as const) : []),
  ];
}

/** Whether a text goes on with an expiry element, as it does when its separator was lost. */
export function hidesExpiry(text: string, thisYear: number): boolean {
  for (let at = text.indexOf('17', 1); at > 0; at = text.indexOf('17', at + 1)) {
    const digits = text.slice(at + 2, at + 8);
    if (/^\d{6}$/.test(digits) && typeof shortDate(digits, thisYear, true) !== 'string')
      return true;
  }
  return false;
}

function lostSeparator({ scheme, elements, expiresOn }: ScanFacts, thisYear: number): boolean {
  if (scheme !== 'gs1' || expiresOn !== null) return false;
  return ['10', '21'].some((ai) => hidesExpiry(elements[ai] ?? '', thisYear));
}

function wrongNational({ elements }: ScanFacts): boolean {
  const { '712': cn, '716': aic } = elements;
  return (cn !== undefined && cnOf(cn) === null) || (aic !== undefined && !isAic(aic));
}

/** Everything worth a warning, by code. */
export function scanWarnings(facts: ScanFacts, known: Known): ScanWarning[] {
  const { expiresOn } = facts;
  const booked = known.lot?.expiresOn ?? null;
  const found: Readonly<Record<ScanWarning, boolean>> = {
    'separator-lost': lostSeparator(facts, known.thisYear),
    'best-before': facts.expiresFrom === '15',
    expired: expiresOn !== null && expiresOn < known.today,
    'expiry-differs': expiresOn !== null && booked !== null && expiresOn !== booked,
    'national-code-invalid': wrongNational(facts),
  };
  return SCAN_WARNINGS.filter((code) => found[code]);
}

export const WARNING_DETAILS: Readonly<Record<ScanWarning, string>> = {
  'separator-lost': 'The lot or serial number seems to have swallowed the expiry',
  'best-before': 'The code has a best-before date and no expiry',
  expired: 'The expiry has passed',
  'expiry-differs': 'The book knows the lot with another expiry',
  'national-code-invalid': 'The national number in the code has a wrong check digit',
};
