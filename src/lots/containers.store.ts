import type { Instant } from '../kernel/calendar.js';
import { inList, rows, sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';

/** An open container's row; `closed_at` once it was discarded, or sealed again by a void. */
export interface ContainerRow {
  readonly id: string;
  readonly lot_id: string;
  readonly location_id: string;
  /** What it held when it was opened. */
  readonly quantity: number;
  readonly opened_at: Instant | null;
  readonly opened_by: string;
  readonly discard_at: Instant | null;
  /** The movement that opened it. */
  readonly opening_id: string;
  readonly session_id: string | null;
  readonly closed_at: Instant | null;
  readonly closed_because: 'discarded' | 'sealed-again' | null;
}

export type NewContainer = Omit<ContainerRow, 'closed_at' | 'closed_because'>;

export async function insertContainers(tx: Tx, containers: readonly NewContainer[]): Promise<void> {
  const values = containers.map((container) => [
    container.id,
    container.lot_id,
    container.location_id,
    container.quantity,
    container.opened_at,
    container.opened_by,
    container.discard_at,
    container.opening_id,
    container.session_id,
  ]);
  await tx.execute(sql`INSERT INTO open_container (id, lot_id, location_id, quantity, opened_at,
    opened_by, discard_at, opening_id, session_id) VALUES ${rows(values)}`);
}

export function findContainers(db: Reader, ids: readonly string[]): Promise<ContainerRow[]> {
  return db.query<ContainerRow>(sql`SELECT id, lot_id, location_id, quantity, opened_at, opened_by,
    discard_at, opening_id, session_id, closed_at, closed_because
    FROM open_container WHERE id IN ${inList(ids)} ORDER BY id`);
}

/** How a container ended. */
export interface Closing {
  readonly because: 'discarded' | 'sealed-again';
  /** `null` when nothing but the expected loss was left in it. */
  readonly reason: string | null;
  readonly at: Instant;
  readonly by: string;
}

export async function closeContainer(tx: Tx, id: string, closing: Closing): Promise<void> {
  await tx.execute(sql`UPDATE open_container SET closed_at = ${closing.at},
    closed_by = ${closing.by}, closed_because = ${closing.because},
    closing_reason = ${closing.reason} WHERE id = ${id}`);
}
