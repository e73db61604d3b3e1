import type { Language } from '../kernel/actor.js';
import type { Day } from '../kernel/calendar.js';
import { ORDER_WORDS } from './order-words.rules.js';

/** An order as its supplier reads it; money in the currency's unit. */
export interface OrderSheet {
  readonly number: number;
  /** It was not approved: whoever reads it must not deliver. */
  readonly draft: boolean;
  readonly language: Language;
  readonly practiceName: string;
  readonly supplierName: string;
  readonly customerCode: string | null;
  readonly date: Day;
  readonly deliverTo: string | null;
  readonly expectedOn: Day | null;
  readonly note: string | null;
  readonly currency: string;
  readonly lines: readonly SheetLine[];
  readonly total: number;
  readonly unpriced: number;
}

export interface SheetLine {
  readonly code: string | null;
  readonly item: string;
  readonly manufacturer: string | null;
  readonly pack: number;
  readonly packs: number;
  readonly pricePerPack: number | null;
  readonly amount: number | null;
}

/** The name of its file, without an ending. */
export function sheetName({ number, language }: OrderSheet): string {
  return `${ORDER_WORDS[language].fileName}-${number}`;
}

/** A day as people of the language write it. */
export function dayIn(language: Language, day: Day): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Money as people of the language write it. */
export function moneyIn(language: Language, amount: number, currency: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

/**
 * The order as a table that spreadsheets of the supplier's language open: semicolons and decimal
 * commas, or commas and points in English (RFC 4180), UTF-8 with its mark.
 */
export function orderCsv(sheet: OrderSheet): string {
  const { language, lines, number, date, customerCode, currency } = sheet;
  const words = ORDER_WORDS[language];
  const english = language === 'en';
  const decimal = (value: number | null) =>
    value === null ? '' : english ? String(value) : String(value).replace('.', ',');
  const rows = [
    [
      words.order,
      words.date,
      words.customerCode,
      words.code,
      words.item,
      words.pack,
      words.packs,
      words.containers,
      words.pricePerPack,
      words.amount,
      currency,
    ],
    ...lines.map((line) => [
      String(number),
      date,
      customerCode ?? '',
      line.code ?? '',
      line.item,
      String(line.pack),
      String(line.packs),
      String(line.packs * line.pack),
      decimal(line.pricePerPack),
      decimal(line.amount),
      currency,
    ]),
  ];
  const separator = english ? ',' : ';';
  const text = rows.map((row) => row.map((cell) => cellOf(cell, separator)).join(separator));
  return `\ufeff${text.join('\r\n')}\r\n`;
}

/** A cell, quoted where it must be; what a spreadsheet would take for a formula is made a text. */
function cellOf(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  const quoted = safe.includes(separator) || /["\r\n]/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The e-mail that brings the order. */
export function orderLetter(sheet: OrderSheet): { subject: string; body: string } {
  const words = ORDER_WORDS[sheet.language];
  const { practiceName, number, lines, note, customerCode, deliverTo, expectedOn } = sheet;
  const told = [
    customerCode && `${words.customerCode}: ${customerCode}`,
    deliverTo && `${words.deliverTo}: ${deliverTo}`,
    expectedOn && `${words.expectedOn}: ${dayIn(sheet.language, expectedOn)}`,
  ].filter((line) => line !== null && line !== '');
  const wanted = lines.map(
    ({ packs, pack, code, item }) =>
      `${packs} × ${pack}  ${[code, item].filter(Boolean).join('  ')}`,
  );
  const parts = [
    words.greeting,
    words.request,
    wanted.join('\n'),
    told.join('\n'),
    note ?? '',
    `${words.regards}\n${practiceName}`,
  ];
  return {
    subject: `${words.order} ${number} – ${practiceName}`,
    body: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
  };
}
