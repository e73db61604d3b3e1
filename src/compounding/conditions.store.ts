import { sql } from '../kernel/sql.js';
import type { Reader, Tx } from '../kernel/unit-of-work.js';
import type { Confirmation } from './conditions.rules.js';

/** Keeps what somebody confirmed; nothing here is ever changed. */
export async function insertConfirmation(
  tx: Tx,
  preparationId: string,
  { itemIds, condition, at, by }: Confirmation,
): Promise<void> {
  await tx.execute(sql`INSERT INTO preparation_condition (preparation_id, entry, item_ids,
      condition_text, confirmed_at, confirmed_by)
    VALUES (${preparationId},
      (SELECT COUNT(*) FROM preparation_condition AS earlier
        WHERE earlier.preparation_id = ${preparationId}),
      ${JSON.stringify(itemIds)}, ${condition}, ${at}, ${by})`);
}

/** What was confirmed at the bench, in the order in which it was. */
export async function confirmationsOf(db: Reader, preparationId: string): Promise<Confirmation[]> {
  const found = await db.query<Omit<Confirmation, 'itemIds'> & { readonly itemIds: string }>(
    sql`SELECT item_ids AS "itemIds", condition_text AS "condition", confirmed_at AS "at",
        confirmed_by AS "by"
      FROM preparation_condition WHERE preparation_id = ${preparationId} ORDER BY entry`,
  );
  return found.map((row) => ({ ...row, itemIds: JSON.parse(row.itemIds) as string[] }));
}
