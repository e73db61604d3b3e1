import type { Instant } from '../kernel/calendar.js';
import { rows, sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { DeviationKind, Override, OverrideKind, Take } from './preparation.js';

/** A take with who made it. */
export interface TakeRow extends Take {
  /** 1 when a scan of the package said the same lot. */
  readonly scanned: number;
  readonly takenAt: Instant;
  readonly takenBy: string;
}

export async function insertTakes(
  tx: Tx,
  preparationId: string,
  takes: readonly TakeRow[],
  first: number,
): Promise<void> {
  if (takes.length === 0) return;
  const values = takes.map((take, index) => [
    take.id,
    preparationId,
    first + index,
    take.itemId,
    take.quantity,
    take.lotId,
    take.containerId,
    take.scanned,
    take.reason,
    take.takenAt,
    take.takenBy,
  ]);
  await tx.execute(sql`INSERT INTO preparation_take (id, preparation_id, entry, item_id, quantity,
    lot_id, container_id, scanned, reason, taken_at, taken_by) VALUES ${rows(values)}`);
}

export async function takesOf(db: Reader, preparationId: string): Promise<TakeRow[]> {
  const found = await db.query<
    Omit<TakeRow, 'judged'>
  >(sql`SELECT id, item_id AS "itemId", quantity, lot_id AS "lotId",
      container_id AS "containerId", scanned, reason, taken_at AS "takenAt", taken_by AS "takenBy"
    FROM preparation_take WHERE preparation_id = ${preparationId} ORDER BY entry`);
  return found.map((take) => ({ ...take, judged: true }));
}

/** To which preparation a take belongs, whosever it is. */
export async function preparationOfTake(db: Reader, id: string): Promise<string | undefined> {
  const [row] = await db.query<{ preparationId: string }>(
    sql`SELECT preparation_id AS "preparationId" FROM preparation_take WHERE id = ${id}`,
  );
  return row?.preparationId;
}

/** @returns whether it was there */
export async function deleteTake(tx: Tx, preparationId: string, id: string): Promise<boolean> {
  const deleted = await tx.execute(sql`DELETE FROM preparation_take
    WHERE id = ${id} AND preparation_id = ${preparationId}`);
  return deleted > 0;
}

/** A step of the formula that somebody ticked off. */
export interface Tick {
  readonly step: number;
  readonly doneAt: Instant;
  readonly doneBy: string;
}

export async function setTick(tx: Tx, preparationId: string, tick: Tick): Promise<void> {
  await tx.execute(sql`INSERT INTO preparation_tick (preparation_id, step, done_at, done_by)
    VALUES (${preparationId}, ${tick.step}, ${tick.doneAt}, ${tick.doneBy})
    ON CONFLICT (preparation_id, step) DO NOTHING`);
}

export async function clearTick(tx: Tx, preparationId: string, step: number): Promise<void> {
  await tx.execute(sql`DELETE FROM preparation_tick
    WHERE preparation_id = ${preparationId} AND step = ${step}`);
}

export function ticksOf(db: Reader, preparationId: string): Promise<Tick[]> {
  return db.query<Tick>(sql`SELECT step, done_at AS "doneAt", done_by AS "doneBy"
    FROM preparation_tick WHERE preparation_id = ${preparationId} ORDER BY step`);
}

/** What was done otherwise than planned, or decided by a doctor. */
export interface Deviation {
  readonly id: string;
  readonly kind: DeviationKind;
  readonly overrideKind: OverrideKind | null;
  readonly itemIds: readonly string[];
  readonly reason: string;
  readonly reference: string | null;
  readonly toldAt: Instant;
  readonly toldBy: string;
}

export type DeviationRow = Omit<Deviation, 'itemIds'> & { readonly itemIds: string };

export const DEVIATION_COLUMNS = sql`deviation.id, deviation.kind,
  deviation.override_kind AS "overrideKind", deviation.item_ids AS "itemIds", deviation.reason,
  deviation.reference, deviation.told_at AS "toldAt", deviation.told_by AS "toldBy"`;

export function deviationOf(row: DeviationRow): Deviation {
  return { ...row, itemIds: JSON.parse(row.itemIds) as string[] };
}

export async function insertDeviations(
  tx: Tx,
  preparationId: string,
  deviations: readonly Deviation[],
): Promise<void> {
  if (deviations.length === 0) return;
  const values = deviations.map((one) => [
    one.id,
    preparationId,
    one.kind,
    one.overrideKind,
    JSON.stringify(one.itemIds),
    one.reason,
    one.reference,
    one.toldAt,
    one.toldBy,
  ]);
  await tx.execute(sql`INSERT INTO preparation_deviation (id, preparation_id, kind, override_kind,
    item_ids, reason, reference, told_at, told_by) VALUES ${rows(values)}`);
}

export async function deviationsOf(db: Reader, preparationId: string): Promise<Deviation[]> {
  const found = await db.query<DeviationRow>(sql`SELECT ${DEVIATION_COLUMNS}
    FROM preparation_deviation AS deviation WHERE preparation_id = ${preparationId}
    ORDER BY told_at, id`);
  return found.map(deviationOf);
}

/** The doctors' decisions among the deviations. */
export function overridesAmong(deviations: readonly Deviation[]): Override[] {
  return deviations.flatMap(({ overrideKind, itemIds, reason, reference }) =>
    overrideKind === null
      ? []
      : [{ kind: overrideKind, itemIds, reason, reference: reference ?? '' }],
  );
}
