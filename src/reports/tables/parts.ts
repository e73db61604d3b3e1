import { type Sql, sql } from '../../kernel/sql.js';
import type { Filters } from './report.js';

/** `AND column = value` for a filter that is given. */
export function given(column: Sql, value: string | undefined): Sql {
  return value === undefined ? sql`` : sql`AND ${column} = ${value}`;
}

/** `AND` the column lies in the period asked for. */
export function period(column: Sql, { from, to }: Filters): Sql {
  const begin = from === undefined ? sql`` : sql`AND ${column} >= ${from}`;
  return to === undefined ? begin : sql`${begin} AND ${column} < ${to}`;
}

/** What each lot cost by its receipts, `cost(lot_id, total, containers)`; as `lots/value.rules` reads it. */
export const COSTS = sql`(SELECT lot_id, CAST(SUM(unit_cost * containers) AS bigint) AS total,
    CAST(SUM(containers) AS bigint) AS containers
  FROM receipt_line WHERE unit_cost IS NOT NULL GROUP BY lot_id)`;

/** The worth of a quantity in thousandths of the currency, rounded; NULL where no cost is known. */
export function worth(quantity: Sql): Sql {
  const per = sql`(cost.containers * item.container_quantity)`;
  return sql`((2 * ${quantity} * cost.total + ${per}) / (2 * ${per}))`;
}

/** The lot and every mixture it went into, also through others. */
export function containing(lotId: string): Sql {
  return sql`(WITH RECURSIVE reached (lot_id) AS (
      SELECT id FROM lot WHERE id = ${lotId}
      UNION
      SELECT preparation_result.lot_id FROM reached
      JOIN preparation_component ON preparation_component.lot_id = reached.lot_id
      JOIN preparation_result
        ON preparation_result.preparation_id = preparation_component.preparation_id
    ) SELECT lot_id FROM reached)`;
}

/** Where stock went or stands, in words: the place's name, or what lies outside. */
export function placeName(column: Sql): Sql {
  return sql`COALESCE((SELECT name FROM location WHERE location.id = ${column}),
    (SELECT location.name FROM open_container
      JOIN location ON location.id = open_container.location_id
      WHERE open_container.id = ${column}), ${column})`;
}
