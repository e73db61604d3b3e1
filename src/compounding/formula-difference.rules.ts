import type { Unit } from '../catalog/catalog.js';
import { LANGUAGES } from '../kernel/actor.js';
import { toUnits } from '../kernel/quantity.js';
import type { FormulaContent, Ingredient } from './formula.js';

/** One thing in which two versions differ; `null` on a side: it is not in that version. */
export interface FormulaDifference {
  /** The member of the formula. */
  readonly field: string;
  /** The ingredient's name, the language of the label text or of the own material's name, or the number of the step. */
  readonly subject: string | null;
  /** What of an ingredient differs; `null`: the whole entry. */
  readonly member: 'quantity' | 'tolerance' | null;
  readonly from: string | number | null;
  readonly to: string | number | null;
  readonly unit: string | null;
}

/** An ingredient with what people call it. */
export type NamedIngredient = Ingredient & { readonly name: string; readonly unit: Unit };

/** A version with its ingredients named, the diluent apart. */
export type ComparedContent = Omit<FormulaContent, 'components' | 'diluent'> & {
  readonly components: readonly NamedIngredient[];
  readonly diluent: NamedIngredient | null;
};

const TEXTS = [
  'name',
  'strength',
  'form',
  'containerKind',
  'storage',
  'beyondUseBasis',
  'source',
  'notes',
] as const;
const LISTS = ['equipment', 'steps', 'compatibilityReferences'] as const;
const QUANTITIES = ['finalQuantity', 'containerCapacity'] as const;

const whole = { subject: null, member: null, unit: null } as const;

/** In what two versions of a formula differ, in the order in which a formula is read. */
export function differencesOf(from: ComparedContent, to: ComparedContent): FormulaDifference[] {
  const texts = TEXTS.map((field) => ({ field, ...whole, from: from[field], to: to[field] }));
  const quantities = QUANTITIES.map((field) => ({
    field,
    ...whole,
    unit: to.unit,
    from: toUnits(from[field]),
    to: toUnits(to[field]),
  }));
  const hours = { field: 'beyondUseHours', ...whole, unit: 'h' };
  const labels = LANGUAGES.map((subject) => ({
    ...whole,
    field: 'labelText',
    subject,
    from: from.labelText[subject],
    to: to.labelText[subject],
  }));
  const own = LANGUAGES.map((subject) => ({
    ...whole,
    field: 'ownMaterial',
    subject,
    from: from.ownMaterial?.name[subject] ?? null,
    to: to.ownMaterial?.name[subject] ?? null,
  }));
  const single = [
    ...own,
    ...volumesOf(from, to),
    ...texts,
    ...quantities,
    { ...hours, from: from.beyondUseHours, to: to.beyondUseHours },
    ...labels,
  ];
  const diluent = (one: ComparedContent) => (one.diluent ? [one.diluent] : []);
  return [
    ...ingredientDifferences('components', from.components, to.components),
    ...ingredientDifferences('diluent', diluent(from), diluent(to)),
    ...single.filter((difference) => difference.from !== difference.to),
    ...LISTS.flatMap((field) => listDifferences(field, from[field], to[field])),
  ];
}

function volumesOf(from: ComparedContent, to: ComparedContent): FormulaDifference[] {
  const volume = ({ ownMaterial }: ComparedContent) => ownMaterial && toUnits(ownMaterial.volume);
  return [{ ...whole, field: 'ownMaterial', unit: 'mL', from: volume(from), to: volume(to) }];
}

const keyOf = ({ itemId, groupId }: Ingredient) => itemId ?? groupId ?? '';

function ingredientDifferences(
  field: string,
  from: readonly NamedIngredient[],
  to: readonly NamedIngredient[],
): FormulaDifference[] {
  const before = new Map(from.map((ingredient) => [keyOf(ingredient), ingredient]));
  const after = new Map(to.map((ingredient) => [keyOf(ingredient), ingredient]));
  const gone = from.filter((ingredient) => !after.has(keyOf(ingredient)));
  const entry = ({ name, unit, quantity }: NamedIngredient) => ({
    field,
    subject: name,
    member: null,
    unit,
    quantity: toUnits(quantity),
  });
  const removed = gone.map(entry).map(({ quantity, ...rest }) => ({
    ...rest,
    from: quantity,
    to: null,
  }));
  const others = to.flatMap((ingredient): FormulaDifference[] => {
    const earlier = before.get(keyOf(ingredient));
    if (!earlier) {
      const { quantity, ...rest } = entry(ingredient);
      return [{ ...rest, from: null, to: quantity }];
    }
    const { name, unit } = ingredient;
    return (['quantity', 'tolerance'] as const)
      .filter((member) => earlier[member] !== ingredient[member])
      .map((member) => ({
        field,
        subject: name,
        member,
        unit,
        from: toUnits(earlier[member]),
        to: toUnits(ingredient[member]),
      }));
  });
  return [...removed, ...others];
}

/** What was taken out of a list and what came in: entries that stayed in their order do not count. */
function listDifferences(
  field: string,
  from: readonly string[],
  to: readonly string[],
): FormulaDifference[] {
  const { keptFrom, keptTo } = longestKept(from, to);
  const removed = from.flatMap((text, index) =>
    keptFrom.has(index)
      ? []
      : [{ field, ...whole, subject: String(index + 1), from: text, to: null }],
  );
  const added = to.flatMap((text, index) =>
    keptTo.has(index)
      ? []
      : [{ field, ...whole, subject: String(index + 1), from: null, to: text }],
  );
  return [...removed, ...added].sort((a, b) => Number(a.subject) - Number(b.subject));
}

/** The positions of the longest common subsequence in both lists. */
function longestKept(from: readonly string[], to: readonly string[]) {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const keptFrom = new Set<number>();
  const keptTo = new Set<number>();
  for (let i = 0, j = 0; i < from.length && j < to.length; ) {
    if (from[i] === to[j]) {
      keptFrom.add(i);
      keptTo.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return { keptFrom, keptTo };
}
