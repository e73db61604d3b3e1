import type { Instant } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';
import { inList, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';

/** So much of a lot, given to the patient in a session that stands. */
export interface GivenRow {
  readonly sessionId: string;
  readonly patientId: string;
  readonly performedAt: Instant;
  readonly locationId: string;
  readonly protocolId: string | null;
  readonly lotId: string;
  readonly itemId: string;
  readonly quantity: Thousandths;
}

/** What these patients received, from the ledger; sessions that were voided gave nothing. */
export async function givenTo(db: Reader, patientIds: readonly string[]): Promise<GivenRow[]> {
  const found = await db.query<GivenRow>(sql`SELECT session.id AS "sessionId",
      session.patient_id AS "patientId", session.performed_at AS "performedAt",
      session.location_id AS "locationId", session.protocol_id AS "protocolId",
      posting.lot_id AS "lotId", posting.item_id AS "itemId",
      CAST(SUM(posting.quantity) AS bigint) AS quantity
    FROM session JOIN posting ON posting.movement_id = session.movement_id
      AND posting.to_place = '@patient'
    WHERE session.patient_id IN ${inList(patientIds)}
      AND NOT EXISTS (SELECT 1 FROM session_void WHERE session_void.session_id = session.id)
    GROUP BY session.id, session.patient_id, session.performed_at, session.location_id,
      session.protocol_id, posting.lot_id, posting.item_id
    ORDER BY session.performed_at DESC, session.id DESC, MIN(posting.line)`);
  return found.map((row) => ({ ...row, quantity: Number(row.quantity) }));
}

/** Which of these lots are mixtures: made, not bought. */
export async function mixturesAmong(db: Reader, lotIds: readonly string[]): Promise<string[]> {
  const found = await db.query<{ lot_id: string }>(sql`SELECT DISTINCT lot_id FROM posting
    WHERE lot_id IN ${inList([...new Set(lotIds)])} AND from_place = '@compounding'`);
  return found.map(({ lot_id }) => lot_id);
}
