import { newId } from '../../api/id';
import type { Formula, Ingredient, Item, NewFormula, Unit } from '../../api/types';
import { thousandths } from '../../format/quantity';

/** A group of items, as far as a formula needs to know it. */
export interface Group {
  id: string;
  name: string;
  unit: Unit;
}

/** An ingredient as it is being typed: an item or a group. */
export interface IngredientValues {
  key: string;
  kind: 'item' | 'group';
  item: Item | null;
  group: Group | null;
  quantity: number | null;
  tolerance: number | null;
}

/** A step as it is being typed. */
export interface StepValues {
  key: string;
  text: string;
}

/** Material of the patient as it is being typed. */
export interface OwnMaterialValues {
  name: Formula['labelText'];
  /** In mL, for one container. */
  volume: number | null;
}

/** A formula as it is being typed. */
export interface FormulaValues {
  name: string;
  strength: string;
  form: string;
  unit: 'mL' | 'g';
  components: IngredientValues[];
  diluent: IngredientValues | null;
  /** Only of what is measured in mL. */
  ownMaterial: OwnMaterialValues | null;
  finalQuantity: number | null;
  containerKind: Formula['containerKind'];
  containerCapacity: number | null;
  equipment: string[];
  steps: StepValues[];
  compatibilityReferences: string[];
  storage: Formula['storage'];
  ownLimit: boolean;
  beyondUseHours: number | null;
  beyondUseBasis: string;
  labelText: Formula['labelText'];
  source: string;
  notes: string;
}

export const STORAGES: readonly Formula['storage'][] = ['room', 'refrigerated', 'frozen'];
export const MIX_CONTAINERS: readonly Formula['containerKind'][] = ['syringe', 'vial', 'bottle'];

export function newIngredient(): IngredientValues {
  return { key: newId(), kind: 'item', item: null, group: null, quantity: null, tolerance: null };
}

export function newOwnMaterial(): OwnMaterialValues {
  return { name: { it: '', es: '', en: '' }, volume: null };
}

export function newStep(text = ''): StepValues {
  return { key: newId(), text };
}

function ingredientValues(ingredient: Ingredient, items: readonly Item[]): IngredientValues {
  const { itemId, groupId, name, unit, quantity, tolerance } = ingredient;
  return {
    key: newId(),
    kind: groupId === null ? 'item' : 'group',
    item: items.find(({ id }) => id === itemId) ?? null,
    group: groupId === null ? null : { id: groupId, name, unit },
    quantity,
    tolerance,
  };
}

/**
 * The form of a formula, or of a new one.
 * @param items of its ingredients
 */
export function formOf(formula: Formula | null, items: readonly Item[]): FormulaValues {
  const { unit } = formula ?? { unit: 'mL' };
  return {
    name: formula?.name ?? '',
    strength: formula?.strength ?? '',
    form: formula?.form ?? '',
    unit: unit === 'g' ? 'g' : 'mL',
    components: formula?.components.map((one) => ingredientValues(one, items)) ?? [newIngredient()],
    diluent: formula?.diluent ? ingredientValues(formula.diluent, items) : null,
    ownMaterial: formula?.ownMaterial ?? null,
    finalQuantity: formula?.finalQuantity ?? null,
    containerKind: formula?.containerKind ?? 'syringe',
    containerCapacity: formula?.containerCapacity ?? null,
    equipment: formula?.equipment ?? [],
    steps: (formula?.steps ?? ['']).map((text) => newStep(text)),
    compatibilityReferences: formula?.compatibilityReferences ?? [],
    storage: formula?.storage ?? 'room',
    ownLimit: typeof formula?.beyondUseHours === 'number',
    beyondUseHours: formula?.beyondUseHours ?? null,
    beyondUseBasis: formula?.beyondUseBasis ?? '',
    labelText: formula?.labelText ?? { it: '', es: '', en: '' },
    source: formula?.source ?? '',
    notes: formula?.notes ?? '',
  };
}

/** In what an ingredient is measured, once it is known. */
export function unitOf({ kind, item, group }: IngredientValues): Unit | null {
  return (kind === 'item' ? item?.unit : group?.unit) ?? null;
}

/** The material of the patient that counts: there is none in what is measured in grams. */
export function ownOf({ unit, ownMaterial }: FormulaValues): OwnMaterialValues | null {
  return unit === 'mL' ? ownMaterial : null;
}

/** What goes in, measured in the mixture's unit, own material too, to the thousandth. */
export function sumOf(values: FormulaValues): number {
  const { components, diluent, unit } = values;
  const all = diluent ? [...components, diluent] : components;
  const same = all.filter((one) => unitOf(one) === unit);
  const own = ownOf(values)?.volume ?? 0;
  return thousandths(same.reduce((sum, { quantity }) => sum + (quantity ?? 0), own));
}

function isWhole(ingredient: IngredientValues): boolean {
  return unitOf(ingredient) !== null && ingredient.quantity !== null;
}

function isNamed({ name, volume }: OwnMaterialValues): boolean {
  return volume !== null && Object.values(name).every((text) => text.trim() !== '');
}

/** Whether it may be sent: everything that has no default is there. */
export function isComplete(values: FormulaValues): boolean {
  const { name, form, components, diluent, finalQuantity, containerCapacity } = values;
  const own = ownOf(values);
  return (
    name.trim() !== '' &&
    form.trim() !== '' &&
    components.length > 0 &&
    components.every(isWhole) &&
    (diluent === null || isWhole(diluent)) &&
    (own === null || isNamed(own)) &&
    finalQuantity !== null &&
    containerCapacity !== null &&
    (!values.ownLimit || (values.beyondUseHours !== null && values.beyondUseBasis.trim() !== ''))
  );
}

function ingredientBody({ kind, item, group, quantity, tolerance }: IngredientValues) {
  const what = kind === 'item' ? { itemId: item?.id ?? null } : { groupId: group?.id ?? null };
  return { ...what, quantity: quantity ?? 0, tolerance: tolerance ?? 0 };
}

function ownMaterialBody({ name: { it, es, en }, volume }: OwnMaterialValues) {
  return { name: { it: it.trim(), es: es.trim(), en: en.trim() }, volume: volume ?? 0 };
}

/** The form as the server takes it; {@link isComplete} was asked before. */
export function bodyOf(values: FormulaValues): NewFormula {
  const { ownLimit, components, diluent, finalQuantity, containerCapacity, steps, ...rest } =
    values;
  const { it, es, en } = values.labelText;
  const own = ownOf(values);
  return {
    ...rest,
    name: values.name.trim(),
    form: values.form.trim(),
    strength: values.strength.trim() || null,
    components: components.map(ingredientBody),
    diluent: diluent ? ingredientBody(diluent) : null,
    ownMaterial: own && ownMaterialBody(own),
    finalQuantity: finalQuantity ?? 0,
    containerCapacity: containerCapacity ?? 0,
    steps: steps.map(({ text }) => text.trim()).filter((text) => text !== ''),
    beyondUseHours: ownLimit ? values.beyondUseHours : null,
    beyondUseBasis: ownLimit ? values.beyondUseBasis.trim() : null,
    labelText: { it: it.trim(), es: es.trim(), en: en.trim() },
    source: values.source.trim() || null,
    notes: values.notes.trim() || null,
  };
}
