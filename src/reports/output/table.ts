import type { Language } from '../../kernel/actor.js';
import type { Kind } from '../tables/report.js';

/** A column as it is written: its head in the reader's language. */
export interface OutputColumn {
  readonly key: string;
  readonly kind: Kind;
  readonly head: string;
  readonly width: number;
  readonly sum: boolean;
}

/** What stands above and below the rows. */
export interface Heading {
  readonly practice: string;
  readonly title: string;
  /** What was asked for, a line each. */
  readonly lines: readonly string[];
  /** When it was made, and of which state of the book. */
  readonly made: string;
  readonly words: Readonly<Record<'total' | 'page' | 'of' | 'rows' | 'signature', string>>;
  /** Words that stand as values, in the reader's language. */
  readonly values: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly timeZone: string;
  readonly currency: string;
  readonly at: string;
}

/** What the database gave for one row, in the order of the columns. */
export type Row = readonly (string | number | null)[];

/** Everything a file is made of but its rows. */
export interface Table {
  readonly heading: Heading;
  readonly columns: readonly OutputColumn[];
  /** How many rows there will be. */
  readonly total: number;
}

/** Adds up the columns that have a sum while the rows go by. */
export class Sums {
  private readonly sums: number[];

  constructor(private readonly columns: readonly OutputColumn[]) {
    this.sums = columns.map(() => 0);
  }

  add(row: Row): void {
    for (const [index, { sum }] of this.columns.entries()) {
      if (sum) this.sums[index] = (this.sums[index] ?? 0) + Number(row[index] ?? 0);
    }
  }

  /** A row with the sums, or `null` when no column has one. */
  row(): Row | null {
    if (!this.columns.some(({ sum }) => sum)) return null;
    return this.columns.map(({ sum }, index) => (sum ? (this.sums[index] ?? 0) : null));
  }
}

/** A value as a table for people or programs holds it: a number in its unit, or a word. */
export function cellOf(
  value: string | number | null | undefined,
  { kind }: OutputColumn,
  { values }: Pick<Heading, 'values'>,
): string | number | null {
  if (value === null || value === undefined) return null;
  if (kind === 'quantity' || kind === 'money') return Number(value) / 1000;
  if (kind === 'count') return Number(value);
  return kind === 'text' ? (values[value] ?? String(value)) : String(value);
}
