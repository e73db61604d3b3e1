import { Problem } from '../kernel/problems.js';
import type { CellError } from './columns.rules.js';
import type { UnreadableReason } from './text-table.rules.js';

/** So many errors are told; the count tells of the others. */
export const MOST_ERRORS = 200;

/** 422: the file is no table that could be read. */
export function unreadable(reason: UnreadableReason, row: number | null): Problem {
  return new Problem(
    '/problems/imports/unreadable',
    422,
    'The file cannot be read as a table',
    row === null ? `The file is ${reason}` : `The file is ${reason} (row ${row})`,
    { reason, row },
  );
}

/** 422: some cells are not as they must be; nothing was imported. */
export function cellsInvalid(errors: readonly CellError[]): Problem {
  const told = errors.slice(0, MOST_ERRORS).map((error) => ({
    pointer: `/rows/${error.row}/${error.column.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    ...error,
  }));
  return new Problem(
    '/problems/imports/invalid',
    422,
    'Some cells are not as they must be',
    `${errors.length} errors; nothing was imported`,
    { errorCount: errors.length, errors: told },
  );
}
