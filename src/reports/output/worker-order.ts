import type { Statement } from './row-source.js';
import type { Heading, OutputColumn, Row } from './table.js';

export const FORMATS = ['csv', 'xlsx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** What a worker is to do: write a file, or read some rows. */
export type Order = FileOrder | PageOrder;

export interface FileOrder {
  readonly databaseUrl: string;
  readonly statement: Statement;
  readonly columns: readonly OutputColumn[];
  readonly heading: Heading;
  readonly format: Format;
}

export interface PageOrder {
  readonly databaseUrl: string;
  /** Each holds no more rows than are shown at once; all are read from one snapshot. */
  readonly statements: readonly Statement[];
}

/** What the worker tells. */
export type FromWorker =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Row[])[] }
  | { readonly kind: 'total'; readonly total: number }
  | { readonly kind: 'chunk'; readonly chunk: Uint8Array; readonly rows: number }
  | { readonly kind: 'end'; readonly rows: number };
