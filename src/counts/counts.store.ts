import type { Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { inList, rows, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Evidence } from './certainty.rules.js';
import type { CountEntry, CountState } from './counting.js';
import type { Change, Variance } from './variance.rules.js';

export interface CountRow {
  readonly id: string;
  readonly location_id: string;
  /** A `CountScope` as JSON. */
  readonly scope: string;
  readonly blind: number;
  readonly opened_at: Instant;
  readonly opened_by: string;
}

/** A count with where it stands, for lists. */
export interface ListedCount extends CountRow {
  readonly state: CountState;
}

/** One step of a count from state to state. */
export interface CountStep {
  readonly state: CountState;
  readonly taken_at: Instant;
  readonly taken_by: string;
  readonly reason: string | null;
  /** Of an approval: the mark of the differences that were seen. */
  readonly seen: string | null;
  readonly movement_id: string | null;
}

/** A line as it was posted. */
export type CountResult = Pick<
  Variance,
  'lotId' | 'placeId' | 'expected' | 'counted' | 'difference' | 'value' | 'countedAt' | 'countedBy'
>;

export async function insertCount(tx: Tx, row: CountRow): Promise<void> {
  await tx.execute(sql`INSERT INTO stock_count (id, location_id, scope, blind, opened_at, opened_by)
    VALUES (${row.id}, ${row.location_id}, ${row.scope}, ${row.blind}, ${row.opened_at},
      ${row.opened_by})`);
}

export async function findCount(db: Reader, id: string): Promise<CountRow | undefined> {
  const [row] = await db.query<CountRow>(sql`SELECT id, location_id, scope, blind, opened_at,
    opened_by FROM stock_count WHERE id = ${id}`);
  return row;
}

/** Counts, the newest first. */
export function listCounts(
  db: Reader,
  filter: { readonly state?: CountState | undefined; readonly locationId?: string | undefined },
  after: Position | null,
  limit: number,
): Promise<ListedCount[]> {
  return db.query<ListedCount>(sql`SELECT * FROM (
      SELECT id, location_id, scope, blind, opened_at, opened_by, (SELECT state FROM count_step
        WHERE count_id = stock_count.id ORDER BY step DESC LIMIT 1) AS state
      FROM stock_count) AS listed ${where(
        filter.state === undefined ? null : sql`state = ${filter.state}`,
        filter.locationId === undefined ? null : sql`location_id = ${filter.locationId}`,
        after && sql`(opened_at, id) < (${after[0]}, ${after[1]})`,
      )} ORDER BY opened_at DESC, id DESC LIMIT ${limit}`);
}

export async function insertStep(
  tx: Tx,
  countId: string,
  index: number,
  step: CountStep,
): Promise<void> {
  await tx.execute(sql`INSERT INTO count_step
    (count_id, step, state, taken_at, taken_by, reason, seen, movement_id) VALUES
    (${countId}, ${index}, ${step.state}, ${step.taken_at}, ${step.taken_by}, ${step.reason},
     ${step.seen}, ${step.movement_id})`);
}

export function stepsOf(db: Reader, countId: string): Promise<CountStep[]> {
  return db.query<CountStep>(sql`SELECT state, taken_at, taken_by, reason, seen, movement_id
    FROM count_step WHERE count_id = ${countId} ORDER BY step`);
}

export async function insertEntries(
  tx: Tx,
  countId: string,
  entries: readonly CountEntry[],
  recordedAt: Instant,
): Promise<void> {
  if (entries.length === 0) return;
  const values = entries.map((entry) => [
    countId,
    entry.entry,
    entry.lotId,
    entry.placeId,
    entry.quantity,
    entry.countedAt,
    entry.countedBy,
    recordedAt,
  ]);
  await tx.execute(sql`INSERT INTO count_entry
    (count_id, entry, lot_id, place_id, quantity, counted_at, counted_by, recorded_at)
    VALUES ${rows(values)}`);
}

export function entriesOf(db: Reader, countId: string): Promise<CountEntry[]> {
  return db.query<CountEntry>(sql`SELECT entry, lot_id AS "lotId", place_id AS "placeId", quantity,
      counted_at AS "countedAt", counted_by AS "countedBy"
    FROM count_entry WHERE count_id = ${countId} ORDER BY entry`);
}

/** How many entries the count has, and those of some of its lots. */
export async function entriesOfLots(
  db: Reader,
  countId: string,
  lotIds: readonly string[],
): Promise<{ readonly count: number; readonly entries: CountEntry[] }> {
  const [all] = await db.query<{ entries: number }>(sql`SELECT CAST(COUNT(*) AS bigint) AS "entries"
    FROM count_entry WHERE count_id = ${countId}`);
  const entries = await db.query<CountEntry>(sql`SELECT entry, lot_id AS "lotId",
      place_id AS "placeId", quantity, counted_at AS "countedAt", counted_by AS "countedBy"
    FROM count_entry WHERE count_id = ${countId} AND lot_id IN ${inList(lotIds)} ORDER BY entry`);
  return { count: all?.entries ?? 0, entries };
}

export async function insertResults(
  tx: Tx,
  countId: string,
  variances: readonly Variance[],
): Promise<void> {
  if (variances.length === 0) return;
  const values = variances.map((line, index) => [
    countId,
    index,
    line.lotId,
    line.placeId,
    line.expected,
    line.counted,
    line.difference,
    line.value,
    line.countedAt,
    line.countedBy,
  ]);
  await tx.execute(sql`INSERT INTO count_result (count_id, line, lot_id, place_id, expected, counted,
    difference, value, counted_at, counted_by) VALUES ${rows(values)}`);
}

export function resultsOf(db: Reader, countId: string): Promise<CountResult[]> {
  return db.query<CountResult>(sql`SELECT lot_id AS "lotId", place_id AS "placeId", expected,
      counted, difference, value, counted_at AS "countedAt", counted_by AS "countedBy"
    FROM count_result WHERE count_id = ${countId} ORDER BY line`);
}

/** What happened to the lots on the shelves after a moment, by where. */
export async function changesSince(
  db: Reader,
  lotIds: readonly string[],
  since: Instant,
): Promise<Change[]> {
  const found = await db.query<{
    lotId: string;
    from: string;
    to: string;
    quantity: number;
    at: Instant;
    reversal: number;
  }>(sql`SELECT posting.lot_id AS "lotId", posting.from_place AS "from", posting.to_place AS "to",
      posting.quantity, COALESCE(original.occurred_at, movement.occurred_at) AS "at",
      CASE WHEN original.id IS NULL THEN 0 ELSE 1 END AS "reversal"
    FROM posting JOIN movement ON movement.id = posting.movement_id
    LEFT JOIN movement AS original ON original.id = movement.reverses_id
    WHERE posting.lot_id IN ${inList(lotIds)} AND posting.occurred_at > ${since}`);
  return found.flatMap(({ lotId, from, to, quantity, at, reversal }) => {
    const correction = reversal === 0 && (from === '@count' || to === '@count');
    return [
      { lotId, placeId: from, quantity: -quantity, at, correction },
      { lotId, placeId: to, quantity, at, correction },
    ];
  });
}

/** What is known of each lot and place of these lots: when it was counted, and how it moved. */
export function historyOf(
  db: Reader,
  lotIds: readonly string[],
): Promise<Pick<Evidence, 'lotId' | 'placeId' | 'countedAt' | 'movedAt' | 'moves'>[]> {
  return db.query(sql`
    WITH touch (lot_id, place_id, other, at) AS (
      SELECT lot_id, to_place, from_place, occurred_at FROM posting WHERE lot_id IN ${inList(lotIds)}
      UNION ALL
      SELECT lot_id, from_place, to_place, occurred_at FROM posting WHERE lot_id IN ${inList(lotIds)}
    ), looked (lot_id, place_id, at) AS (
      SELECT lot_id, place_id, MAX(at) FROM (
        SELECT lot_id, place_id, counted_at AS at FROM count_result
        WHERE lot_id IN ${inList(lotIds)}
        UNION ALL
        SELECT lot_id, place_id, at FROM touch WHERE other = '@count') AS found
      GROUP BY lot_id, place_id
    )
    SELECT touch.lot_id AS "lotId", touch.place_id AS "placeId", looked.at AS "countedAt",
      MAX(touch.at) AS "movedAt", CAST(SUM(CASE WHEN looked.at IS NULL OR touch.at > looked.at
        THEN 1 ELSE 0 END) AS bigint) AS "moves"
    FROM touch LEFT JOIN looked ON looked.lot_id = touch.lot_id AND looked.place_id = touch.place_id
    WHERE substr(touch.place_id, 1, 1) <> '@'
    GROUP BY touch.lot_id, touch.place_id, looked.at`);
}

/** How many lines of each item differed in counts since a moment. */
export async function variancesSince(
  db: Reader,
  itemIds: readonly string[],
  since: Instant,
): Promise<ReadonlyMap<string, number>> {
  const found = await db.query<{ itemId: string; lines: number }>(sql`
    SELECT lot.item_id AS "itemId", CAST(COUNT(*) AS bigint) AS "lines"
    FROM count_result JOIN lot ON lot.id = count_result.lot_id
    WHERE count_result.difference <> 0 AND count_result.counted_at > ${since}
      AND lot.item_id IN ${inList(itemIds)} GROUP BY lot.item_id`);
  return new Map(found.map(({ itemId, lines }) => [itemId, lines]));
}
