import { inList, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';

/** The codes of the patients with these ids; unknown ids are simply not in the map. */
export async function patientCodes(
  db: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ id: string; code: string }>(
    sql`SELECT id, code FROM patient WHERE id IN ${inList([...new Set(ids)])}`,
  );
  return new Map(rows.map(({ id, code }) => [id, code]));
}
