import { rows, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { Item, ItemIdentifier } from './item.js';
import { identifierKey } from './items.rules.js';
import { itemsById } from './items.store.js';

/** An item, found by one of the codes on its packages. */
export interface FoundItem {
  readonly item: Item;
  /** The code as catalogued, and how many containers a package with it holds. */
  readonly identifier: ItemIdentifier;
}

type Code = Pick<ItemIdentifier, 'scheme' | 'value'>;

/** The item that carries one of these codes, at whatever level of packaging; the first code wins. */
export async function itemByIdentifier(
  db: Reader,
  codes: readonly Code[],
): Promise<FoundItem | undefined> {
  if (codes.length === 0) return undefined;
  const keys = codes.map((code) => [code.scheme, identifierKey(code)]);
  const found = await db.query<ItemIdentifier & { itemId: string; key: string }>(
    sql`SELECT item_id AS "itemId", scheme, value, containers, value_key AS "key"
      FROM item_identifier WHERE (scheme, value_key) IN (VALUES ${rows(keys)})`,
  );
  for (const [scheme, key] of keys) {
    const match = found.find((row) => row.scheme === scheme && row.key === key);
    const item = match && (await itemsById(db, [match.itemId])).get(match.itemId);
    if (match && item) {
      const { value, containers } = match;
      return { item, identifier: { scheme: match.scheme, value, containers } };
    }
  }
  return undefined;
}
