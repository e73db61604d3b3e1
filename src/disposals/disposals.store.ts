import type { Instant } from '../kernel/calendar.js';
import type { Position } from '../kernel/paging.js';
import { inList, rows, sql, where } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { DisposalKind, DisposalLine } from './disposal.js';

export interface DisposalRow {
  readonly id: string;
  readonly kind: DisposalKind;
  readonly place_id: string;
  readonly supplier_id: string | null;
  readonly happened_at: Instant;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
  readonly movement_id: string | null;
}

/** A line with the document it belongs to. */
export interface RecordedLine extends DisposalLine {
  readonly disposalId: string;
}

export async function insertDisposal(
  tx: Tx,
  row: DisposalRow,
  lines: readonly DisposalLine[],
): Promise<void> {
  await tx.execute(sql`INSERT INTO disposal (id, kind, place_id, supplier_id, happened_at,
    recorded_at, recorded_by, movement_id) VALUES (${row.id}, ${row.kind}, ${row.place_id},
    ${row.supplier_id}, ${row.happened_at}, ${row.recorded_at}, ${row.recorded_by},
    ${row.movement_id})`);
  const values = lines.map((line, index) => [
    row.id,
    index,
    line.lotId,
    line.quantity,
    line.requested,
    line.book,
    line.counted,
    line.reason,
    line.note,
    line.method,
    line.witnessId,
    line.unusableBecause,
    line.value,
  ]);
  await tx.execute(sql`INSERT INTO disposal_line (disposal_id, line, lot_id, quantity, requested,
    book, counted, reason, note, method, witness_id, unusable_because, value)
    VALUES ${rows(values)}`);
}

/** Documents of one kind, the newest first. */
export function listDisposals(
  db: Reader,
  kind: DisposalKind,
  lotId: string | undefined,
  after: Position | null,
  limit: number,
): Promise<DisposalRow[]> {
  const naming = sql`EXISTS (SELECT 1 FROM disposal_line
    WHERE disposal_line.disposal_id = disposal.id AND disposal_line.lot_id = ${lotId})`;
  return db.query<DisposalRow>(
    sql`SELECT id, kind, place_id, supplier_id, happened_at, recorded_at, recorded_by, movement_id
      FROM disposal ${where(
        sql`kind = ${kind}`,
        lotId === undefined ? null : naming,
        after && sql`(happened_at, id) < (${after[0]}, ${after[1]})`,
      )} ORDER BY happened_at DESC, id DESC LIMIT ${limit}`,
  );
}

export function linesOf(db: Reader, ids: readonly string[]): Promise<RecordedLine[]> {
  return db.query<RecordedLine>(
    sql`SELECT disposal_id AS "disposalId", lot_id AS "lotId", quantity, requested, book, counted,
      reason, note, method, witness_id AS "witnessId", unusable_because AS "unusableBecause", value
    FROM disposal_line WHERE disposal_id IN ${inList(ids)} ORDER BY disposal_id, line`,
  );
}
