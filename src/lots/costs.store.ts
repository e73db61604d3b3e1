import { inList, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { LotCost } from './value.rules.js';

/** What the lots cost according to their receipts; lots without a known cost are not in the map. */
export async function lotCosts(
  db: Reader,
  lotIds: readonly string[],
): Promise<ReadonlyMap<string, LotCost>> {
  const found = await db.query<LotCost & { lotId: string }>(sql`SELECT lot_id AS "lotId",
      CAST(SUM(unit_cost * containers) AS bigint) AS "total",
      CAST(SUM(containers) AS bigint) AS "containers"
    FROM receipt_line WHERE unit_cost IS NOT NULL AND lot_id IN ${inList(lotIds)}
    GROUP BY lot_id`);
  return new Map(found.map(({ lotId, ...cost }) => [lotId, cost]));
}
