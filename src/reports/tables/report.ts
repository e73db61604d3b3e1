import type { Sql } from '../../kernel/sql.js';

/** How the values of a column are read: quantities and money are thousandths, as in the database. */
export type Kind = 'text' | 'day' | 'instant' | 'quantity' | 'money' | 'count';

export interface Column {
  /** As the statement names it, and the texts. */
  readonly key: string;
  readonly kind: Kind;
  /** Whether its sum stands below the table; only where all rows share a unit. */
  readonly sum?: boolean;
  /** Its share of a page's width. */
  readonly width: number;
}

/** What a report may be asked for; what it does not know it refuses. */
export const FILTERS = [
  'from',
  'to',
  'itemId',
  'lotId',
  'patientId',
  'preparationId',
  'personId',
  'protocolId',
  'deviceId',
  'category',
] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = Readonly<Partial<Record<Filter, string>>>;

/** A question that inspectors and administrators ask, and the rows that answer it. */
export interface Report {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly filters: readonly Filter[];
  /** Those without which it makes no sense. */
  readonly required?: readonly Filter[];
  /** Rows in a fixed order, with the columns in theirs. */
  readonly statement: (filters: Filters) => Sql;
}
