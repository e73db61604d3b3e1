import type { Day, Instant } from '../kernel/calendar.js';
import { inList, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';

/** What was used of an item in each week in which something was. */
export interface UsedByWeek {
  readonly itemId: string;
  /** `3:1500,7:500`: weeks counted from the beginning of the time asked for, and thousandths. */
  readonly weeks: string;
}

/** The weeks of which `UsedByWeek` tells, with what was used. */
export function weeksOf({ weeks }: UsedByWeek): { week: number; quantity: number }[] {
  return weeks.split(',').map((part) => {
    const [week, quantity] = part.split(':');
    return { week: Number(week), quantity: Number(quantity) };
  });
}

/**
 * Movements that use something: what is drawn or discarded of an open container is part of using it,
 * what expires unopened, goes back or is miscounted is not.
 */
const USING = ['session', 'preparation', 'draw', 'discard'];

/**
 * What was used of each item, week by week, in one row for each: three years of thousands of items
 * would be hundreds of thousands. A movement that was taken back does not count.
 * @param from the beginning of the first week
 * @param until the end of the last one, not included
 */
export function usedByWeek(db: Reader, from: Instant, until: Instant): Promise<UsedByWeek[]> {
  const week =
    db.engine === 'sqlite'
      ? sql`CAST((julianday(movement.occurred_at) - julianday(${from})) / 7 AS INTEGER)`
      : sql`CAST(floor(EXTRACT(EPOCH FROM
          movement.occurred_at::timestamptz - ${from}::timestamptz) / 604800) AS integer)`;
  const listed = db.engine === 'sqlite' ? sql`group_concat` : sql`string_agg`;
  // The movements of the time first: the engine would go through all postings there ever were.
  return db.query<UsedByWeek>(sql`
    WITH movements AS MATERIALIZED (
      SELECT movement.id, movement.kind, ${week} AS week FROM movement
      WHERE movement.occurred_at >= ${from} AND movement.occurred_at < ${until}
        AND movement.kind IN ${inList([...USING, 'waste'])}
        AND NOT EXISTS (
          SELECT 1 FROM movement AS reversal WHERE reversal.reverses_id = movement.id)
    ), used AS (
      SELECT posting.item_id, movements.week, CAST(SUM(posting.quantity) AS bigint) AS quantity
      FROM movements JOIN posting ON posting.movement_id = movements.id
      WHERE posting.to_place IN ('@patient', '@waste', '@compounding')
        AND (movements.kind <> 'waste'
          OR EXISTS (SELECT 1 FROM open_container WHERE open_container.id = posting.from_place))
      GROUP BY 1, 2
    )
    SELECT item_id AS "itemId",
      ${listed}(CAST(week AS text) || ':' || CAST(quantity AS text), ',') AS "weeks"
    FROM used GROUP BY item_id`);
}

/** So much of an item was used from a location. */
export interface UsedAt {
  readonly itemId: string;
  readonly locationId: string;
  readonly quantity: number;
}

/** What was used of each item by the location it was taken from; as `usedByWeek` counts it. */
export function usedByPlace(db: Reader, from: Instant, until: Instant): Promise<UsedAt[]> {
  return db.query<UsedAt>(sql`
    WITH movements AS MATERIALIZED (
      SELECT movement.id, movement.kind FROM movement
      WHERE movement.occurred_at >= ${from} AND movement.occurred_at < ${until}
        AND movement.kind IN ${inList([...USING, 'waste'])}
        AND NOT EXISTS (
          SELECT 1 FROM movement AS reversal WHERE reversal.reverses_id = movement.id)
    )
    SELECT posting.item_id AS "itemId",
      COALESCE(open_container.location_id, posting.from_place) AS "locationId",
      CAST(SUM(posting.quantity) AS bigint) AS "quantity"
    FROM movements JOIN posting ON posting.movement_id = movements.id
      LEFT JOIN open_container ON open_container.id = posting.from_place
    WHERE posting.to_place IN ('@patient', '@waste', '@compounding')
      AND posting.from_place NOT LIKE '@%'
      AND (movements.kind <> 'waste' OR open_container.id IS NOT NULL)
    GROUP BY 1, 2`);
}

/** Since when each item has been kept, and how long its deliveries kept. */
export interface Kept {
  readonly itemId: string;
  readonly receivedOn: Day;
  readonly expiresOn: Day | null;
}

/** The makers' lots that came, by item, the newest first. */
export function receivedLots(db: Reader): Promise<Kept[]> {
  return db.query<Kept>(sql`SELECT item_id AS "itemId",
      substr(first_received_at, 1, 10) AS "receivedOn", expires_on AS "expiresOn"
    FROM lot WHERE preparation_id IS NULL ORDER BY item_id, first_received_at DESC, id`);
}

/** What suppliers announced without an order, and what of it is still to come. */
export interface Announced {
  readonly supplierId: string;
  readonly itemId: string;
  readonly containers: number;
  readonly expectedOn: Day;
}

export function announced(db: Reader): Promise<Announced[]> {
  return db.query<Announced>(sql`
    SELECT delivery.supplier_id AS "supplierId", delivery_line.item_id AS "itemId",
      delivery_line.containers - COALESCE(arrived.containers, 0) AS "containers",
      delivery.expected_on AS "expectedOn"
    FROM delivery JOIN delivery_line ON delivery_line.delivery_id = delivery.id
      LEFT JOIN (
        SELECT came.delivery_id, came.item_id, CAST(SUM(came.containers) AS bigint) AS containers
        FROM (
          SELECT receipt.delivery_id, lot.item_id, receipt_line.containers
          FROM receipt JOIN receipt_line ON receipt_line.receipt_id = receipt.id
            JOIN lot ON lot.id = receipt_line.lot_id
          WHERE receipt.delivery_id IS NOT NULL
          UNION ALL
          SELECT receipt.delivery_id, lot.item_id, receipt_damage.containers
          FROM receipt JOIN receipt_damage ON receipt_damage.receipt_id = receipt.id
            JOIN lot ON lot.id = receipt_damage.lot_id
          WHERE receipt.delivery_id IS NOT NULL
        ) AS came GROUP BY came.delivery_id, came.item_id
      ) AS arrived ON arrived.delivery_id = delivery.id
        AND arrived.item_id = delivery_line.item_id
    WHERE delivery.cancelled_at IS NULL
      AND delivery_line.containers > COALESCE(arrived.containers, 0)
    ORDER BY delivery.expected_on, delivery.id`);
}
