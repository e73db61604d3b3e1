import type { ReadSource } from '../../kernel/reading/read-source.js';
import type { Statement } from '../../kernel/reading/thread-messages.js';
import type { Heading, OutputColumn } from './table.js';

export const FORMATS = ['csv', 'xlsx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** The file that a worker is to write. */
export interface FileOrder {
  readonly source: ReadSource;
  readonly statement: Statement;
  readonly columns: readonly OutputColumn[];
  readonly heading: Heading;
  readonly format: Format;
}

/** What the worker tells. */
export type FromWorker =
  | { readonly kind: 'total'; readonly total: number }
  | { readonly kind: 'chunk'; readonly chunk: Uint8Array; readonly rows: number }
  | { readonly kind: 'end'; readonly rows: number };
