import type { ReadSource } from './read-source.js';

/** A statement as it travels to another thread. */
export interface Statement {
  /** With `?`, for SQLite. */
  readonly sql: string;
  /** With `$1`, for PostgreSQL. */
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What a thread is asked; each is answered before the next. */
export type Asked =
  | { readonly kind: 'begin'; readonly source: ReadSource }
  | { readonly kind: 'query'; readonly statement: Statement }
  /** The next rows of the last statement. */
  | { readonly kind: 'more' }
  | { readonly kind: 'end' };

/** What it answers. */
export type Answered =
  | { readonly kind: 'done' }
  | { readonly kind: 'rows'; readonly rows: readonly unknown[]; readonly more: boolean }
  /** Errors lose everything else on their way. */
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | undefined };
