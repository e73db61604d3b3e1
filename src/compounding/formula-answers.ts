import { personNames } from '../identity/identity.js';
import type { Thousandths } from '../kernel/quantity.js';
import { thousandthsOf, toUnits } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { loadSettings } from '../practice/practice.js';
import type { FormulaContent, FormulaVersion, Ingredient, OwnMaterial } from './formula.js';
import type {
  FormulaAnswer,
  FormulaChanges,
  FormulaPersonAnswer,
  IngredientAnswer,
  IngredientBody,
  NewFormula,
  OwnMaterialAnswer,
  OwnMaterialBody,
} from './formulas.dto.js';
import { type ResolvedIngredient, resolveIngredients } from './formulas.js';

/** What a formula is where nothing more is said. */
const DEFAULTS = {
  strength: null,
  unit: 'mL',
  diluent: null,
  ownMaterial: null,
  containerKind: 'syringe',
  equipment: [],
  steps: [],
  compatibilityReferences: [],
  storage: 'room',
  beyondUseHours: null,
  beyondUseBasis: null,
  labelText: { it: '', es: '', en: '' },
  source: null,
  notes: null,
} as const satisfies Partial<FormulaContent>;

function ingredientOf(body: IngredientBody): Ingredient {
  const { itemId = null, groupId = null, quantity, tolerance = 0 } = body;
  return {
    itemId,
    groupId,
    quantity: thousandthsOf(quantity),
    tolerance: thousandthsOf(tolerance),
  };
}

function ownMaterialOf({ name: { it, es, en }, volume }: OwnMaterialBody): OwnMaterial {
  return { name: { it, es, en }, volume: thousandthsOf(volume) };
}

/** The patient's own material in the words of the API. */
export function ownMaterialAnswer(own: OwnMaterial | null): OwnMaterialAnswer | null {
  return own && { name: { ...own.name }, volume: toUnits(own.volume) };
}

/** A new formula in the words and quantities of the domain, with the defaults for what was left out. */
export function contentOf({ id: _, ...body }: NewFormula): FormulaContent {
  const { finalQuantity, containerCapacity } = body;
  const whole = {
    ...DEFAULTS,
    finalQuantity: thousandthsOf(finalQuantity),
    containerCapacity: thousandthsOf(containerCapacity),
    name: body.name,
    form: body.form,
    unit: body.unit ?? DEFAULTS.unit,
    components: [],
  };
  return changedContent(whole, body);
}

/** What a formula becomes: what is left out stays. */
export function changedContent(before: FormulaContent, changes: FormulaChanges): FormulaContent {
  const { components, diluent, ownMaterial, labelText, ...others } = changes;
  const { finalQuantity, containerCapacity, ...same } = others;
  const given = Object.entries(same).filter(
    ([name, value]) => name !== 'unit' && value !== undefined,
  );
  const quantity = (value: number | undefined, old: Thousandths) =>
    value === undefined ? old : thousandthsOf(value);
  return {
    ...before,
    ...(Object.fromEntries(given) as Partial<FormulaContent>),
    components: components?.map(ingredientOf) ?? before.components,
    diluent: diluent === undefined ? before.diluent : diluent && ingredientOf(diluent),
    ownMaterial:
      ownMaterial === undefined ? before.ownMaterial : ownMaterial && ownMaterialOf(ownMaterial),
    finalQuantity: quantity(finalQuantity, before.finalQuantity),
    containerCapacity: quantity(containerCapacity, before.containerCapacity),
    labelText: labelText
      ? { it: labelText.it, es: labelText.es, en: labelText.en }
      : before.labelText,
  };
}

function ingredientAnswer(ingredient: ResolvedIngredient): IngredientAnswer {
  const { itemId, groupId, name, unit, quantity, tolerance, itemIds } = ingredient;
  return {
    itemId,
    groupId,
    name,
    unit,
    quantity: toUnits(quantity),
    tolerance: toUnits(tolerance),
    itemIds: [...itemIds],
  };
}

/**
 * Versions as the API speaks of them.
 * @param all every version of their formulas, by which each knows the valid one and the draft
 */
export async function formulaAnswers(
  db: Reader,
  versions: readonly FormulaVersion[],
  all: readonly FormulaVersion[],
): Promise<FormulaAnswer[]> {
  const ingredients = await resolveIngredients(
    db,
    versions.map(({ content }) => content),
  );
  const people = versions.flatMap(({ authorId, editors, approvedBy, retiredBy }) =>
    [authorId, ...editors, approvedBy, retiredBy].filter((id) => id !== null),
  );
  const names = await personNames(db, people);
  const { immediateUseHours } = await loadSettings(db);
  const person = (id: string): FormulaPersonAnswer => ({ id, name: names.get(id) ?? '' });
  return versions.map((version, index): FormulaAnswer => {
    const { formulaId, authorId, editors, approvedBy, retiredBy, content, ...stamps } = version;
    const own = all.filter((other) => other.formulaId === formulaId);
    const numberOf = (status: string) => own.find((other) => other.status === status)?.version;
    const resolved = ingredients[index] ?? [];
    const diluent = resolved.find(({ isDiluent }) => isDiluent);
    return {
      ...stamps,
      id: formulaId,
      approvedVersion: numberOf('approved') ?? null,
      draftVersion: numberOf('draft') ?? null,
      ...content,
      components: resolved.filter(({ isDiluent }) => !isDiluent).map(ingredientAnswer),
      diluent: diluent ? ingredientAnswer(diluent) : null,
      ownMaterial: ownMaterialAnswer(content.ownMaterial),
      finalQuantity: toUnits(content.finalQuantity),
      containerCapacity: toUnits(content.containerCapacity),
      equipment: [...content.equipment],
      steps: [...content.steps],
      compatibilityReferences: [...content.compatibilityReferences],
      labelText: { ...content.labelText },
      effectiveBeyondUseHours: content.beyondUseHours ?? immediateUseHours,
      author: person(authorId),
      editors: editors.map(person),
      approvedBy: approvedBy === null ? null : person(approvedBy),
      retiredBy: retiredBy === null ? null : person(retiredBy),
    };
  });
}
