import { type Item, itemsById } from '../catalog/catalog.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { keyOf, type PairVerdict, verdictsAmong } from './compatibility.rules.js';
import { entriesAmong } from './compatibility.store.js';

/**
 * What is known of every pair among these items, in their order; each item counts once. Two queries.
 * A mixture made here is unknown with everything but what was entered of its own item: the list of
 * its substances serves allergies and need not be whole.
 */
export async function verdictsFor(db: Reader, itemIds: readonly string[]): Promise<PairVerdict[]> {
  const known = await itemsById(db, itemIds);
  return verdictsBetween(
    db,
    [...new Set(itemIds)].map((id) => known.get(id) ?? { id, category: 'other', substances: [] }),
  );
}

/** As {@link verdictsFor}, of items that were read before. */
export async function verdictsBetween(
  db: Reader,
  known: readonly Pick<Item, 'id' | 'category' | 'substances'>[],
): Promise<PairVerdict[]> {
  const items = known.map(({ id, category, substances }) => ({
    id,
    substances: category === 'preparation' ? [] : substances,
  }));
  const parties = items.flatMap(({ id, substances }) => [
    keyOf({ itemId: id, substance: null }),
    ...substances.map((substance) => keyOf({ itemId: null, substance })),
  ]);
  return verdictsAmong(items, await entriesAmong(db, [...new Set(parties)]));
}
