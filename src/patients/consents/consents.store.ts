import type { Day, Instant } from '../../kernel/calendar.js';
import type { MediaType } from '../../kernel/http/media-type.rules.js';
import { type Sql, sql } from '../../kernel/sql.js';
import type { Reader, Tx } from '../../kernel/unit-of-work.js';
import type { ConsentKind } from '../standing.rules.js';
import { samePerson } from '../standing.store.js';

export interface NewConsent {
  readonly id: string;
  readonly patient_id: string;
  readonly kind: ConsentKind;
  readonly item_id: string | null;
  readonly signed_on: Day;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
}

/** A consent with its withdrawal and what is known of its document. */
export interface ConsentRow extends NewConsent {
  readonly withdrawn_on: Day | null;
  readonly withdrawn_because: string | null;
  readonly withdrawn_at: Instant | null;
  readonly withdrawn_by: string | null;
  readonly media_type: MediaType | null;
  readonly size: number | null;
  readonly attached_at: Instant | null;
  readonly attached_by: string | null;
}

export async function insertConsent(tx: Tx, row: NewConsent): Promise<void> {
  await tx.execute(sql`INSERT INTO consent (id, patient_id, kind, item_id, signed_on, recorded_at,
      recorded_by)
    VALUES (${row.id}, ${row.patient_id}, ${row.kind}, ${row.item_id}, ${row.signed_on},
      ${row.recorded_at}, ${row.recorded_by})`);
}

/** The consents of the person, whichever of their codes they stand under. */
export function consentsOf(db: Reader, patientId: string): Promise<ConsentRow[]> {
  return consents(db, sql`c.patient_id IN ${samePerson(patientId)}`);
}

/** One consent, if it is of the person. */
export async function consentOf(
  db: Reader,
  patientId: string,
  id: string,
): Promise<ConsentRow | undefined> {
  const [row] = await consents(db, sql`c.id = ${id} AND c.patient_id IN ${samePerson(patientId)}`);
  return row;
}

function consents(db: Reader, condition: Sql): Promise<ConsentRow[]> {
  return db.query<ConsentRow>(sql`SELECT c.*, w.withdrawn_on, w.reason AS withdrawn_because,
      w.recorded_at AS withdrawn_at, w.recorded_by AS withdrawn_by,
      d.media_type, d.size, d.attached_at, d.attached_by
    FROM consent c
    LEFT JOIN consent_withdrawal w ON w.consent_id = c.id
    LEFT JOIN consent_document d ON d.consent_id = c.id
    WHERE ${condition} ORDER BY c.signed_on, c.recorded_at, c.id`);
}

export interface Withdrawal {
  readonly on: Day;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
}

export async function insertWithdrawal(tx: Tx, id: string, withdrawal: Withdrawal): Promise<void> {
  const { on, reason, at, by } = withdrawal;
  await tx.execute(sql`INSERT INTO consent_withdrawal (consent_id, withdrawn_on, reason,
      recorded_at, recorded_by) VALUES (${id}, ${on}, ${reason}, ${at}, ${by})`);
}

export interface SealedDocument {
  readonly mediaType: MediaType;
  readonly size: number;
  readonly sealed: Buffer;
  readonly at: Instant;
  readonly by: string;
}

export async function insertDocument(tx: Tx, id: string, document: SealedDocument): Promise<void> {
  const { mediaType, size, sealed, at, by } = document;
  await tx.execute(sql`INSERT INTO consent_document (consent_id, media_type, size, sealed,
      attached_at, attached_by)
    VALUES (${id}, ${mediaType}, ${size}, ${sealed}, ${at}, ${by})`);
}

export async function sealedDocument(db: Reader, id: string): Promise<Buffer | undefined> {
  const [row] = await db.query<{ sealed: Buffer }>(
    sql`SELECT sealed FROM consent_document WHERE consent_id = ${id}`,
  );
  return row?.sealed;
}
