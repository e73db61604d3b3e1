import { groupsById, itemsById, type Unit } from '../catalog/catalog.js';
import type { Reader } from '../kernel/unit-of-work.js';
import {
  type FormulaContent,
  type FormulaVersion,
  type Ingredient,
  ingredientsOf,
} from './formula.js';
import { findApproved } from './formula.store.js';

/** An ingredient with the items that may stand for it. */
export interface ResolvedIngredient extends Ingredient {
  /** The item's name, or the group's. */
  readonly name: string;
  readonly unit: Unit;
  /** The item itself, or every item of the group in the order in which they are proposed. */
  readonly itemIds: readonly string[];
  /** Whether it is the diluent, which fills up to the final quantity. */
  readonly isDiluent: boolean;
}

/** A version of a formula as the bench works by it. */
export interface BenchFormula extends FormulaVersion {
  /** The components in their order, the diluent last. */
  readonly ingredients: readonly ResolvedIngredient[];
}

/** The valid version of a formula, or `undefined` when there is none: nothing is made by a draft. */
export async function approvedFormula(db: Reader, id: string): Promise<BenchFormula | undefined> {
  const version = await findApproved(db, id);
  if (!version) return undefined;
  const [ingredients = []] = await resolveIngredients(db, [version.content]);
  return { ...version, ingredients };
}

/** The ingredients of each formula with their items, in two queries for all of them together. */
export async function resolveIngredients(
  db: Reader,
  contents: readonly Pick<FormulaContent, 'components' | 'diluent'>[],
): Promise<ResolvedIngredient[][]> {
  const all = contents.flatMap(ingredientsOf);
  const items = await itemsById(
    db,
    all.flatMap(({ itemId }) => itemId ?? []),
  );
  const groupIds = all.flatMap(({ groupId }) => groupId ?? []);
  const groups = groupIds.length === 0 ? new Map() : await groupsById(db, groupIds);
  return contents.map((content) =>
    ingredientsOf(content).map((ingredient) => {
      const item = items.get(ingredient.itemId ?? '');
      const group = groups.get(ingredient.groupId ?? '');
      return {
        ...ingredient,
        name: item?.name ?? group?.name ?? '',
        unit: item?.unit ?? group?.unit ?? 'mL',
        itemIds: item ? [item.id] : [...(group?.itemIds ?? [])],
        isDiluent: ingredient === content.diluent,
      };
    }),
  );
}
