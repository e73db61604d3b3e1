import sql, { bulk, empty, join, raw, Sql } from 'sql-template-tag';
import type { Engine } from './unit-of-work.js';

/**
 * SQL with its values kept apart, written once and sent to either engine:
 * `sql`SELECT … WHERE id = ${id}`` binds `?` on SQLite and `$1` on PostgreSQL.
 */
export { empty, join, raw, Sql, sql };

/** A list for `IN (…)`; an empty list matches nothing instead of being a syntax error. */
export function inList(values: readonly (string | number)[]): Sql {
  return values.length === 0 ? sql`(NULL)` : sql`(${join(values)})`;
}

/**
 * The given values as rows of one column, for `WITH name (column) AS (…)`. They are bound as one value,
 * so there may be any number of them, and the text of the statement does not depend on it.
 */
export function listed(engine: Engine, values: readonly string[]): Sql {
  return engine === 'sqlite'
    ? sql`SELECT value FROM json_each(${JSON.stringify(values)})`
    : sql`SELECT unnest(${values}::text[])`;
}

/** Rows for `VALUES …`: `[[1, 'a'], [2, 'b']]` becomes `(?,?),(?,?)`. */
export function rows(values: readonly (readonly unknown[])[]): Sql {
  return bulk(values);
}

/** Conditions joined by AND; the ones that are `null` do not count, none at all is "true". */
export function where(...conditions: (Sql | null)[]): Sql {
  const present = conditions.filter((condition) => condition !== null);
  return present.length === 0 ? empty : sql`WHERE ${join(present, ' AND ')}`;
}
