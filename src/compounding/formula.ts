import type { ContainerKind, Storage } from '../catalog/catalog.js';
import type { Language } from '../kernel/actor.js';
import type { Instant } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';

/** Only a draft is written to; an approved version never changes; a retired one is history. */
export const FORMULA_STATUSES = ['draft', 'approved', 'retired'] as const;
export type FormulaStatus = (typeof FORMULA_STATUSES)[number];

/** Mixtures are measured as a volume or a mass. */
export const FORMULA_UNITS = ['mL', 'g'] as const;
export type FormulaUnit = (typeof FORMULA_UNITS)[number];

/** So much of an item, or of any item of a group, for one container of the mixture. */
export interface Ingredient {
  readonly itemId: string | null;
  readonly groupId: string | null;
  /** In the item's unit. */
  readonly quantity: Thousandths;
  /** How far what is taken may be off, either way, in the item's unit. */
  readonly tolerance: Thousandths;
}

/** Material of the patient that stands in no stock, such as their own blood. */
export interface OwnMaterial {
  readonly name: Readonly<Record<Language, string>>;
  /** In mL; in a formula for one container of the mixture. */
  readonly volume: Thousandths;
}

/** What one version of a formula says; kept whole, as one text, and never changed once approved. */
export interface FormulaContent {
  readonly name: string;
  /** As it stands on the label, such as "lidocaine 4 mg/mL, ketoprofen 20 mg/mL". */
  readonly strength: string | null;
  /** As a pharmacist would say it, such as "solution for intradermal injection". */
  readonly form: string;
  readonly unit: FormulaUnit;
  readonly components: readonly Ingredient[];
  readonly diluent: Ingredient | null;
  /** What is made of it is for this patient only, and what is not in it afterwards is waste. */
  readonly ownMaterial: OwnMaterial | null;
  /** What one container holds of the mixture when it is ready. */
  readonly finalQuantity: Thousandths;
  readonly containerKind: ContainerKind;
  /** The most that the syringe or vial takes; the mixture is never more. */
  readonly containerCapacity: Thousandths;
  readonly equipment: readonly string[];
  readonly steps: readonly string[];
  /** Where it is written that these things may be mixed. */
  readonly compatibilityReferences: readonly string[];
  readonly storage: Storage;
  /** From the start of the work; `null`: the practice's limit for immediate use. */
  readonly beyondUseHours: number | null;
  /** Why so long, in words. */
  readonly beyondUseBasis: string | null;
  /** What the label says besides names and times. */
  readonly labelText: Readonly<Record<Language, string>>;
  /** Where the idea of the mixture comes from. */
  readonly source: string | null;
  readonly notes: string | null;
}

/** One version of a formula, with who did what to it. */
export interface FormulaVersion {
  readonly formulaId: string;
  /** The catalog item that its preparations are lots of. */
  readonly itemId: string;
  readonly version: number;
  readonly status: FormulaStatus;
  readonly content: FormulaContent;
  readonly authorId: string;
  /** Everybody who wrote in this version, its author too. */
  readonly editors: readonly string[];
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly approvedBy: string | null;
  readonly approvedAt: Instant | null;
  readonly retiredBy: string | null;
  readonly retiredAt: Instant | null;
  readonly retireReason: string | null;
}

/** The ingredients in their order, the diluent last. */
export function ingredientsOf({
  components,
  diluent,
}: Pick<FormulaContent, 'components' | 'diluent'>): Ingredient[] {
  return diluent ? [...components, diluent] : [...components];
}
