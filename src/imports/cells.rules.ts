import { fold } from '../catalog/search-text.rules.js';
import { type Day, parseDay } from '../kernel/calendar.js';
import { type Thousandths, toThousandths } from '../kernel/quantity.js';
import type { CellError, Layout } from './columns.rules.js';
import type { TableRow } from './text-table.rules.js';

/** What a cell says, or why it cannot be understood: a stable code and a sentence. */
export type Understood<T> =
  | { readonly value: T }
  | { readonly code: string; readonly detail: string };

const wrong = (code: string, detail: string) => ({ code, detail });

/** Spreadsheets run what begins so (OWASP, CSV injection); a stock book has no use for it. */
const FORMULA = /^[=@\t\r]|^[+-](?![\d.,\s]*$)/;
const INVISIBLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** One line of text. */
export function text(max: number) {
  return (cell: string): Understood<string> => {
    if (FORMULA.test(cell)) return wrong('formula', 'begins like a formula');
    if (INVISIBLE.test(cell)) return wrong('characters', 'holds invisible characters');
    if (cell.length > max) return wrong('too-long', `may have at most ${max} characters`);
    return { value: cell };
  };
}

/** A decimal with a point or a comma; thousands are not set apart, because that reads two ways. */
function decimal(cell: string): number | null {
  if (!/^-?\d+([.,]\d+)?(E-?\d+)?$/i.test(cell)) return null;
  // A spreadsheet keeps 0.3 as 0.30000000000000004: fifteen digits are what it shows.
  return Number(Number(cell.replace(',', '.')).toPrecision(15));
}

/** A quantity or an amount with at most three decimal places, from `min` on. */
export function amount(min: Thousandths) {
  return (cell: string): Understood<Thousandths> => {
    const number = decimal(cell);
    if (number === null) return wrong('not-a-number', 'is not a number as 10 or 2,5');
    const thousandths = toThousandths(number);
    if (thousandths === null) {
      return wrong('decimals', 'may have at most three decimal places, and be at most 1000000');
    }
    if (thousandths < min) return wrong('out-of-range', `must be at least ${min / 1000}`);
    return { value: thousandths };
  };
}

/** A whole number in a range. */
export function whole(min: number, max: number) {
  return (cell: string): Understood<number> => {
    const number = decimal(cell);
    if (number === null) return wrong('not-a-number', 'is not a number');
    if (!Number.isInteger(number)) return wrong('not-whole', 'must be a whole number');
    if (number < min || number > max) return wrong('out-of-range', `must be from ${min} to ${max}`);
    return { value: number };
  };
}

/** A day as 2027-06-30, 30/06/2027 or 30.6.2027; a month as 2027-06 or 06/2027, for its last day. */
export function labelDay(cell: string): Understood<{ readonly day: Day; readonly raw: string }> {
  const iso = cell.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '');
  const local = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(iso);
  const two = (part: string) => part.padStart(2, '0');
  const written = local
    ? [local[3], two(local[2] ?? ''), ...(local[1] ? [two(local[1])] : [])].join('-')
    : iso;
  const day = parseDay(written);
  if (day === null) return wrong('not-a-day', 'is not a day as 2027-06-30 or 30/06/2027');
  return { value: { day, raw: written } };
}

const YES = ['si', 'yes', 'true', 'vero', 'verdadero', '1', 'x'];
const NO = ['no', 'false', 'falso', '0'];

export function flag(cell: string): Understood<boolean> {
  const word = fold(cell);
  if (YES.includes(word)) return { value: true };
  if (NO.includes(word)) return { value: false };
  return wrong('unknown-word', 'must be yes or no');
}

/** One of the words of a list, as it is stored, with spaces for hyphens, or in another language. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  also: Readonly<Record<string, Word>> = {},
) {
  const known = new Map<string, Word>(Object.entries(also).map(([name, word]) => [name, word]));
  for (const word of words) known.set(fold(word).replaceAll('-', ' '), word);
  return (cell: string): Understood<Word> => {
    const value = known.get(fold(cell).replaceAll('-', ' '));
    if (value !== undefined) return { value };
    return wrong('unknown-word', `must be one of ${words.join(', ')}`);
  };
}

/** Slugs apart by spaces, commas or bars. */
export function slugs(cell: string): Understood<string[]> {
  const found = cell
    .toLowerCase()
    .split(/[\s,|;]+/)
    .filter(Boolean);
  if (found.every((word) => /^[a-z][a-z0-9-]{0,39}$/.test(word))) return { value: found };
  return wrong('unknown-word', 'must be words of letters, digits and hyphens');
}

/** Reads the cells of one row, and keeps what is wrong with them. */
export class RowReader {
  readonly errors: CellError[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly layout: Layout,
    private readonly nameOf: (field: string) => string,
  ) {}

  /** The row as a spreadsheet numbers it. */
  get number(): number {
    return this.row.number;
  }

  /** The cell as it stands; empty when the file has no such column. */
  cell(field: string): string {
    const position = this.layout.positions.get(field);
    return position === undefined ? '' : (this.row.cells[position] ?? '').trim();
  }

  /** What the cell says; `undefined` when it is empty or cannot be understood. */
  read<T>(field: string, understand: (cell: string) => Understood<T>): T | undefined {
    const cell = this.cell(field);
    if (cell === '') return undefined;
    const understood = understand(cell);
    if ('value' in understood) return understood.value;
    this.wrong(field, understood.code, understood.detail);
    return undefined;
  }

  /** As {@link read}, for a cell that may not be empty. */
  need<T>(field: string, understand: (cell: string) => Understood<T>): T | undefined {
    if (this.cell(field) === '') this.wrong(field, 'required', 'must not be empty');
    return this.read(field, understand);
  }

  wrong(field: string, code: string, detail: string): void {
    const position = this.layout.positions.get(field);
    const inFile = position === undefined ? undefined : this.layout.header[position];
    const column = inFile ?? this.nameOf(field);
    const value = this.cell(field).slice(0, 80) || null;
    this.errors.push({ row: this.row.number, column, code, detail, value });
  }
}
