import type { Category, Item } from '../catalog/catalog.js';
import type { PairVerdict } from './compatibility.rules.js';
import type { BenchState, Block, MixPick, Override, Plan } from './preparation.js';

/** Things that touch a mixture without being in it. */
const TOOLS: ReadonlySet<Category> = new Set<Category>([
  'needle',
  'multi-needle-plate',
  'device-part',
  'syringe',
  'disinfectant',
  'antiseptic-film',
]);

/**
 * Whether what is taken of the item is in the mixture afterwards.
 * @param isOwn whether the mixture is of the patient's own material: its kits and tubes are pieces
 */
export function isMixed(
  item: Pick<Item, 'category' | 'unit'> | undefined,
  isOwn: boolean,
): boolean {
  if (item === undefined || (isOwn && item.unit === 'piece')) return false;
  return !TOOLS.has(item.category);
}

/**
 * The different sterile products in a mixture: its items, and in the place of a component that is a
 * preparation the products that one was made of. The patient's own material counts as one, under the
 * name of what is made of it.
 */
export function productsIn(
  picks: readonly Pick<MixPick, 'position'>[],
  { items, productsOf }: Pick<BenchState, 'items' | 'productsOf'>,
  { ownMaterial, itemId: made }: Pick<Plan, 'ownMaterial' | 'itemId'>,
): string[] {
  const products = picks.flatMap(({ position: { lotId, itemId } }) => {
    if (!isMixed(items.get(itemId), ownMaterial !== null)) return [];
    return productsOf.get(lotId) ?? [itemId];
  });
  return [...new Set(ownMaterial ? [made, ...products] : products)];
}

/**
 * What stops a mixture until a doctor overrides it: more different products than the practice lets
 * mix, and every pair that must not be mixed or of which nobody knows whether it may. What may be
 * mixed under a condition does not stop it; the condition is shown.
 */
export function blocksOf(
  products: readonly string[],
  pairs: readonly PairVerdict[],
  limit: number,
  overrides: readonly Override[],
): Block[] {
  const tooMany =
    products.length > limit
      ? [{ kind: 'too-many-products' as const, itemIds: products, limit, reference: null }]
      : [];
  const barred = pairs.flatMap(({ itemIds, verdict, entries }) => {
    if (verdict !== 'incompatible' && verdict !== 'unknown') return [];
    const kind = `${verdict}-pair` as const;
    return [{ kind, itemIds, limit: null, reference: entries[0]?.reference ?? null }];
  });
  return [...tooMany, ...barred].map((block) => ({
    ...block,
    override: overrides.find((one) => covers(one, block)) ?? null,
  }));
}

/**
 * An override of too many products is good for the products it names, all of them; without names it
 * is good for whatever there is.
 */
function covers(override: Override, { kind, itemIds }: Pick<Block, 'kind' | 'itemIds'>): boolean {
  if (override.kind !== kind) return false;
  const named = new Set(override.itemIds);
  return named.size === 0 || itemIds.every((id) => named.has(id));
}
