import type { Unit } from '../catalog/catalog.js';
import { LANGUAGES } from '../kernel/actor.js';
import type { FieldError } from '../kernel/problems.js';
import { isWhole } from '../kernel/quantity.js';
import type { FormulaContent, FormulaVersion, Ingredient } from './formula.js';

/** An ingredient and what the catalog says of it; `null`: the catalog does not know it. */
export type KnownIngredient = Ingredient & { readonly unit: Unit | null };

/** What is wrong with one ingredient. */
function ingredientFaults(ingredient: KnownIngredient, pointer: string): FieldError[] {
  const { itemId, groupId, quantity, tolerance, unit } = ingredient;
  if ((itemId === null) === (groupId === null)) {
    return [{ pointer, detail: 'either itemId or groupId' }];
  }
  const name = itemId === null ? 'groupId' : 'itemId';
  if (unit === null) {
    const what = itemId === null ? 'a group of items' : 'an item';
    return [{ pointer: `${pointer}/${name}`, detail: `is not ${what}` }];
  }
  const faults: FieldError[] = [];
  if (unit === 'piece' && !isWhole(quantity)) {
    faults.push({ pointer: `${pointer}/quantity`, detail: 'must be a whole number of pieces' });
  }
  if (tolerance >= quantity) {
    faults.push({ pointer: `${pointer}/tolerance`, detail: 'must be less than the quantity' });
  }
  return faults;
}

/**
 * What of a mixture does not add up: what is measured in its unit must give the final quantity, and
 * no more than that where other things (powders, pieces) are dissolved in it. Of the patient's own
 * material only a part may come out, never more than went in.
 */
function quantityFaults(
  content: Pick<FormulaContent, 'unit' | 'ownMaterial' | 'finalQuantity' | 'containerCapacity'>,
  ingredients: readonly KnownIngredient[],
): FieldError[] {
  const { unit, ownMaterial, finalQuantity, containerCapacity } = content;
  const same = ingredients.filter((ingredient) => ingredient.unit === unit);
  const sum = same.reduce((total, { quantity }) => total + quantity, ownMaterial?.volume ?? 0);
  const faults: FieldError[] = [];
  const isLiquid = same.length === ingredients.length;
  const isOff = isLiquid ? sum !== finalQuantity : sum > finalQuantity;
  if (ownMaterial ? sum < finalQuantity : isOff) {
    const detail = `the components make ${sum / 1000} ${unit}`;
    faults.push({ pointer: '/finalQuantity', detail });
  }
  if (finalQuantity > containerCapacity) {
    faults.push({ pointer: '/containerCapacity', detail: 'must hold the final quantity' });
  }
  return faults;
}

/** Everything in a formula that does not hold together; nothing when it does. */
export function contentFaults(
  content: FormulaContent,
  known: readonly KnownIngredient[],
  ownItemId: string | null,
): FieldError[] {
  const pointers = known.map((_, index) =>
    index < content.components.length ? `/components/${index}` : '/diluent',
  );
  const seen = new Set<string>();
  const faults = known.flatMap((ingredient, index) => {
    const pointer = pointers[index] ?? '';
    const key = `${ingredient.itemId} ${ingredient.groupId}`;
    const found = ingredientFaults(ingredient, pointer);
    if (seen.has(key)) found.push({ pointer, detail: 'is named twice' });
    if (ingredient.itemId !== null && ingredient.itemId === ownItemId) {
      found.push({ pointer: `${pointer}/itemId`, detail: 'is the formula itself' });
    }
    seen.add(key);
    return found;
  });
  // What is not known cannot be added up.
  if (faults.length === 0) faults.push(...quantityFaults(content, known));
  if (content.ownMaterial && content.unit !== 'mL') {
    const detail = 'goes only into what is measured in mL';
    faults.push({ pointer: '/ownMaterial', detail });
  }
  if (content.beyondUseHours !== null && content.beyondUseBasis === null) {
    const detail = 'is needed where the formula has a limit of its own';
    faults.push({ pointer: '/beyondUseBasis', detail });
  }
  return faults;
}

/** What a formula still lacks before a doctor can approve it. */
export function approvalFaults({ steps, labelText }: FormulaContent): FieldError[] {
  const faults: FieldError[] = [];
  if (steps.length === 0) faults.push({ pointer: '/steps', detail: 'must say how it is made' });
  for (const language of LANGUAGES) {
    if (labelText[language] === '') {
      faults.push({ pointer: `/labelText/${language}`, detail: 'must not be empty' });
    }
  }
  return faults;
}

/** Whether this person may not approve the version because they wrote in it. */
export function isOwnWork(
  { authorId, editors }: Pick<FormulaVersion, 'authorId' | 'editors'>,
  personId: string,
): boolean {
  return authorId === personId || editors.includes(personId);
}

/** The version to show when none is named: the valid one, else the newest. */
export function versionInView(versions: readonly FormulaVersion[]): FormulaVersion | undefined {
  const newest = versions.reduce<FormulaVersion | undefined>(
    (latest, version) => (latest && latest.version > version.version ? latest : version),
    undefined,
  );
  return versions.find(({ status }) => status === 'approved') ?? newest;
}
