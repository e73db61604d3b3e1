import type { Day, Instant } from '../kernel/calendar.js';
import { type Sql, sql } from '../kernel/sql.js';
import { COSTS, worth } from './tables/parts.js';

/** What the dashboard is read by. */
export interface DashboardSpan {
  /** The first moment of the weeks that are shown. */
  readonly from: Instant;
  readonly today: Day;
}

/**
 * Movements since then that nobody took back, with their postings to one place outside. CROSS JOIN
 * keeps SQLite to the order written: left to itself it reads every posting there ever was.
 */
const gone = (to: Sql, from: Instant) => sql`
  movement CROSS JOIN posting CROSS JOIN item
  LEFT JOIN movement AS reversal ON reversal.reverses_id = movement.id
  WHERE movement.occurred_at >= ${from} AND posting.movement_id = movement.id
    AND posting.to_place ${to} AND item.id = posting.item_id AND reversal.id IS NULL`;

/** The hour an instant lies in: hours are made days by the practice's clock, which SQL does not know. */
const HOUR = sql`substr(movement.occurred_at, 1, 13)`;

/** What stands on the shelves by lot, with what it is worth. */
export const onShelves = sql`
  SELECT lot.id AS "lotId", lot.expires_on AS "expiresOn", item.id AS "itemId",
    CAST(SUM(balance.quantity) AS bigint) AS "quantity",
    CAST(SUM(${worth(sql`balance.quantity`)}) AS bigint) AS "value"
  FROM balance CROSS JOIN lot CROSS JOIN item
  LEFT JOIN ${COSTS} AS cost ON cost.lot_id = lot.id
  WHERE balance.quantity > 0 AND lot.id = balance.lot_id AND item.id = balance.item_id
  GROUP BY lot.id, lot.expires_on, item.id`;

/** What was given or wasted of each item since, in whole. */
export function usedSince({ from }: DashboardSpan): Sql {
  return sql`SELECT item.id AS "itemId", CAST(SUM(posting.quantity) AS bigint) AS "quantity"
    FROM ${gone(sql`IN ('@patient', '@waste', '@compounding')`, from)} GROUP BY item.id`;
}

/** Use by hour and category, in thousandths of containers. */
export function useByHour({ from }: DashboardSpan): Sql {
  return sql`SELECT ${HOUR} AS "hour", item.category AS "category",
      CAST(SUM(posting.quantity * 1000 / item.container_quantity) AS bigint) AS "containers"
    FROM ${gone(sql`IN ('@patient', '@compounding')`, from)} GROUP BY ${HOUR}, item.category`;
}

/** What waste was worth, by hour and cause. */
export function wasteByHour({ from }: DashboardSpan): Sql {
  return sql`SELECT ${HOUR} AS "hour", COALESCE(disposal_line.reason, movement.kind) AS "cause",
      CAST(SUM(${worth(sql`posting.quantity`)}) AS bigint) AS "value"
    FROM movement CROSS JOIN posting CROSS JOIN item
    LEFT JOIN movement AS reversal ON reversal.reverses_id = movement.id
    LEFT JOIN ${COSTS} AS cost ON cost.lot_id = posting.lot_id
    LEFT JOIN disposal ON disposal.movement_id = movement.id
    LEFT JOIN disposal_line ON disposal_line.disposal_id = disposal.id
      AND disposal_line.lot_id = posting.lot_id
    WHERE movement.occurred_at >= ${from} AND posting.movement_id = movement.id
      AND posting.to_place = '@waste' AND item.id = posting.item_id AND reversal.id IS NULL
    GROUP BY ${HOUR}, COALESCE(disposal_line.reason, movement.kind)`;
}

/** Sessions by protocol, without those that were voided. */
export function sessionsByProtocol({ from }: DashboardSpan): Sql {
  return sql`SELECT protocol.id AS "protocolId", protocol.name AS "protocolName",
      COUNT(*) AS "sessions"
    FROM session
    LEFT JOIN protocol ON protocol.id = session.protocol_id
    LEFT JOIN session_void ON session_void.session_id = session.id
    WHERE session.performed_at >= ${from} AND session_void.session_id IS NULL
    GROUP BY protocol.id, protocol.name ORDER BY COUNT(*) DESC, protocol.name`;
}
