import { itemsById } from '../../catalog/catalog.js';
import { personNames } from '../../identity/identity.js';
import { unknown } from '../../kernel/problems.js';
import type { Reader } from '../../kernel/unit-of-work.js';
import type {
  ConsentAnswer,
  ConsentDocumentAnswer,
  ConsentWithdrawalAnswer,
} from './consents.dto.js';
import { type ConsentRow, consentOf } from './consents.store.js';

type People = ReadonlyMap<string, string>;

/** One consent of the person, as answered. @throws Problem 404 */
export async function oneConsent(
  db: Reader,
  patientId: string,
  id: string,
): Promise<ConsentAnswer> {
  const row = await consentOf(db, patientId, id);
  const [answer] = row ? await answersOf(db, [row]) : [];
  if (!answer) throw unknown('consent', id);
  return answer;
}

/** Consents as answered, in the order of the rows. */
export async function answersOf(db: Reader, rows: readonly ConsentRow[]): Promise<ConsentAnswer[]> {
  const items = await itemsById(
    db,
    rows.flatMap(({ item_id }) => item_id ?? []),
  );
  const people = await personNames(
    db,
    rows.flatMap((row) => [row.recorded_by, row.withdrawn_by ?? [], row.attached_by ?? []].flat()),
  );
  return rows.map((row) => ({
    id: row.id,
    patientId: row.patient_id,
    kind: row.kind,
    itemId: row.item_id,
    itemName: row.item_id === null ? null : (items.get(row.item_id)?.name ?? null),
    signedOn: row.signed_on,
    recordedAt: row.recorded_at,
    recordedByName: people.get(row.recorded_by) ?? '',
    withdrawal: withdrawalOf(row, people),
    document: documentOf(row, people),
  }));
}

function withdrawalOf(row: ConsentRow, people: People): ConsentWithdrawalAnswer | null {
  const { withdrawn_on, withdrawn_because, withdrawn_at, withdrawn_by } = row;
  if (withdrawn_on === null || withdrawn_at === null) return null;
  return {
    withdrawnOn: withdrawn_on,
    reason: withdrawn_because ?? '',
    recordedAt: withdrawn_at,
    recordedByName: people.get(withdrawn_by ?? '') ?? '',
  };
}

function documentOf(row: ConsentRow, people: People): ConsentDocumentAnswer | null {
  const { media_type, size, attached_at, attached_by } = row;
  if (media_type === null || attached_at === null) return null;
  return {
    mediaType: media_type,
    size: Number(size),
    attachedAt: attached_at,
    attachedByName: people.get(attached_by ?? '') ?? '',
  };
}
